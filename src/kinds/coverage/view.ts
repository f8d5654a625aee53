/**
 * Coverage: how much of each document is annotated, accounted for and translated, and what is missing, with its words.
 */
import { type Bilingual, type Lang, type Span, LANGS } from '../../model/common.ts';
import type { Edition, EditionDocument, RowsByDocument } from '../../model/edition.ts';
import { excludedSchema, recommendationSchema } from '../../model/recommendation.ts';
import { claimSchema, setAsideSchema } from '../../model/claim.ts';
import { documentSchema } from '../../model/document.ts';
import { isUnfinished } from '../../model/placeholders.ts';
import type { Path, Schema } from '../../model/schema-inside.ts';
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
}

/** So many of so many, and those that are missing. */
export interface Share {
  readonly done: number;
  readonly of: number;
  readonly missing: readonly Missing[];
}

export interface DocumentCoverage {
  readonly slug: string;
  readonly title: Bilingual;
  /** Sentences that a note, claim, recommendation, passage set apart or line of old words touches. */
  readonly annotated: Share;
  /** Sentences that a note touches. */
  readonly noted: Share;
  /** Numerals that are claimed, or set aside with a reason. */
  readonly numerals: Share & { readonly claimed: number; readonly setAside: number };
  /** Blocks with a translation; a stated gap is missing, and its reason is given as words. */
  readonly translated: Readonly<Record<Lang, Share>>;
  /** Notes whose title and text are written. */
  readonly notes: Readonly<Record<Lang, Share>>;
  /** Texts of the dataset and of the front matter that still say they are to be written. */
  readonly texts: Readonly<Record<Lang, Share>>;
}

/** Coverage of every document, in the order of the edition. Whoever needs it for several pages asks once. */
export function coverage(edition: Edition): readonly DocumentCoverage[] {
  return edition.documents.map((document) => documentCoverage(document, edition.index.rows));
}

function documentCoverage(document: EditionDocument, data: RowsByDocument): DocumentCoverage {
  const { reading, numerals, slug } = document;
  const claims = data.claims.get(slug) ?? [];
  const setAside = data.setAside.get(slug) ?? [];
  const rows = [...claims, ...(data.recommendations.get(slug) ?? []), ...(data.excluded.get(slug) ?? [])];
  const oldWords = (document.words?.lines ?? []).flatMap(({ places }) => places);
  const all = sentences(reading);
  const touched =
    (by: readonly { readonly span: Span }[]) =>
    (sentence: Span): boolean =>
      by.some(({ span }) => span.start < sentence.end && span.end > sentence.start);
  const placed = (span: Span): Missing => ({
    place: blockAt(reading, span.start)?.id ?? '',
    words: reading.text.slice(span.start, span.end).replaceAll('\n', ' '),
  });

  const claimed = claims.map(({ span }) => span);
  // A row that says “not examined yet” holds the place of a decision; it is none.
  const decided = setAside
    .filter(({ reason }) => !isUnfinished(reason.en) && !isUnfinished(reason.uk))
    .map(({ span }) => span);
  const inClaims = numerals.filter((numeral) => covered(numeral, claimed));
  const aside = numerals.filter((numeral) => !covered(numeral, claimed) && covered(numeral, decided));
  const owed = texts(document, data);
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

/** Every text that the editors owe a document, apart from translations and notes: the schemas say which they are. */
function texts({ slug, meta }: EditionDocument, rows: RowsByDocument): Owed[] {
  const owed = <T>(schema: Schema, values: readonly T[], placeOf: (value: T, path: Path) => string): Owed[] => {
    const textsIn = textsOf(schema);
    return values.flatMap((value) =>
      textsIn(value).map(({ path, text }) => ({
        place: placeOf(value, path),
        lang: path.at(-1) === 'uk' ? ('uk' as const) : ('en' as const),
        text,
      })),
    );
  };
  const id = (row: { readonly id: string }): string => row.id;
  return [
    ...owed(documentSchema, [meta], (_meta, [field = '']) => String(field)),
    ...owed(claimSchema, rows.claims.get(slug) ?? [], id),
    ...owed(recommendationSchema, rows.recommendations.get(slug) ?? [], id),
    ...owed(excludedSchema, rows.excluded.get(slug) ?? [], id),
    ...owed(setAsideSchema, rows.setAside.get(slug) ?? [], ({ block }) => block),
  ];
}

/** Per cent, rounded down: a hundred means that nothing is missing. A share of nothing is complete. */
export function percent({ done, of }: Pick<Share, 'done' | 'of'>): number {
  return of === 0 ? 100 : Math.floor((done / of) * 100);
}

/** Sums shares: for the whole edition. Missing things name their document. */
function total(documents: readonly DocumentCoverage[], pick: (document: DocumentCoverage) => Share): Share {
  const shares = documents.map((document) => ({ slug: document.slug, share: pick(document) }));
  return {
    done: shares.reduce((sum, { share: part }) => sum + part.done, 0),
    of: shares.reduce((sum, { share: part }) => sum + part.of, 0),
    missing: shares.flatMap(({ slug, share: part }) =>
      part.missing.map(({ place, words }) => ({ place: `${slug}/#${place}`, words })),
    ),
  };
}

/** One line of the report, in the words of one language. */
export interface CoverageRow {
  readonly name: string;
  readonly share: Share;
  readonly percent: number;
  /** What stands beside the figure: how many of the numerals are claims. */
  readonly remark: string | null;
}

/** The figures of one document, or of the whole edition, as rows for a table. */
function coverageRows(document: Omit<DocumentCoverage, 'slug' | 'title'>, lang: Lang): CoverageRow[] {
  const words = wordsOf(lang).maintainers.coverage.rows;
  const row = (name: string, figure: Share, remark: string | null = null): CoverageRow => ({
    name,
    share: figure,
    percent: percent(figure),
    remark,
  });
  return [
    row(words.annotated, document.annotated),
    row(words.noted, document.noted),
    row(words.numerals, document.numerals, words.split(document.numerals.claimed, document.numerals.setAside)),
    ...LANGS.map((of) => row(words.translated[of], document.translated[of])),
    ...LANGS.map((of) => row(words.notes[of], document.notes[of])),
    ...LANGS.map((of) => row(words.texts[of], document.texts[of])),
  ];
}

/** View-model of the page of coverage. */
export interface CoverageView {
  readonly documents: readonly {
    readonly slug: string;
    readonly title: string;
    readonly rows: readonly CoverageRow[];
  }[];
  readonly total: readonly CoverageRow[];
}

/** Every document and the whole edition, in the words of one language. */
export function coverageView(documents: readonly DocumentCoverage[], lang: Lang): CoverageView {
  const sum = {
    annotated: total(documents, (document) => document.annotated),
    noted: total(documents, (document) => document.noted),
    numerals: {
      ...total(documents, (document) => document.numerals),
      claimed: documents.reduce((count, document) => count + document.numerals.claimed, 0),
      setAside: documents.reduce((count, document) => count + document.numerals.setAside, 0),
    },
    translated: inEach((of) => total(documents, (document) => document.translated[of])),
    notes: inEach((of) => total(documents, (document) => document.notes[of])),
    texts: inEach((of) => total(documents, (document) => document.texts[of])),
  };
  return {
    documents: documents.map((document) => ({
      slug: document.slug,
      title: document.title[lang],
      rows: coverageRows(document, lang),
    })),
    total: coverageRows(sum, lang),
  };
}
