/**
 * Names that files give to things: ids, addresses. Where a file could not be read, a name may stand in it: such a name
 * is neither known nor unknown, and nothing is said of it.
 */
import { nearest } from '../text/likeness.ts';
import type { Attribute } from '../text/sections.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { foreignLetters, inLatin } from '../text/characters.ts';
import { between } from '../model/common.ts';

// Works that a note names: `sources="one-id another-id"` in its heading.

/** Name of the attribute. */
export const SOURCES = 'sources';

/** An id of a work, where it is named. */
export interface Naming {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The works that attributes name, in their order. */
export function namings(attributes: ReadonlyMap<string, Attribute>): Naming[] {
  return idsOf(attributes, SOURCES);
}

/** The ids that an attribute lists with spaces between them, each with its place; none where it is not there. */
export function idsOf(attributes: ReadonlyMap<string, Attribute>, name: string): Naming[] {
  const attribute = attributes.get(name);
  if (attribute === undefined) return [];
  const from = attribute.start + `${name}="`.length;
  return [...attribute.value.matchAll(/\S+/g)].map(({ 0: id, index }) => ({
    id,
    start: from + index,
    end: from + index + id.length,
  }));
}

/** What is asked of names. */
export type NameList = Pick<Names, 'ids' | 'lacks' | 'nearest'>;

export class Names {
  /** The names that were read. */
  readonly ids: ReadonlySet<string>;
  /** How names begin that may stand in what could not be read: `''` is any name, null is none. */
  readonly #unread: string | null;

  private constructor(ids: Iterable<string>, unread: string | null) {
    this.ids = new Set(ids);
    this.#unread = unread;
  }

  /** Names out of files; not complete when one of the files could not be read. */
  static of(ids: Iterable<string>, complete = true): Names {
    return new Names(ids, complete ? null : '');
  }

  /** Names that are all known but those that begin in one way, such as `charts/`. */
  static allBut(unread: string, ids: Iterable<string>): Names {
    return new Names(ids, unread);
  }

  /** Were all names read? */
  get complete(): boolean {
    return this.#unread === null;
  }

  /** Is there certainly no such name? */
  lacks(id: string): boolean {
    return !this.ids.has(id) && (this.#unread === null || !id.startsWith(this.#unread));
  }

  /** The name that is most like another, which a writer may have meant; none where nothing is like it. */
  nearest(id: string): string[] {
    return nearest(id, [...this.ids], 1);
  }
}

// Letters that only look Latin: names and ids read the same with them, and are others.

/** What stands in another alphabet, and as what it was meant; null where it does not look Latin. */
function lookAlike(id: string): { readonly letters: string; readonly meant: string } | null {
  const letters = foreignLetters(id);
  const meant = inLatin(id);
  return letters === null || foreignLetters(meant) !== null ? null : { letters, meant };
}

/** Reports a name of letters that only look Latin; false where it is another fault. */
export function reportAlphabet(
  file: SourceFile,
  place: { readonly start: number; readonly end: number },
  id: string,
  problems: Problems,
): boolean {
  const found = lookAlike(id);
  if (found === null) return false;
  const { letters, meant } = found;
  const { start, end } = place;
  problems.report(file, 'id-alphabet', between(start, end), { id, letters, nearest: [meant] });
  return true;
}

/** The same of the name of a file or folder. */
export function reportPathAlphabet(path: string, name: string, problems: Problems): boolean {
  const found = lookAlike(name);
  if (found === null) return false;
  problems.reportPath(path, 'id-alphabet', { id: name, letters: found.letters, nearest: [found.meant.toLowerCase()] });
  return true;
}
