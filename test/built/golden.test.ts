/**
 * What readers see, kept as text: the main part of each chart view, reader, ledger and home, in both languages.
 *
 * A golden differs on purpose or not at all: `npm test -- golden --update` writes them anew, and the difference is read
 * before it is committed. A page without a golden fails, and so does a golden without a page.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { normalisedMain } from '../support/normalise.ts';
import { builtPages, isChartView, isReader, type BuiltPage } from '../support/site.ts';

const GOLDEN = join(root, 'test', 'golden');

const isReading = ({ route }: BuiltPage): boolean => /^(\/uk)?\/charts\/[^/]+\/[^/]+\/[^/]+\/$/.test(route);
const isLedgerOrHome = ({ route }: BuiltPage): boolean => /^(\/uk)?\/(ledger\/)?$/.test(route);

/** `/uk/charts/growth/cells/` → `uk.charts.growth.cells.html`. */
const goldenName = ({ route }: BuiltPage): string => `${route.split('/').filter(Boolean).join('.') || 'home'}.html`;

const pages = builtPages().filter((page) =>
  [isChartView, isReading, isReader, isLedgerOrHome].some((isOf) => isOf(page)),
);

describe('golden pages', () => {
  it.each(pages.map((page) => [page.route, page] as const))('%s looks as its golden file says', async (_, page) => {
    const advice = 'differs from its golden file; when that is meant: npm test -- golden --update';
    await expect(normalisedMain(page.dom), advice).toMatchFileSnapshot(join(GOLDEN, goldenName(page)));
  });

  it('the folder of golden files holds one file for each page and no other', () => {
    const files = globSync('*', { cwd: GOLDEN }).sort();
    expect(files).toEqual(pages.map(goldenName).sort());
    expect(files.length).toBeGreaterThan(30);
  });
});
