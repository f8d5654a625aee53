/** The list of documents with its timeline: a few as cards, many as lines that can be chosen from, page by page. */
import { timelineLayout, type TimelineInput } from '../../charts/timeline/layout.ts';
import { renderBar, renderTimeline } from '../../charts/timeline/render.ts';
import { catalogueFile, type DocumentFilter, documentPath, documentsPath } from '../../model/addresses.ts';
import {
  type CatalogueGiven,
  type CatalogueRow,
  PART_SIZE,
  rangeOf,
  timelineWords,
  type Under,
} from '../../model/catalogue.ts';
import type { Edition, EditionDocument, RowsByDocument } from '../../model/edition.ts';
import type { Axis } from '../../model/period.ts';
import type { Html } from '../../model/text-types.ts';
import { type El, toHtml } from '../../text/html.ts';
import { held } from '../../text/line-breaks.ts';
import { heading, type Site } from '../site.ts';
import { isLong, labelOf, type Listing, listingPath, nameOfList, placesOn } from './listing.ts';
import { hasSoftEnds, readEdtf } from '../../text/dates/edtf.ts';

export interface DocumentLine {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly original: string;
  readonly language: string;
  readonly languageName: string;
  readonly genre: string;
  readonly abstract: string;
  readonly written: string;
  readonly ground: string;
  readonly reason: string;
  /** Empty where nobody knows it. */
  readonly place: string;
  /** How many numbers it has, in words. */
  readonly numbers: string;
  readonly numberCount: number;
  readonly notes: string;
}

export interface DocumentsView {
  readonly page: number;
  readonly pages: number;
  /** Address of a page of the same list, below the root of the language. */
  readonly path: (page: number) => string;
  readonly lines: readonly DocumentLine[];
  /** How many documents the list has, on all of its pages. */
  readonly count: number;
  /** The same timeline as SVG for a wide and for a narrow screen. */
  readonly timeline: Html;
  /** How the timeline is read. */
  readonly timelineNote: string;
  /** What only a long list has: its documents are lines. */
  readonly long: LongList | null;
}

interface FacetValue {
  readonly value: string;
  readonly href: string;
  readonly label: string;
  readonly count: string;
  readonly current: boolean;
}

/** Kinds that are seen at once, where there are many more of them. */
const KINDS_SEEN = 12;
const MANY_KINDS = 16;

export interface LongList {
  /** Of what it is a list; null where it has all documents. */
  readonly of: string | null;
  /** Which documents of how many stand on the page. */
  readonly shown: string;
  readonly facets: readonly {
    readonly by: DocumentFilter['by'];
    readonly name: string;
    /** The way to all of them, which is where one stands if no value is current. */
    readonly any: { readonly href: string; readonly text: string; readonly current: boolean };
    readonly values: readonly FacetValue[];
    /** Those that are folded, and what their fold is called; null where all are seen. */
    readonly rest: { readonly name: string; readonly values: readonly FacetValue[] } | null;
  }[];
  /** The small bar of each line. */
  readonly bars: readonly Html[];
  /** What the script is given that answers where several properties are chosen, as JSON; null without years. */
  readonly script: string | null;
}

/** What a list or a card says of a document. */
export function documentLine(document: EditionDocument, rows: RowsByDocument, site: Site): DocumentLine {
  const { meta, slug } = document;
  const { lang, t } = site;
  const count = rows.claims.get(slug)?.length ?? 0;
  const numbers = count === 0 ? t.documents.noClaims : `${count} ${t.documents.claimsWord(count)}`;
  return {
    slug,
    href: site.href(documentPath(slug)),
    title: heading(meta.titles[lang]),
    original: meta.title,
    language: meta.language,
    languageName: t.languages[meta.language],
    genre: meta.genre[lang],
    abstract: held(meta.abstract[lang]),
    written: held(site.format.date(meta.date.edtf)),
    ground: t.ground[meta.date.ground],
    reason: held(meta.date.reason[lang]),
    place: meta.place.ground === 'unknown' ? '' : meta.place.value[lang],
    numbers,
    numberCount: count,
    // For cards alone: where there are many documents, their notes lie on disk, and to take them up costs 0.3 ms.
    get notes() {
      return t.documents.notes(document.notes.length);
    },
  };
}

/** One page of a list, in the order of the Edition: by date. */
export function documentsView(edition: Edition, listing: Listing, site: Site): DocumentsView {
  const { documents, timeline } = listing;
  const long = isLong(edition.documents);
  const said = long ? timelineWords(timeline.years, timeline.shape, timelineSay(site)) : null;
  return {
    page: listing.page,
    pages: listing.pages,
    path: (page) => listingPath(listing, page),
    lines: documents.map((document) => documentLine(document, edition.index.rows, site)),
    count: listing.all.length,
    timelineNote: said?.note ?? fewNote(documents, site),
    timeline: said === null ? fewTimeline(documents, site) : timeline.drawn(said.title),
    long: long ? longList(edition, listing, site) : null,
  };
}

function fewNote(documents: readonly EditionDocument[], { t }: Site): string {
  const { timelineNote, timelineOpen } = t.documents;
  return documents.some(({ years }) => years.includes(null)) ? `${timelineNote} ${timelineOpen}` : timelineNote;
}

function fewTimeline(documents: readonly EditionDocument[], site: Site): Html {
  const input = documents.map((document) => timelineInput(document, site));
  const draw = (width: number, className: string): El =>
    renderTimeline(timelineLayout(input, width), {
      title: site.t.documents.timeline,
      className,
      href: (id) => site.href(documentPath(id)),
    });
  return toHtml([draw(960, 'timeline-wide'), draw(340, 'timeline-narrow')]);
}

function longList(edition: Edition, listing: Listing, site: Site): LongList {
  const t = site.t.documents;
  const { filter, all, documents, facets } = listing;
  const { axis } = listing.timeline;
  const [first, last] = placesOn(listing);
  return {
    of: nameOfList(listing, site),
    shown: t.shown(rangeOf(site.format.number(first), site.format.number(last)), site.format.number(all.length)),
    facets: facets.map(({ by, values }) => {
      const every = [...values].map(([value, some]): FacetValue => ({
        value,
        href: site.href(documentsPath(1, { by, value })),
        label: some[0] === undefined ? value : labelOf(some[0], { by, value }, site),
        count: site.format.number(some.length),
        current: filter?.by === by && filter.value === value,
      }));
      const seen = by === 'kind' && every.length > MANY_KINDS ? KINDS_SEEN : every.length;
      const rest = every.slice(seen);
      return {
        by,
        name: t.by[by],
        any: { href: site.href(documentsPath()), text: t.any, current: filter?.by !== by },
        values: every.slice(0, seen),
        rest: rest.length === 0 ? null : { name: t.more(site.format.number(rest.length)), values: rest },
      };
    }),
    bars: documents.map(({ years }) => toHtml(axis === null ? [] : renderBar(years, axis))),
    script: axis === null ? null : JSON.stringify(givenToScript(edition, axis, site)),
  };
}

/** What is said of the drawings of a long list. */
function timelineSay({ t }: Site): Parameters<typeof timelineWords>[2] {
  const { columns, columnsNote, columnsOpen, columnsCut, lanes, lanesNote, timelineOpen, unplaced } = t.documents;
  return { columns, columnsNote, columnsOpen, columnsCut, lanes, lanesNote, lanesOpen: timelineOpen, unplaced };
}

function givenToScript({ documents }: Edition, axis: Axis, site: Site): CatalogueGiven {
  const { t, href } = site;
  const { title, none, lost, shown } = t.documents;
  const { label, below, page, previous, next } = t.pager;
  return {
    files: catalogueParts(documents).map((_, part) => href(catalogueFile(part + 1))),
    axis,
    root: href(''),
    say: {
      ...{ documents: title, none, lost, ...timelineSay(site) },
      ...{ label, below, previous, next, page: page('{page}', '{pages}'), shown: shown('{range}', '{count}') },
    },
  };
}

/** The documents of a long list as the catalogue has them, part by part; none where few need no script. */
export function catalogueParts(documents: readonly EditionDocument[]): (readonly EditionDocument[])[] {
  if (!isLong(documents)) return [];
  return Array.from({ length: Math.ceil(documents.length / PART_SIZE) }, (_, part) =>
    documents.slice(part * PART_SIZE, (part + 1) * PART_SIZE),
  );
}

/** A line of the catalogue. @param under under what its corpus lists it */
export function catalogueRow(document: EditionDocument, under: Under, rows: RowsByDocument, site: Site): CatalogueRow {
  const { slug, title, place, written, genre, languageName, numbers } = documentLine(document, rows, site);
  const { years } = document;
  return { slug, title, place, written, sort: `${genre} · ${languageName}`, numbers, years, under };
}

/** Its name, its date in words, and the years in which it can have been written. */
export function timelineInput({ slug, meta, years }: EditionDocument, site: Site): TimelineInput {
  return {
    id: slug,
    label: meta.short[site.lang],
    range: site.format.date(meta.date.edtf),
    years,
    soft: meta.date.ground !== 'stated' || isVague(meta.date.edtf),
  };
}

/** Does the date say of itself that it is not sharp? */
function isVague(edtf: string): boolean {
  const date = readEdtf(edtf);
  return typeof date !== 'string' && hasSoftEnds(date);
}
