/** What the lists say of each document, for the script that answers where several properties are chosen at once. */
import type { DocumentFilter } from './addresses.ts';
import { type Axis, isPlaced, type TimelineShape, type Years } from './period.ts';

/** Documents on one page of a list. */
export const PAGE_SIZE = 50;

/** Documents in one file of the catalogue: some 200 kilobytes, which a server sends in a tenth of that. */
export const PART_SIZE = 1000;

/** What documents can be chosen by, in the order in which addresses name it. */
export const PROPERTIES = ['language', 'kind', 'year'] as const satisfies readonly DocumentFilter['by'][];

/** A document as a line of a list, its words in the language of the site. */
export interface CatalogueRow {
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  readonly written: string;
  /** Its kind and its language, and how many numbers it has, in words. */
  readonly sort: string;
  readonly numbers: string;
  readonly years: Years;
  readonly under: Under;
}

/** Under what a document is listed: one value of a property, or every year that it may be of. */
export type Under = Readonly<Record<DocumentFilter['by'], readonly string[]>>;

/** What the page tells the script. */
export interface CatalogueGiven {
  /** Addresses of the parts of the catalogue, in their order. */
  readonly files: readonly string[];
  /** The years of the drawings. */
  readonly axis: Axis;
  /** What stands before every address. */
  readonly root: string;
  readonly say: Readonly<
    Record<
      | 'documents'
      | 'shown'
      | 'none'
      | 'lost'
      | 'columns'
      | 'columnsNote'
      | 'columnsOpen'
      | 'columnsCut'
      | 'lanes'
      | 'lanesNote'
      | 'lanesOpen'
      | 'unplaced'
      | 'label'
      | 'below'
      | 'page'
      | 'previous'
      | 'next',
      string
    >
  >;
}

/** Has a document all these properties? */
export function isAlike({ under }: Pick<CatalogueRow, 'under'>, filters: readonly DocumentFilter[]): boolean {
  return filters.every(({ by, value }) => under[by].includes(value));
}

/** What the drawing of a long list is called, and how it is read. */
export function timelineWords(
  all: readonly Years[],
  shape: TimelineShape,
  say: Pick<CatalogueGiven['say'], 'unplaced' | 'columnsCut' | `${'columns' | 'lanes'}${'' | 'Note' | 'Open'}`>,
): { readonly title: string; readonly note: string } {
  const name = shape === 'lanes' ? 'lanes' : 'columns';
  const unplaced = all.filter((years) => !isPlaced(years)).length;
  const open = all.some((years) => years.includes(null)) ? [say[`${name}Open`]] : [];
  const out = unplaced > 0 ? [`${say.unplaced} ${unplaced}.`] : [];
  return {
    title: say[name],
    note: [say[`${name}Note`], ...(shape === 'cut' ? [say.columnsCut] : []), ...open, ...out].join(' '),
  };
}

/** Which documents of a list stand on a page, as `1–50`; of one it is its number. */
export function rangeOf(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

/** Pages named on either side of the one at hand. */
const AROUND = 2;

/** Numbers of pages in their order; null where some are left out. A gap of one page is that page. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const named = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  return named.flatMap((number, index) => {
    const before = named[index - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}
