/**
 * What is kept on a reader’s device: the list of it, which the build writes and the worker goes by, and what pages and
 * worker say to each other.
 */
import type { Lang } from './common.ts';

/** The worker, below the base of the site: it answers for what lies beside and below it. */
export const WORKER = 'sw.js';
/** The list; of a long one, its parts are numbered. */
export const OFFLINE_LIST = 'api/offline.json';

/** A file: its address below the base of the site, its bytes, the beginning of its hash (SHA-256, base64url). */
export type ListedFile = readonly [path: string, bytes: number, hash: string];

/** What `api/offline.json` says, and the worker holds within itself: so one worker means one release, whole. */
export interface OfflineIndex {
  /** Tells one release from another: the beginning of the hash of all that is in it. */
  readonly release: string;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** The files with the list itself, in the order of their paths, each with the first path in it. */
  readonly parts: readonly { readonly first: string; readonly path: string; readonly hash: string }[];
  /** The pages that say what is kept and what is not: without them there is no worker. */
  readonly essential: readonly string[];
  /** The pages that are kept with the first one that is read: the search, the glossary, and where the site begins. */
  readonly first: readonly string[];
  /** What is kept after the second one that is opened: beginnings of paths. */
  readonly second: readonly string[];
}

export interface OfflinePart {
  readonly release: string;
  readonly files: readonly ListedFile[];
}

/** What a page asks of the worker. */
export type Question =
  /** Is there anything to be said of this page? Answered by the address of a script that says it, or not at all. */
  | { readonly ask: 'greet' }
  /** How does this page stand to the release of the worker? */
  | { readonly ask: 'here' }
  /** The page that has the words for what there is to say. */
  | { readonly ask: 'words'; readonly lang: Lang }
  /** How much is kept? */
  | { readonly ask: 'state' }
  /** Keeps some more of the whole site, beginning with a language. */
  | { readonly ask: 'more'; readonly lang: Lang }
  /** Keeps no more of it. */
  | { readonly ask: 'stop' }
  /** Forgets all that is kept but the pages that say so. */
  | { readonly ask: 'remove' }
  /** Which of these addresses are kept? */
  | { readonly ask: 'which'; readonly paths: readonly string[] };

/** How a page stands to the release of a worker that is asked for more of it. */
export type Standing = 'own' | 'newer' | 'former' | 'unknown';

export type Without = 'network' | 'site';

export interface Here {
  readonly standing: Standing;
  /** When the page was kept, as `Date` says it in a header, where it did not come from the network; else null. */
  readonly kept: string | null;
  /** What was missing when it did not: a network, or an answer in time of a site that is not in trouble. */
  readonly without: Without;
}

export interface Kept {
  /** Whether there is more to come; why there is not, where something is wrong. */
  readonly how: 'some' | 'all' | 'full' | 'cut' | 'changed' | 'spoilt';
  readonly pages: number;
  readonly bytes: number;
  readonly of: Pick<OfflineIndex, 'pages' | 'bytes' | 'release'>;
}
