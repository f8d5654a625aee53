/**
 * The Edition: everything that the site publishes, validated, anchored and computed, as plain data.
 * `edition/` makes it once; kinds and pages only read it.
 */
import type { ChartsConfig } from './chart.ts';
import type { ComputedCheck } from './check.ts';
import type { Quantity, StoredClaim, StoredSetAside } from './claim.ts';
import type { Lang, Span, Anchored } from './common.ts';
import type { Years } from './period.ts';
import { type Counts, countsOf } from './counts.ts';
import type { DocumentMeta } from './document.ts';
import type { RecordedEdition } from './editions.ts';
import type { Licence } from './licence.ts';
import type { MovedTable } from './moved.ts';
import type { EmendationChange, NoteCertainty, NoteKind } from './note.ts';
import type { StoredExcluded, StoredRecommendation } from './recommendation.ts';
import type { Lesson } from './lesson.ts';
import type { Story } from './story.ts';
import { type Term, type TermPlace, termPlaces } from './term.ts';
import type { Bilingual, Html, Plain } from './text-types.ts';
import type { TranslatedBlock } from './translation.ts';
import type { Unit, Vocabulary } from './vocabulary.ts';
import type { Work } from './work.ts';

/** A block of a transcription: heading, paragraph, or matter that stands outside the document. */
export interface Block extends Span {
  /** `h1`, `h2` … for headings, `p1`, `p2` … for paragraphs, `x1` … outside the document; counted in text order. */
  readonly id: string;
  readonly kind: 'heading' | 'paragraph' | 'outside';
  /** Level of a heading (1 or 2); 0 otherwise. */
  readonly level: number;
  /** Run-in subheadings and other strong words of the block. */
  readonly strong: readonly Span[];
}

/** The transcription as one string, blocks separated by `\n`, every run of white space one space. */
export interface ReadingText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface Emendation {
  /** The words in the corrected reading; empty when the words are to be left out. */
  readonly reading: string;
  readonly certainty: NoteCertainty;
  /** What translations have to show of it. */
  readonly changes: EmendationChange;
}

export interface Note extends Anchored {
  readonly type: 'note';
  readonly id: string;
  readonly kind: NoteKind;
  readonly emendation: Emendation | null;
  /** Ids of the works that its facts come from. */
  readonly sources: readonly string[];
  readonly title: Bilingual<Plain>;
  /** Rendered from markdown in which raw HTML is text. */
  readonly html: Bilingual<Html>;
  readonly text: Bilingual<Plain>;
}

/** A mark on a chart that shows a claim or recommendation. */
export interface MarkRef {
  readonly chart: string;
  readonly view: string;
  /** Id of the mark: the element carries `id="mark-<id>"` on its view's page. */
  readonly mark: string;
}

export interface Claim extends StoredClaim, Anchored {
  readonly type: 'claim';
  /** The value in the corrected reading: the same as `value` where nothing is emended. */
  readonly corrected: Quantity;
  readonly marks: readonly MarkRef[];
}

export interface SetAside extends StoredSetAside, Anchored {}

export interface Recommendation extends StoredRecommendation, Anchored {
  readonly type: 'recommendation';
  readonly marks: readonly MarkRef[];
}
/** What is worded like a recommendation and is not counted, with the reason. */
export interface Excluded extends StoredExcluded, Anchored {
  readonly type: 'excluded';
}

/** What the words of a document can carry; each stands in the list below the text. */
export type Annotation = Note | Claim | Recommendation | Excluded;

/** A check as readers see it: its words filled, once without links and once with them. */
export interface Check extends Omit<ComputedCheck, 'title' | 'explanation'> {
  readonly title: Bilingual<Plain>;
  readonly titleHtml: Bilingual<Html>;
  readonly explanation: Bilingual<Plain>;
  readonly explanationHtml: Bilingual<Html>;
}

/** A line of “Words and spellings”: an old form, what it is today, and what it means. */
export interface WordLine {
  readonly id: string;
  /** Ids of notes that gave way to the line. */
  readonly was: readonly string[];
  /** Ids of the works that its facts come from. */
  readonly sources: readonly string[];
  /** As they stand in the source. */
  readonly forms: readonly Plain[];
  /** The same in today’s language of the source. */
  readonly today: Plain;
  readonly html: Bilingual<Html>;
  readonly text: Bilingual<Plain>;
  /** Every place of every form, in the order of the text. */
  readonly places: readonly [Anchored, ...Anchored[]];
}

/** Ids in the page of the document that lead to the line: its own, and former ones. */
export function idsOfLine({ id, was }: WordLine): readonly string[] {
  return [id, ...was];
}

/** The old words of a document. */
export interface WordList {
  /** What is said above the list. */
  readonly html: Bilingual<Html>;
  readonly text: Bilingual<Plain>;
  readonly lines: readonly WordLine[];
}

export interface EditionDocument {
  readonly slug: string;
  /** The version of its files and of the rows that quote it: 12 hex digits. */
  readonly version: string;
  /** Has it what is dear to make: a picture of its own, for a link to it elsewhere, and a place in the book? */
  readonly pictured: boolean;
  readonly meta: DocumentMeta;
  readonly years: Years;
  readonly reading: ReadingText;
  /** Offsets of the characters of its words that take two code units, for those who count code points. */
  readonly astral: readonly number[];
  /** Every number of the document, in digits or in words. */
  readonly numerals: readonly Span[];
  readonly translations: Readonly<Record<Lang, readonly TranslatedBlock[]>>;
  /** In text order. */
  readonly notes: readonly Note[];
  /** Null where the editors have written none. */
  readonly words: WordList | null;
}

/** A page of prose from content/pages. */
export interface PageText {
  readonly slug: string;
  readonly title: Bilingual<Plain>;
  readonly description: Bilingual<Plain>;
  readonly html: Bilingual<Html>;
  /** The same, block by block, each with the name of its element. */
  readonly blocks: Readonly<
    Record<Lang, readonly { readonly tag: string; readonly html: Html; readonly text: Plain }[]>
  >;
  readonly text: Bilingual<Plain>;
  /** Ids of the works that its facts come from. */
  readonly sources: readonly string[];
}

/** Rows of the data by the document that they quote. */
export interface RowsByDocument {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly recommendations: ReadonlyMap<string, readonly Recommendation[]>;
  readonly excluded: ReadonlyMap<string, readonly Excluded[]>;
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>;
}

/** What is looked up in the Edition by id. */
export interface EditionIndex {
  readonly documents: ReadonlyMap<string, EditionDocument>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly works: ReadonlyMap<string, Work>;
  /** Entries of the glossary. */
  readonly glossary: ReadonlyMap<string, Term>;
  /** The places of entries of the glossary by document, in the order of its text. */
  readonly termPlaces: ReadonlyMap<string, readonly TermPlace[]>;
  /** Names of themes, addressees, modalities and measures. */
  readonly terms: ReadonlyMap<string, Bilingual<Plain>>;
  /** Names of each view and of its chart, by `chart/view`. */
  readonly views: ReadonlyMap<string, { readonly chart: Bilingual<Plain>; readonly view: Bilingual<Plain> }>;
  /** The checks that use a claim, in the order of the ledger. */
  readonly checksOf: ReadonlyMap<string, readonly Check[]>;
  readonly rows: RowsByDocument;
  readonly counts: Counts;
}

export interface Edition {
  readonly documents: readonly EditionDocument[];
  readonly claims: readonly Claim[];
  readonly setAside: readonly SetAside[];
  readonly recommendationUnit: Bilingual<Plain>;
  readonly recommendations: readonly Recommendation[];
  readonly excluded: readonly Excluded[];
  readonly checks: readonly Check[];
  readonly vocabulary: Vocabulary;
  readonly charts: ChartsConfig;
  readonly pages: readonly PageText[];
  /** The lead story first. */
  readonly stories: readonly Story[];
  /** In the order in which they are taught. */
  readonly lessons: readonly Lesson[];
  /** The glossary, in the order of its ids. */
  readonly terms: readonly Term[];
  readonly licence: Licence;
  /** Works that background facts come from, in the order of data/sources.json. */
  readonly works: readonly Work[];
  /** Addresses that were published and moved: old links keep working through them. */
  readonly moved: MovedTable;
  /** What was corrected between editions, the latest first. */
  readonly recorded: readonly RecordedEdition[];
  /** The version of the data: 12 hex digits, of everything above but the last two. */
  readonly version: string;
  /** Made of everything above. */
  readonly index: EditionIndex;
}

/**
 * The Edition with the index of what it holds.
 * @param counts of it, where they are known: to count notes is to go through all documents
 */
export function indexed(content: Omit<Edition, 'index'>, counts: Counts = countsOf(content)): Edition {
  const { documents, claims, recommendations, excluded, setAside, checks, vocabulary, charts, works } = content;
  const { units, themes, addressees, modalities, measures } = vocabulary;
  const index: EditionIndex = {
    documents: new Map(documents.map((document) => [document.slug, document])),
    claims: byId(claims),
    checks: byId(checks),
    units: byId(units),
    works: byId(works),
    glossary: byId(content.terms),
    termPlaces: termPlaces(content.terms),
    terms: new Map([...themes, ...addressees, ...modalities, ...measures].map(({ id, label }) => [id, label])),
    views: new Map(
      charts.flatMap((chart) =>
        chart.views.map((view) => [`${chart.id}/${view.id}`, { chart: chart.name, view: view.name }] as const),
      ),
    ),
    checksOf: checksByClaim(checks),
    rows: {
      claims: byDocument(claims),
      recommendations: byDocument(recommendations),
      excluded: byDocument(excluded),
      setAside: byDocument(setAside),
    },
    counts,
  };
  return { ...content, index };
}

/** Rows by their ids. */
export function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function byDocument<T extends Pick<Claim, 'document'>>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, ({ document }) => document);
}

function checksByClaim(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const found = new Map<string, Check[]>();
  for (const check of checks) {
    const claimed = check.claimed === null ? [] : [check.claimed.replace(/@.*/, '')];
    for (const id of new Set([...check.inputs, ...claimed])) found.set(id, [...(found.get(id) ?? []), check]);
  }
  return found;
}
