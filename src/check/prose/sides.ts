/** The English and the Ukrainian side of a text cite the same numbers and lead to the same places. */
import type { Lang } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { TemplatePart } from '../../text/cite.ts';
import type { TextPlace } from './text-place.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import type { CitedNumber } from './beside-numbers.ts';
import { compareTold, type Told } from './told.ts';

// The numbers of a literal, `{=21 January 1924}`, written so that two languages can be held to the same.

/** Figures with their separators. */
const FIGURES = /(?<!\d)\d+(?:[.,\u00a0\u2009\u202f ]\d+)*/gu;
/** What makes thousands of figures. */
const MANY = /^\s*(?:(тис|thousand)|(?:млн|мільйон|million))/u;

/**
 * Those in figures, each as a literal of plain figures: of what separates them only a decimal sign is left.
 * @param following the words after the literal
 */
function ownFigures(literal: string, following: string): string[] {
  return [...literal.matchAll(FIGURES)].flatMap(({ 0: figures, index }) => {
    const [many, thousand] = MANY.exec(literal.slice(index + figures.length) + following) ?? [];
    const zeros = many === undefined ? '' : thousand === undefined ? '000000' : '000';
    const number = /^\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+$/u.test(figures)
      ? figures.replace(/\D/gu, '')
      : figures.replace(',', '.');
    return number.split(/[\s,]/u).map((one) => `{=${one}${zeros}}`);
  });
}

/** Those in words, in the same form. */
function ownWords(literal: string, lang: Lang): string[] {
  return readNumerals(literal, lang).flatMap(({ form, value }) => (form === 'digits' ? [] : `{=${value}}`));
}

/** A citation or the target of a link, where it stands in a text. */
export interface Reference {
  readonly text: string;
  readonly offset: number;
  readonly place: TextPlace;
  /** Does it lead out of the site? There are pages that have a sister in the other language. */
  readonly outside: boolean;
  /** Is it a number in words? The other language need not say it, or may write it in figures. */
  readonly spoken?: boolean;
  /** What is known of a number that is cited. */
  readonly number?: CitedNumber | undefined;
}

/** What one language of a text refers to, and says; null where something is wrong with it, which may be the reason. */
export type References = readonly (Reference | Told)[] | null;

const isTold = (said: Reference | Told): said is Told => 'told' in said;

/** The numbers of ours that a literal holds: a year of one language is that of the other. */
export function ownNumbers(
  literal: Extract<TemplatePart, { kind: 'literal' }>,
  source: string,
  place: TextPlace,
  lang: Lang | null,
): Reference[] {
  const { text, offset, length } = literal;
  const before = source.slice(source.lastIndexOf('\n', offset) + 1, offset).replaceAll('**', '');
  // Of a word of one language the other need not speak, *{=11,3} відсотка*, and may leave a quotation out. A question
  // that a lesson links by its number is looked at there.
  const apart = before.split('*').length % 2 === 0 || before.lastIndexOf('«') > before.lastIndexOf('»');
  if (apart || (before.endsWith('[') && source[offset + length] === ']')) return [];
  const figures = ownFigures(text, source.slice(offset + length, offset + length + 12));
  const spoken = lang === null ? [] : ownWords(text, lang);
  return [
    ...figures.map((figure) => ({ text: figure, offset, place, outside: false })),
    ...spoken.map((number) => ({ text: number, offset, place, outside: false, spoken: true })),
  ];
}

/** The headings and the items of a page: either language has as many. */
export function outline(source: string, place: TextPlace): Reference[] {
  return [...source.matchAll(/^(?:#{2,}|-)(?= )/gmu)].map(({ 0: text, index }) => ({
    text,
    offset: index,
    place,
    outside: false,
  }));
}

/** Reports what one side refers to and the other does not. */
export function compareSides(
  english: References,
  ukrainian: References,
  problems: Problems,
  behind: readonly string[],
): void {
  if (english === null || ukrainian === null || english.length + ukrainian.length === 0) return;
  const [ours, theirs] = [english, ukrainian].map((side) => side.filter((said) => !isTold(said))) as [
    Reference[],
    Reference[],
  ];
  const [en, uk] = [lacking(ours, theirs), lacking(theirs, ours)];
  const [first] = [...en, ...uk];
  if (first === undefined) return compareTold(english.filter(isTold), ukrainian.filter(isTold), problems);
  // In a language of its own an address of others is not the same, but it is there.
  if ([...en, ...uk].every(({ outside }) => outside) && en.length === uk.length) return;
  problems.report(first.place.file, 'sides-differ', first.place.at(first.offset, first.text.length), {
    english: listed(en),
    ukrainian: en.length === 0 ? listed(uk) : listed(uk, true),
    behind,
  });
}

/** Links are compared one by one; a number that was cited may be meant again without being said. */
function lacking(here: readonly Reference[], there: readonly Reference[]): Reference[] {
  const others = Map.groupBy(there, ({ text }) => text);
  return [...Map.groupBy(here, ({ text }) => text)].flatMap(([text, same]) => {
    const had = others.get(text)?.length ?? 0;
    if (!text.startsWith('{')) return same.slice(had);
    return had > 0 ? [] : same.filter(({ spoken }) => spoken !== true).slice(0, 1);
  });
}

/** @param placed is the place of the first told, where the problem itself stands in the other file? */
function listed(references: readonly Reference[], placed = false): string {
  const [first] = references;
  if (first === undefined) return '–';
  const all = references.map(({ text }) => text).join(', ');
  const { file, at } = first.place;
  return placed ? `${all} (${file.path}:${file.locate(at(first.offset, 1).start, 1).line})` : all;
}
