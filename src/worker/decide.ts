/** What a request is, and how a page stands to a release: decided here, without a browser. */
import { documentAt, takePath, takingPath, viewAt, wordsPath } from '../model/addresses.ts';
import type { ListedFile, OfflineIndex, Standing, Without } from '../model/offline.ts';

/**
 * How a request is answered. `page`: from the network, from what is kept where that fails. `file`: what a page asks
 * for, of its own release alone, from what is kept first. `leave`: the browser goes its way, as without a worker.
 */
export type Way = 'page' | 'file' | 'leave';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly cache: string;
  /** The header `Range`. */
  readonly range: string | null;
}

/** Frames are for the pages of others; the worker, its list and the parts of it are never taken from what is kept. */
const NEVER = /^(?:uk\/)?(?:embed\/|sw\.js$|api\/offline(?:-\d+)?\.json$)/;

/** @param base of the site, as an address with a closing slash */
export function wayOf({ method, url, mode, cache, range }: Asked, base: string): Way {
  const path = pathOf(url, base);
  if (path === null || method !== 'GET' || range !== null || NEVER.test(path)) return 'leave';
  // No answer but one from the browser’s own cache would do.
  if (cache === 'only-if-cached') return 'leave';
  return mode === 'navigate' ? 'page' : 'file';
}

/**
 * The path under which the list has what stands at an address, below the base of the site; null where the address lies
 * elsewhere. What it asks, and its fragment, are for scripts; a page may be named by its file.
 */
export function pathOf(url: string, base: string): string | null {
  const address = url.replace(/[?#].*$/s, '');
  if (!address.startsWith(base)) return `${address}/` === base ? '' : null;
  try {
    return decodeURIComponent(address.slice(base.length)).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return null;
  }
}

export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/**
 * Whether a browser takes an answer for the page or the script that it is: right bytes under a wrong type would stay
 * wrong after the host is mended.
 */
export function isOfType(path: string, type: string | null): boolean {
  const wanted = path.endsWith('.js') ? 'javascript' : isPage(path) ? 'html' : '';
  return (type ?? '').includes(wanted);
}

/**
 * Whether another site has taken the place of this one, by what is answered for the worker: nothing is there any more,
 * or it is another site on the machine of a developer. Elsewhere a page in its place may be that of a network which
 * asks its reader to sign in, or of a filter at a school: what is kept stays.
 */
export function isGone(status: number, type: string | null, hostname: string): boolean {
  const isWorker = status === 200 && isOfType('.js', type);
  return status === 404 || status === 410 || (hostname === 'localhost' && status < 500 && !isWorker);
}

/** Is it the path of a file that is named by its hash, and so the same in every release that has it? */
export function isBuilt(path: string): boolean {
  return path.startsWith('_astro/');
}

/** The number of the part that would have a path; -1 where none would. */
export function partWith(path: string, parts: OfflineIndex['parts']): number {
  return parts.findLastIndex(({ first }) => first <= path);
}

/** A file of a part; null where it has none of that path. */
export function fileIn(files: readonly ListedFile[], path: string): ListedFile | null {
  let [low, high] = [0, files.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const file = files[middle]!;
    if (file[0] === path) return file;
    if (file[0] < path) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** What is remembered of a page that was answered. */
export interface Remembered {
  readonly path: string;
  /** The hash of its bytes as they were answered; empty where a worker was ended before it knew them. */
  readonly hash: string;
  /** The release of the worker that answered; empty where none did. */
  readonly by: string;
  /** Whether these are the bytes that it has in that release. */
  readonly own: boolean;
  /** The release that it was given data of: from then on it is of no other. */
  readonly of?: string;
  /** When it was kept, where it came from what is kept. */
  readonly kept: string | null;
  /** What was missing then. */
  readonly without: Without;
}

/**
 * How a page stands to a release.
 * @param page what is remembered of it; null for nothing
 * @param release that of the worker, and `hash` what the page has in that release; null where it has none
 */
export function standingOf(page: Remembered | null, release: string, hash: string | null): Standing {
  if (page === null || (page.hash === '' && page.by === release)) return 'unknown';
  const { of, by } = page;
  if (of !== undefined) return of === release ? 'own' : 'former';
  // It was compared when it was answered: the list of it may be out of reach by now.
  if (by === release) return page.own ? 'own' : 'newer';
  return page.hash === hash ? 'own' : 'former';
}

/**
 * What a page, a style or a script names and can load: files that are named by their hashes, and the pictures of notes,
 * which a browser asks for when they come into view.
 * @param path of the text itself
 * @param spares whether nothing is to come before it is asked for
 */
export function builtIn(text: string, path: string, spares = false): string[] {
  const named = text.match(/_astro\/[\w.@-]+\.\w+/g) ?? [];
  const shown = spares ? [] : (text.match(/(?:uk\/)?charts\/pictures\/[\w.-]+\.svg/g) ?? []);
  const beside = path.endsWith('.js') ? [...text.matchAll(/["'`]\.\/([\w.@-]+\.js)["'`]/g)] : [];
  return [...new Set([...named, ...shown, ...beside.map(([, name]) => `_astro/${name}`)])];
}

/** The pages that the script of a page fetches when a reader asks for what stands in them. */
export function companionsOf(path: string): string[] {
  const [, root = '', own = ''] = /^(uk\/)?(.*)$/s.exec(path) ?? [];
  const [document, view] = [documentAt(own), viewAt(own)];
  const pages = [
    ...(document === null ? [] : [wordsPath(document), takingPath()]),
    ...(view === null ? [] : [takePath(view)]),
  ];
  return pages.map((page) => root + page);
}

/** Files in the order in which they are kept: what pages are made of, the pages of a language, all else. */
export function inOrder(files: readonly ListedFile[], lang: string): ListedFile[] {
  const rank = ([path]: ListedFile): number =>
    isBuilt(path) ? 0 : (/^uk\//.test(path) ? 'uk' : 'en') === lang ? (isPage(path) ? 1 : 2) : isPage(path) ? 3 : 4;
  return [...files].sort((a, b) => rank(a) - rank(b));
}

/** What a browser says of its connection, where it says anything. */
export interface Connected {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

/**
 * Whether a reader pays for every byte, or waits for it: then nothing is kept but what is opened.
 * @param saveData the header `Save-Data` of what a page asks for: a worker may not know by itself
 */
export function isSparing({ connection }: Connected, saveData: string | null): boolean {
  return saveData === 'on' || connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
}

/** What is kept with the first page that is opened. */
export function withFirst(path: string, { first }: Pick<OfflineIndex, 'first'>, spares: boolean): readonly string[] {
  return spares ? [path] : [path, ...companionsOf(path), ...first];
}
