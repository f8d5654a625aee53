/** Laws of the chart of recommendations: for the three documents, and for corpora of any size. */
import { expect, it } from 'vitest';
import type { Size } from '../../../src/charts/chart.ts';
import { KEYS, stepMark } from '../../../src/charts/pick.ts';
import { matrix, recommendations } from '../../../src/charts/recommendations/family.ts';
import { MOST_COLUMNS, MOST_MARKS } from '../../../src/charts/recommendations/aggregate.ts';
import { marksByRow } from '../../../src/charts/registry.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import { config, corpus, seriesOf, source } from './recommendations/source.ts';
import { overlap, textBoxes } from './real.ts';

const VIEWS = config.views.map((view) => view.id);
const SIZES = ['wide', 'narrow', 'slim'] as const;

const real = { en: seriesOf(source, 'en'), uk: seriesOf(source, 'uk') };
const small = corpus(6, MOST_MARKS, 7);
const large = corpus(40, 3000, 7);
const huge = corpus(10_000, 30_000, 1924);
const corpora = {
  small: seriesOf(small, 'uk'),
  large: seriesOf(large, 'uk'),
  huge: seriesOf(huge, 'en'),
};

function expectReadable(scene: Scene): void {
  const boxes = textBoxes(scene).sort((a, b) => a.y - b.y);
  for (const [index, box] of boxes.entries()) {
    expect(box.x, box.key).toBeGreaterThanOrEqual(0);
    expect(box.y, box.key).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, box.key).toBeLessThanOrEqual(scene.width + 0.5);
    expect(box.y + box.height, box.key).toBeLessThanOrEqual(scene.height + 0.5);
    for (let next = index + 1; next < boxes.length && (boxes[next]?.y ?? 0) < box.y + box.height; next++) {
      const other = boxes[next];
      if (other && overlap(box, other)) expect.fail(`${box.key} overlaps ${other.key} at width ${scene.width}`);
    }
  }
  for (const { x, y } of scene.marks) expect(x > 0 && x < scene.width && y > 0 && y < scene.height).toBe(true);
  expect(new Set(scene.nodes.map((node) => node.key)).size).toBe(scene.nodes.length);
  expect(JSON.stringify(scene)).not.toMatch(/\d\.\d\d/);
}

/** Area of a path of squares in squares: whole ones and the part that is cut. */
function squaresOf(d: string): number {
  const widths = [...d.matchAll(/h(-?[\d.]+)v/g)].map(([, across]) => Number(across));
  return widths.reduce((sum, one) => sum + one / Math.max(...widths), 0);
}

const drawings = VIEWS.flatMap((view) => SIZES.map((size): [string, Size] => [view, size]));

it.each(drawings)('the recommendations %s are readable, %s, for three documents and for ten thousand', (view, size) => {
  for (const series of [real.en, real.uk, corpora.small, corpora.large, corpora.huge])
    expectReadable(recommendations.layout(series, { view, size }));
});

it.each(drawings)('no name of a document is cut in the recommendations %s, %s', (view, size) => {
  for (const series of [real.en, real.uk]) {
    const texts = recommendations
      .layout(series, { view, size })
      .nodes.map(({ shape }) => ('text' in shape ? shape.text : ''));
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
  }
});

it.each(drawings)('the arrow keys lead to every mark of the recommendations %s, %s', (view, size) => {
  for (const series of [real.uk, corpora.large]) {
    const { marks } = recommendations.layout(series, { view, size });
    const seen = new Set([marks[0]?.id ?? '']);
    for (const id of seen) for (const key of KEYS) seen.add(stepMark(marks, id, key)?.id ?? '');
    expect(seen.size).toBe(marks.length);
  }
});

it.each(VIEWS)('recommendations shown one by one: drawing, page, captions, table and dataset agree %s', (view) => {
  const ids = recommendations.layout(real.en, { view, size: 'wide' }).marks.map((mark) => mark.id);
  expect(ids).toHaveLength(source.recommendations.length);
  expect(recommendations.describe(real.en, view).table.marks).toEqual(ids);
  expect(recommendations.captions(real.en, view).map((caption) => caption.id)).toEqual(ids);
  const { rows, columns } = matrix(real.en, view);
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ id }) => id)))).toEqual(ids);
  expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
  for (const { count, cells } of rows) expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
});

it.each(VIEWS.flatMap((view) => [['large', view] as const, ['huge', view] as const]))(
  'recommendations shown as counts: the %s corpus counts each once %s',
  (name, view) => {
    const series = corpora[name];
    expect(series.each).toEqual([]);
    expect(series.facets[0]?.options).toHaveLength(MOST_COLUMNS);
    const { table } = recommendations.describe(series, view);
    const captions = recommendations.captions(series, view);
    expect(captions.map((caption) => caption.id)).toEqual(table.marks);
    const scene = recommendations.layout(series, { view, size: 'wide' });
    const counts = table.rows.map((row) => Number(row[2]?.value));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe({ large, huge }[name].recommendations.length);
    expect(table.marks).toEqual(scene.marks.map((mark) => mark.id));
    // The area of each cell is its count: squares times what one stands for, which the legend says.
    const value = Number(
      /^[\d,\u202f]+/.exec(recommendations.legend(series, view)[0]?.text ?? '')?.[0].replace(/\D/g, ''),
    );
    for (const [index, mark] of scene.marks.entries()) {
      const path = scene.nodes.find((node) => node.key === mark.id)?.shape;
      const area = path?.tag === 'path' ? squaresOf(path.d) : 0;
      const count = counts[index] ?? 0;
      if (count >= value) expect(Math.abs(area - count / value), mark.id).toBeLessThan(0.06);
    }
    for (const { href, words } of captions) expect(words.map((one) => one.href)).toEqual([href]);
  },
);

it('marksByRow gives each recommendation of a corpus and its number one mark in each view that is drawn', () => {
  const marks = marksByRow({ ...large, charts: [config] });
  const drawn = new Map(
    VIEWS.map((view) => [
      view,
      new Set(recommendations.layout(corpora.large, { view, size: 'wide' }).marks.map((mark) => mark.id)),
    ]),
  );
  for (const row of large.recommendations) {
    const refs = marks.get(row.id) ?? [];
    expect(refs.map(({ chart, view }) => `${chart}/${view}`)).toEqual(VIEWS.map((id) => `recommendations/${id}`));
    for (const { view, mark } of refs) expect(drawn.get(view)?.has(mark), mark).toBe(true);
    expect(refs.find(({ view }) => view === 'by-theme')?.mark).toMatch(new RegExp(`^${row.theme}-in-`));
    if (row.quantity !== null) expect(marks.get(row.quantity)).toEqual(expect.arrayContaining([...refs]));
  }
});

it('a view that counts names the table with every row, and one that shows each names none', () => {
  expect(recommendations.rowsIn?.(large)).toBe('recommendations');
  expect(recommendations.rowsIn?.(source)).toBeNull();
});

it('recommendationsSeries keeps the series of a corpus small, and its tables short', () => {
  expect(JSON.stringify(corpora.huge).length).toBeLessThan(120_000);
  for (const { id, rows } of corpora.huge.views) {
    const names = corpora.huge.facets.find((facet) => facet.id === rows)?.options.length ?? 0;
    expect(recommendations.describe(corpora.huge, id).table.rows.length).toBeLessThanOrEqual(names * MOST_COLUMNS);
  }
});
