/** fast-check with a fixed seed: a law that fails today failed yesterday too, and a failure can be looked at again. */
import fc from 'fast-check';
import { FULL } from './full.ts';

/** How often a law is tried: a tenth of what the full run tries, its examples aside. */
export const runs = (full: number): number => (FULL ? full : Math.ceil(full / 10));

fc.configureGlobal({ seed: 19_240_101, numRuns: runs(300) });

/** Any sign at all. The unit `binary` of fast-check lists a million of them, for a second, before it takes one. */
export const anySign = fc
  .integer({ min: 0, max: 0x10_f7ff })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

export { fc };
