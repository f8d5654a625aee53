/** The line below the title of a chart: which documents it draws, where and when they are from, and the way to them. */
import { documentPath, documentsPath } from '../../model/addresses.ts';
import type { Edition, EditionDocument } from '../../model/edition.ts';
import { dateInWords } from '../../text/date-words.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

export interface SourceLine {
  /** For a wide screen, and for a phone: the same, said briefly. */
  readonly full: Tree;
  readonly brief: Tree;
}

/** The line for the documents that a view draws, in the order of the edition. */
export function sourceLine(
  slugs: ReadonlySet<string>,
  { documents }: Pick<Edition, 'documents'>,
  site: Site,
): SourceLine {
  const { chart: words } = site.t;
  const sources = documents.filter(({ slug }) => slugs.has(slug));
  const [only] = sources;
  const one = sources.length === 1 && only !== undefined;
  const said = (parts: readonly string[]): Tree => [
    el('b', {}, one ? words.source : words.sources),
    ` ${parts.join('; ')}. `,
    el('a', { href: site.href(one ? documentPath(only.slug) : documentsPath()) }, one ? words.read : words.readAll),
  ];
  const listed = ({ meta, years }: EditionDocument): string =>
    `${meta.short[site.lang]}, ${spanOf(years, meta.date.edtf, site)}`;
  return {
    full: said(sources.map((source) => (one ? inFull(source, site) : briefly(source, site)))),
    brief: said([one ? briefly(only, site) : `${sources.map(listed).join('; ')} (${words.datesInferred})`]),
  };
}

function inFull(source: EditionDocument, site: Site): string {
  const { meta } = source;
  const { lang } = site;
  const where = [placeOf(meta, lang), whenOf(source, site)].filter(Boolean).join(', ');
  return `${meta.titles[lang]}. ${meta.genre[lang]}, ${where}`;
}

function briefly(source: EditionDocument, site: Site): string {
  const { meta } = source;
  return `${meta.short[site.lang]} (${[placeOf(meta, site.lang), whenOf(source, site)].filter(Boolean).join(', ')})`;
}

/** The years, and whether they are our conclusion. */
function whenOf({ meta, years }: EditionDocument, site: Site): string {
  const known = spanOf(years, meta.date.edtf, site);
  return meta.date.ground === 'inferred' ? site.t.chart.likely(known) : known;
}

/** The years of a document, or its date in words where an end is not known. */
function spanOf([from, to]: EditionDocument['years'], edtf: string, { lang }: Pick<Site, 'lang'>): string {
  if (from === null || to === null) return dateInWords(edtf, lang);
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
  return first >= last ? String(first) : `${first}–${last}`;
}

/** The place without what is said of it in brackets; nothing where none is known. */
function placeOf({ place }: EditionDocument['meta'], lang: Site['lang']): string {
  return place.ground === 'unknown' ? '' : place.value[lang].replace(/ \([^()]*\)$/, '');
}
