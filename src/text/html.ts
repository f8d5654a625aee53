/**
 * HTML and SVG as a tree until the last step: whatever text and views print is built of elements and passes through
 * the one printer, `toHtml`, which escapes. Nothing else in the program writes a tag.
 *
 * The printer is our own because of its cost: a reader page of 146 kB takes 1.0 ms (as strings glued by hand 0.95 ms),
 * with hast-util-to-html 4.5 ms; for 20,000 pages that is 20 s of CPU or 90.
 */
import type { Html } from '../model/text-types.ts';
import { afterNumber, dashHeld, held } from './line-breaks.ts';

/** An attribute that is null, undefined or false is not printed; true prints its name, and in XML an empty value. */
export type Attrs = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface El {
  readonly tag: string;
  readonly attrs: Attrs;
  readonly children: Tree;
}

/** Finished HTML that is known to be safe: what markdown-it printed of prose, or this printer of a part. */
export interface Raw {
  readonly html: Html;
}

/** Text, an element, finished HTML, or several of these in order; an empty list is nothing at all. */
export type Tree = string | El | Raw | readonly Tree[];

/** An element. */
export function el(tag: string, attrs: Attrs = {}, ...children: readonly Tree[]): El {
  return { tag, attrs, children };
}

/** Finished HTML as a part of a tree. */
export function raw(html: Html): Raw {
  return { html };
}

/** Elements of HTML that have no end. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements of SVG that hold nothing: `/>` ends them in HTML as in XML. */
const SHAPE = new Set(['circle', 'ellipse', 'image', 'line', 'path', 'polygon', 'polyline', 'rect', 'stop', 'use']);

/** Elements whose text is taken word for word, by programs or for them, or has no lines: no dash in them is held. */
const VERBATIM = new Set(['code', 'desc', 'option', 'pre', 'script', 'style', 'text', 'textarea', 'title']);

/** “1922–1923”, “1924 – 1925”: browsers would end a line behind the dash, even before a space that breaks no line. */
const RANGE = /(\d+[–—]\d+|\d+(?:\u00a0року)?\u00a0–\u00a0\d+)/;
/** A range, or a number with its thousands or its unit, which no other space may hold in the words of a source. */
const NUMBER = /(\d+[–—]\d+|\d{1,3}(?: \d{3})+(?!\d)(?: ч\.)?|\d+ ч\.|\d+(?:,\d+)? відсот[а-яіїє]+)/;

/** Prints a tree. No line of prose begins with a dash or breaks a number; words of a source keep their signs. */
export function toHtml(tree: Tree): Html {
  return print(tree, { xml: false, held: 'prose' }) as Html;
}

/** Prints words of a source for an element that says so (`translate="no"`): each keeps its signs and spaces. */
export function toSourceHtml(tree: Tree): Html {
  return print(tree, OF_SOURCE) as Html;
}

/** Prints a tree as XML: an element that HTML knows as empty may hold something there, and ends where it does not. */
export function toXml(tree: Tree): string {
  return print(tree, { xml: true, held: false });
}

export const XML_TYPE = 'application/xml; charset=utf-8';

export function xmlFile(root: El): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

/** Makes elements whose names begin with a prefix: `lom:title`. */
export function prefixed(prefix: string): typeof el {
  return (tag, ...rest) => el(`${prefix}:${tag}`, ...rest);
}

/** A page without the frame of the site. */
export interface BarePage {
  readonly lang: string;
  readonly title: string;
  /** What stands in the head besides the title, the coding and the width. */
  readonly head: Tree;
  readonly main: El;
}

/** Prints a whole page. */
export function toPage({ lang, title, head, main }: BarePage): Html {
  const always = [
    el('meta', { charset: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, title),
  ];
  const page = el('html', { lang }, [el('head', {}, [...always, head]), el('body', {}, main)]);
  return `<!DOCTYPE html>\n${toHtml(page)}\n` as Html;
}

/**
 * A tree with its elements changed. Text and finished HTML stay.
 * @param change what stands in the place of an element; null for the element itself, with what stands in it changed
 */
export function changed(tree: Tree, change: (element: El) => Tree | null): Tree {
  if (typeof tree === 'string' || 'html' in tree) return tree;
  if (!('tag' in tree)) return tree.map((part) => changed(part, change));
  return change(tree) ?? { ...tree, children: changed(tree.children, change) };
}

/** A tree of our own words: in Ukrainian none of its lines ends behind a word of one letter. */
export function heldIn(lang: string, tree: Tree): Tree {
  if (lang !== 'uk') return tree;
  if (typeof tree === 'string') return held(tree);
  if ('html' in tree) return tree;
  if (!('tag' in tree)) return tree.map((part) => heldIn(lang, part));
  return tree.attrs['translate'] === 'no' ? tree : { ...tree, children: heldIn(lang, tree.children) };
}

interface Manner {
  readonly xml: boolean;
  /** What no line breaks: in prose, in words that keep each sign and space of their source, or nothing. */
  readonly held: 'prose' | 'source' | false;
}

/** As it is printed inside an element that is taken word for word. */
const AS_IS: Manner = { xml: false, held: false };
const OF_SOURCE: Manner = { xml: false, held: 'source' };

/** Words, each of the numbers that are looked for in one line. */
function inLines(text: string, numbers: RegExp): string {
  if (!numbers.test(text)) return escapeHtml(text);
  return print(
    text.split(numbers).map((part, index) => (index % 2 === 0 ? part : el('span', { class: 'in-one' }, part))),
    AS_IS,
  );
}

function wordsHtml(text: string, { held }: Manner): string {
  if (held === 'prose') return inLines(dashHeld(text), RANGE);
  return held === 'source' ? inLines(text, NUMBER) : escapeHtml(text);
}

/** Is the last letter of an element a digit? */
function endsInFigure(tree: Tree): boolean {
  let last: Tree | undefined = tree;
  while (last !== undefined && typeof last !== 'string') {
    if ('html' in last) return false;
    last = 'tag' in last ? last.children : last.at(-1);
  }
  return last !== undefined && typeof tree !== 'string' && /\d$/.test(last);
}

function print(tree: Tree, manner: Manner): string {
  if (typeof tree === 'string') return wordsHtml(tree, manner);
  if ('html' in tree) return tree.html;
  if (!('tag' in tree)) {
    let html = '';
    let before: Tree = '';
    for (const part of tree) {
      const follows =
        manner.held === 'prose' && typeof part === 'string' && part.startsWith(' ') && endsInFigure(before);
      html += print(follows ? afterNumber(part) : part, manner);
      before = part;
    }
    return html;
  }
  const { tag, attrs } = tree;
  let start = `<${tag}`;
  for (const name in attrs) {
    const value = attrs[name];
    if (value === null || value === undefined || value === false) continue;
    if (value === true && !manner.xml) start += ` ${name}`;
    else start += ` ${name}="${value === true ? '' : typeof value === 'string' ? escapeHtml(value) : String(value)}"`;
  }
  if (VOID.has(tag) && !manner.xml) return `${start}>`;
  if (SHAPE.has(tag)) return `${start}/>`;
  const quoted = manner.held === 'prose' && attrs['translate'] === 'no';
  const inside = print(tree.children, manner.held && VERBATIM.has(tag) ? AS_IS : quoted ? OF_SOURCE : manner);
  return inside === '' && VOID.has(tag) ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/**
 * The words of a tree without its tags, a line break as a space.
 * @throws RangeError for finished HTML: whoever has that has its words too
 */
export function wordsIn(tree: Tree): string {
  if (typeof tree === 'string') return tree;
  if ('html' in tree) throw new RangeError('Finished HTML is not read again for its words.');
  if ('tag' in tree) return VOID.has(tree.tag) ? ' ' : wordsIn(tree.children);
  return tree.map(wordsIn).join('');
}

/** What stands for a sign in HTML, SVG and XML: content is never trusted as markup. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and for double-quoted attributes. */
function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}
