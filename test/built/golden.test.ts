/**
 * What readers see, kept as text: the main part of each chart view, reader, ledger and home, in both languages. A file
 * for each chart, document, ledger and home; a line `=== /address/` before each page.
 *
 * A golden differs on purpose or not at all: `npm test -- golden --update` writes them anew, and the difference is read
 * before it is committed. A page without a golden fails, and so does a golden without a page.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GOLDEN, normalised } from '../support/normalised.ts';
import { builtPages, type BuiltPage } from '../support/site.ts';

/** `/uk/charts/growth/cells/` → `charts.growth.html`; null for a page whose golden nobody keeps. */
function goldenName({ route }: BuiltPage): string | null {
  const parts = route.split('/').filter((part) => part !== '' && part !== 'uk');
  if (parts.length === 0) return 'home.html';
  if (parts[0] === 'ledger' && parts.length === 1) return 'ledger.html';
  const kept = (parts[0] === 'charts' && parts.length === 3) || (parts[0] === 'documents' && parts.length === 2);
  return kept ? `${parts.slice(0, 2).join('.')}.html` : null;
}

function mainOf({ dom }: BuiltPage): string {
  const main = dom.querySelector('main');
  if (main === null) throw new Error('The page has no <main>.');
  return `${normalised(main)}\n`;
}

const goldens = new Map<string, BuiltPage[]>();
for (const page of builtPages()) {
  const name = goldenName(page);
  if (name !== null) goldens.set(name, [...(goldens.get(name) ?? []), page]);
}

it.each([...goldens])('the pages of %s look as their golden file says', async (name, pages) => {
  const advice = 'differs from its golden file; when that is meant: npm test -- golden --update';
  const text = pages.map((page) => `=== ${page.route}\n${mainOf(page)}`).join('\n');
  await expect(text, advice).toMatchFileSnapshot(join(GOLDEN, name));
});

it('the folder of golden files holds one file for each of them and no other', () => {
  expect(globSync('*', { cwd: GOLDEN }).sort()).toEqual([...goldens.keys()].sort());
  expect([...goldens.values()].flat().length).toBeGreaterThan(20);
});
