/**
 * The list of what a device keeps: every page and file of the site but those that are for programs, for other people’s
 * pages, or pictures and packages. Of the files that were built, when all of them are: it holds their hashes.
 */
import { offlinePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { type ListedFile, OFFLINE_LIST, type OfflineIndex, type OfflinePart } from '../model/offline.ts';
import { rootOf } from '../model/paths.ts';

/** Files in a part of the list: some 50 kilobytes. */
const PART_SIZE = 1000;

/**
 * What comes without being asked for, at most: the search of three documents is 1.4 MB in a hundred files, that of a
 * thousand 38 MB in 3,400. What is larger is kept file by file as it is used, and whole with everything.
 */
const MOST_UNASKED = 5_000_000;

/** Pages that every reader is to have, in both languages: where the site begins, the glossary and the search. */
const FIRST = ['', 'glossary/', 'search/'];

/** For other people’s pages, for programs, for hosts. */
const FOR_OTHERS = /^(?:(?:uk\/)?embed\/|api\/|embed\.js$|_headers$|robots\.txt$|sitemap|sw\.js$)/;
/** What nobody reads, what is too heavy, and what stands in the place of nothing. */
const NOT_READ = /(?:(?:^|\/)404(?:\/|\.html)|\.(?:png|imscc|epub|pdf|zip|oembed\.json))$/;

/**
 * The path under which a device keeps a file that was built; null for one that it does not keep.
 * @param leadsOn whether it is a page that only leads to another: it keeps the name of its file, and is no page
 */
export function keptPath(file: string, leadsOn = false): string | null {
  const path = leadsOn ? file : file.replace(/(^|\/)index\.html$/, '$1');
  return FOR_OTHERS.test(path) || NOT_READ.test(path) ? null : path;
}

/** A file of the list, written out. */
export interface ListFile {
  readonly path: string;
  readonly body: string;
}

/**
 * @param files all of them, in any order
 * @param second beginnings of the paths that are kept after the second page that is opened, where they are small
 * @param hash of a text, as the list has it
 * @returns the index, which is made last, and the files
 */
export function offlineList(
  files: readonly ListedFile[],
  second: readonly string[],
  hash: (text: string) => string,
): { readonly index: OfflineIndex; readonly files: readonly ListFile[] } {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const release = hash(JSON.stringify(sorted));
  const cut = Array.from({ length: Math.ceil(sorted.length / PART_SIZE) }, (_, number) =>
    sorted.slice(number * PART_SIZE, (number + 1) * PART_SIZE),
  );
  const parts = cut.map((own, number) => ({
    first: own[0]?.[0] ?? '',
    path: OFFLINE_LIST.replace('.json', `-${number + 1}.json`),
    body: `${JSON.stringify({ release, files: own } satisfies OfflinePart)}\n`,
  }));
  const known = new Set(sorted.map(([path]) => path));
  const index: OfflineIndex = {
    release,
    files: sorted.length,
    pages: sorted.filter(([path]) => path === '' || path.endsWith('/')).length,
    bytes: sorted.reduce((sum, [, bytes]) => sum + bytes, 0),
    parts: parts.map(({ first, path, body }) => ({ first, path, hash: hash(body) })),
    essential: LANGS.flatMap((lang) => [offlinePath(), offlinePath('not-kept')].map((path) => rootOf(lang) + path)),
    first: LANGS.flatMap((lang) => FIRST.map((path) => rootOf(lang) + path)).filter((path) => known.has(path)),
    second: second.filter((start) => {
      const own = sorted.filter(([path]) => path.startsWith(start));
      return own.reduce((sum, [, bytes]) => sum + bytes, 0) <= MOST_UNASKED;
    }),
  };
  return { index, files: [...parts, { path: OFFLINE_LIST, body: `${JSON.stringify(index)}\n` }] };
}
