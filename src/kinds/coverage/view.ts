/**
 * Coverage: how much of each document is annotated, accounted for and translated, and what is missing, with its words.
 */
import { type Bilingual, type Lang, type SourceLanguage, type Span, LANGS } from '../../model/common.ts';
import type { Edition, EditionDocument, EditionIndex } from '../../model/edition.ts';
import { excludedSchema, recommendationSchema } from '../../model/recommendation.ts';
import { claimSchema, setAsideSchema } from '../../model/claim.ts';
import { documentSchema } from '../../model/document.ts';
import { isUnfinished } from '../../model/placeholders.ts';
import type { Path } from '../../model/schema-inside.ts';
import { textsOf } from '../../model/texts.ts';
import { covered } from '../../text/accounted.ts';
import { blockAt } from '../../text/reading.ts';
import { sentences } from '../../text/sentences.ts';
import { words as wordsOf } from '../../words/index.ts';

/** Something that is not there yet: where, and which words. */
export interface Missing {
  /** Id that leads there: of a block, a note or a claim. */
  readonly place: string;
  readonly words: string;
  /** In which the words are, where they are those of the source. */
  readonly language?: SourceLanguage;
}

/** So many of so many. */
export interface Tally {
  readonly done: number;
  readonly of: number;
}

/** So many of so many, and those that are missing. */
export interface Share extends Tally {
  readonly missing: readonly Missing[];
}

/** What there is to say of a document, or of all of them. */
export interface Coverage<S extends Tally> {
  /** Sentences that a note, claim, recommendation, passage set apart or line of old words touches. */
  readonly annotated: S;
  /** Sentences that a note touches. */
  readonly noted: S;
  /** Numerals that are claimed, or set aside with a reason. */
  readonly numerals: S & { readonly claimed: number; readonly setAside: number };
  /** Blocks with a translation; a stated gap is missing, and its reason is given as words. */
  readonly translated: Readonly<Record<Lang, S>>;
  /** Notes whose title and text are written. */
  readonly notes: Readonly<Record<Lang, S>>;
  /** Texts of the dataset, the front matter, old words and the glossary; missing is what says it is to be written. */
  readonly texts: Readonly<Record<Lang, S>>;
}

export interface DocumentCoverage extends Coverage<Share> {
  readonly slug: string;
  readonly title: Bilingual;
}

/** Coverage of every document, in the order of the edition. Whoever needs it for several pages asks once. */
export function coverage(edition: Edition): readonly DocumentCoverage[] {
  return edition.documents.map((document) => documentCoverage(document, edition.index));
}

function documentCoverage(document: EditionDocument, index: EditionIndex): DocumentCoverage {
  const data = index.rows;
  const { reading, numerals, slug } = document;
  const claims = data.claims.get(slug) ?? [];
  const setAside = data.setAside.get(slug) ?? [];
  const rows = [...claims, ...(data.recommendations.get(slug) ?? []), ...(data.excluded.get(slug) ?? [])];
  // A line that says “not examined yet” holds the place of an explanation; it is none.
  const oldWords = (document.words?.lines ?? []).flatMap(({ places, text }) =>
    LANGS.some((lang) => isUnfinished(text[lang])) ? [] : places,
  );
  const all = sentences(reading);
  const touched =
    (by: readonly { readonly span: Span }[]) =>
    (sentence: Span): boolean =>
      by.some(({ span }) => span.start < sentence.end && span.end > sentence.start);
  const placed = (span: Span): Missing => ({
    place: blockAt(reading, span.start)?.id ?? '',
    words: reading.text.slice(span.start, span.end).replaceAll('\n', ' '),
    language: document.meta.language,
  });

  const claimed = claims.map(({ span }) => span);
  // A row that says “not examined yet” holds the place of a decision; it is none.
  const decided = setAside
    .filter(({ reason }) => !isUnfinished(reason.en) && !isUnfinished(reason.uk))
    .map(({ span }) => span);
  const inClaims = numerals.filter((numeral) => covered(numeral, claimed));
  const aside = numerals.filter((numeral) => !covered(numeral, claimed) && covered(numeral, decided));
  const owed = texts(document, index);
  const numeralShare = share(numerals, (numeral) => covered(numeral, claimed) || covered(numeral, decided), placed);

  return {
    slug,
    title: document.meta.titles,
    annotated: share(all, touched([...document.notes, ...rows, ...oldWords]), placed),
    noted: share(all, touched(document.notes), placed),
    numerals: { ...numeralShare, claimed: inClaims.length, setAside: aside.length },
    translated: inEach((lang) =>
      share(
        document.translations[lang],
        ({ gap }) => !gap,
        ({ block, text }) => ({ place: block, words: text }),
      ),
    ),
    notes: inEach((lang) =>
      share(
        document.notes,
        ({ title, text }) => !isUnfinished(title[lang]) && !isUnfinished(text[lang]),
        ({ id, title }) => ({ place: id, words: title[lang] }),
      ),
    ),
    texts: inEach((lang) =>
      share(
        owed.filter((text) => text.lang === lang),
        ({ text }) => !isUnfinished(text),
        ({ place, text }) => ({ place, words: text }),
      ),
    ),
  };
}

function sum<T>(items: readonly T[], number: (item: T) => number): number {
  return items.reduce((all, item) => all + number(item), 0);
}

function inEach<T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return { en: make('en'), uk: make('uk') };
}

function share<T>(items: readonly T[], done: (item: T) => boolean, place: (item: T) => Missing): Share {
  const missing = items.filter((item) => !done(item));
  return { done: items.length - missing.length, of: items.length, missing: missing.map(place) };
}

/** A text that the editors owe a document, in one language. */
interface Owed {
  readonly place: string;
  readonly lang: Lang;
  readonly text: string;
}

/** The way to the texts of each sort of value; made anew for each document it is 2 % of what a build allocates. */
const TEXTS = {
  document: textsOf(documentSchema),
  claim: textsOf(claimSchema),
  recommendation: textsOf(recommendationSchema),
  excluded: textsOf(excludedSchema),
  setAside: textsOf(setAsideSchema),
};

/** Every text that the editors owe a document, apart from translations and notes: the schemas say which they are. */
function texts({ slug, meta, words }: EditionDocument, { rows, termPlaces, glossary }: EditionIndex): Owed[] {
  const owed = <T>(
    textsIn: ReturnType<typeof textsOf>,
    values: readonly T[],
    placeOf: (value: T, path: Path) => string,
  ): Owed[] =>
    values.flatMap((value) =>
      textsIn(value).map(({ path, text }) => ({
        place: placeOf(value, path),
        lang: path.at(-1) === 'uk' ? ('uk' as const) : ('en' as const),
        text,
      })),
    );
  const id = (row: { readonly id: string }): string => row.id;
  const inLangs = (place: string, text: Bilingual): Owed[] => LANGS.map((lang) => ({ place, lang, text: text[lang] }));
  // Entries that words of the document lead to, each with the block of the last of them.
  const terms = new Map((termPlaces.get(slug) ?? []).map(({ term, block }) => [term, block]));
  return [
    ...owed(TEXTS.document, [meta], (_meta, [field = '']) => String(field)),
    ...owed(TEXTS.claim, rows.claims.get(slug) ?? [], id),
    ...owed(TEXTS.recommendation, rows.recommendations.get(slug) ?? [], id),
    ...owed(TEXTS.excluded, rows.excluded.get(slug) ?? [], id),
    ...owed(TEXTS.setAside, rows.setAside.get(slug) ?? [], ({ block }) => block),
    ...(words?.lines ?? []).flatMap(({ id, text }) => inLangs(id, text)),
    ...[...terms].flatMap(([term, block]) => {
      const { body, unknown } = glossary.get(term) ?? { body: null, unknown: [] };
      return [body, ...unknown].flatMap((told) => (told === null ? [] : inLangs(block, told.text)));
    }),
  ];
}

/** Per cent, rounded down: a hundred means that nothing is missing. A share of nothing is complete. */
export function percent({ done, of }: Tally): number {
  return of === 0 ? 100 : Math.floor((done / of) * 100);
}

/** Coverage of the whole edition. */
export function wholeCoverage(documents: readonly DocumentCoverage[]): Coverage<Tally> {
  const total = (pick: (document: DocumentCoverage) => Tally): Tally => {
    const shares = documents.map(pick);
    return { done: sum(shares, ({ done }) => done), of: sum(shares, (share) => share.of) };
  };
  return {
    annotated: total(({ annotated }) => annotated),
    noted: total(({ noted }) => noted),
    numerals: {
      ...total(({ numerals }) => numerals),
      claimed: sum(documents, ({ numerals }) => numerals.claimed),
      setAside: sum(documents, ({ numerals }) => numerals.setAside),
    },
    translated: inEach((of) => total(({ translated }) => translated[of])),
    notes: inEach((of) => total(({ notes }) => notes[of])),
    texts: inEach((of) => total(({ texts }) => texts[of])),
  };
}

/** One line of the report, in the words of one language. */
export interface CoverageRow<S extends Tally = Tally> {
  readonly name: string;
  readonly share: S;
  readonly percent: number;
  /** What stands beside the figure: how many of the numerals are claims. */
  readonly remark: string | null;
}

/** The figures of one document, or of the whole edition, as rows for a table. */
export function coverageRows<S extends Tally>(coverage: Coverage<S>, lang: Lang): CoverageRow<S>[] {
  const words = wordsOf(lang).maintainers.coverage.rows;
  const row = (name: string, share: S, remark: string | null = null): CoverageRow<S> => ({
    name,
    share,
    percent: percent(share),
    remark,
  });
  const { annotated, noted, numerals, translated, notes, texts } = coverage;
  return [
    row(words.annotated, annotated),
    row(words.noted, noted),
    row(words.numerals, numerals, words.split(numerals.claimed, numerals.setAside)),
    ...LANGS.map((of) => row(words.translated[of], translated[of])),
    ...LANGS.map((of) => row(words.notes[of], notes[of])),
    ...LANGS.map((of) => row(words.texts[of], texts[of])),
  ];
}
