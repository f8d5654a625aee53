/** The atoms of one text, as the grammar asks for them. */
import { type Atom, type Link, linkAfter } from './atoms.ts';
import type { LexiconEntry, Lexicon, Role } from './numeral.ts';
import { normalise } from './spelling.ts';

export interface Cursor {
  readonly atoms: readonly Atom[];
  readonly lexicon: Lexicon;
  readonly entryAt: (at: number) => LexiconEntry | null;
  /** The normalised spelling of any word. */
  readonly keyAt: (at: number) => string;
  /** What stands between atom `at` and the next. */
  readonly link: (at: number) => Link;
  /** Whether atom `at` continues the words before it. */
  readonly tied: (at: number) => boolean;
  /** The entry of atom `at`, if it plays `role` and only a space or hyphen stands before it; null otherwise. */
  readonly follows: (at: number, role: Role) => LexiconEntry | null;
  /** The next words, as they stand: the atoms have no more than neighbours of what counts. */
  readonly after: (at: number) => string;
}

export function cursorOf(text: string, atoms: readonly Atom[], lexicon: Lexicon): Cursor {
  const entryAt = (at: number): LexiconEntry | null => atoms[at]?.entry ?? null;
  const keyAt = (at: number): string => normalise(atoms[at]?.key ?? '');
  const link = (at: number): Link => linkAfter(text, atoms, at);
  const tied = (at: number): boolean => ['space', 'hyphen'].includes(link(at - 1));
  const follows = (at: number, role: Role): LexiconEntry | null => {
    const entry = entryAt(at);
    return entry?.role === role && tied(at) ? entry : null;
  };
  const after = (at: number): string => {
    const end = atoms[at]?.end ?? text.length;
    return text.slice(end, end + 60);
  };
  return { atoms, lexicon, entryAt, keyAt, link, tied, follows, after };
}
