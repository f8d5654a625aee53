/**
 * What is cited: a document, a passage of it, a view of a chart, in the fields of CSL-JSON
 * (https://citationstyles.org).
 */
import type { Lang } from './common.ts';

/** The formats that programs for references read, by the end of the file’s name. */
export const REFERENCE_TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

export interface Reference {
  readonly id: string;
  readonly type: 'webpage';
  readonly language: Lang;
  readonly title: string;
  /** As the source has it, where that is another. */
  readonly 'original-title'?: string;
  /** Whom the source names, or who made the drawing; absent where nobody is named. */
  readonly author?: readonly { readonly literal: string }[];
  /** Who made the edition of it, where they are not its authors. */
  readonly editor?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly genre: string;
  /** Only what the source states: what is inferred stands in the note. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** Absent where a page prints it: the version of the data changes with every note, and pages are not to. */
  readonly version?: string;
  readonly license: string;
  readonly URL: string;
  readonly note?: string;
}

/** How a page is cited. */
export interface Cited {
  readonly whole: Reference;
  /** Makes a reference to each of its passages; null where it has no text. */
  readonly passages: (() => readonly Reference[]) | null;
  /** Who holds the rights in it. */
  readonly holder: string;
  /** What it is and when it was written, in words, for the printed forms. */
  readonly date: string;
  /** What of it is whose: “Transcription, translations and notes”. */
  readonly work: string;
}
