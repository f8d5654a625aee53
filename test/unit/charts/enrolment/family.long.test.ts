/** The enrolment on the real dataset: nothing stretched to a hundred, and applications are not people. */
import { expect, it } from 'vitest';
import type { Size } from '../../../../src/charts/chart.ts';
import { captions, describe, layout } from '../../../../src/charts/enrolment/family.ts';
import type { EnrolmentSeries } from '../../../../src/charts/enrolment/series.ts';
import type { Scene } from '../../../../src/charts/scene.ts';
import { nodeOf, drawn } from '../real.ts';

const SIZES = ['wide', 'narrow', 'slim'] as const;
const series = drawn('enrolment').series as EnrolmentSeries;
const at = (view: string, size: Size = 'wide'): Scene => layout(series, { view, size });
const signs = (scene: Scene, key: string): number => {
  const { shape } = nodeOf(scene, key);
  return shape.tag === 'path' ? (shape.d.match(/M/g) ?? []).length : 0;
};

it.each(SIZES)('the chart of shares draws a square for each per cent, and tenths as a part of one (%s)', (size) => {
  const scene = at('shares', size);
  const side = { wide: 30, narrow: 14.6, slim: 12.5 }[size];
  const shares = ['share-mining', 'share-other', 'share-metal', 'shares-not-stated'].map((id) => {
    const tenths = scene.nodes.find(({ key }) => key === `${id}-tenths`)?.shape;
    return signs(scene, `${id}-squares`) + (tenths?.tag === 'rect' ? tenths.width / side : 0);
  });
  [38.4, 27.6, 13, 21].forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 1));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 1);
});

it('the chart of shares hatches what is not stated, and computes it', () => {
  const scene = at('shares');
  expect(nodeOf(scene, 'shares-not-stated-squares').voice).toBe('absent');
  expect(nodeOf(scene, 'shares-not-stated-squares-hatch').pattern).toBe('hatch');
  expect(captions(series, 'shares').at(-1)?.says).toContain('Computed by us');
  expect(nodeOf(scene, 'shares-not-stated-number').shape).toMatchObject({ text: '21.0%' });
});

it.each(SIZES)('the chart of applications lays a sheet where nobody stands (%s)', (size) => {
  const scene = at('applications', size);
  expect(signs(scene, 'applied-sheets')).toBe(53);
  expect(signs(scene, 'admitted-people')).toBe(33);
  expect(signs(scene, 'applications-not-admitted-sheets')).toBe(20);
  expect(nodeOf(scene, 'applications-not-admitted-sheets').voice).toBe('absent');
});

it('the chart of applications computes the share of those admitted, and says how', () => {
  const row = describe(series, 'applications').table.rows[2];
  expect(row?.map((cell) => cell.text)).toEqual(
    expect.arrayContaining(['62.3', 'computed by us', '33,000 ÷ 53,000 × 100']),
  );
  expect(row?.[1]?.voice).toBe('computed');
});
