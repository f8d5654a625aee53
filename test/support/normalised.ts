/** HTML as the golden files keep it, which tests of the built site and of the drawings compare with theirs. */
import { join } from 'node:path';
import { NodeType, type HTMLElement, type Node, type TextNode } from 'node-html-parser';
import { root } from '../../src/cli/paths.ts';

export const GOLDEN = join(root, 'test', 'golden');

const words = (...names: string[]): RegExp => new RegExp(`^(${names.join('|')})$`);

/** Elements that begin a line of their own; so does each row of the reader and each mark of a chart. */
const LINES = [
  'main|header|footer|section|article|nav|figure|h[1-6]|ul|ol|li|dl',
  'table|thead|tbody|tr|svg|details|fieldset|blockquote',
];
const OWN_LINE = words(...LINES);
/** Elements around which white space shows nothing. */
const BLOCK = words(
  ...LINES,
  'aside|div|figcaption|p|dt|dd|caption|th|td|summary|legend|option|oser-chart|reader-page',
);
/** Stands for white space that shows nothing, until the lines are made. */
const NOTHING = '\u0000';
const NOT_SEEN = /^(script|style|link|meta)$/;

/** Printed HTML without scripts and styles, attributes in order, one line for each block. */
export function normalised(element: HTMLElement): string {
  return print(element)
    .replace(/[\s\0]*\n[\s\0]*/g, '\n')
    .replace(/\s*\0[\s\0]*/g, '')
    .trim();
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
  const own = OWN_LINE.test(tag) || /\b(row|mark-link)\b/.test(element.getAttribute('class') ?? '');
  const edge = own ? '\n' : BLOCK.test(tag) ? NOTHING : '';
  const pad = BLOCK.test(tag) ? NOTHING : '';
  return `${edge}<${tag}${attributes}>${pad}${inner}${pad}</${tag}>${edge}`;
}

/** The version of the data changes with every edit of a note; it is tested by itself. */
function withoutVersion(text: string): string {
  return text.replace(/\b[0-9a-f]{12}\b/g, '<version>');
}
