/** Where a server is to listen, looked at before anything is built for it. */
import { createServer } from 'node:net';
import { sep } from 'node:path';
import { checkSettings, type Place, serverPlace } from '../edition/environment.ts';
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
export async function readPlace(values: ReadonlyMap<string, string>): Promise<Place> {
  const read = (): Place => serverPlace({ port: values.get('port'), host: values.get('host') });
  refuseTogether(read, () => checkSettings(root, sep));
  const place = read();
  await tryHost(place.host);
  return place;
}

/** @throws UsageError for a name or an address that this machine does not have */
export function tryHost(host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code = '' }: NodeJS.ErrnoException) => reject(hostRefusal(host, code)));
    probe.listen(0, host, () => probe.close(() => resolve()));
  });
}
