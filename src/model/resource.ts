/**
 * The resource: whatever has an address and can be linked, cited, embedded, searched, exported. Each kind of page says
 * once what its resources are; pages, navigation, outputs and tests read the same list.
 *
 * What costs time or room is a function and is made when somebody asks: ten thousand documents are listed without
 * holding their texts a second time.
 */
import type { ViewPlace } from './addresses.ts';
import type { Lang, Span } from './common.ts';
import type { Cited } from './work.ts';
import type { Html, Plain } from './text-types.ts';

export interface Resource {
  /** Name of its kind: `document`, `chart`, `ledger` … */
  readonly kind: string;
  /** What sort of thing it is. */
  readonly type: PageType;
  /** Address below the root of its language: `charts/growth/density/`. */
  readonly path: string;
  /** The pages between the home page and this one, from the first. */
  readonly above: readonly Step[];
  readonly lang: Lang;
  readonly title: Plain;
  /** Its name where the title is a sentence: what a tab, and a list of what was found, have room for. */
  readonly name?: Plain;
  readonly description: Plain;
  /** The document that it is made of, where it is made of one alone. */
  readonly document?: string;
  /** What it says, in reading order. */
  readonly blocks: () => readonly Block[];
  /** What `#…` may name on its page. */
  readonly places: () => readonly Place[];
  /** What it rests on. */
  readonly uses: () => readonly Ref[];
  /** The picture of it beside a link elsewhere, as SVG whose words are in our fonts; absent where home’s will do. */
  readonly preview?: () => Html;
  /** How it is cited; absent where it is no work of its own. */
  readonly cited?: () => Cited;
  /** Whether it makes sense inside somebody else's page. */
  /** What it teaches, and whom; only of what is taught from. */
  readonly teaching?: Teaching;
  readonly embeddable: boolean;
  /** Whether search engines, and lists of what there is, name it. */
  readonly listed: boolean;
}

/** Size of a preview, in pixels. */
export const PREVIEW = { width: 1200, height: 630 };

/** For whom something is made, what it teaches and how long it takes. */
export interface Teaching {
  readonly sort: 'lesson plan' | 'worksheet' | 'answer key';
  readonly for: 'student' | 'teacher';
  /** What is practised. */
  readonly teaches: readonly string[];
  /** In years, with a dash: 13–16. */
  readonly age: string;
  readonly minutes: number;
}

/** What a page can be, in the words of https://schema.org. */
export type PageType =
  | 'AboutPage'
  | 'Article'
  | 'CollectionPage'
  | 'Dataset'
  | 'DefinedTermSet'
  | 'LearningResource'
  | 'TechArticle'
  | 'WebPage'
  | 'WebSite';

/** A page on the way to another one. */
export interface Step {
  /** Below the root of the language. */
  readonly path: string;
  readonly label: string;
}

/** A place on a page that a link can name. */
export interface Place {
  readonly id: string;
  readonly title: string;
  /** Words of the source that stand there. */
  readonly quote?: string;
  /** Ids that were published for it before and still lead there. */
  readonly aliases: readonly string[];
}

/** Something that a resource rests on. */
export type Ref =
  | { readonly type: 'claim' | 'recommendation' | 'check' | 'document' | 'work'; readonly id: string }
  | ({ readonly type: 'view' } & ViewPlace);

/** A table in words: what a page shows and a file holds. */
export interface Table<Cell extends TableCell = TableCell> {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Id of the mark that each row describes, row for row; empty for a table that belongs to no drawing. */
  readonly marks: readonly string[];
}

/** Who speaks in a column: the source; we, who read and describe it; what was computed or corrected. */
export const COLUMN_VOICES = ['source', 'ours', 'computed'] as const;
export type ColumnVoice = (typeof COLUMN_VOICES)[number];

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** In the tables of the dataset; a drawing says it of each mark. */
  readonly voice?: ColumnVoice;
  /** For files: what a page says in another cell of the row. */
  readonly fileOnly?: true;
  /** Its values are formulas in figures without groups, with a decimal point: files write them as other numbers. */
  readonly formula?: true;
}

export interface TableCell {
  /** As shown, in the language of the page. */
  readonly text: string;
  /** The number or id behind it; null where there is none. */
  readonly value: number | string | null;
}

/** A part of a resource. An output that prints blocks has a printer for each type, so that none can be forgotten. */
export type Block =
  | {
      /** Our own words, as safe HTML. */
      readonly type: 'prose';
      /** Id of the place that they stand at; null where nothing leads to them. */
      readonly id: string | null;
      readonly heading: string | null;
      readonly html: Html;
    }
  | {
      /** Words of a source, with their translation where there is one. */
      readonly type: 'passage';
      readonly id: string;
      readonly document: string;
      /** In the reading text of the document. */
      readonly span: Span;
      readonly words: string;
      /** Language of the words (BCP 47). */
      readonly language: string;
      readonly translation: string | null;
    }
  | {
      /** A view of a chart: its drawing, its sentence, its table. */
      readonly type: 'figure';
      readonly view: ViewPlace;
      readonly title: string;
      readonly sentence: string;
      readonly table: Table;
      /** The table of the dataset with every row behind a figure of counts; null where its own has them all. */
      readonly rowsIn: string | null;
      /** The drawing as SVG, in a width from 300 to 1200. */
      readonly svg: (width: number) => Html;
      /** The drawing with all that has to go with it, for any machine, or for one that has our fonts. */
      readonly picture: { readonly width: number; readonly svg: (fonts: 'any' | 'ours') => Html };
    }
  | { readonly type: 'table'; readonly id: string | null; readonly caption: string; readonly table: Table };
