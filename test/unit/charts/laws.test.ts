/** Laws that every view of every chart keeps, at every width: written once, held by charts that do not exist yet. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { overlap, textBoxes } from '../../../src/charts/labels.ts';
import { KEYS, stepMark } from '../../../src/charts/pick.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import { marksByRow } from '../../../src/charts/registry.ts';
import type { Scene, SceneNode } from '../../../src/charts/scene.ts';
import { toHtml } from '../../../src/text/html.ts';
import { cases, edition } from './real.ts';
import { fc, runs } from '../../support/laws.ts';

const WIDTHS = fc.integer({ min: 300, max: 1200 });

/** The box of a node's geometry; paths are walked command by command. */
function extent(node: SceneNode): { left: number; top: number; right: number; bottom: number } | null {
  const { shape } = node;
  const box = (xs: number[], ys: number[]) => ({
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  });
  if (shape.tag === 'rect') return box([shape.x, shape.x + shape.width], [shape.y, shape.y + shape.height]);
  if (shape.tag === 'line') return box([shape.x1, shape.x2], [shape.y1, shape.y2]);
  if (shape.tag === 'circle')
    return box([shape.cx - shape.r, shape.cx + shape.r], [shape.cy - shape.r, shape.cy + shape.r]);
  if (shape.tag === 'text') return null;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [, command = '', rest = ''] of shape.d.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const upper = command.toUpperCase();
    if (upper === 'Z') [x, y] = [startX, startY];
    for (let at = 0; at < numbers.length; at += upper === 'H' || upper === 'V' ? 1 : 2) {
      const [a = 0, b = 0] = [numbers[at], numbers[at + 1]];
      if (upper === 'H') x = relative ? x + a : a;
      else if (upper === 'V') y = relative ? y + a : a;
      else [x, y] = relative ? [x + a, y + b] : [a, b];
      if (upper === 'M' && at === 0) [startX, startY] = [x, y];
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { left, right, top, bottom };
}

function outside(scene: Scene): string[] {
  const slack = 0.6;
  const shapes = scene.nodes.flatMap((node) => {
    const box = extent(node);
    return box &&
      (box.left < -slack || box.top < -slack || box.right > scene.width + slack || box.bottom > scene.height + slack)
      ? [`${node.key} ${JSON.stringify(box)}`]
      : [];
  });
  const texts = textBoxes(scene).filter(
    (box) =>
      box.x < -slack ||
      box.y < -slack ||
      box.x + box.width > scene.width + slack ||
      box.y + box.height > scene.height + slack,
  );
  return [...shapes, ...texts.map((box) => `${box.key} ${JSON.stringify(box)}`)];
}

it('the site has charts to judge', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

describe.each(cases)('the laws of charts', ({ name, chart, series, options }) => {
  it(`${name} stays inside its frame at every width`, () => {
    fc.assert(
      fc.property(WIDTHS, (width) => {
        const scene = chart.layout(series, { ...options, width });
        expect({ at: width, outside: outside(scene) }).toEqual({ at: width, outside: [] });
        expect(scene.width).toBe(width);
      }),
      { numRuns: runs(60), examples: [[300], [340], [559], [560], [639], [640], [720], [1200]] },
    );
  });

  it(`${name} keeps its words apart at every width`, () => {
    fc.assert(
      fc.property(WIDTHS, (width) => {
        const boxes = textBoxes(chart.layout(series, { ...options, width }));
        const pairs = boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => overlap(a, b))
            .map((b) => `${a.key} × ${b.key}`),
        );
        expect({ at: width, pairs }).toEqual({ at: width, pairs: [] });
      }),
      { numRuns: runs(60), examples: [[300], [340], [559], [560], [639], [640], [720], [1200]] },
    );
  });

  it(`${name} gives every node a key of its own and every mark its nodes, its words and its rows`, () => {
    const scene = chart.layout(series, { ...options, width: 720 });
    const keys = scene.nodes.map((node) => node.key);
    expect(new Set(keys).size).toBe(keys.length);
    const ids = scene.marks.map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(scene.nodes.flatMap((node) => node.mark ?? []))).toEqual(new Set(ids));
    const known = new Set([...edition.claims, ...edition.recommendations].map((row) => row.id));
    const captions = chart.captions(series, options);
    expect(captions.map(({ id }) => id)).toEqual(ids);
    for (const caption of captions) {
      expect(caption.rows.length).toBeGreaterThan(0);
      expect(caption.rows.filter((id) => !known.has(id))).toEqual([]);
      expect(caption.words).toHaveLength(caption.rows.length);
      expect(caption.href).toMatch(/^documents\/[a-z-]+\/#[a-z0-9-]+$/);
      expect(caption.name).not.toBe('');
    }
  });

  it(`${name} draws with numbers of one decimal place`, () => {
    const { nodes } = chart.layout(series, { ...options, width: 613 });
    expect(
      JSON.stringify(nodes.map((node) => node.shape))
        .match(/\d\.\d{2,}/g)
        ?.filter((found) => !/[×,]/.test(found)) ?? [],
    ).toEqual(textsWithDecimals(nodes));
  });

  it(`${name} describes each mark in a row, in the same order, at every width`, () => {
    const { sentence, table } = chart.describe(series, options);
    for (const width of [300, 720])
      expect(table.marks).toEqual(chart.layout(series, { ...options, width }).marks.map((mark) => mark.id));
    expect(table.rows).toHaveLength(table.marks.length);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(sentence).not.toMatch(/undefined|NaN|\{/);
  });

  it(`${name} lets the arrow keys reach every mark`, () => {
    for (const width of [340, 720]) {
      const scene = chart.layout(series, { ...options, width });
      const seen = new Set([scene.marks[0]?.id ?? '']);
      for (const id of seen) for (const key of KEYS) seen.add(stepMark(scene.marks, id, key)?.id ?? '');
      expect(seen.size).toBe(scene.marks.length);
    }
  });

  it(`${name} prints well-formed markup with one tab stop and without styles`, () => {
    const scene = chart.layout(series, { ...options, width: 720 });
    const svg = toHtml(
      renderSvg(scene, { title: 'A & B', desc: '“<c>”', captions: chart.captions(series, options), root: '/uk/' }),
    );
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe('A & B');
    expect(document.querySelector('desc')?.textContent).toBe('“<c>”');
    expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(document.querySelectorAll('[style], style, script')).toHaveLength(0);
    expect([...document.querySelectorAll('g.mark')].map((mark) => mark.id)).toEqual(
      expect.arrayContaining(scene.marks.map((mark) => `mark-${mark.id}`)),
    );
    expect(
      [...document.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('/uk/documents/')),
    ).toBe(true);
    const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Decimals of words (4.25) are the words' business. */
function textsWithDecimals(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node) => (node.shape.tag === 'text' ? (node.shape.text.match(/\d\.\d{2,}/g) ?? []) : []));
}

it('each row of the dataset leads to each of its marks and back: the counts are equal', () => {
  const refs = marksByRow(edition);
  const forward = [...refs].flatMap(([row, list]) => list.map((ref) => `${row} ${ref.chart}/${ref.view}#${ref.mark}`));
  const back = cases
    .filter((one) => one.lang === 'en' && one.options.reading === 'corrected')
    .flatMap(({ chart, series, options }) =>
      chart
        .captions(series, options)
        .flatMap(({ id, rows }) => rows.map((row) => `${row} ${series.chart}/${options.view}#${id}`)),
    );
  expect(forward.sort()).toEqual(back.sort());
  expect(forward.length).toBeGreaterThan(30);
});
