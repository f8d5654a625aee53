/** The real edition, assembled once for the chart tests, and every view that is drawn from it. */
import { edition as assembled } from '../../../src/edition/current.ts';
import type { Chart, ChartSeries } from '../../../src/charts/chart.ts';
import { chartWithSeries } from '../../../src/charts/registry.ts';
import { LANGS, type Lang } from '../../../src/model/common.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { localeOf } from '../../../src/charts/locale.ts';
import type { Lattice, Scene, SceneNode } from '../../../src/charts/scene.ts';
import { ASCENT, DESCENT, VARIANTS, variantOf, textWidth } from '../../../src/charts/typography.ts';

export const edition: Edition = assembled();

/** A chart in a language. */
export function drawn(id: string, lang: Lang = 'en'): { chart: Chart; series: ChartSeries } {
  const config = edition.charts.find((one) => one.id === id);
  if (!config) throw new Error(`No chart ${id}`);
  return chartWithSeries(config, edition, localeOf(edition, lang));
}

export interface Case {
  readonly name: string;
  readonly chart: Chart;
  readonly series: ChartSeries;
  readonly lang: Lang;
  readonly view: string;
}

/** Every view of every chart in both languages. */
export const cases: readonly Case[] = LANGS.flatMap((lang) =>
  edition.charts.flatMap((config) => {
    const { chart, series } = drawn(config.id, lang);
    return series.views.map(({ id }): Case => ({ name: `${config.id}/${id} ${lang}`, chart, series, lang, view: id }));
  }),
);

// Areas of units read back from the paths that draw them.

/** Whether a point lies in a path of straight lines: an odd number of its edges is to the right. */
export function inside([px, py]: readonly [number, number], d: string): boolean {
  const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return points.reduce((odd, [x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length] ?? [0, 0];
    return y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1 ? !odd : odd;
  }, false);
}

/** How many squares a reader sees: places of a lattice whose middle lies in the area of a node. */
export function squaresIn(scene: Scene, key: string, lattice: Lattice): number {
  const node = nodeOf(scene, key);
  if (node.shape.tag !== 'path') throw new Error(`${key} is no path`);
  const { d } = node.shape;
  const bars = (pattern: RegExp): number[] => [...lattice.d.matchAll(pattern)].map(([, at]) => Number(at));
  const [rights, bottoms] = [bars(/M(-?[\d.]+) 0h/g), bars(/M0 (-?[\d.]+)h/g)];
  let count = 0;
  for (let x = lattice.x - lattice.width; x < scene.width; x += lattice.width)
    for (
      let y = lattice.y - Math.ceil(lattice.y / lattice.height) * lattice.height;
      y < scene.height;
      y += lattice.height
    )
      for (const right of rights) for (const bottom of bottoms) if (inside([x + right - 1, y + bottom - 1], d)) count++;
  return count;
}

export function nodeOf(scene: Scene, key: string): SceneNode {
  const found = scene.nodes.find((one) => one.key === key);
  if (!found) throw new Error(`No node ${key} among ${scene.nodes.map((one) => one.key).join(', ')}`);
  return found;
}

// Where the words of a chart stand, so that none overlaps another and none leaves the frame.

/** Letters that hang below the baseline, and signs that hang a little below it. */
const DEEP = /[gjpqyруфїґ()[\]|@]/u;
const SHALLOW = /[,;QДЦЩцщ]/u;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box that the letters of a text node may fill, by the width table; `null` for nodes that are no text. */
function textBox(node: SceneNode): Box | null {
  const { shape } = node;
  if (shape.tag !== 'text') return null;
  const variant = variantOf(node.variant);
  const width = textWidth(shape.text, node.variant ?? '');
  const x = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  const size = VARIANTS[variant];
  const below = DEEP.test(shape.text) ? DESCENT : SHALLOW.test(shape.text) ? DESCENT / 2 : 0;
  return { x, y: shape.y - size * ASCENT, width, height: size * (ASCENT + below) };
}

/** Boxes of all texts of a scene, with the key of their node. */
export function textBoxes(scene: Scene): (Box & { readonly key: string })[] {
  return scene.nodes.flatMap((node) => {
    const box = textBox(node);
    return box ? [{ ...box, key: node.key }] : [];
  });
}

/** Whether two boxes share area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
