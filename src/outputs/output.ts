/** An output: files of one format over all resources. Adding one: a file here and a line in the list of outputs. */
import type { Site } from '../kinds/site.ts';
import type { Span } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { absolute, file } from '../model/paths.ts';
import type { Resource } from '../model/resource.ts';
import { codePointer } from '../text/positions.ts';

// Long tables in parts, so that no file grows without bound: the first has the address of the whole.

/** Rows of a part: some two megabytes of JSON. */
const PART_SIZE = 2000;

/** How many parts so many rows make; none at all are one. */
export function partCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / PART_SIZE));
}

/** The rows of a part, counted from 1. */
export function partOf<Row>(rows: readonly Row[], part: number): readonly Row[] {
  return rows.slice((part - 1) * PART_SIZE, part * PART_SIZE);
}

/** The numbers of the parts that so many rows make. */
export function partsOf(rows: number): number[] {
  return Array.from({ length: partCount(rows) }, (_, index) => index + 1);
}

export interface Output {
  readonly name: string;
  /**
   * What its files are made of. `resources`: every listed resource stands in one of them. `figures`: every resource
   * with a figure of its own has files beside it. `previews`: those with a preview. `references`: those that are cited.
   * `edition`: rows of the Edition, whatever pages there are.
   */
  readonly over: 'resources' | 'found' | 'figures' | 'previews' | 'references' | 'edition';
  files(resources: readonly Resource[], edition: Edition): Iterable<OutputFile>;
}

export interface OutputFile {
  /** Below the base of the site: `uk/charts/growth/cells.csv`. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** Made when the file is written, so that not all of them are held at once. */
  readonly body: () => string;
  /** Width in pixels, where the body is a drawing (SVG) and the file a picture of it (PNG): who writes it draws it. */
  readonly drawnAt?: number;
  /** Whether it is a page that stands alone and is opened as a file: who writes it puts our typefaces in. */
  readonly lettered?: true;
  /** All that stands in it, where the file is a package (ZIP) and the body its manifest: who writes it packs it. */
  readonly packed?: () => readonly OutputFile[];
  /** Stands in its package as it is, not packed: what a package is known by. */
  readonly stored?: true;
  /**
   * Whether a reader’s device keeps it, with all that is split from it into its folder, after the second page that is
   * opened: then it is there without a network whatever has been opened. What a page has loaded is kept anyway.
   */
  readonly core?: true;
  /** The document that it is of, where it is of one alone: its files are written one after the other. */
  readonly document?: string;
  /** It and others, made one after the other: how many there are is known when they are made. */
  readonly split?: () => Iterable<SplitFile>;
  /** Whether it takes so long to make that a build keeps it for the next (`cli/kept-files.ts`). */
  readonly dear?: true;
  /** What it holds, for the list of files on the page of the dataset; absent where it stands beside its own page. */
  readonly holds?: (site: Site) => string;
}

export type SplitFile = readonly [path: string, body: string];

export const HTML_TYPE = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
export const CSV_TYPE = 'text/csv; charset=utf-8';
export const SVG_TYPE = 'image/svg+xml; charset=utf-8';
export const PNG_TYPE = 'image/png';
export const TEXT_TYPE = 'text/plain; charset=utf-8';

/** Pixels of a picture for one unit of its drawing. */
export const PICTURE_SCALE = 2;

/** An absolute address, English where there is a choice: the address is an identifier, and there must be one. */
export function identifier(path: string): string {
  return absolute(file(path));
}

/** Converts spans of any document. */
export function codePoints({ index }: Edition): (document: string, span: Span) => Span {
  return (document, span) => codePointer(index.documents.get(document)?.astral ?? [])(span);
}

/** The same, made at the first asking. */
export function once<Text extends string>(make: () => Text): () => Text {
  let made: Text | null = null;
  return () => (made ??= make());
}
