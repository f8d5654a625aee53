/** The Edition of this build: assembled once, shared by all pages, made anew when content changes in dev. */
import type { Edition } from '../model/edition.ts';
import { assemble } from './assemble.ts';
import { ContentError } from './problems.ts';

let current: Edition | null = null;

/** Folder that holds content/ and data/: the project's own, unless the environment names another (tests, the benchmark). */
export function contentRoot(): string {
  return process.env['OSEREDOK_ROOT'] ?? process.cwd();
}

/** Path before every address, beginning and ending in `/`. */
export function basePath(): string {
  return `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
}

/**
 * The Edition.
 * @throws ContentError with every problem, when there is any
 */
export function edition(): Edition {
  if (current !== null) return current;
  const result = assemble({ root: contentRoot(), base: basePath() });
  if (result.edition === null) throw new ContentError(result.problems);
  current = result.edition;
  return current;
}

/** Forgets the Edition: the next call reads the files again. */
export function forgetEdition(): void {
  current = null;
}
