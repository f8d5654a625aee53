/**
 * Reads both files of an entry of the glossary: front matter, then what it means. Whether its words stand in the
 * sources is looked up later (check/documents/terms.ts).
 */
import { type TermFront, termSchema, translatedTermSchema } from '../model/term.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import type { Located } from './json.ts';
import { proseIn, type Prose } from './prose.ts';
import { sidesReader, type TwoSided, type Written } from './sides.ts';

/** One language of an entry. */
export interface TermSide {
  readonly front: Located<TermFront>;
  readonly file: SourceFile;
  /** Null where it says nothing, which has been reported. */
  readonly prose: Prose | null;
}

/** An entry as stored: its words are not yet looked up. */
export type StoredTerm = TwoSided<TermSide>;

/** Reads both files of an entry. */
export const readTerm = sidesReader({
  kind: 'term',
  folder: 'content/glossary',
  schemas: { en: termSchema, uk: translatedTermSchema },
  read: readSide,
});

function readSide({ file, front, start }: Written<TermFront>, problems: Problems): TermSide {
  const prose = proseIn(file, start, file.text.length);
  if (prose === null) problems.report(file, 'page-empty');
  return { front, file, prose };
}
