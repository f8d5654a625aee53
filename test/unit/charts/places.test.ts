import { expect, it } from 'vitest';
import { pathNode, rectNode, textNode } from '../../../src/charts/nodes.ts';
import { placesOf } from '../../../src/charts/places.ts';
import type { SceneNode } from '../../../src/charts/scene.ts';
import { cases } from './real.ts';

const square = (mark: string, x: number, y: number, side = 10): SceneNode =>
  rectNode(`${mark}-${x}-${y}`, { x, y, width: side, height: side }, { voice: 'source', mark });

it('placesOf gives a mark the whole of what it shows, with the gaps between', () => {
  const nodes = [square('a', 0, 0), square('a', 30, 40), square('b', 60, 0)];
  expect([...placesOf({ nodes })]).toEqual([
    ['a', { x: 0, y: 0, width: 40, height: 50 }],
    ['b', { x: 60, y: 0, width: 10, height: 10 }],
  ]);
});

it('placesOf gives none to a mark that reaches into the frame of an earlier one, even between its shapes', () => {
  const nodes = [square('a', 0, 0), square('a', 40, 0), square('b', 20, 0), square('c', 49, 20)];
  expect([...placesOf({ nodes }).keys()]).toEqual(['a', 'c']);
});

it('placesOf knows nothing of what is no mark, nor of a place that a drawing has given itself', () => {
  const place = rectNode(
    'a-hit',
    { x: 0, y: 0, width: 500, height: 500 },
    { voice: 'ground', variant: 'hit', mark: 'a' },
  );
  const bare = rectNode('axis', { x: 0, y: 0, width: 300, height: 300 }, { voice: 'axis' });
  expect([...placesOf({ nodes: [bare, place, square('a', 5, 5)] })]).toEqual([
    ['a', { x: 5, y: 5, width: 10, height: 10 }],
  ]);
});

it.each([
  ['M10 20h30v5H2z', { x: 2, y: 20, width: 38, height: 5 }],
  ['m10 20l5 5-20 .5zm1 1', { x: -5, y: 20, width: 20, height: 5.5 }],
  ['M10 20a5 5 0 1 0 10 0V9', { x: 10, y: 9, width: 10, height: 11 }],
  ['M10 20L30 40M0 0l1 1', { x: 0, y: 0, width: 30, height: 40 }],
])('placesOf walks the path %s', (d, frame) => {
  expect(placesOf({ nodes: [pathNode('a', d, { voice: 'source', mark: 'a' })] }).get('a')).toEqual(frame);
});

it('placesOf refuses a path that it cannot walk', () => {
  const curve = pathNode('a', 'M0 0C1 1 2 2 3 3', { voice: 'source', mark: 'a' });
  expect(() => placesOf({ nodes: [curve] })).toThrow('"C"');
});

it('placesOf takes letters as wide as they are measured, from where they are anchored', () => {
  const place = (anchor: 'start' | 'middle' | 'end') =>
    placesOf({
      nodes: [textNode('a', '854', [100, 50], { voice: 'source', variant: 'figure', mark: 'a', anchor })],
    }).get('a');
  const { x, y, width, height } = place('start') ?? { x: 0, y: 0, width: 0, height: 0 };
  expect({ x, above: y < 50, below: y + height > 50 }).toEqual({ x: 100, above: true, below: true });
  expect(place('middle')?.x).toBeCloseTo(100 - width / 2, 0);
  expect(place('end')?.x).toBeCloseTo(100 - width, 0);
});

// What no other mark can lie on: squares of a field, sheets and people.
it.each([
  ['density', ['density-1924', 'density-now']],
  ['units', ['cells-1924']],
  ['shares', ['share-mining', 'share-other', 'share-metal', 'shares-not-stated']],
  ['applications', ['applied', 'admitted']],
])('every drawing of %s can be hit between its squares, sheets or people', (name, ids) => {
  for (const { chart, series, view, name: drawing } of cases.filter((one) => one.view === name))
    for (const size of ['wide', 'narrow', 'slim'] as const) {
      const places = [...placesOf(chart.layout(series, { view, size })).keys()];
      expect(places, `${drawing} ${size}`).toEqual(expect.arrayContaining(ids));
    }
});
