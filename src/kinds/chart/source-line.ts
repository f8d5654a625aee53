/** The line below the title of a chart: which documents it draws, where and when they are from, and the way to them. */
import { documentPath, documentsPath } from '../../model/addresses.ts';
import type { Edition, EditionDocument } from '../../model/edition.ts';
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
  const listed = ({ meta }: EditionDocument): string => `${meta.short[site.lang]}, ${site.format.date(meta.date.edtf)}`;
  return {
    full: said(sources.map((source) => (one ? inFull(source, site) : briefly(source, site)))),
    brief: said([one ? briefly(only, site) : sources.map(listed).join('; ')]),
  };
}

function inFull(source: EditionDocument, site: Site): string {
  const { titles, genre } = source.meta;
  return `${titles[site.lang]}. ${genre[site.lang]}, ${whereAndWhen(source, site)}`;
}

function briefly(source: EditionDocument, site: Site): string {
  return `${source.meta.short[site.lang]} (${whereAndWhen(source, site)})`;
}

/** The date in the words that the page of the document has for it. */
function whereAndWhen({ meta }: EditionDocument, { lang, format }: Site): string {
  return [placeOf(meta, lang), format.date(meta.date.edtf)].filter(Boolean).join(', ');
}

/** The place without what is said of it in brackets; nothing where none is known. */
function placeOf({ place }: EditionDocument['meta'], lang: Site['lang']): string {
  return place.ground === 'unknown' ? '' : place.value[lang].replace(/ \([^()]*\)$/, '');
}
