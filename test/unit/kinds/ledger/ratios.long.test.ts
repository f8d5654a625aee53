/**
 * The comparison that Plot draws at build: all five numbers, no style of its own, names only where they are allowed,
 * the same bytes each time.
 */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { plotRatios } from '../../../../src/kinds/ledger/ratios.ts';
import type { GrowthSeries } from '../../../../src/charts/growth/series.ts';
import { drawn } from '../../charts/real.ts';

const plot = (lang: 'en' | 'uk'): string =>
  plotRatios(drawn('growth', lang).series as GrowthSeries, { document: new JSDOM().window.document, label: 'A & “B”' });

const svg = plot('en');
const { document } = new JSDOM(svg).window;

it('the comparison of ratios shows the claim and the four ratios', () => {
  const words = [...document.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(['claimed: ×2.5', '×1.25', '×2.8', '×2.24', '×2.69']));
  expect(document.querySelectorAll('.plot-bar rect')).toHaveLength(4);
});

it('the comparison of ratios draws bars as long as the ratios, from zero, the longest first as its chart does', () => {
  const rects = [...document.querySelectorAll('.plot-bar rect')];
  const [widths, tops] = ['width', 'y'].map((name) => rects.map((rect) => Number(rect.getAttribute(name))));
  expect(tops).toEqual(tops!.toSorted((a, b) => a - b));
  [2.8, 2.69, 2.24, 1.25].forEach((ratio, at) => expect(widths![at]! / widths![0]!).toBeCloseTo(ratio / 2.8, 2));
});

it('the comparison of ratios is an image with one name, and brings no style, script or id', () => {
  const root = document.querySelector('svg')!;
  expect([root.getAttribute('role'), root.getAttribute('aria-label')]).toEqual(['img', 'A & “B”']);
  expect(
    document.querySelectorAll('svg [aria-label], svg [aria-description], style, script, [style], svg [id]'),
  ).toHaveLength(0);
});

it('the comparison of ratios is the same each time, with rounded geometry, and speaks Ukrainian', () => {
  expect(plot('en')).toBe(svg);
  expect(svg.match(/(?:x|y|width|height|x1|x2|y1|y2)="[^"]*\.\d{2,}/g)).toBeNull();
  expect(plot('uk')).toContain('сказано: ×2,5');
});
