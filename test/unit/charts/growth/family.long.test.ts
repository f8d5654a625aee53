/** Growth on the real dataset: units are counted, areas are products, and doubt is drawn as doubt. */
import { expect, it } from 'vitest';
import { WIDTHS, type Size } from '../../../../src/charts/chart.ts';
import type { GrowthConfig } from '../../../../src/charts/growth/config.ts';
import { captions, describe, layout, legend } from '../../../../src/charts/growth/family.ts';
import { growthSeries, type GrowthSeries } from '../../../../src/charts/growth/series.ts';
import { formulaInNumbers, localeOf } from '../../../../src/charts/locale.ts';
import type { Scene } from '../../../../src/charts/scene.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { nodeOf as node, squaresIn, drawn, edition, textBoxes } from '../real.ts';

const SIZES = ['wide', 'narrow', 'slim'] as const;
const series = drawn('growth').series as GrowthSeries;
const area = series.views.find((view) => view.form === 'area')!;
const at = (view: string, size: Size = 'wide'): Scene => layout(series, { view, size });
const claim = (id: string): number => edition.claims.find((one) => one.id === id)?.corrected as number;
const textOf = (scene: Scene, key: string): string => {
  const { shape } = node(scene, key);
  return shape.tag === 'text' ? shape.text : '';
};
/** Area of a path of straight lines. */
const areaOf = (scene: Scene, key: string): number => {
  const { shape } = node(scene, key);
  const points = [...(shape.tag === 'path' ? shape.d : '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  const corners = points.map(([, x, y]) => [Number(x), Number(y)] as const);
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
};

it.each(SIZES)(
  'the chart of areas draws members as area: what there was, what filled it, what was added (%s)',
  (size) => {
    const scene = at('members', size);
    const [had, filled, added] = ['members-1924', 'members-by-filling', 'members-in-added-cells'].map((id) =>
      areaOf(scene, `${id}-area`),
    ) as [number, number, number];
    const member = (had + filled + added) / claim('members-now');
    expect(Math.abs(had / member - claim('members-1924'))).toBeLessThan(100);
    const check = (id: string): number => (edition.checks.find((one) => one.id === id)?.result ?? 0) * 1000;
    expect(Math.abs(filled / member - check('members-by-filling'))).toBeLessThan(100);
    expect(Math.abs(added / member - check('members-in-added-cells'))).toBeLessThan(100);
  },
);

it('the chart of areas has as many tiles as there are thousands of members, and says what a tile is', () => {
  const lines = (key: string, direction: 'V' | 'H'): number => {
    const { shape } = node(at('members'), key);
    return shape.tag === 'path' ? shape.d.split(direction).length - 1 : 0;
  };
  // Lines between tiles of a hundred cells by ten members: eight and two in what there was.
  expect([lines('members-1924-tiles', 'V'), lines('members-1924-tiles', 'H')]).toEqual([8, 2]);
  expect([lines('members-by-filling-tiles', 'V'), lines('members-by-filling-tiles', 'H')]).toEqual([8, 3]);
  expect(legend(series, 'members').at(-1)?.text).toBe('a tile: 100 cells of 10 members');
});

it('the chart of areas says the parts of the growth no finer than the members are rounded, and they add up', () => {
  expect(area.filling.rounded).toEqual({ byFilling: '25,000', inAdded: '11,000' });
  expect(25_000 + 11_000).toBe(claim('members-now') - claim('members-1924'));
});

it('the chart of areas hatches as much as rounding the members to thousands allows', () => {
  const { shape } = node(at('members'), 'rounding-then');
  const height = shape.tag === 'rect' ? shape.height : 0;
  const member =
    areaOf(at('members'), 'members-1924-area') /
    claim('members-1924') /
    (claim('cells-1924') * (832 / claim('cells-now')));
  expect(height / (member * claim('cells-1924'))).toBeCloseTo(1000 / claim('cells-1924'), 1);
});

it.each(SIZES)('the chart of units draws as many squares as there are cells (%s)', (size) => {
  const scene = at('units', size);
  const [first, second] = ['squares-1', 'squares-2'].map((name) => scene.lattices![name]!);
  expect(squaresIn(scene, 'cells-1924-units', first!)).toBe(854);
  expect(squaresIn(scene, 'cells-now-units', second!)).toBe(854);
  expect(squaresIn(scene, 'cells-added-units', second!)).toBe(1068 - 854);
  expect([claim('cells-1924'), claim('cells-now')]).toEqual([854, 1068]);
  expect(textOf(scene, 'cells-added-number')).toBe('+214');
});

it.each(SIZES)(
  'the chart of a thousand draws so many of a thousand, and what is too many above its frame (%s)',
  (size) => {
    const scene = at('density', size);
    const squares = scene.lattices!['squares']!;
    expect(squaresIn(scene, 'density-1924-squares', squares)).toBe(42);
    expect(squaresIn(scene, 'density-now-squares', squares)).toBe(113);
    expect(squaresIn(scene, 'density-transcribed-squares', squares)).toBe(130);
    expect(squaresIn(scene, 'density-1924-empty', squares)).toBe(1000);
    expect(textOf(scene, 'density-transcribed-number')).toBe('1,130');
    expect(textOf(scene, 'density-transcribed-share')).toBe('113% [sic]');
  },
);

it('the chart of a thousand speaks as its data do: stated, corrected by us, in doubt', () => {
  const voices = captions(series, 'density').map(({ id, voice, says }) => [id, voice, says]);
  expect(voices).toEqual([
    ['density-1924', 'source', 'Stated; 1\u00a0January 1924 (inferred)'],
    ['density-now', 'computed', 'Corrected by us; as transcribed: 113; now (undated in the source)'],
    ['density-transcribed', 'doubt', 'As transcribed; impossible; now (undated in the source)'],
  ]);
});

it.each(SIZES)('the chart of ratios starts at one, and its bars are to one another as the growth (%s)', (size) => {
  const scene = at('times', size);
  const grown = (id: string): number => {
    const { shape } = node(scene, `${id}-tick`);
    const one = node(scene, 'one').shape;
    return shape.tag === 'line' && one.tag === 'line' ? shape.x1 - one.x1 : 0;
  };
  expect(grown('ratio-members') / grown('ratio-density')).toBeCloseTo(1.8 / 1.69, 1);
  expect(grown('ratio-members') / grown('ratio-members-per-cell')).toBeCloseTo(1.8 / 1.24, 1);
});

it('the chart of ratios sets the claim in ink beside four computed ratios, the largest first', () => {
  expect(node(at('times'), 'growth-times-line').voice).toBe('source');
  expect(describe(series, 'times').table.rows.map((row) => [row[0]?.text, row[1]?.value, row[1]?.voice])).toEqual([
    ['growth of the party organisation in production', 2.5, 'source'],
    ['members of production cells', 2.8, 'computed'],
    ['communists among workers', 2.69, 'computed'],
    ['members per cell', 2.24, 'computed'],
    ['production cells', 1.25, 'computed'],
  ]);
});

it('the chart of ratios hears the claim to the nearest half, as it is rounded', () => {
  expect(series.claimed.heard).toEqual([2.25, 2.75]);
  const { shape } = node(at('times'), 'heard');
  const line = node(at('times'), 'growth-times-line').shape;
  if (shape.tag !== 'rect' || line.tag !== 'line') throw new Error('no band');
  expect(shape.x + shape.width / 2).toBeCloseTo(line.x1, 0);
});

it('captions of growth give the sum of what is computed, and none for what is stated', () => {
  const said = new Map(captions(series, 'members').map((caption) => [caption.id, caption]));
  expect(said.get('members-per-cell-now')?.formula).toBe('56,000 ÷ 1,068 = 52\u00a0members per cell');
  expect(said.get('members-now')?.formula).toBe('');
  expect(said.get('members-per-cell-now')?.rows).toEqual(['members-now', 'cells-now']);
});

it('marks that are the same thing in several views of growth are called the same', () => {
  const as = (view: string) => Object.fromEntries(at(view).marks.map((mark) => [mark.as, mark.id]));
  expect(as('members')).toMatchObject({ then: 'members-1924', now: 'members-now', added: 'members-in-added-cells' });
  expect(as('units')).toEqual({ then: 'cells-1924', now: 'cells-now', added: 'cells-added' });
  expect(as('density')).toMatchObject({ then: 'density-1924', now: 'density-now' });
});

it('formulaInNumbers gives a value as transcribed where the formula asks for it, whatever the reading', () => {
  const locale = localeOf(edition, 'en');
  const ratio = '{density-now@transcribed} / {density-now}';
  expect(formulaInNumbers(ratio, edition, locale, 'corrected')).toBe('113 ÷ 11.3');
  expect(formulaInNumbers(ratio, edition, locale, 'transcribed')).toBe('113 ÷ 113');
});

it('the growth chart in Ukrainian writes its own numbers and words', () => {
  const uk = drawn('growth', 'uk').series as GrowthSeries;
  const { sentence, table } = describe(uk, 'density');
  expect(table.rows[1]?.[1]?.text).toBe('11,3');
  expect(sentence).toContain('«зараз» (у джерелі без дати)');
  expect(table.columns[0]?.label).toBe('Що');
  expect(layout(uk, { view: 'members', size: 'narrow' }).width).toBe(WIDTHS.narrow);
});

it('the chart of growth dates a later moment that has a date, and says “now” only where the source has none', () => {
  const [config] = edition.charts.filter(({ id }) => id === 'growth') as unknown as GrowthConfig[];
  const dated = (now: string): string | undefined => {
    const own = { ...config!, series: config!.series.map((row) => (row.id === 'cells' ? { ...row, now } : row)) };
    return growthSeries(own, edition, localeOf(edition, 'en')).measured[0]?.now.date;
  };
  expect(dated('{cells-now}')).toBe('now (undated in the source)');
  expect(dated('{cells-1924}')).toBe('1\u00a0January 1924');
});

it.each(SIZES)('the chart of ratios keeps its numbers off the line of the claim (%s)', (size) => {
  const scene = at('times', size);
  const { shape } = node(scene, 'growth-times-line');
  const line = shape.tag === 'line' ? shape.x1 : 0;
  const numbers = textBoxes(scene).filter(({ key }) => /^ratio-.*-number$/.test(key));
  expect(numbers).toHaveLength(4);
  for (const { key, x, width } of numbers) expect(x > line + 6 || x + width < line - 6, key).toBe(true);
});

it.each(LANGS)('the chart of ratios keeps the names of its bars out of the band of the claim (%s)', (lang) => {
  const inLanguage = drawn('growth', lang).series as GrowthSeries;
  for (const size of SIZES) {
    const scene = layout(inLanguage, { view: 'times', size });
    const { shape } = node(scene, 'heard');
    const band = shape.tag === 'rect' ? shape.x : 0;
    const names = textBoxes(scene).filter(({ key }) => /^ratio-.*-name$/.test(key));
    expect(names).toHaveLength(4);
    for (const { key, x, width } of names) expect(x + width, `${size} ${key}`).toBeLessThan(band);
  }
});
