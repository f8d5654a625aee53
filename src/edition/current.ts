/** The Edition of this build: assembled once, shared by all pages; in dev, the last good one. */
import type { Edition } from '../model/edition.ts';
import { ContentError } from '../problems/problem.ts';
import { Memory } from '../problems/memory.ts';
import { assemble } from './assemble.ts';
import { basePath, contentRoot } from './environment.ts';
import type { Problem } from '../problems/records.ts';

/** What a dev server or a build knows of the content. */
export interface LiveState {
  /** The last good Edition; null when there has been none since the server was started. */
  readonly edition: Edition | null;
  /** What is wrong now. */
  readonly problems: readonly Problem[];
  /** Addresses of pages that are kept from the build before. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * Where a dev server or a build leaves the state for the pages. On the global object, because the pages are bundled
 * apart from what builds them, and because an edit of the program gives their modules a new life, which the last good
 * Edition has to outlive.
 */
const LIVE = Symbol.for('oseredok.live');
const shared = globalThis as typeof globalThis & { [LIVE]?: LiveState };

// eslint-disable-next-line house/no-shared-state -- The one named cache of the program.
let current: Edition | null = null;
/**
 * What readings have found: those of a dev server, and in the tests those of copies that differ by a file or two. An
 * edit of the program that found it gives this module a new life, and forgets it.
 */
export const memory = new Memory();

/**
 * The Edition.
 * @throws ContentError with every problem, when there is any; in dev only when there has been no good Edition yet
 */
export function edition(): Edition {
  const live = shared[LIVE];
  if (live !== undefined) {
    if (live.edition === null) throw new ContentError(live.problems);
    return live.edition;
  }
  if (current !== null) return current;
  const result = assemble({ root: contentRoot(), base: basePath(), memory });
  if (result.edition === null) throw new ContentError(result.problems);
  current = result.edition;
  return current;
}

/**
 * Hands over the Edition that a build has checked, so that its pages need not assemble it again.
 * @param kept addresses of pages that need not be made, either
 */
export function publish(edition: Edition, kept: ReadonlySet<string>): void {
  shared[LIVE] = { edition, problems: [], kept };
}

/** Addresses of pages that the build need not make, below the base of the site. */
export function keptPages(): ReadonlySet<string> {
  return shared[LIVE]?.kept ?? new Set();
}

/**
 * For the dev server, which imports it while it runs: reads the files again and shows the pages what they are to show.
 * Where nothing has changed, the Edition is the same object.
 * @public
 */
export function refresh(): LiveState {
  const { edition: fresh, problems } = assemble({ root: contentRoot(), base: basePath(), memory });
  return (shared[LIVE] = { edition: fresh ?? shared[LIVE]?.edition ?? null, problems });
}
