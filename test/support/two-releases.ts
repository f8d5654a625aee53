/** Two releases of a site of few files, each file with a part of the list of its own, as in a large one. */
import { createHash } from 'node:crypto';
import type { ListedFile, OfflineIndex } from '../../src/model/offline.ts';

export const BASE = 'https://example.org/';
/** Two releases: in the one, all says `release 1`, but for a page that is the same in both. */
export type Edition = 1 | 2;
export const PAGES = { changed: 'changed/', same: 'same/' } as const;
export const DATA = ['data/1.json', 'data/2.json'] as const;
const ESSENTIAL = 'offline/not-kept/';

/** Done at once, where that of a browser comes from another thread when it will. */
export const sha256 = (bytes: Uint8Array | string): ArrayBuffer =>
  new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
const digest = (text: string): string => Buffer.from(sha256(text)).toString('base64url').slice(0, 16);

function made(edition: Edition) {
  const paths = [...DATA, ...Object.values(PAGES), ESSENTIAL].sort();
  const text = (path: string): string => `${path}${path === PAGES.same ? '' : ` of release ${edition}`}`;
  const files = paths.map((path): ListedFile => [path, 1, digest(text(path))]);
  const parts = files.map((file, number) => {
    const list = JSON.stringify({ release: `${edition}`, files: [file] });
    return { first: file[0], path: `api/offline-${number}.json`, hash: digest(list), list };
  });
  const index: OfflineIndex = {
    release: `${edition}`,
    files: files.length,
    pages: 3,
    bytes: files.length,
    parts,
    essential: [ESSENTIAL, DATA[0]],
    first: DATA,
    second: [],
  };
  const said = [
    ...parts.map((part) => [part.path, part.list] as const),
    ['api/offline.json', JSON.stringify(index)] as const,
  ];
  return { index, files: new Map([...paths.map((path) => [path, text(path)] as const), ...said]) };
}
export const RELEASES = { 1: made(1), 2: made(2) } as const;

/** What a server that has a release answers, as one that shows pages without their last slash, too; null: nothing. */
export function answerOf(edition: Edition | null, url: string, init?: RequestInit): Response {
  if (init?.cache === 'only-if-cached') throw new TypeError('Not in the cache.');
  if (edition === null) throw new TypeError('No network.');
  const path = url.slice(BASE.length);
  const text = path === 'sw.js' ? '' : (RELEASES[edition].files.get(path) ?? RELEASES[edition].files.get(`${path}/`));
  const type = path.endsWith('.json') ? 'application/json' : path === 'sw.js' ? 'text/javascript' : 'text/html';
  return new Response(text ?? '', { status: text === undefined ? 404 : 200, headers: { 'content-type': type } });
}
