/** The list of documents with its timeline: a few as cards, many as lines that can be chosen from, page by page. */
import { timelineLayout } from '../../charts/timeline/layout.ts';
import { axisOf, barPath, densityLayout, lanesLayout, ticksOf } from '../../charts/timeline/months.ts';
import { hatchingDefs, renderBar, renderDensity, renderLanes, renderTimeline } from '../../charts/timeline/render.ts';
import { documentPath, documentsPath } from '../../model/addresses.ts';
import type { Edition, EditionDocument, RowsByDocument } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { type El, toHtml } from '../../text/html.ts';
import { held } from '../../text/line-breaks.ts';
import { heading, type Site } from '../site.ts';
import { isLong, labelOf, type Listing, listingPath, nameOfList, placesOn } from './listing.ts';
import { timelineInput } from './timeline-input.ts';

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
  readonly author: string;
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
  /** The same timeline as SVG for a wide and for a narrow screen. */
  readonly timeline: Html;
  /** How the timeline is read. */
  readonly timelineNote: string;
  /** What only a long list has: its documents are lines. */
  readonly long: LongList | null;
}

export interface LongList {
  /** Of what it is a list; null where it has all documents. */
  readonly of: string | null;
  /** Which documents of how many stand on the page. */
  readonly shown: string;
  readonly facets: readonly {
    readonly name: string;
    /** The way to all of them, which is where one stands if no value is current. */
    readonly any: { readonly href: string; readonly text: string; readonly current: boolean };
    readonly values: readonly { href: string; label: string; count: string; current: boolean }[];
  }[];
  /** The small bar of each line. */
  readonly bars: readonly Html[];
}

/** What a list or a card says of a document. */
export function documentLine(document: EditionDocument, rows: RowsByDocument, site: Site): DocumentLine {
  const { meta, slug, notes } = document;
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
    author: meta.author.value[lang],
    numbers,
    numberCount: count,
    notes: t.documents.notes(notes.length),
  };
}

/** One page of a list, in the order of the Edition: by date. */
export function documentsView(edition: Edition, listing: Listing, site: Site): DocumentsView {
  const t = site.t.documents;
  const { all, documents } = listing;
  const long = isLong(edition.documents);
  const hasOpenEnds = (long ? all : documents).some(({ years }) => years.includes(null));
  const note = long ? (all.length > MOST_BARS ? t.columnsNote : t.lanesNote) : t.timelineNote;
  return {
    page: listing.page,
    pages: listing.pages,
    path: (page) => listingPath(listing, page),
    lines: documents.map((document) => documentLine(document, edition.index.rows, site)),
    timelineNote: hasOpenEnds ? `${note} ${all.length > MOST_BARS ? t.columnsOpen : t.timelineOpen}` : note,
    timeline: long ? manyTimeline(edition, all, site) : fewTimeline(documents, site),
    long: long ? longList(edition, listing, site) : null,
  };
}

/** With more documents than this there is no room for a bar of each. */
const MOST_BARS = 200;
/** Sizes of the drawings for a wide screen and a narrow one, and of the bar of a line. */
const WIDTHS = { 'timeline-wide': 1200, 'timeline-narrow': 340 } as const;
const BAR = { width: 200, height: 16 };

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

/** Bars or columns of the documents of a list, on the axis of all documents. */
function manyTimeline(edition: Edition, documents: readonly EditionDocument[], site: Site): Html {
  const axis = axisOf(edition.documents.map(({ years }) => years));
  if (axis === null) return toHtml([]);
  const years = documents.map((document) => document.years);
  const asColumns = documents.length > MOST_BARS;
  const title = asColumns ? site.t.documents.columns : site.t.documents.lanes;
  const draw = ([className, width]: [string, number]): El =>
    asColumns
      ? renderDensity(densityLayout(years, axis, width), { title, className })
      : renderLanes(lanesLayout(years, axis, width), { title, className });
  return toHtml([asColumns ? hatchingDefs() : [], Object.entries(WIDTHS).map(draw)]);
}

function longList(edition: Edition, listing: Listing, site: Site): LongList {
  const t = site.t.documents;
  const { filter, all, documents, facets } = listing;
  const axis = axisOf(edition.documents.map(({ years }) => years));
  const [first, last] = placesOn(listing);
  return {
    of: nameOfList(listing, site),
    shown: t.shown(site.format.number(first), site.format.number(last), site.format.number(all.length)),
    facets: facets.map(({ by, values }) => ({
      name: t.by[by],
      any: { href: site.href(documentsPath()), text: t.any, current: filter?.by !== by },
      values: [...values].map(([value, some]) => ({
        href: site.href(documentsPath(1, { by, value })),
        label: some[0] === undefined ? value : labelOf(some[0], { by, value }, site),
        count: site.format.number(some.length),
        current: filter?.by === by && filter.value === value,
      })),
    })),
    bars: documents.map(({ years }) =>
      axis === null
        ? toHtml([])
        : toHtml(renderBar(barPath(years, axis, BAR.width, 4), ticksOf(axis, BAR.width), BAR.width, BAR.height)),
    ),
  };
}
