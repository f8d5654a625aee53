/** A small static file server for the built site: what `npm start` ends with and what the browser tests talk to. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { basePath, dist } from './paths.ts';

const compress = promisify(brotliCompress);

/** Media types of the files that the site publishes; text is always UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.wasm': 'application/wasm',
};

/** The media type that a file is served with; bytes of an unknown kind are only offered for download. */
export function mediaType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Where a request leads: a file, the address with its closing slash, or nothing. */
type Target = { readonly file: string } | { readonly redirect: string } | null;

async function kind(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
}

/** Finds what stands at an address below `base` in `folder`; never anything outside of it. */
export async function resolveAddress(folder: string, base: string, address: string): Promise<Target> {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base) || path.includes('\0')) return null;
  const file = join(folder, path.slice(base.length));
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  const found = await kind(file);
  if (found === 'file') return path.endsWith('/') ? null : { file };
  if (found !== 'folder' || (await kind(join(file, 'index.html'))) !== 'file') return null;
  return path.endsWith('/') ? { file: join(file, 'index.html') } : { redirect: `${encodeURI(path)}/` };
}

/** The page that says “not found”, in the language of the address where that language has one. */
async function notFound(folder: string, base: string, address: string): Promise<string | null> {
  const first = address.startsWith(base) ? address.slice(base.length).split(/[/?#]/)[0] : '';
  for (const page of [
    join(folder, first || '.', '404.html'),
    join(folder, first || '.', '404', 'index.html'),
    join(folder, '404.html'),
  ]) {
    if (page.startsWith(folder + sep) && (await kind(page)) === 'file') return page;
  }
  return null;
}

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

/**
 * Serves a folder until it is closed. A port that is taken gives way to a free one.
 * Files are read anew for each request, so a rebuilt site is served at once.
 */
export async function serve(
  folder: string,
  { port = 0, host = '127.0.0.1', base = '/' }: ServeOptions = {},
): Promise<Served> {
  /** Compressed bodies by file and time of change: the same page is asked for many times in a row. */
  const compressed = new Map<string, Buffer>();

  async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): Promise<void> {
    const { mtimeMs, size } = await stat(file);
    const etag = `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
    const type = mediaType(file);
    const headers: Record<string, string> = {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      'Cache-Control': file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    // What a page of another origin may read: the data, and the fonts that an embed in a sandboxed frame asks for.
    headers['Access-Control-Allow-Origin'] = '*';
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    let body: Buffer = await readFile(file);
    if (/charset|xml/.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      const key = `${file} ${etag}`;
      body = compressed.get(key) ?? (await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
      compressed.set(key, body);
      headers['Content-Encoding'] = 'br';
    }
    headers.Vary = 'Accept-Encoding';
    headers['Content-Length'] = String(body.length);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = request.url ?? '/';
    const target = await resolveAddress(folder, base, address);
    if (target && 'redirect' in target) {
      response.writeHead(301, { Location: target.redirect + new URL(address, 'http://localhost').search }).end();
      return;
    }
    if (target) return send(request, response, 200, target.file);
    const page = await notFound(folder, base, address);
    if (page) return send(request, response, 404, page);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end();
    });
  });
  const bound = await listen(server, port, host).catch((error: NodeJS.ErrnoException) => {
    if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) return listen(server, 0, host);
    throw error;
  });
  const origin = `http://${host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${bound}`;
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

/** Serves dist/ where PORT, HOST and BASE say, prints the address and stays until it is stopped. */
export async function serveDist(): Promise<void> {
  const wanted = Number(process.env['PORT'] ?? 4321);
  const served = await serve(dist, { port: wanted, host: process.env['HOST'] ?? '127.0.0.1', base: basePath() });
  if (!served.origin.endsWith(`:${wanted}`)) process.stdout.write(`Port ${wanted} is taken.\n`);
  process.stdout.write(`Oseredok is at ${served.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
}

if (import.meta.main) await serveDist();
