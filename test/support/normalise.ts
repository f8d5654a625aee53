/** Printing a built page so that two builds can be compared line by line: what differs is then what a reader would see. */
import { NodeType, type HTMLElement, type Node, type TextNode } from 'node-html-parser';

/** Elements that begin a line of their own; all others stay in the line of the words around them. */
const OWN_LINE =
  /^(main|header|footer|section|article|nav|figure|h[1-6]|ul|ol|li|dl|table|thead|tbody|tr|svg|details|fieldset|blockquote)$/;
const NOT_SEEN = /^(script|style|link|meta)$/;

/** The `<main>` of a page without scripts and styles, attributes in order, one line for each block. */
export function normalisedMain(page: HTMLElement): string {
  const main = page.querySelector('main');
  if (main === null) throw new Error('The page has no <main>.');
  return `${print(main).replace(/ *\n\s*/g, '\n').trim()}\n`;
}

function print(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return withoutVersion((node as TextNode).rawText.replace(/\s+/g, ' '));
  const element = node as HTMLElement;
  const tag = element.rawTagName.toLowerCase();
  if (NOT_SEEN.test(tag)) return '';
  const attributes = Object.entries(element.rawAttributes as Record<string, string | null>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (value === null || value === '' ? ` ${name}` : ` ${name}="${withoutVersion(value)}"`))
    .join('');
  const inner = element.childNodes.map(print).join('');
  // A mark of a chart, a row of the reader: long lists of the same element are easier to compare one by one.
  const own = OWN_LINE.test(tag) || /\b(row|mark-link)\b/.test(element.getAttribute('class') ?? '');
  return `${own ? '\n' : ''}<${tag}${attributes}>${inner}</${tag}>${own ? '\n' : ''}`;
}

/** The version of the data changes with every edit of a note; it is tested by itself. */
function withoutVersion(text: string): string {
  return text.replace(/\b[0-9a-f]{12}\b/g, '<version>');
}
