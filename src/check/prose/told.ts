/** The English and the Ukrainian side of a text say as much: neither has lost a paragraph or a sentence. */
import type { Bilingual, Lang, Span } from '../../model/common.ts';
import { t } from '../../problems/catalogue/entry.ts';
import { valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { type FractionWord, fractionWords } from '../../text/fraction-words.ts';
import { sentenceEnds } from '../../text/sentences.ts';
import { exchangedAt, sentencesOf, worstBead } from '../../text/compared/sentence-likeness.ts';
import { measureOf } from '../rows/claim-kinds.ts';
import type { CitedNumber } from './beside-numbers.ts';
import { checkCourse } from './course.ts';
import { compareNames } from './told-names.ts';
import { compareSilences } from './told-silences.ts';
import { compareWords } from './told-words.ts';
import { compareCalendar } from './typed-dates.ts';
import type { TextPlace } from './text-place.ts';

/** A text of one language, to be held to its sister. */
export interface Told {
  readonly told: string;
  /** The numbers that it cites, in their order. */
  readonly cites: readonly {
    readonly text: string;
    readonly offset: number;
    /** Nothing is known of a number of ours, and of a count. */
    readonly number?: CitedNumber | undefined;
  }[];
  /** Those of the titles above it, which are about the same. */
  readonly beside?: readonly (Told['cites'][number] | Told)[] | null;
  readonly place: TextPlace;
  readonly lang: Lang;
  /** Does it say things in its own way, as an entry of the glossary does? */
  readonly free: boolean;
}

const SIDES: Readonly<Record<Lang, Bilingual>> = {
  en: t('English', 'англійський'),
  uk: t('Ukrainian', 'український'),
};
/** Of a sentence so many letters are shown. */
const SHOWN = 60;
/** From so much on lengths are so unlike that a sentence has no counterpart: where both keep to each other, 0.33. */
const [STRANGE, STRANGE_IN_FREE] = [0.5, 0.85];

interface Part {
  readonly words: string;
  readonly offset: number;
}

/** Its sentences are found once for all that compare them. */
interface Paragraph extends Part {
  readonly sentences: readonly string[];
}

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/\S(?:(?!\n[ \t\r]*\n)[^])*/gu)].map(({ 0: found, index }) => {
    const words = found.trimEnd();
    return { words, offset: index, sentences: sentencesOf(words) };
  });

/** Reports what one side of some texts says and the other does not. */
export function compareTold(english: readonly Told[], ukrainian: readonly Told[], problems: Problems): void {
  // Where one side has a text more, that is told by what it belongs to.
  if (english.length !== ukrainian.length) return;
  english.forEach((en, index) => {
    const uk = ukrainian[index];
    if (uk === undefined) return;
    const [ours, theirs] = [paragraphsOf(en.told), paragraphsOf(uk.told)];
    if (ours.length !== theirs.length) return reportParagraphs([en, ours], [uk, theirs], problems);
    ours.forEach((paragraph, at) => {
      const sister = theirs[at] ?? paragraph;
      compareOrder([en, paragraph], [uk, sister], problems);
      compareFractions([en, paragraph], [uk, sister], problems);
      const [ourPlace, theirPlace] = [
        { ...paragraph, place: en.place },
        { ...sister, place: uk.place },
      ];
      compareCalendar(ourPlace, theirPlace, problems);
      // Asked only where there is something to say: of front matter it takes as long as to read it.
      const file = (): string => placed(en, paragraph.offset);
      for (const compare of [compareNames, compareWords, compareSilences])
        compare(ourPlace, theirPlace, file, problems);
      for (const side of [
        [en, paragraph],
        [uk, sister],
      ] as const)
        checkCourse({ ...side[0], ...side[1], faults: () => faultsOf([side]) }, problems);
      compareParagraphs([en, paragraph], [uk, sister], problems);
    });
  });
}

type Side<T> = readonly [told: Told, T];

function reportParagraphs(en: Side<Paragraph[]>, uk: Side<Paragraph[]>, problems: Problems): void {
  const [[long, paragraphs], [short, fewer]] = en[1].length > uk[1].length ? [en, uk] : [uk, en];
  const last = fewer.at(-1);
  problems.report(
    short.place.file,
    'paragraph-alone',
    short.place.at(last?.offset ?? 0, Math.max(1, last?.words.length ?? 1)),
    {
      here: SIDES[short.lang],
      count: fewer.length,
      there: SIDES[long.lang],
      other: paragraphs.length,
      file: placed(long, paragraphs[fewer.length]?.offset ?? 0),
    },
  );
}

function compareParagraphs([en, ours]: Side<Paragraph>, [uk, theirs]: Side<Paragraph>, problems: Problems): void {
  const [english, ukrainian] = [ours.sentences, theirs.sentences];
  if (english.length === ukrainian.length) {
    const at = exchangedAt(english, ukrainian);
    const [first, second] = [ukrainian[at], english[at]];
    if (first === undefined || second === undefined) return;
    const offset = theirs.offset + theirs.words.indexOf(first);
    problems.report(uk.place.file, 'sentences-exchanged', uk.place.at(offset, first.length), {
      words: shortened(first),
      other: shortened(second),
      file: placed(en, en.told.indexOf(second)),
    });
    return;
  }
  const bead = worstBead(english, ukrainian);
  if (bead === null || bead.strain < (en.free ? STRANGE_IN_FREE : STRANGE)) return;
  const [more, long, short, paragraph] =
    english.length > ukrainian.length
      ? [english.slice(bead.one[0], bead.one[0] + bead.one[1]), en, uk, theirs]
      : [ukrainian.slice(bead.other[0], bead.other[0] + bead.other[1]), uk, en, ours];
  const words = [...more].sort((a, b) => b.length - a.length)[0] ?? '';
  problems.report(short.place.file, 'sentence-alone', short.place.at(paragraph.offset, paragraph.words.length), {
    here: SIDES[short.lang],
    there: SIDES[long.lang],
    file: placed(long, long.told.indexOf(words)),
    words: shortened(words),
  });
}

/** Reports a part of a whole that the other language calls another, and a growth that the numbers beside it deny. */
function compareFractions(en: Side<Paragraph>, uk: Side<Paragraph>, problems: Problems): void {
  const [ours, theirs] = [en, uk].map(([{ lang }, { words }]) => fractionWords(words, lang)) as [
    FractionWord[],
    FractionWord[],
  ];
  if (ours.length + theirs.length === 0) return;
  const alone = (here: FractionWord[], there: FractionWord[]): FractionWord | undefined =>
    here.find(({ value }) => !there.some((other) => other.value === value));
  const [one, other] = [alone(ours, theirs), alone(theirs, ours)];
  const placeOf = ([{ place }, { offset }]: Side<Paragraph>, word: FractionWord): Span =>
    place.at(offset + word.offset, word.words.length);
  if (one !== undefined && other !== undefined)
    return problems.report(uk[0].place.file, 'fraction-differs', placeOf(uk, other), {
      words: other.words,
      other: one.words,
      file: placed(en[0], en[1].offset + one.offset),
      behind: faultsOf([uk]),
    });
  for (const [side, words] of [
    [en, ours],
    [uk, theirs],
  ] as const) {
    for (const word of words) {
      const { added, value, offset } = word;
      if (added === null) continue;
      // A part goes with any numbers of its paragraph; what doubled is named in the same breath as its numbers.
      const growths = growthsIn(value < 1 ? side : [side[0], sentenceAt(side[1], offset)]);
      if (growths.length === 0 || growths.some((growth) => growth > added[0] && growth < added[1])) continue;
      return problems.report(side[0].place.file, 'growth-differs', placeOf(side, word), {
        words: word.words,
        result: growths.map((growth) => growth.toFixed(2)).join(', '),
        behind: faultsOf([side]),
      });
    }
  }
}

/** The numbers that a paragraph cites, and those of the titles above it. */
function citedIn([{ cites, beside }, { offset, words }]: Side<Part>): Told['cites'] {
  const above = (beside ?? []).flatMap((one) => ('told' in one ? [] : [one]));
  return [...cites.filter((cite) => cite.offset >= offset && cite.offset < offset + words.length), ...above];
}

/** What may be wrong with the numbers that some paragraphs cite. */
function faultsOf(sides: readonly Side<Part>[]): string[] {
  const ids = sides.flatMap(citedIn).flatMap(({ text }) => /^\{([a-z0-9-]+)/u.exec(text)?.[1] ?? []);
  return [...new Set(ids)].flatMap((id) => [valueOf(id), measureOf(id)]);
}

/** The sentence at a place of a paragraph. */
function sentenceAt({ words, offset }: Part, at: number): Part {
  const ends = [0, ...sentenceEnds(words), words.length];
  const from = ends.findLast((end) => end <= at) ?? 0;
  return {
    words: words.slice(
      from,
      ends.find((end) => end > at),
    ),
    offset: offset + from,
  };
}

/** By what parts numbers of one measure, cited side by side, differ; and what ratios give. */
function growthsIn(side: Side<Part>): number[] {
  const own = citedIn(side);
  const growths = own.flatMap(({ number }, at) => {
    const { value, measured } = number ?? {};
    if (value === undefined) return [];
    if (measured === 'times') return [value - 1];
    return own.slice(at + 1).flatMap(({ number: other }) => {
      const known = other?.measured === measured ? other?.value : undefined;
      return known === undefined || known === value ? [] : Math.max(value, known) / Math.min(value, known) - 1;
    });
  });
  return [...new Set(growths)];
}

/** “To so many from so many”: the later number is said first. */
const BACKWARDS = /(?<!\p{L})(?:to|до) (\{[^{}]*\})[^{}.;:!?\n]{0,30} (?:from|з|із|зі|від) (\{[^{}]*\})/giu;

/** The numbers that a paragraph cites, in the order in which one comes of the other. */
function inCourse([{ cites, told }, { offset, words }]: Side<Paragraph>): Told['cites'] {
  const own = cites.filter((cite) => cite.offset >= offset && cite.offset < offset + words.length);
  const backwards = [...told.slice(offset, offset + words.length).matchAll(BACKWARDS)];
  for (const { index, 0: said } of backwards) {
    const at = own.findIndex((cite) => cite.offset > offset + index);
    const [later, earlier] = own.slice(at, at + 2);
    if (later !== undefined && earlier !== undefined && earlier.offset < offset + index + said.length)
      own.splice(at, 2, earlier, later);
  }
  return own;
}

/** The numbers that both sides of a paragraph cite, each where it first stands, by what they measure. */
function firstCited(side: Side<Paragraph>): ReadonlyMap<string, Told['cites']> {
  const own = inCourse(side);
  const first = own.filter(({ text }, at) => own.findIndex((other) => other.text === text) === at);
  return Map.groupBy(first, ({ number }) => number?.measured ?? '');
}

/** Reports numbers of one measure that the two languages have in another order: one of them may have been exchanged. */
function compareOrder(en: Side<Paragraph>, uk: Side<Paragraph>, problems: Problems): void {
  const [ours, theirs] = [firstCited(en), firstCited(uk)];
  for (const [measured, english] of ours) {
    const ukrainian = theirs.get(measured) ?? [];
    if (measured === '' || english.length < 2 || ukrainian.length < 2) continue;
    const shared = english.filter(({ text }) => ukrainian.some((other) => other.text === text));
    const other = ukrainian.filter(({ text }) => english.some((one) => one.text === text));
    const at = other.findIndex(({ text }, index) => text !== shared[index]?.text);
    const [here, there] = [other[at], shared[at]];
    if (here === undefined || there === undefined) continue;
    const [{ place }] = uk;
    problems.report(place.file, 'cites-order', place.at(here.offset, here.text.length), {
      here: here.text,
      there: there.text,
      file: placed(en[0], there.offset),
      nearest: [there.text],
      behind: faultsOf([en, uk]),
    });
    return;
  }
}

const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`;

function placed({ place }: Told, offset: number): string {
  return `${place.file.path}:${place.file.position(place.at(Math.max(0, offset), 1).start).line}`;
}
