/**
 * What `npm run dev` refuses before Vite and Astro read it. Vite holds files outside the project back by its own lists
 * and by names of hosts; what it passes on ends in a stack trace, or in no answer at all, and links lead where they
 * lead. The server of the built site needs none of this (`cli/static-site.ts`).
 */
import { realpath } from 'node:fs/promises';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { isAbsolute, join, normalize, sep } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** An address of this machine or of another, and a port; what else stands in the header is no name of a host. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d+)?$/iu;
/** Parts of a page of HTML that Vite would keep: we have none. */
const HTML_PARTS = /[?&]html-proxy\b/u;
/** What Astro answers to and our pages have none of: it would fetch a picture from wherever it is told. */
const UNUSED = /\/(?:_image|_actions|_server-islands)(?:\/|$)/u;
/** What starts a program of this machine; a page of another site may only ask as if for a picture. */
const EDITOR = /\/__open-in-editor(?:\/|$)/u;
/** How Vite names a file by its whole path. */
const WHOLE_PATH = '/@fs/';

/**
 * The status by which a request is refused; null where it may be answered.
 * @param root the folder of the project
 * @param allowed folders in which files may be named by their whole path, each as it is when links are followed
 */
export async function refusal(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  root: string,
  allowed: readonly string[],
): Promise<number | null> {
  if (!HOST.test(headers.host ?? '') || !url.startsWith('/')) return 400;
  const path = decoded(url.replace(/[?#].*$/su, ''));
  if (path === null || HTML_PARTS.test(url)) return 400;
  if (UNUSED.test(path)) return 404;
  if (EDITOR.test(path) && headers['sec-fetch-site'] !== 'same-origin') return 403;
  const at = path.indexOf(WHOLE_PATH);
  const file = at === -1 ? join(root, 'public', path) : wholePath(path.slice(at + WHOLE_PATH.length));
  const real = await realpath(file).catch(() => null);
  return real === null || allowed.some((folder) => isWithin(real, folder)) ? null : 403;
}

/** A path from the root of the disk; on Windows it begins with the name of one. */
function wholePath(path: string): string {
  return isAbsolute(path) ? normalize(path) : join(sep, path);
}

/** Whether a page of another site asks for a socket. Vite asks for a token, and lets `vite-ping` hold one without. */
export function isForeign({ origin, host = '' }: IncomingMessage['headers']): boolean {
  return origin !== undefined && URL.parse(origin)?.host !== host.toLowerCase();
}

/** The path as it is meant; null where it is none. */
function decoded(path: string): string | null {
  try {
    const meant = decodeURIComponent(path);
    return meant.includes('\0') ? null : meant;
  } catch {
    return null;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Vite plugin; see above. It comes last, because Astro sets handlers of its own before those of all plugins. */
export function guard(): Plugin {
  return {
    name: 'oseredok-guard',
    enforce: 'post',
    configureServer({ middlewares, config, httpServer }) {
      httpServer?.prependListener('upgrade', ({ headers }, socket) => void (isForeign(headers) && socket.destroy()));
      const { root } = config;
      const folders = [root, ...config.server.fs.allow].map((folder) => realpath(folder).catch(() => folder));
      const allowed = Promise.all(folders);
      const handle: Connect.NextHandleFunction = (request, response, next) => {
        void allowed
          .then((all) => refusal(request, root, all))
          .then((status) => {
            if (status === null) return next();
            response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
            response.end(`${status} ${STATUS_CODES[status]}\n`);
          })
          .catch(next);
      };
      return () => void middlewares.stack.unshift({ route: '', handle });
    },
  };
}
