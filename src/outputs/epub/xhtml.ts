/**
 * Chapters of a book as XHTML. What a chapter says was printed as HTML, parts of it for the site: it is read again,
 * its links are led on, and it is written by the rules of XML, with the names that EPUB has for the roles of ARIA.
 */
import { buildDocument } from '../../kinds/build-document.ts';
import type { Lang } from '../../model/common.ts';
import { absolute, href } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toXml, type El, type Tree } from '../../text/html.ts';

export const XHTML_TYPE = 'application/xhtml+xml';
/** Name of the style sheet in the package. */
export const STYLE = 'book.css';

export interface Chapter {
  /** Name of its file, without the extension. */
  readonly name: string;
  readonly title: string;
  /** What it is, in the words of EPUB: `chapter`, `bibliography`. */
  readonly type: string;
  /** Addresses of the pages of the site that it stands for, below the root of the language: the first is its own. */
  readonly paths: readonly string[];
  readonly body: Html;
}

/** A chapter that has been read: a file can be written of it when all of them are there. */
export interface ReadChapter extends Chapter {
  readonly main: Element;
  /** What `#…` may name in it. */
  readonly ids: ReadonlySet<string>;
}

export function readChapter(chapter: Chapter): ReadChapter {
  const { body } = buildDocument();
  body.innerHTML = chapter.body;
  const ids = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id));
  return { ...chapter, main: body, ids };
}

export function fileOf({ name }: Pick<Chapter, 'name'>): string {
  return `${name}.xhtml`;
}

/** Has its drawing to be declared in the manifest? */
export function hasDrawing({ main }: ReadChapter): boolean {
  return main.querySelector('svg') !== null;
}

/** The file of a chapter. Links into the book stay in it; all others are whole. */
export function chapterFile(chapter: ReadChapter, chapters: readonly ReadChapter[], lang: Lang): string {
  const own = absolute(href(lang, chapter.paths[0] ?? ''));
  const byAddress = new Map(
    chapters.flatMap((one) => one.paths.map((path) => [absolute(href(lang, path)), one] as const)),
  );
  for (const link of chapter.main.querySelectorAll('a[href]')) {
    const to = new URL(link.getAttribute('href') ?? '', own);
    const id = decodeURIComponent(to.hash.slice(1));
    to.hash = '';
    // The page of a chart has views: the address of one is a place in the chapter.
    const inBook = byAddress.get(to.href);
    if (inBook === undefined) link.setAttribute('href', to.href + (id === '' ? '' : `#${encodeURI(id)}`));
    else if (inBook === chapter && id !== '' && !chapter.ids.has(id)) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', inside(inBook, chapter, id, to.href));
  }
  return pageFile({ ...chapter, main: treeOf(chapter.main) }, lang);
}

/** Where a link leads within the book: to its place where the chapter has it, else to the chapter. */
function inside(to: ReadChapter, from: ReadChapter, id: string, address: string): string {
  const place = to.ids.has(id) ? id : placeOf(address, to);
  const file = to === from && place !== null ? '' : fileOf(to);
  return place === null ? file : `${file}#${place}`;
}

/** The place that stands for a page which is a part of a chapter: `charts/growth/density/` at `view-density`. */
function placeOf(address: string, { ids }: ReadChapter): string | null {
  const last = `view-${address.replace(/\/$/, '').replace(/^.*\//, '')}`;
  return ids.has(last) ? last : null;
}

/** A page of the package. */
export function pageFile(
  { title, type, main }: { readonly title: string; readonly type: string; readonly main: Tree },
  lang: Lang,
): string {
  const role = ROLES[type];
  const page = el(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, 'xml:lang': lang },
    el('head', {}, el('title', {}, title), el('link', { rel: 'stylesheet', type: 'text/css', href: STYLE })),
    el('body', {}, el('section', { 'epub:type': type, role, 'aria-label': role && title }, main)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(page)}\n`;
}

/** Roles of ARIA for what a chapter is in the words of EPUB; a cover has none but that of its picture. */
const ROLES: Readonly<Record<string, string>> = Object.fromEntries(
  ['introduction', 'chapter', 'appendix', 'glossary', 'bibliography', 'colophon'].map((type) => [type, `doc-${type}`]),
);
/** Names that EPUB has for roles of ARIA: reading systems know notes by them. */
const TYPES: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-endnotes': 'endnotes',
  'doc-backlink': 'backlink',
};
/** What only pages of the site need. */
const OURS = /^(?:data-|tabindex$|hidden$|style$|on)/;
/** What no file of XML may have. */
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** What stands in an element, as a tree. */
function treeOf(parent: Element): Tree {
  return [...parent.childNodes].map((node): Tree => {
    if (node.nodeType === 3) return (node.textContent ?? '').replace(NO_XML, '');
    return node.nodeType === 1 ? elementOf(node as Element) : [];
  });
}

function elementOf(node: Element): El {
  const tag = node.localName;
  const attrs = [...node.attributes].filter(({ name }) => !OURS.test(name)).map(({ name, value }) => [name, value]);
  const { role, lang, ...more } = Object.fromEntries(attrs) as Record<string, string>;
  const type = role === undefined ? undefined : TYPES[role];
  const xmlns = tag === 'svg' ? 'http://www.w3.org/2000/svg' : null;
  return el(tag, { xmlns, ...more, role, 'epub:type': type, lang, 'xml:lang': lang }, treeOf(node));
}
