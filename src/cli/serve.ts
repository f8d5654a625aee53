/**
 * Serves the built site: what `npm start` ends with and what the browser tests talk to. `sirv` finds, types and sends
 * files; in the mode that reads them anew it has no options for what stands here beside it and the tests hold: a base
 * path, the closing slash of a page, the 404 of each language, the charset of text that is not HTML, hidden files left
 * alone, a free port.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { basePath, type Place } from '../edition/environment.ts';
import type { Lang } from '../model/common.ts';
import { words } from '../words/index.ts';
import type { Terminal } from './command.ts';
import { dist } from './paths.ts';
import { whenStopped } from './stop.ts';

export interface ServeOptions {
  /** Port to listen on; 0 for any free one. */
  readonly port?: number;
  /** Interface to listen on; this machine only by default. */
  readonly host?: string;
  /** Path that the site was built for, with a slash at both ends. */
  readonly base?: string;
}

export interface Served {
  /** Origin, such as `http://localhost:4321`, without a closing slash. */
  readonly origin: string;
  /** Address of the home page. */
  readonly url: string;
  /** Stops listening and ends all connections. */
  close(): Promise<void>;
}

/** Text is UTF-8, which the library says of HTML alone: a browser would guess at the letters of a table. */
const TEXT: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The path of an address below `base`, decoded; null for one that cannot be decoded, leads elsewhere, or has a part
 * that begins with a dot, `..` and hidden files alike, or is empty.
 */
function pathBelow(base: string, pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.startsWith(base) && !/[\\\0]|\/[./]/.test(path) ? path.slice(base.length) : null;
  } catch {
    return null;
  }
}

/** The answer to an address with nothing there, in the language of the address where that language has one. */
async function notFound(folder: string, path: string, response: ServerResponse): Promise<void> {
  const [first = ''] = path.split('/');
  const page = [join(first, '404.html'), join(first, '404', 'index.html'), '404.html']
    .map((name) => join(folder, name))
    .find(existsSync);
  response.writeHead(404, { 'Content-Type': `text/${page === undefined ? 'plain' : 'html'}; charset=utf-8` });
  response.end(page === undefined ? 'Not found\n' : await readFile(page));
}

/**
 * Serves a folder until it is closed. A port that is taken gives way to a free one.
 * Files are read anew for each request, so a rebuilt site is served at once.
 */
export async function serve(
  folder: string,
  { port = 0, host = '127.0.0.1', base = '/' }: ServeOptions = {},
): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      // What a page of another origin may read: the data, and the fonts that an embed in a sandboxed frame asks for.
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      const type = TEXT[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [, pathname = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
    const path = pathBelow(base, pathname);
    const isPage = path === '' || path?.endsWith('/') === true;
    if (`${pathname}/` === base || (path !== null && !isPage && existsSync(join(folder, path, 'index.html'))))
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else if (path === null) void notFound(folder, '', response);
    else {
      // A file may vanish between being found and being opened; without a listener that would end the server.
      response.on('pipe', (source) => source.on('error', () => response.destroy()));
      request.url = `/${encodeURI(path)}${isPage ? 'index.html' : ''}`;
      files(request, response, () => notFound(folder, path, response));
    }
  });
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
export async function serveDist({ port, host }: Place, lang: Lang, { out }: Terminal): Promise<number> {
  const t = words(lang).commands.serve;
  const served = await serve(dist, { port, host, base: basePath() });
  if (port !== 0 && !served.origin.endsWith(`:${port}`)) out(`${t.taken(port)}\n`);
  out(`${t.at(served.url)}\n`);
  whenStopped(() => served.close());
  return 0;
}
