/**
 * The one markdown-it of the project, for prose that the editors write: notes, translations, pages. Raw HTML is text,
 * nothing is rewritten typographically, and `{…}` cites a number of the dataset.
 */
import MarkdownIt from 'markdown-it';
import { plain, type Html, type Plain } from '../model/text-types.ts';
import { pieceTree, textOf, type Piece } from './cited.ts';
import { el, toHtml } from './html.ts';
import type { Lang, SourceLanguage } from '../model/common.ts';
import { afterNumber, held } from './line-breaks.ts';
import { inTongues } from './tongues.ts';

/** The renderer's type: the package exports the class as a value only. */
export type Markdown = InstanceType<typeof MarkdownIt>;
export type Token = ReturnType<Markdown['parse']>[number];

/** What rendering needs from outside. */
export interface RenderContext {
  /** What `{inner}` says: a cited claim, a computed value or a literal number. `before` stands before it. */
  readonly cite: (inner: string, before: string) => readonly Piece[];
  /** What stands before the address of a cited number. */
  readonly root: string;
  /** Address for the target of a link, or null when it is not to be a link. */
  readonly link: (target: string) => string | null;
  /** Language of the prose: words in another one say so. */
  readonly lang: Lang;
  /** Language of the source that it speaks of. */
  readonly beside?: SourceLanguage | undefined;
  /** Are lines kept from ending where Ukrainian lines do not end? Not in what is copied word for word. */
  readonly holds: boolean;
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
  md.renderer.rules['text'] = (tokens, index, _options, env) => {
    const written = tokens[index]?.content ?? '';
    const content = tokens[index - 1]?.type === 'cite' ? afterNumber(written) : written;
    const { holds, lang, beside } = env as unknown as RenderContext;
    return toHtml(inTongues(holds ? held(content) : content, lang, beside));
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
export function isPlain(source: string): boolean {
  return PLAIN.test(source) && !/\s$/.test(source) && !ODD.test(source);
}

/** Prose as it is shown. */
export interface Rendered {
  /** Without white space at its ends. */
  readonly html: Html;
  /** Its words, for search, exports and alternative texts: blocks with an empty line between them. */
  readonly text: Plain;
}

export function renderProse(source: string, context: RenderContext): Rendered {
  if (isPlain(source)) {
    const words = inTongues(context.holds ? held(source) : source, context.lang, context.beside);
    return { html: toHtml(el('p', {}, words)), text: plain(source) };
  }
  const env = { ...context };
  const tokens = markdown.parse(source, env);
  const text = wordsOf(tokens, context);
  return { html: markdown.renderer.render(tokens, markdown.options, env).trim() as Html, text };
}

/** A block of prose by itself: its element, and what stands in print for it. */
export interface RenderedBlock {
  readonly tag: string;
  readonly html: Html;
  /** Its words. */
  readonly text: Plain;
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
    text: wordsOf(tokens, context),
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
