/**
 * The one markdown-it of the project, for prose that the editors write: notes, translations, pages. Raw HTML is text,
 * nothing is rewritten typographically, and `{…}` cites a number of the dataset.
 */
import MarkdownIt from 'markdown-it';
import { classOf, LETTER, SURROGATE } from './character-class.ts';
import type { Span } from '../model/common.ts';
import { plain, type Html, type Plain } from '../model/text-types.ts';
import { pieceTree, textOf, type Piece } from './cited.ts';
import { el, toHtml } from './html.ts';
import { ADDRESS, markupLeft } from './markup-left.ts';

/** The renderer's type: the package exports the class as a value only. */
export type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown['parse']>[number];

/** What rendering needs from outside. */
export interface RenderContext {
  /** What `{inner}` says: a cited claim, a computed value or a literal number. `before` stands before it. */
  readonly cite: (inner: string, before: string) => readonly Piece[];
  /** What stands before the address of a cited number. */
  readonly root: string;
  /** Address for the target of a link, or null when it is not to be a link. */
  readonly link: (target: string) => string | null;
}

/**
 * What is off, and why. Images and raw HTML: content is never trusted. Code blocks, by indentation or fences, and
 * link definitions: they swallow words that the writer meant to be read. Entities: `&shy;` would bring in what
 * cannot be seen. Headings underlined with dashes: a rule beneath a paragraph would turn it into one. Tables are off
 * in this preset: the aligned ones carry `style` attributes, which our policy forbids.
 */
const OFF = ['image', 'html_block', 'html_inline', 'code', 'fence', 'reference', 'entity', 'lheading'];

/** Makes the renderer. */
function createMarkdown(): Markdown {
  const md = new MarkdownIt('commonmark', { html: false, typographer: false, linkify: false, breaks: false });
  md.disable(OFF);
  // Deep nesting is never prose; the limit keeps hostile input cheap, and words below it are reported as lost.
  md.set({ maxNesting: 20 });
  // Every target comes through as it is written: whether it may be followed is for the caller to say, not to pass over.
  const encode = md.normalizeLink;
  md.validateLink = () => true;
  md.normalizeLink = (target) => target;
  md.normalizeLinkText = (text) => text;
  md.inline.ruler.before('text', 'cite', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
    // As in templates, braces do not nest and end on their line.
    const close = /[{}\n]/g;
    close.lastIndex = state.pos + 1;
    const end = close.exec(state.src);
    if (end?.[0] !== '}') return false;
    if (!silent) {
      const token = state.push('cite', '', 0);
      token.content = state.src.slice(state.pos + 1, end.index);
    }
    state.pos = end.index + 1;
    return true;
  });
  md.renderer.rules['cite'] = (tokens, index, _options, env) => {
    const { cite, root } = env as unknown as RenderContext;
    return toHtml(cite(tokens[index]?.content ?? '', before(tokens, index)).map((piece) => pieceTree(piece, root)));
  };
  md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token === undefined) return '';
    const href = (env as unknown as RenderContext).link(String(token.attrGet('href') ?? ''));
    token.attrs = href === null ? [] : [['href', encode(href)]];
    if (href?.startsWith('https:') === true) token.attrs.push(['rel', 'external noopener']);
    return self.renderToken(tokens, index, options);
  };
  return md;
}

/** The renderer itself. It keeps nothing between two texts: what a text needs comes with each call. */
export const markdown: Markdown = createMarkdown();

/** One line in which nothing can begin a block, a mark, a link, a cite or an escape. */
const PLAIN = /^[^\s\\`*_{}[\]<!\0>#+\-0-9~=][^\n\r\t\\`*_{}[\]<!\0]*$/;

/** Signs in a line that may be left of markup: addresses, dashes of typewriters, names of pictures. */
const ODD = /:\/|www\.|[@$]|--|:[a-z]/i;

/**
 * Is the source one paragraph of plain words, as most translated blocks are? Then no parser is needed to know what it
 * shows. Without this question the check of 1,500 documents takes 19 % more of the processor (26 November 2026).
 */
function isPlain(source: string): boolean {
  return PLAIN.test(source) && !/\s$/.test(source) && !ODD.test(source);
}

/** Prose as it is shown. */
export interface Rendered {
  /** Without white space at its ends. */
  readonly html: Html;
  /** Its words, for search, exports and alternative texts: blocks with an empty line between them. */
  readonly text: Plain;
}

/** Renders prose. */
export function renderProse(source: string, context: RenderContext): Rendered {
  if (isPlain(source)) return { html: toHtml(el('p', {}, source)), text: plain(source) };
  const env = { ...context };
  const tokens = markdown.parse(source, env);
  const text = wordsOf(tokens, context);
  return { html: markdown.renderer.render(tokens, markdown.options, env).trim() as Html, text };
}

/** A block of prose by itself: its element, and what stands in print for it. */
export interface RenderedBlock {
  readonly tag: string;
  readonly html: Html;
}

/** Renders prose block by block, for a page that puts its parts into places of their own. */
export function renderBlocks(source: string, context: RenderContext): RenderedBlock[] {
  const env = { ...context };
  const blocks: Token[][] = [];
  for (const token of markdown.parse(source, env)) {
    if (token.level === 0 && token.nesting >= 0) blocks.push([]);
    blocks.at(-1)?.push(token);
  }
  return blocks.map((tokens) => ({
    tag: tokens[0]?.tag ?? '',
    html: markdown.renderer.render(tokens, markdown.options, env).trim() as Html,
  }));
}

/** The words before a token of a paragraph; a cite among them counts as a word. */
function before(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(0, index)
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : content))
    .join('');
}

function wordsOf(tokens: readonly Token[], { cite }: RenderContext): Plain {
  const word = ({ type, content }: Token, index: number, all: readonly Token[]): string =>
    type === 'cite'
      ? textOf(cite(content, before(all, index)))
      : type === 'softbreak' || type === 'hardbreak'
        ? '\n'
        : content;
  const blocks = tokens.filter(({ type }) => type === 'inline');
  return plain(
    blocks
      .map(({ children }) => (children ?? []).map(word).join(''))
      .join('\n\n')
      .trim(),
  );
}

/** The target of a link, with its place in the source. */
export interface LinkTarget {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** What the parser makes of some prose. */
export interface ParsedProse {
  readonly links: readonly LinkTarget[];
  /** Offset of the first letter that would not be shown; null when all are. */
  readonly lost: number | null;
  /** Signs of markup that are printed as they stand. */
  readonly left: readonly Span[];
  readonly headings: readonly ProseHeading[];
}

/**
 * Follows the parser through the source, letter by letter. markdown-it knows no columns, but it shows letters in the
 * order in which they stand: where the next letter of the source is not the next one shown, something was swallowed.
 */
export function readProse(source: string): ParsedProse {
  if (isPlain(source)) return { links: [], lost: null, left: [], headings: [] };
  const blocks = markdown.parse(source, {});
  const headings = headingsOf(source, blocks);
  const tokens = inlineOf(blocks);
  const shown = tokens.map((token) => token.content).join('');
  const left = signsLeft(source, tokens);
  // Most prose has no links and loses nothing: no need to follow it letter by letter.
  if (!tokens.some(({ type }) => type === 'link_open') && sameLetters(shown, source))
    return { links: [], lost: null, left, headings };
  return { ...follow(source, tokens), left, headings };
}

function inlineOf(blocks: readonly Token[]): Token[] {
  return blocks.flatMap((block) => block.children ?? []);
}

/** What may stand before the words of a line: signs of quotations and lists. */
const LINE_HEAD = /^[\s>]*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)*$/;

/** What the parser leaves of signs of markup. A sign behind a backslash is meant as a sign. */
function signsLeft(source: string, tokens: readonly Token[]): Span[] {
  const masked = source.replace(/\\[\p{P}\p{S}]/gu, (escape) => '\ue000'.repeat(escape.length));
  const left: Span[] = [];
  let at = 0;
  (masked === source ? tokens : inlineOf(markdown.parse(masked, {}))).forEach(
    ({ type, content, markup }, index, all) => {
      // The address of a link that is nothing but its address.
      // A fence that was read as code within a line.
      if (type === 'code_inline' && markup.length > 2) {
        const start = masked.indexOf(markup, at);
        left.push({ start, end: start + markup.length });
      }
      if (type !== 'text' || all[index - 1]?.markup === 'autolink') return;
      const start = masked.indexOf(content, at);
      if (start === -1) return;
      at = start + content.length;
      const inLink = linkDepth(all, index) > 0;
      const startsLine = LINE_HEAD.test(masked.slice(masked.lastIndexOf('\n', start - 1) + 1, start));
      const image = all[index + 1]?.type === 'link_open' && /(?:^|\s)!$/.test(content);
      for (const span of markupLeft(startsLine ? content : `\ue000${content}`)) {
        const shift = startsLine ? start : start - 1;
        // A link may show where it leads.
        if (inLink && IS_ADDRESS.test(masked.slice(shift + span.start, shift + span.end))) continue;
        left.push({ start: shift + span.start, end: shift + span.end });
      }
      if (image) left.push({ start: at - 1, end: at });
    },
  );
  // A link without words, which nobody can see.
  for (const { 0: link, index } of masked.matchAll(/\[\s*\](?=\()/gu))
    left.push({ start: index, end: index + link.length });
  return left;
}

const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})$`, 'iu');

function linkDepth(tokens: readonly Token[], index: number): number {
  return tokens.slice(0, index).reduce((depth, { type }) => {
    if (type === 'link_open') return depth + 1;
    return type === 'link_close' ? depth - 1 : depth;
  }, 0);
}

/** A heading of prose, with its line. */
export interface ProseHeading extends Span {
  /** 1–6. */
  readonly level: number;
}

/** The headings of some prose; markdown-it knows their lines. */
function headingsOf(source: string, tokens: readonly Token[]): ProseHeading[] {
  const lines = tokens.flatMap(({ type, tag, map }) =>
    type === 'heading_open' && map !== null ? [{ level: Number(tag.slice(1)), line: map[0] }] : [],
  );
  if (lines.length === 0) return [];
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return lines.map(({ level, line }) => {
    const start = starts[line] ?? 0;
    return { level, start, end: start + (source.slice(start).split('\n')[0]?.trimEnd().length ?? 0) };
  });
}

/** Do two texts have the same letters in the same order, whatever stands between them? */
function sameLetters(one: string, other: string): boolean {
  for (let [here, there] = [0, 0]; ; here += 1, there += 1) {
    here = letterFrom(one, here);
    there = letterFrom(other, there);
    if (here === one.length || there === other.length) return here === one.length && there === other.length;
    if (one.charCodeAt(here) !== other.charCodeAt(there)) return false;
  }
}

/** Where the next letter stands, or half of a character that may be one; the length of the text when there is none. */
function letterFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const is = classOf(text.charCodeAt(at));
    if (is === LETTER || is === SURROGATE) return at;
  }
  return text.length;
}

function follow(source: string, tokens: readonly Token[]): Pick<ParsedProse, 'links' | 'lost'> {
  const links: LinkTarget[] = [];
  const letter = /\p{L}/gu;
  let at = 0;
  let lost: number | null = null;
  const open: { target: string; auto: boolean; start: number }[] = [];
  const next = (): RegExpExecArray | null => {
    letter.lastIndex = at;
    return letter.exec(source);
  };
  const show = (text: string): void => {
    for (const { 0: shown } of text.matchAll(/\p{L}/gu)) {
      const found = next();
      if (found === null) return;
      if (found[0] !== shown) lost ??= found.index;
      at = found.index + found[0].length;
    }
  };
  for (const token of tokens) {
    if (lost !== null) break;
    if (token.type === 'link_open')
      open.push({ target: String(token.attrGet('href') ?? ''), auto: token.markup === 'autolink', start: at });
    else if (token.type === 'link_close') {
      const link = open.pop();
      if (link === undefined) continue;
      const place = link.auto
        ? { start: source.indexOf('<', link.start) + 1, end: source.indexOf('>', link.start) }
        : destination(source, at);
      at = Math.max(at, place.end);
      links.push({ target: link.target, ...place });
    } else show(token.content);
  }
  return { links, lost: lost ?? next()?.index ?? null };
}

/** Where the target of the link stands whose text ends at `at`. */
function destination(source: string, at: number): { start: number; end: number } {
  const head = /\]\(\s*/g;
  head.lastIndex = at;
  const found = head.exec(source);
  if (found === null) return { start: at, end: at };
  const start = found.index + found[0].length;
  const { ok, pos } = markdown.helpers.parseLinkDestination(source, start, source.length);
  const end = ok ? pos : start;
  return source[start] === '<' ? { start: start + 1, end: Math.max(start + 1, end - 1) } : { start, end };
}
