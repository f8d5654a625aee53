/** The list of documents, in pages of a hundred, each with its timeline. */
import { timelineLayout } from '../../charts/timeline/layout.ts';
import { renderTimeline } from '../../charts/timeline/render.ts';
import { documentPath } from '../../model/addresses.ts';
import type { Edition, EditionDocument, RowsByDocument } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import { heading, type Site } from '../site.ts';
import { timelineInput } from './timeline-input.ts';

/** Documents on one page of the list. */
const PAGE_SIZE = 100;

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
  readonly lines: readonly DocumentLine[];
  /** The same timeline as SVG for a wide and for a narrow screen. */
  readonly timeline: Html;
  /** How the timeline is read. */
  readonly timelineNote: string;
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
    abstract: meta.abstract[lang],
    written: site.format.date(meta.date.edtf),
    ground: t.ground[meta.date.ground],
    reason: meta.date.reason[lang],
    place: meta.place.value[lang],
    author: meta.author.value[lang],
    numbers,
    numberCount: count,
    notes: t.documents.notes(notes.length),
  };
}

/** How many pages the list has; an empty corpus has one. */
export function pageCount(edition: Edition): number {
  return Math.max(1, Math.ceil(edition.documents.length / PAGE_SIZE));
}

/** The documents on a page of the list, counted from 1. */
export function documentsOn(edition: Edition, page: number): readonly EditionDocument[] {
  return edition.documents.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** One page of the list, counted from 1, in the order of the Edition: by date. */
export function documentsView(edition: Edition, page: number, site: Site): DocumentsView {
  const t = site.t.documents;
  const documents = documentsOn(edition, page);
  const lines = documents.map((document) => documentLine(document, edition.index.rows, site));
  const input = documents.map((document) => timelineInput(document, site));
  const hasOpenEnds = documents.some(({ years }) => years.includes(null));
  const draw = (width: number, className: string) =>
    renderTimeline(timelineLayout(input, width), {
      title: t.timeline,
      className,
      href: (id) => site.href(documentPath(id)),
    });
  return {
    page,
    pages: pageCount(edition),
    lines,
    timelineNote: hasOpenEnds ? `${t.timelineNote} ${t.timelineOpen}` : t.timelineNote,
    timeline: toHtml([draw(960, 'timeline-wide'), draw(340, 'timeline-narrow')]),
  };
}
