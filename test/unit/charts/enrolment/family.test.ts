/** The enrolment on the real dataset: nothing stretched to a hundred, nothing stacked. */
import { expect, it } from 'vitest';
import { captions, describe, layout } from '../../../../src/charts/enrolment/family.ts';
import type { EnrolmentSeries } from '../../../../src/charts/enrolment/series.ts';
import type { Scene } from '../../../../src/charts/scene.ts';
import { drawn } from '../real.ts';

const series = drawn('enrolment').series as EnrolmentSeries;
const at = (view: string, width = 720): Scene => layout(series, { view, reading: 'corrected', width });

/** Subpaths of a path node: where each stands and how wide and high it is. */
function cells(scene: Scene, key: string): { x: number; y: number; width: number; height: number }[] {
  const node = scene.nodes.find((one) => one.key === key);
  if (node?.shape.tag !== 'path') throw new Error(`No path ${key}`);
  return [...node.shape.d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)/g)].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

const parts = ['share-mining', 'share-other', 'share-metal', 'shares-not-stated'];

it.each([340, 720])(
  'the chart of shares fills exactly one cell for each per cent at width %i, and a hundred in all',
  (width) => {
    const scene = at('shares', width);
    const whole = Math.max(...parts.flatMap((id) => cells(scene, `${id}-cells`).map((cell) => cell.width)));
    const area = parts.map((id) => cells(scene, `${id}-cells`).reduce((sum, cell) => sum + cell.width, 0) / whole);
    [38.4, 27.6, 13, 21].forEach((share, index) => expect(area[index]).toBeCloseTo(share, 0));
    expect(area.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 0);
  },
);

it('the chart of shares hatches what is not stated, and computes it', () => {
  const scene = at('shares');
  expect(scene.nodes.find((one) => one.key === 'shares-not-stated-cells')?.voice).toBe('absent');
  expect(captions(series, { view: 'shares', reading: 'corrected' }).at(-1)?.remark).toContain('computed by us');
  expect(scene.nodes.find((one) => one.key === 'shares-not-stated-number')?.shape).toMatchObject({ text: '21.0%' });
});

it('the chart of shares keeps the word of the source and puts the likely reading beside it', () => {
  const words = at('shares')
    .nodes.flatMap((one) => (one.key.startsWith('share-other-') && one.shape.tag === 'text' ? [one.shape.text] : []))
    .join(' ');
  expect(words).toContain('«наші»');
  expect(words).toContain('«инші»');
  expect(words).toContain('likely reading');
});

it('the chart of shares never lets two parts share a place', () => {
  const scene = at('shares');
  const all = parts.flatMap((id) => cells(scene, `${id}-cells`).map((cell) => ({ id, ...cell })));
  const clashes = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width - 0.2 &&
          b.x < a.x + a.width - 0.2 &&
          a.y < b.y + b.height - 0.2 &&
          b.y < a.y + a.height - 0.2,
      )
      .map((b) => [a, b]),
  );
  expect(clashes).toEqual([]);
});

it('the chart of applications nests the admitted in the applied, a square for each thousand', () => {
  const scene = at('applications');
  const outer = cells(scene, 'applied-squares');
  const inner = cells(scene, 'admitted-squares');
  expect([outer.length, inner.length]).toEqual([53, 33]);
  inner.forEach((cell, index) => {
    const around = outer[index]!;
    expect(
      cell.x > around.x &&
        cell.y > around.y &&
        cell.x + cell.width < around.x + around.width &&
        cell.y + cell.height < around.y + around.height,
    ).toBe(true);
  });
});

it('the chart of applications computes the share of those admitted, and says how', () => {
  const row = describe(series, { view: 'applications', reading: 'corrected' }).table.rows.at(-1);
  expect(row?.map((cell) => cell.text)).toEqual(
    expect.arrayContaining(['62.3', 'computed by us', '33,000 ÷ 53,000 × 100']),
  );
  expect(row?.[1]?.voice).toBe('computed');
});
