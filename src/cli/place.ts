/** Where a server is to listen, looked at before anything is built for it. */
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, sep } from 'node:path';
import { checkSettings, type ServerAddress, serverAddress } from '../edition/environment.ts';
import { hostRefusal } from '../edition/settings.ts';
import { refuseTogether } from '../problems/usage-error.ts';
import type { Usage } from './flags.ts';
import { root } from './paths.ts';

/** What the commands that serve the site take. */
export const SERVER = {
  flags: { port: 'value', host: 'value' },
  settings: ['SITE', 'BASE', 'ERRATA', 'OFFLINE', 'PORT', 'HOST'],
} as const satisfies Partial<Usage>;

/**
 * Port and host from flags and settings; all settings are right, and this machine has such an address.
 * @throws UsageError with all that is wrong
 */
export async function readPlace(values: ReadonlyMap<string, string>): Promise<ServerAddress> {
  const read = (): ServerAddress => serverAddress({ port: values.get('port'), host: values.get('host') });
  refuseTogether(read, () => checkSettings(root, sep));
  const place = read();
  await tryHost(place.host);
  return place;
}

/** @throws UsageError for a name or an address that this machine does not have */
async function tryHost(host: string): Promise<void> {
  await tryPort({ port: 0, host }).catch(({ code = '' }: NodeJS.ErrnoException) => {
    throw hostRefusal(host, code);
  });
}

/** The port that is wanted; where it is taken, or not open to who asks, one that is free. */
export function freePort({ port, host }: ServerAddress): Promise<number> {
  return tryPort({ port, host }).catch(() => tryPort({ port: 0, host }));
}

/** The port that a server of ours could listen on now. */
function tryPort({ port, host }: ServerAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => {
      const { port: given } = probe.address() as AddressInfo;
      probe.close(() => resolve(given));
    });
  });
}

/** What Astro writes down of a server for editing, in `.astro/dev.json`. */
interface Running {
  readonly pid: number;
  readonly url: string;
}

/**
 * Where another server for editing runs in a folder: Astro lets there be one. Null where none does, for what one that
 * was killed has left may have the number of another process by now.
 */
export async function runningAt(folder: string): Promise<string | null> {
  try {
    const { pid, url } = JSON.parse(readFileSync(join(folder, '.astro', 'dev.json'), 'utf8')) as Running;
    process.kill(pid, 0);
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
      // It is there, and busy.
      if (!(error instanceof DOMException)) throw error;
    });
    return url;
  } catch {
    return null;
  }
}

/** Milliseconds that a server for editing is asked whether it is there. */
const PATIENCE = 2000;
