/**
 * What readers see, kept as text: the main part of each chart view, reader, ledger and home, in both languages. A file
 * for each chart, document, ledger and home; a line `=== /address/` before each page.
 *
 * A golden differs on purpose or not at all: `npm test -- golden --update` writes them anew, and the difference is read
 * before it is committed. A page without a golden fails, and so does a golden without a page.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, type HTMLElement, type Node, type TextNode } from 'node-html-parser';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { builtPages, type BuiltPage } from '../support/site.ts';

const GOLDEN = join(root, 'test', 'golden');

/** `/uk/charts/growth/cells/` → `charts.growth.html`; null for a page whose golden nobody keeps. */
function goldenName({ route }: BuiltPage): string | null {
  const parts = route.split('/').filter((part) => part !== '' && part !== 'uk');
  if (parts.length === 0) return 'home.html';
  if (parts[0] === 'ledger' && parts.length === 1) return 'ledger.html';
  const kept = (parts[0] === 'charts' && parts.length > 2) || (parts[0] === 'documents' && parts.length === 2);
  return kept ? `${parts.slice(0, 2).join('.')}.html` : null;
}

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

/** The `<main>` of a page without scripts and styles, attributes in order, one line for each block. */
function normalisedMain(page: HTMLElement): string {
  const main = page.querySelector('main');
  if (main === null) throw new Error('The page has no <main>.');
  const lines = print(main)
    .replace(/[\s\0]*\n[\s\0]*/g, '\n')
    .replace(/\s*\0[\s\0]*/g, '')
    .trim();
  return `${lines}\n`;
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

const goldens = new Map<string, BuiltPage[]>();
for (const page of builtPages()) {
  const name = goldenName(page);
  if (name !== null) goldens.set(name, [...(goldens.get(name) ?? []), page]);
}

it.each([...goldens])('the pages of %s look as their golden file says', async (name, pages) => {
  const advice = 'differs from its golden file; when that is meant: npm test -- golden --update';
  const text = pages.map((page) => `=== ${page.route}\n${normalisedMain(page.dom)}`).join('\n');
  await expect(text, advice).toMatchFileSnapshot(join(GOLDEN, name));
});

it('the folder of golden files holds one file for each of them and no other', () => {
  expect(globSync('*', { cwd: GOLDEN }).sort()).toEqual([...goldens.keys()].sort());
  expect([...goldens.values()].flat().length).toBeGreaterThan(20);
});
