/** The line below the title of a chart: which documents it draws, where and when they are from, and the way to them. */
import { documentPath, documentsPath } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import type { OpenView } from './open.ts';
import { dashHeld } from '../../text/line-breaks.ts';

export interface SourceLine {
  /** For a wide screen, and for a phone: the same, said briefly. */
  readonly full: Tree;
  readonly brief: Tree;
}

/** The line for the documents that a view draws, in the order of the edition. */
export function sourceLine(slugs: ReadonlySet<string>, site: Site): SourceLine {
  const { chart: words } = site.t;
  const { label, full, only } = sourceWords(slugs, site);
  const [path, way] = only === null ? [documentsPath(), words.readAll] : [documentPath(only), words.read];
  const sources = sourcesOf(slugs, site);
  return {
    full: [el('b', {}, label), ` ${full}. `, el('a', { href: site.href(path) }, way)],
    // The names are the ways: a way of its own would take a line more.
    brief: [
      el('b', {}, label),
      ...sources.flatMap((source, at): Tree[] => [
        at === 0 ? ' ' : '; ',
        el('a', { href: site.href(documentPath(source.slug)) }, source.meta.short[site.lang]),
        only === null ? `, ${site.format.date(source.meta.date.edtf)}` : ` (${whereAndWhen(source, site)})`,
      ]),
      '.',
    ],
  };
}

/** The documents that a view draws. */
export function documentsOf({ chart, series, view }: OpenView, { edition }: Site): Set<string> {
  const { claims } = edition.index;
  const recommendations = new Map(edition.recommendations.map((row) => [row.id, row]));
  return new Set(
    chart
      .captions(series, view.id)
      .flatMap(({ rows, place }) => [
        ...rows.flatMap((id) => claims.get(id)?.document ?? recommendations.get(id)?.document ?? []),
        ...(place === undefined ? [] : [place.document]),
      ]),
  );
}

export interface SourceWords {
  readonly label: string;
  readonly full: string;
  readonly brief: string;
  /** As a preview has it. */
  readonly briefest: string;
  /** Slug of the document, where it is only one. */
  readonly only: string | null;
}

/** The same in words alone, for a picture. */
export function sourceWords(slugs: ReadonlySet<string>, site: Site): SourceWords {
  const sources = sourcesOf(slugs, site);
  const [first] = sources;
  const only = sources.length === 1 && first !== undefined ? first : null;
  const listed = ({ meta }: EditionDocument): string => `${meta.short[site.lang]}, ${site.format.date(meta.date.edtf)}`;
  return {
    label: only === null ? site.t.chart.sources : site.t.chart.source,
    full: dashHeld(only === null ? sources.map((source) => briefly(source, site)).join('; ') : inFull(only, site)),
    brief: dashHeld(only === null ? sources.map(listed).join('; ') : briefly(only, site)),
    briefest: only === null ? sources.map(({ meta }) => meta.short[site.lang]).join('; ') : listed(only),
    only: only?.slug ?? null,
  };
}

function sourcesOf(slugs: ReadonlySet<string>, { edition }: Site): EditionDocument[] {
  return edition.documents.filter(({ slug }) => slugs.has(slug));
}

function inFull(source: EditionDocument, site: Site): string {
  const { titles, genre } = source.meta;
  return `${titles[site.lang]}. ${genre[site.lang]}, ${whereAndWhen(source, site)}`;
}

function briefly(source: EditionDocument, site: Site): string {
  return `${source.meta.short[site.lang]} (${whereAndWhen(source, site)})`;
}

/** The date in the words that the page of the document has for it. */
export function whereAndWhen({ meta }: EditionDocument, { lang, format }: Site): string {
  return [placeOf(meta, lang), format.date(meta.date.edtf)].filter(Boolean).join(', ');
}

/** The place without what is said of it in brackets; nothing where none is known. */
function placeOf({ place }: EditionDocument['meta'], lang: Site['lang']): string {
  return place.ground === 'unknown' ? '' : place.value[lang].replace(/ \([^()]*\)$/, '');
}
