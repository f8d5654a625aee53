/**
 * Growth on the real dataset: units are counted, doubt is drawn as doubt, and the reading changes everything together.
 */
import { expect, it } from 'vitest';
import { captions, describe, layout, legend } from '../../../../src/charts/growth/family.ts';
import { formulaInNumbers, localeOf } from '../../../../src/charts/locale.ts';
import type { GrowthConfig } from '../../../../src/charts/growth/config.ts';
import { growthSeries, type GrowthSeries } from '../../../../src/charts/growth/series.ts';
import { toCsv } from '../../../../src/charts/csv.ts';
import { viewPath } from '../../../../src/model/addresses.ts';
import type { Reading } from '../../../../src/charts/dataset.ts';
import type { Scene, SceneNode } from '../../../../src/charts/scene.ts';
import { drawn, edition } from '../real.ts';

const series = drawn('growth').series as GrowthSeries;
const at = (view: string, reading: Reading = 'corrected', width = 720): Scene =>
  layout(series, { view, reading, width });
const node = (scene: Scene, key: string): SceneNode => {
  const found = scene.nodes.find((one) => one.key === key);
  if (!found) throw new Error(`No node ${key} among ${scene.nodes.map((one) => one.key).join(', ')}`);
  return found;
};
const subpaths = (one: SceneNode): number => (one.shape.tag === 'path' ? (one.shape.d.match(/[Mm]/g) ?? []).length : 0);
const claim = (id: string): number => edition.claims.find((one) => one.id === id)?.value as number;

it.each([300, 340, 720, 1200])('the chart of units draws as many squares as there are cells, at width %i', (width) => {
  const scene = at('units', 'corrected', width);
  expect(subpaths(node(scene, 'cells-1924-units'))).toBe(854);
  expect(subpaths(node(scene, 'cells-now-units'))).toBe(1068);
  expect([claim('cells-1924'), claim('cells-now')]).toEqual([854, 1068]);
});

it('the chart of units outlines what was gained as a computation of ours', () => {
  const scene = at('units');
  expect(node(scene, 'cells-added-outline').voice).toBe('computed');
  expect(node(scene, 'cells-added-number').shape).toMatchObject({ text: '+214' });
  expect(node(scene, 'cells-added-label').shape).toMatchObject({ text: expect.stringContaining('1,068 − 854') });
});

it('the chart of units encloses exactly the squares that were gained', () => {
  const scene = at('units');
  const outline = node(scene, 'cells-added-outline').shape;
  const units = node(scene, 'cells-now-units').shape;
  if (outline.tag !== 'path' || units.tag !== 'path') throw new Error('no path');
  const polygons = outline.d
    .split('z')
    .filter(Boolean)
    .map((part) => [...part.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));
  const inside = ([px, py]: readonly [number, number]): boolean =>
    polygons.some((points) =>
      points.reduce((odd, [x1, y1], index) => {
        const [x2, y2] = points[(index + 1) % points.length] ?? [0, 0];
        return y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1 ? !odd : odd;
      }, false),
    );
  let [x, y] = [0, 0];
  const centres = [...units.d.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g)].map(([, command, dx, dy, side]) => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x + Number(side) / 2, y + Number(side) / 2] as const;
  });
  const flags = centres.map(inside);
  expect(flags.filter(Boolean)).toHaveLength(1068 - 854);
  expect(flags.slice(0, 854)).not.toContain(true);
});

it('growthSeries computes a gain of what is counted, and none of shares or of what is computed itself', () => {
  const gains = Object.fromEntries(series.measured.map(({ id, gain }) => [id, gain?.corrected.text ?? null]));
  expect(gains).toEqual({ cells: '+214', members: '+36,000', 'members-per-cell': null, density: null });
});

it('formulaInNumbers gives a value as transcribed where the formula asks for it, whatever the reading', () => {
  const locale = localeOf(edition, 'en');
  const ratio = '{density-now@transcribed} / {density-now}';
  expect(formulaInNumbers(ratio, edition, locale, 'corrected')).toBe('113 ÷ 11.3');
  expect(formulaInNumbers(ratio, edition, locale, 'transcribed')).toBe('113 ÷ 113');
});

it('the chart of two moments starts at zero: heights are to one another as the values', () => {
  const scene = at('members');
  const height = (key: string): number => {
    const { shape } = node(scene, key);
    return shape.tag === 'rect' ? shape.height : 0;
  };
  expect(height('members-now-stem') / height('members-1924-stem')).toBeCloseTo(56_000 / 20_000, 1);
});

it('the chart of two moments gives “now” no point in time: a hatched stretch, and a broken line to it', () => {
  const scene = at('cells');
  expect(node(scene, 'cells-soft').voice).toBe('absent');
  expect(node(scene, 'cells-join').variant).toBe('dashes');
  expect(node(scene, 'cells-now-date').shape).toMatchObject({ text: 'now (undated in the source)' });
});

it('the chart of two moments marks members per cell as computed, with the formula in numbers', () => {
  const scene = at('members-per-cell');
  expect(node(scene, 'members-per-cell-now-stem').voice).toBe('computed');
  const said = captions(series, { view: 'members-per-cell', reading: 'corrected' });
  const caption = said.find(({ id }) => id === 'members-per-cell-now');
  expect(caption?.remark).toBe('computed by us: 56,000 ÷ 1,068');
  expect(caption?.rows).toEqual(['members-now', 'cells-now']);
});

const seen = (reading: Reading) => {
  const scene = at('density', reading);
  const { sentence, table } = describe(series, { view: 'density', reading });
  return {
    scene,
    stem: node(scene, 'density-now-stem'),
    number: node(scene, 'density-now-number').shape,
    caption: captions(series, { view: 'density', reading }).find(({ id }) => id === 'density-now'),
    sentence,
    csv: toCsv(table),
  };
};

it('the reading switch shows 11.3 as our correction and names 113', () => {
  const { stem, number, caption, sentence, csv } = seen('corrected');
  expect(stem.voice).toBe('computed');
  expect(number).toMatchObject({ text: '11.3%' });
  expect(caption?.remark).toBe('corrected reading; as transcribed: 113');
  expect(caption?.words.map(({ quote }) => quote)).toEqual(['113 відсотки']);
  expect(sentence).toContain('11.3% (corrected reading; as transcribed: 113)');
  expect(csv).toContain(',11.3,');
  expect(csv).not.toContain(',113,');
});

it('the reading switch shows 113 as impossible: hatched, broken beyond the whole, and said so', () => {
  const { scene, stem, number, sentence, csv } = seen('transcribed');
  expect(stem.voice).toBe('doubt');
  expect(number).toMatchObject({ text: '113%' });
  expect(node(scene, 'density-now-word').shape).toMatchObject({ text: 'impossible' });
  expect(subpaths(node(scene, 'density-now-break'))).toBe(1);
  const whole = node(scene, 'density-whole').shape;
  expect(whole.tag === 'line' && stem.shape.tag === 'rect' && stem.shape.y).toBe(
    whole.tag === 'line' ? whole.y1 : null,
  );
  expect(scene.nodes.some((one) => one.key === 'density-join')).toBe(false);
  expect(sentence).toContain('impossible');
  expect(csv).toContain(',113,');
  expect(csv).not.toContain('11.3');
  expect(legend(series, { view: 'density', reading: 'transcribed' }).map((item) => item.voice)).toContain('doubt');
});

it('the reading switch changes the address too, and only where it matters', () => {
  expect(viewPath({ chart: 'growth', view: 'density', reading: 'transcribed' })).toBe(
    'charts/growth/density/as-transcribed/',
  );
  expect(series.views.filter((view) => view.readings).map((view) => view.id)).toEqual(['density', 'times']);
});

it('the chart of ratios sets the claim in ink beside four computed ratios', () => {
  const scene = at('times');
  expect(node(scene, 'growth-times-line').voice).toBe('source');
  const { table } = describe(series, { view: 'times', reading: 'corrected' });
  expect(table.rows.map((row) => [row[0]?.text, row[1]?.value, row[1]?.voice])).toEqual([
    ['growth of the party organisation in production', 2.5, 'source'],
    ['production cells', 1.25, 'computed'],
    ['members of production cells', 2.8, 'computed'],
    ['members per cell', 2.24, 'computed'],
    ['communists among workers', 2.69, 'computed'],
  ]);
});

it('the chart of ratios draws no true bar for a ratio that rests on the impossible', () => {
  const bar = node(at('times', 'transcribed'), 'ratio-density-bar');
  expect(bar.voice).toBe('doubt');
  expect(subpaths(node(at('times', 'transcribed'), 'ratio-density-break'))).toBe(1);
});

it('the chart of ratios puts every bar on one scale from zero', () => {
  const scene = at('times');
  const width = (id: string): number => {
    const { shape } = node(scene, `${id}-bar`);
    return shape.tag === 'rect' ? shape.width : 0;
  };
  expect(width('ratio-members') / width('ratio-cells')).toBeCloseTo(2.8 / 1.25, 1);
});

it('the growth chart in Ukrainian writes its own numbers and words', () => {
  const uk = drawn('growth', 'uk').series as GrowthSeries;
  const { sentence, table } = describe(uk, { view: 'density', reading: 'corrected' });
  expect(table.rows.at(-1)?.[1]?.text).toBe('11,3');
  expect(sentence).toContain('«зараз» (у джерелі без дати)');
  expect(table.columns[0]?.label).toBe('Що');
});

it('the chart of growth dates a later moment that has a date, and says “now” only where the source has none', () => {
  const [config] = edition.charts.filter(({ id }) => id === 'growth') as unknown as GrowthConfig[];
  const dated = (now: string): string | undefined => {
    const own = { ...config!, series: config!.series.map((row) => ({ ...row, now })) };
    return growthSeries(own, edition, localeOf(edition, 'en')).measured[0]?.now.date;
  };
  expect(dated('{cells-now}')).toBe('now (undated in the source)');
  expect(dated('{cells-1924}')).toBe('1 January 1924');
});
