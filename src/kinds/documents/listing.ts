/**
 * The lists of documents: of all, and, where there are many, of those of a language, of a kind, or that may be of a
 * year. All of them are made at once, in one look at each document. Lists by several properties would be too many
 * pages: a script makes them (`client/choose-documents.ts`).
 */
import { hatchingDefs, renderMany, shapeOf } from '../../charts/timeline/render.ts';
import { documentsPath, type DocumentFilter } from '../../model/addresses.ts';
import { PAGE_SIZE, PROPERTIES, type Under } from '../../model/catalogue.ts';
import type { Edition, EditionDocument } from '../../model/edition.ts';
import { type Axis, axisOf, isPlaced, type TimelineShape, type Years, yearsWithin } from '../../model/period.ts';
import type { Html } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** With more documents than this, each is a line, and they can be chosen from. */
const FEW = 30;
/** Values that can be chosen from, at most: with more of them a list helps nobody, and what is rare stands together. */
const MOST_VALUES = 40;
/** The value of documents whose date has no place among the others, and of kinds that are rare. */
const UNDATED = 'undated';
const OTHERS = 'others';

/** A page of a list. */
export interface Listing {
  /** Null for the list of all documents. */
  readonly filter: DocumentFilter | null;
  /** Counted from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** All documents of the list, in the order of the Edition: by date. */
  readonly all: readonly EditionDocument[];
  /** Those on the page. */
  readonly documents: readonly EditionDocument[];
  /** What can be chosen by; nothing where there are few documents. */
  readonly facets: readonly Facet[];
  readonly timeline: ListTimeline;
}

/**
 * The timeline of a long list, which is the same on each of its pages: it is made once. Of 10,000 documents a page took
 * 76 ms of the processor to look at all of them, and with their number that of the pages grows, too.
 */
export class ListTimeline {
  /** That of all documents. */
  readonly axis: Axis | null;
  readonly years: readonly Years[];
  readonly #drawn = new Map<string, Html>();
  #shape: TimelineShape | null = null;

  constructor(years: readonly Years[], axis: Axis | null) {
    this.years = years;
    this.axis = axis;
  }

  get shape(): TimelineShape {
    return (this.#shape ??= this.axis === null ? 'lanes' : shapeOf(this.years, this.axis));
  }

  drawn(title: string): Html {
    const html =
      this.#drawn.get(title) ??
      toHtml(this.axis === null ? [] : [hatchingDefs(), renderMany(this.years, this.axis, title)]);
    this.#drawn.set(title, html);
    return html;
  }
}

/** A property of documents, and its values, each with the documents that have it. */
export interface Facet {
  readonly by: DocumentFilter['by'];
  readonly values: ReadonlyMap<string, readonly EditionDocument[]>;
}

/** Every page of every list. An empty corpus has one. */
export function listings({ documents }: Pick<Edition, 'documents'>): Listing[] {
  const under = groupings(documents);
  const facets = isLong(documents) ? PROPERTIES.flatMap((by) => facetBy(documents, by, under) ?? []) : [];
  const lists = facets.flatMap(({ by, values }) => [...values].map(([value, all]) => ({ filter: { by, value }, all })));
  const axis = axisOf(documents.map(({ years }) => years));
  return [{ filter: null, all: documents }, ...lists].flatMap(({ filter, all }) => {
    const timeline = new ListTimeline(
      all.map(({ years }) => years),
      axis,
    );
    const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
    return Array.from({ length: pages }, (_, index) => ({
      filter,
      page: index + 1,
      pages,
      all,
      documents: all.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
      facets,
      timeline,
    }));
  });
}

/** Are there so many documents that each is a line? */
export function isLong(documents: readonly EditionDocument[]): boolean {
  return documents.length > FEW;
}

/** The numbers of the documents on a page in their list, from 1. */
export function placesOn({ page, documents }: Listing): readonly [first: number, last: number] {
  const before = (page - 1) * PAGE_SIZE;
  return [before + 1, before + documents.length];
}

/** Where a page of a list stands. */
export function listingPath({ filter }: Listing, page: number): string {
  return documentsPath(page, filter);
}

/** What the documents of a list have in common, in the language of the site; null where it has all documents. */
export function nameOfList({ filter, all }: Listing, site: Site): string | null {
  const [first] = all;
  return filter === null || first === undefined ? null : labelOf(first, filter, site);
}

/** What a value is called. @param document one that has it */
export function labelOf({ meta }: EditionDocument, { by, value }: DocumentFilter, { t, lang }: Site): string {
  if (by === 'language') return t.languages[meta.language];
  if (by === 'kind') return value === OTHERS ? t.documents.others : meta.genre[lang];
  return value === UNDATED ? t.documents.undated : value.replace(/^(\d+)x$/, '$10–$19');
}

/** The documents by a property; null where all are alike, or hardly two are. */
function facetBy(
  documents: readonly EditionDocument[],
  by: DocumentFilter['by'],
  under: (document: EditionDocument) => Under,
): Facet | null {
  const groups = new Map<string, EditionDocument[]>();
  for (const document of documents)
    for (const value of under(document)[by]) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [document]);
      else group.push(document);
    }
  const rest = groups.get(OTHERS)?.length ?? 0;
  if (groups.size < 2 || rest > documents.length / 2) return null;
  // Years in their order, all else by how much there is of it; what has no name of its own comes last.
  const sorted = [...groups].sort(
    ([a, some], [b, others]) =>
      Number(a === OTHERS) - Number(b === OTHERS) ||
      (by === 'year' ? 0 : others.length - some.length) ||
      (a < b ? -1 : 1),
  );
  return { by, values: new Map(sorted) };
}

/**
 * Under what the documents of a corpus are listed. No property has more than so many values, whatever is in it: years
 * stand by decades where they are many, and kinds that are rare together.
 */
export function groupings(documents: readonly EditionDocument[]): (document: EditionDocument) => Under {
  const kinds = [...Map.groupBy(documents, kindOf)].sort(([, some], [, others]) => others.length - some.length);
  // Where they are many, a kind that hardly any document is of helps nobody, and one place is for the others.
  const rare = Math.max(1, documents.length / 100);
  const common =
    kinds.length > MOST_VALUES ? kinds.filter(([, some]) => some.length > rare).slice(0, MOST_VALUES - 1) : kinds;
  const named = new Set(common.map(([kind]) => kind));
  // One more is for what is not dated.
  const isLongAgo = new Set(documents.flatMap(({ years }) => yearsOf(years))).size >= MOST_VALUES;
  return (document) => {
    const kind = kindOf(document);
    const years = yearsOf(document.years).map((year) => (isLongAgo ? `${Math.floor(year / 10)}x` : String(year)));
    return {
      language: [document.meta.language],
      kind: [named.has(kind) ? kind : OTHERS],
      year: years.length === 0 ? [UNDATED] : [...new Set(years)],
    };
  };
}

/** The years of a date that has a place among the others. */
const yearsOf = (years: Years): readonly number[] => (isPlaced(years) ? yearsWithin(years) : []);

/** The kind of a document as a part of an address. */
function kindOf({ meta }: EditionDocument): string {
  const words = meta.genre.en.toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || OTHERS;
}
