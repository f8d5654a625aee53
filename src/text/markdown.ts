/**
 * The one markdown-it of the project, for prose that the editors write: notes, translations, pages. Raw HTML is text,
 * nothing is rewritten typographically, and `{…}` cites a number of the dataset.
 */
import MarkdownIt from 'markdown-it';
import { escapeHtml } from './escape.ts';

/** The renderer's type: the package exports the class as a value only. */
export type Markdown = InstanceType<typeof MarkdownIt>;

/** What rendering needs from outside. */
export interface RenderContext {
  /** HTML for `{inner}`: a cited claim, a computed value or a literal number. */
  readonly cite: (inner: string) => string;
  /** Address for the target of a link, or null when it is not to be a link. */
  readonly link: (target: string) => string | null;
}

/** Makes the renderer. Tables are off: the aligned ones carry `style` attributes, which our policy forbids. */
export function createMarkdown(): Markdown {
  const md = new MarkdownIt('commonmark', { html: false, typographer: false, linkify: false, breaks: false });
  md.disable(['image', 'html_block', 'html_inline', 'code']);
  // Deep nesting is never prose; the limit keeps hostile input cheap.
  md.set({ maxNesting: 20 });
  md.inline.ruler.before('text', 'cite', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
    const close = state.src.indexOf('}', state.pos);
    if (close === -1 || state.src.slice(state.pos, close).includes('\n')) return false;
    if (!silent) {
      const token = state.push('cite', '', 0);
      token.content = state.src.slice(state.pos + 1, close);
    }
    state.pos = close + 1;
    return true;
  });
  md.renderer.rules['cite'] = (tokens, index, _options, env) => (env as unknown as RenderContext).cite(tokens[index]?.content ?? '');
  md.renderer.rules['link_open'] = (tokens, index, _options, env) => {
    const target = tokens[index]?.attrGet('href') ?? '';
    const href = (env as unknown as RenderContext).link(String(target));
    if (href === null) return '<a>';
    return /^https:/.test(href) ? `<a href="${escapeHtml(href)}" rel="external noopener">` : `<a href="${escapeHtml(href)}">`;
  };
  return md;
}

/** Targets of the links in prose, in order of appearance. */
export function linkTargets(md: Markdown, source: string): string[] {
  return md
    .parse(source, {})
    .flatMap((token) => token.children ?? [])
    .filter((token) => token.type === 'link_open')
    .map((token) => String(token.attrGet('href') ?? ''));
}

/** The words of rendered prose, for search, exports and alternative texts. */
export function plainText(html: string): string {
  return html
    .replace(/<\/(p|li|h\d|blockquote)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}
