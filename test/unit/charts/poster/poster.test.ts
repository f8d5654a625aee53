import { expect, it } from 'vitest';
import {
  columnsOf,
  fieldOutline,
  type PosterInput,
  posterLayout,
  renderPoster,
} from '../../../../src/charts/poster/poster.ts';
import { toHtml } from '../../../../src/text/html.ts';

const COLUMNS = { then: 31, now: 64 };
/** The corners of a path of straight lines. */
function corners(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVhv])([-\d.]+)(?: ([-\d.]+))?/g)].map(([, command = '', a = '', b = '']) => {
    if (command === 'H') x = Number(a);
    else if (command === 'h') x += Number(a);
    else if (command === 'V') y = Number(a);
    else if (command === 'v') y += Number(a);
    else [x, y] = [Number(a), Number(b)];
    return [x, y];
  });
}

/** Area of a closed outline, by the formula of the surveyor. */
function area(d: string): number {
  const points = corners(d);
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

const wedge = (input: PosterInput): [number, number][] =>
  corners(posterLayout(input, COLUMNS).nodes.find(({ key }) => key === 'wedge')?.shape.d ?? '');

it('the poster is to scale: its three corners stand as high as the shares, the largest at the top', () => {
  const { top } = posterLayout({ then: 4.2, transcribed: 113, corrected: 11.3 }, COLUMNS);
  expect(top).toBe(113);
  const [apex, upper, lower] = wedge({ then: 4.2, transcribed: 113, corrected: 11.3 });
  expect(apex).toEqual([31, 96.28]);
  expect(upper).toEqual([64, 0]);
  expect(lower).toEqual([64, 90]);
});

it('the lines of both readings grow from a point inside the wedge, that of the correction about its share', () => {
  const input = { then: 20, transcribed: 120, corrected: 30 };
  const { nodes } = posterLayout(input, COLUMNS);
  expect(nodes.map(({ key, voice, shape: { tag } }) => [key, voice, tag])).toEqual([
    ['wedge', 'doubt', 'path'],
    ['transcribed', 'doubt', 'path'],
    ['corrected', 'computed', 'path'],
  ]);
  const [, transcribed, corrected] = nodes.map(({ shape }) => corners(shape.d));
  expect(transcribed?.slice(0, 3)).toEqual([
    [31, 83.33],
    [64, 0],
    [64, 3.4],
  ]);
  expect(corrected?.slice(0, 3)).toEqual([
    [31, 83.33],
    [64, 74.35],
    [64, 75.65],
  ]);
});

it('the whole is drawn even where no share is more than it', () => {
  const input = { then: 20, transcribed: 50, corrected: 40 };
  expect(posterLayout(input, COLUMNS).top).toBe(100);
  expect(wedge(input).map(([, y]) => y)).toEqual([80, 50, 60]);
});

it.each([
  [0, 854],
  [854, 1068],
  [0, 10],
  [3, 7],
  [10, 20],
  [9, 11],
])('the outline of the squares from %i to %i has their area, and lies within their columns', (from, to) => {
  const d = fieldOutline(from, to);
  expect(area(d)).toBe(to - from);
  for (const [x, y] of corners(d)) {
    expect(x).toBeLessThanOrEqual(columnsOf(to));
    expect(y).toBeLessThanOrEqual(10);
  }
});

it('the hatching of the wedge is cut out of it, for a mask would let it over the whole sheet in print', () => {
  const html = toHtml(renderPoster({ then: 4.2, transcribed: 113, corrected: 11.3 }));
  expect(html).not.toContain('mask');
  for (const shape of ['narrow', 'wide']) {
    expect(html).toContain(`<clipPath id="poster-${shape}" clipPathUnits="objectBoundingBox">`);
    expect(html).toContain(`clip-path="url(#poster-${shape})"`);
  }
});
