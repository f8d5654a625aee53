/** Persons and places that the two languages of our own prose name otherwise: Kyiv in one, Kharkiv in the other. */
import type { Problems } from '../../problems/problem.ts';
import { differingNames, Naming, withKnown } from '../../text/compared/names.ts';
import type { TextPlace } from './text-place.ts';

/** A paragraph of one language, where it stands. */
export interface Paragraph {
  readonly words: string;
  readonly offset: number;
  /** But for asides. */
  readonly sentences: readonly string[];
  readonly place: TextPlace;
}

const KNOWN = withKnown([]);
/** Words in marks are somebody’s, and the other language need not quote them. */
const APART = /«[^«»]*»|“[^“”]*”|„[^„“]*“|\{[^{}]*\}|\]\((?:(?!\]\()[^)])*\)/gu;
const ownWords = (words: string): string => words.replace(APART, (found) => ' '.repeat(found.length));

/** Reports a known name of the Ukrainian paragraph in the place of which the English one has another. */
export function compareNames(en: Paragraph, uk: Paragraph, file: () => string, problems: Problems): void {
  const english = new Naming(ownWords(en.words));
  const other = differingNames(new Naming(ownWords(uk.words)), english, 'en', KNOWN).find(
    ({ by, word }) => by === 'source' && word !== null,
  );
  if (other === undefined || other.word === null) return;
  const at = uk.words.indexOf(other.name);
  problems.report(uk.place.file, 'names-differ', uk.place.at(uk.offset + at, other.name.length), {
    name: other.name,
    other: english.text.slice(other.word.start, other.word.end),
    file: file(),
  });
}
