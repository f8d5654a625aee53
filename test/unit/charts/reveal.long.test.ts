/** Slow reveal: every stage adds to the one before, and nothing stands in a stage that comes later. */
import { expect, it } from 'vitest';
import { byKey, revealed, type Stage, STAGES } from '../../../src/charts/reveal.ts';
import type { Scene, SceneNode } from '../../../src/charts/scene.ts';
import { edition } from '../../../src/edition/current.ts';
import { chartPlaces, handOf, openView } from '../../../src/kinds/chart/open.ts';
import { site } from '../../../src/kinds/site.ts';

const inEnglish = site('en', edition());
const views = chartPlaces(inEnglish.edition).flatMap((place) =>
  (['wide', 'narrow'] as const).map((size) => [`${place.chart}/${place.view}`, size, place] as const),
);

it.each(views)('%s, %s, opens with marks without a word and ends with all of its drawing', (_, size, place) => {
  const { chart, series, view } = openView(inEnglish.edition, inEnglish, place);
  const scene = chart.layout(series, { view: view.id, size });
  const stages = STAGES.map((stage) =>
    revealed(scene, stage, handOf({ chart, series, view }), chart.reveal?.(series, view.id)),
  );
  const keys = stages.map(({ nodes }) => nodes.map(({ key }) => key));
  expect(stages[0]?.nodes.length).toBeGreaterThan(0);
  expect(stages[0]?.nodes.filter(({ shape }) => shape.tag === 'text')).toEqual([]);
  keys.slice(1).forEach((later, index) => {
    expect(later).toEqual(expect.arrayContaining(keys[index] ?? []));
    // The finding can be a title alone.
    const more = later.length - (keys[index]?.length ?? 0) > 0;
    expect(more || STAGES[index + 1] === 'finding', STAGES[index + 1]).toBe(true);
  });
  expect(stages.at(-1)?.nodes).toEqual(scene.nodes.filter(({ variant }) => variant !== 'hit'));
  expect(stages.slice(0, -1).flatMap(({ nodes }) => nodes.filter(({ variant = '' }) => /found/.test(variant)))).toEqual(
    [],
  );
});

const node = (key: string, rest: Partial<SceneNode> = {}): SceneNode => ({
  key,
  shape: { tag: 'rect', x: 0, y: 0, width: 1, height: 1 },
  voice: 'source',
  ...rest,
});
const text = (key: string, words: string, rest: Partial<SceneNode> = {}): SceneNode =>
  node(key, { shape: { tag: 'text', x: 0, y: 0, text: words, anchor: 'start' }, ...rest });
const drawing = (nodes: readonly SceneNode[]): Scene => ({ width: 1, height: 1, nodes, marks: [] });
const shownAt = (
  nodes: readonly SceneNode[],
  key: string,
  ...rules: (readonly [RegExp, Stage])[]
): string | undefined =>
  STAGES.find((stage) =>
    revealed(drawing(nodes), stage, 'hand', byKey(...rules)).nodes.some((shown) => shown.key === key),
  );

it('what a family says nothing of is revealed by what it is', () => {
  const nodes = [
    node('a', { mark: 'a' }),
    node('a-hatch', { mark: 'a', pattern: 'hatch', voice: 'ground' }),
    node('axis', { voice: 'axis' }),
    node('why', { voice: 'computed' }),
    text('tick', '10', { voice: 'guide' }),
    text('a-name', 'mining', { mark: 'a' }),
    text('a-number', '38.4%', { mark: 'a' }),
    node('a-number-plate', { mark: 'a', voice: 'ground' }),
    text('hand-name', 'not stated', { mark: 'hand' }),
    node('a-hit', { mark: 'a', variant: 'hit' }),
  ];
  expect(nodes.map(({ key }) => shownAt(nodes, key))).toEqual(
    ['marks', 'marks', 'axes', 'finding', 'axes', 'names', 'numbers', 'numbers', 'finding', undefined], //
  );
});

it('a family says when its nodes are shown, and what lies under or over them follows', () => {
  const nodes = [
    text('verb', 'leads', { mark: 'a' }),
    node('verb-plate', { mark: 'a' }),
    text('x', 'x', { mark: 'a' }),
  ];
  expect(nodes.map(({ key }) => shownAt(nodes, key, [/^verb$/, 'numbers']))).toEqual(['numbers', 'numbers', 'names']);
});
