/** Serves the built site: what `npm start` ends with and what the browser tests talk to. */
import { createServer, type Server } from 'node:http';
import { basePath, type ServerAddress } from '../edition/environment.ts';
import type { Lang } from '../model/common.ts';
import { words } from '../words/index.ts';
import type { Terminal } from './command.ts';
import { dist } from './paths.ts';
import { staticSite } from './static-site.ts';
import { whenStopped } from './stop.ts';

export interface ServeOptions {
  /** Port to listen on; 0 for any free one. */
  readonly port?: number;
  /** Interface to listen on; this machine only by default. */
  readonly host?: string;
  /** Path that the site was built for, with a slash at both ends. */
  readonly base?: string;
  /** Milliseconds that a folder which is away is waited for, while a build puts another in its place. */
  readonly patience?: number;
}

export interface Served {
  /** Origin, such as `http://localhost:4321`, without a closing slash. */
  readonly origin: string;
  /** Address of the home page. */
  readonly url: string;
  /** Stops listening and ends all connections. */
  close(): Promise<void>;
}

/**
 * Serves a folder until it is closed. A port that is taken gives way to a free one.
 * Files are read anew for each request, so a rebuilt site is served at once.
 */
export async function serve(
  folder: string,
  { port = 0, host = '127.0.0.1', base = '/', patience = 3000 }: ServeOptions = {},
): Promise<Served> {
  const server = createServer(staticSite(folder, base, patience));
  const bound = await listen(server, port, host).catch((error: NodeJS.ErrnoException) => {
    if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) return listen(server, 0, host);
    throw error;
  });
  const origin = `http://${/^(127\.0\.0\.1|0\.0\.0\.0|::)$/.test(host) ? 'localhost' : bracketed(host)}:${bound}`;
  return {
    origin,
    url: origin + base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** An address of IPv6 stands in brackets where a port follows it. */
const bracketed = (host: string): string => (host.includes(':') ? `[${host.replace('%', '%25')}]` : host);

/** Serves dist/, prints the address and stays until it is stopped. */
export async function serveDist({ port, host }: ServerAddress, lang: Lang, { out }: Terminal): Promise<number> {
  const t = words(lang).commands.serve;
  const served = await serve(dist, { port, host, base: basePath() });
  if (port !== 0 && !served.origin.endsWith(`:${port}`)) out(`${t.taken(port)}\n`);
  out(`${t.at(served.url)}\n`);
  whenStopped(() => served.close());
  return 0;
}
