/**
 * Answers requests out of the folder of a built site. `@fastify/send` finds, types and sends files and judges what a
 * reader has already; `negotiator` reads which codings a reader takes. What stands here beside them: a base path, the
 * closing slash of a page, the nearest page for what is not there, what is hidden or leads elsewhere, and a folder that
 * is replaced while it is read.
 */
import { realpath, readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener } from 'node:http';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import send from '@fastify/send';
import Negotiator from 'negotiator';
import { headersOf } from '../model/headers.ts';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Readable;
}

/** Codings, the best first. */
const CODINGS = ['br', 'gzip', 'identity'];
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/;
/** What the library says of HTML and JSON, for the rest of what is text: a browser would guess at its letters. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
/**
 * Answers requests for the site in a folder, which may be replaced at any time.
 * @param base path that the site was built for, with a slash at both ends
 * @param patience milliseconds that a folder which is away is waited for: a build is between two steps of its own
 */
export function staticSite(folder: string, base: string, patience: number): RequestListener {
  return (request, response) => {
    void answerWhole(folder, base, request, patience)
      .then(async (answer) => {
        const { status, headers, body } = coded(request, answer);
        response.writeHead(status, headers);
        await pipeline(body, response);
      })
      .catch(() => {
        // Once a part is sent, the reader is gone or has too little: only the end of the connection can say so.
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
  };
}

/** Milliseconds between two looks at a folder that is away. */
const PAUSE = 20;

/** An answer out of one and the same folder: what is missing while it is replaced is looked for again. */
async function answerWhole(folder: string, base: string, request: IncomingMessage, patience: number): Promise<Answer> {
  for (let waited = 0; waited <= patience; waited += PAUSE) {
    const before = await stampOf(folder);
    const answer = await find(folder, base, request);
    if (answer.status < 404) return answer;
    if (before !== null && before === (await stampOf(folder))) return answer;
    answer.body.destroy();
    await pause(PAUSE);
  }
  return text(503, 'Service Unavailable', { 'Retry-After': '2' });
}

/** Tells a folder from the one that stood in its place before; null when there is none. */
async function stampOf(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  return found === null ? null : `${found.ino} ${found.birthtimeMs}`;
}

async function find(folder: string, base: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Method Not Allowed', ALLOWED);
  if (!isAddressed(request)) return text(400, 'Bad Request');
  const [, named = '', search = ''] = TARGET.exec(request.url ?? '') ?? [];
  // An address that ends with the host means its root.
  const pathname = named || '/';
  const path = pathBelow(base, pathname);
  if (`${pathname}/` === base) return redirect(base + search);
  if (path === null) return notFound(folder, '');
  const isPage = path === '' || path.endsWith('/');
  if (!isPage && (await isInside(folder, join(path, 'index.html'))))
    return redirect(`${base}${encoded(path)}/${search}`);
  const file = isPage ? `${path}index.html` : path;
  if (!(await isInside(folder, file))) return notFound(folder, path);
  const { statusCode, headers, stream, type } = await send(request, `/${encoded(file)}`, {
    root: folder,
    index: [],
    cacheControl: false,
    acceptRanges: false,
  });
  if (type !== 'file' && statusCode !== 412) return notFound(folder, path);
  if (!(await opened(stream))) return notFound(folder, path);
  const known = TYPES[extname(file)];
  return {
    status: statusCode,
    headers: {
      'Cache-Control': 'no-cache',
      'Accept-Ranges': 'none',
      ...headers,
      ...(known !== undefined && 'Content-Type' in headers ? { 'Content-Type': known } : {}),
      ...(COMPRESSIBLE.test(send.mime.getType(file) ?? '') ? VARY : {}),
      ...headersOf(path),
    },
    body: stream,
  };
}

/** Path and query of what is asked for, which a proxy names with scheme and host, and every server takes. */
const TARGET = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i;
const ALLOWED = { Allow: 'GET, HEAD' };
/** A host, by name, number or address of IPv6, and its port; a client that has none sends nothing. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?$/i;

/** Whether a request says for whom it is, and once: of two hosts a proxy before us may have believed the other. */
function isAddressed({ headersDistinct: { host = [''] } }: IncomingMessage): boolean {
  return host.length === 1 && HOST.test(host[0] ?? '');
}

/** Said of all that can be coded, whatever came of it: what is kept of one reader must not go to another. */
const VARY = { Vary: 'Accept-Encoding' };

/**
 * The path of an address below `base`, decoded; null for one that cannot be decoded, leads elsewhere, has a slash that
 * parts no folders, or a part that begins with a dot, `..` and hidden files alike, or is empty.
 */
function pathBelow(base: string, pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return !/%2f/i.test(pathname) && path.startsWith(base) && !/[\\\0]|\/[./]/.test(path)
      ? path.slice(base.length)
      : null;
  } catch {
    return null;
  }
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Is there a file that stands in the folder, and does not only seem to, by a symbolic link? */
async function isInside(folder: string, path: string): Promise<boolean> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(root + sep) && (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Whether the file behind a stream is there to be read; other streams are. */
function opened(stream: Readable): Promise<boolean> {
  if (!('path' in stream)) return Promise.resolve(true);
  return new Promise((resolve) => {
    stream.once('open', () => resolve(true));
    stream.once('error', () => resolve(false));
  });
}

function text(status: number, words: string, headers: OutgoingHttpHeaders = {}): Answer {
  const always = { 'Content-Type': 'text/plain; charset=utf-8', ...headersOf(''), ...headers };
  return { status, headers: always, body: Readable.from([`${words}\n`]) };
}

function redirect(location: string): Answer {
  return text(301, 'Moved Permanently', { Location: location });
}

/** Of an address, folders that may have a page of their own for what is not in them: no page of ours lies deeper. */
const DEEPEST = 6;

/** The answer to an address with nothing there: the nearest `404.html` on the way up, as many hosts give it. */
async function notFound(folder: string, path: string): Promise<Answer> {
  const above = path.split('/').slice(0, -1).slice(0, DEEPEST);
  for (let depth = above.length; depth >= 0; depth -= 1) {
    const name = join(...above.slice(0, depth), '404.html');
    if (!(await isInside(folder, name))) continue;
    const page = await readFile(join(folder, name)).catch(() => null);
    if (page !== null) return { ...text(404, '', { 'Content-Type': HTML, ...VARY }), body: Readable.from([page]) };
  }
  return text(404, 'Not Found');
}

const HTML = 'text/html; charset=utf-8';

/** The answer in the coding that the reader likes best. */
function coded(request: IncomingMessage, answer: Answer): Answer {
  const { status, headers, body } = answer;
  const coding = new Negotiator(request).encoding(CODINGS, { preferred: CODINGS });
  if (!('Vary' in headers && 'Content-Type' in headers) || (coding !== 'br' && coding !== 'gzip')) return answer;
  const { 'Content-Length': _, ...rest } = headers;
  const coder =
    coding === 'gzip' ? createGzip() : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  body.on('error', (error) => coder.destroy(error));
  return { status, headers: { ...rest, 'Content-Encoding': coding }, body: body.pipe(coder) };
}

/** Of brotli: a page in a few milliseconds. */
const QUALITY = 4;
