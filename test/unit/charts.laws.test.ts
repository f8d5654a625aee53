/** Laws that every view of every chart keeps, in both its sizes: written once, held by charts that do not exist yet. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../src/charts/chart.ts';
import { KEYS, stepMark } from '../../src/charts/pick.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { marksByRow } from '../../src/charts/registry.ts';
import type { Scene, SceneNode } from '../../src/charts/scene.ts';
import { toHtml } from '../../src/text/html.ts';
import { cases, edition, drawn, overlap, textBoxes } from './charts/real.ts';
import { claimsIn, localeOf } from '../../src/charts/locale.ts';
import { LANGS } from '../../src/model/common.ts';
import { parseTemplate } from '../../src/text/cite.ts';
import { spellInput } from '../../src/text/formula/formula.ts';

const SIZES = ['wide', 'narrow', 'slim'] as const;

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
  for (const [, command = '', rest = ''] of shape.d.matchAll(/([MmLlHhVvAaZz])([^MmLlHhVvAaZz]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const upper = command.toUpperCase();
    if (upper === 'Z') [x, y] = [startX, startY];
    const step = { H: 1, V: 1, A: 7 }[upper] ?? 2;
    for (let at = 0; at < numbers.length; at += step) {
      // Of an arc its end is taken: the heads of people are drawn with two halves.
      const [a = 0, b = 0] = numbers.slice(at + (upper === 'A' ? 5 : 0));
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

/** Between two lines that are not read as one. */
const AIR = 4;

/** The strokes of a scene, as boxes: what words must not be crossed by. */
function strokes({ nodes }: Scene) {
  return nodes.flatMap((node) => {
    const { shape, variant = '', key } = node;
    const thin = shape.tag === 'line' || (shape.tag === 'path' && /\boutline\b/.test(variant));
    if (!thin) return [];
    if (shape.tag === 'line')
      return [
        {
          key,
          x: Math.min(shape.x1, shape.x2),
          y: Math.min(shape.y1, shape.y2),
          width: Math.abs(shape.x2 - shape.x1),
          height: Math.abs(shape.y2 - shape.y1),
        },
      ];
    return segmentsOf(shape.d).map((segment) => ({ key, ...segment }));
  });
}

/** The straight level and upright parts of a path. */
function segmentsOf(d: string): { x: number; y: number; width: number; height: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVAmlhva])([-\d. ]+)/g)].flatMap(([, command = '', rest = '']) => {
    const [fromX, fromY] = [x, y];
    const numbers = rest.trim().split(' ').map(Number);
    const [a = 0, b = 0] = /a/i.test(command) ? numbers.slice(5) : numbers;
    const [startX, startY] = /[a-z]/.test(command) ? [x, y] : [0, 0];
    if (!/v/i.test(command)) x = startX + a;
    if (/v/i.test(command)) y = startY + a;
    else if (!/h/i.test(command)) y = startY + b;
    if (/[ma]/i.test(command) || (fromX !== x && fromY !== y)) return [];
    return [{ x: Math.min(fromX, x), y: Math.min(fromY, y), width: Math.abs(x - fromX), height: Math.abs(y - fromY) }];
  });
}

it('the site has charts to judge', () => {
  expect(cases.length).toBeGreaterThanOrEqual(16);
});

describe.each(cases)('the laws of charts', ({ name, chart, series, view }) => {
  it.each(SIZES)(`${name} stays inside its frame (%s)`, (size) => {
    const scene = chart.layout(series, { view, size });
    expect(outside(scene)).toEqual([]);
    expect(scene.width).toBe(WIDTHS[size]);
  });

  it.each(SIZES)(`${name} keeps the numbers of its scale clear of what is measured (%s)`, (size) => {
    const scene = chart.layout(series, { view, size });
    const scale = new Set(
      scene.nodes.flatMap(({ key, voice, shape }) =>
        voice === 'guide' && shape.tag === 'text' && /^[\d\s.,×%]+$/u.test(shape.text) ? [key] : [],
      ),
    );
    const boxes = textBoxes(scene);
    const near = boxes
      .filter(({ key }) => scale.has(key))
      .map((box) => ({ ...box, y: box.y - AIR, height: box.height + 2 * AIR }))
      .flatMap((a) => boxes.filter((b) => !scale.has(b.key) && overlap(a, b)).map((b) => `${a.key} × ${b.key}`));
    expect(near).toEqual([]);
  });

  it.each(SIZES)(`${name} keeps its words apart, and no line crosses them (%s)`, (size) => {
    const scene = chart.layout(series, { view, size });
    const boxes = textBoxes(scene);
    const pairs = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.key} × ${b.key}`),
    );
    expect(pairs).toEqual([]);
    const plates = new Set(scene.nodes.flatMap(({ key }) => (key.endsWith('-plate') ? [key.slice(0, -6)] : [])));
    const crossed = boxes
      .filter(({ key }) => !plates.has(key))
      .flatMap((box) => strokes(scene).flatMap((line) => (overlap(box, line) ? [`${box.key} × ${line.key}`] : [])));
    expect(crossed).toEqual([]);
    // Where a stroke stops for words, the words around them keep what hangs below their line.
    const covered = boxes.flatMap((box) =>
      scene.nodes
        .slice(scene.nodes.findIndex(({ key }) => key === box.key))
        .flatMap(({ key, shape }) => (key.endsWith('-plate') && shape.tag === 'rect' ? [{ key, ...shape }] : []))
        .filter((plate) => overlap(box, plate))
        .map((plate) => `${box.key} under ${plate.key}`),
    );
    expect(covered).toEqual([]);
  });

  it(`${name} gives every node a key of its own and every mark its nodes, its words and its rows`, () => {
    const scene = chart.layout(series, { view, size: 'wide' });
    const keys = scene.nodes.map((node) => node.key);
    expect(new Set(keys).size).toBe(keys.length);
    const ids = scene.marks.map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(scene.nodes.flatMap((node) => node.mark ?? []))).toEqual(new Set(ids));
    const known = new Set([...edition.claims, ...edition.recommendations].map((row) => row.id));
    const captions = chart.captions(series, view);
    expect(captions.map(({ id }) => id)).toEqual(ids);
    for (const caption of captions) {
      // Of what no document says there are no words, and words may stand in no row.
      const silent = caption.voice === 'absent' && caption.words.length === 0;
      expect(caption.words.length > 0 || silent).toBe(true);
      expect(caption.rows.filter((id) => !known.has(id))).toEqual([]);
      expect(caption.words).toHaveLength(caption.rows.length + (caption.place === undefined ? 0 : 1));
      expect(caption.href).toMatch(silent ? /^documents\/$/ : /^documents\/[a-z-]+\/#[a-z0-9-]+$/);
      expect([caption.name, caption.title, caption.says]).not.toContain('');
    }
  });

  it.each(SIZES)(`${name} draws with numbers of one decimal place (%s)`, (size) => {
    const { nodes } = chart.layout(series, { view, size });
    expect(
      JSON.stringify(nodes.map((node) => node.shape))
        .match(/\d\.\d{2,}/g)
        ?.filter((found) => !/[×,]/.test(found)) ?? [],
    ).toEqual(textsWithDecimals(nodes));
  });

  it(`${name} describes each mark in a row, in the same order, in both sizes`, () => {
    const { sentence, table } = chart.describe(series, view);
    for (const size of SIZES)
      expect(table.marks).toEqual(chart.layout(series, { view, size }).marks.map((mark) => mark.id));
    expect(table.rows).toHaveLength(table.marks.length);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(sentence).not.toMatch(/undefined|NaN|\{/);
  });

  it.each(SIZES)(`${name} lets the arrow keys reach every mark (%s)`, (size) => {
    const scene = chart.layout(series, { view, size });
    const seen = new Set([scene.marks[0]?.id ?? '']);
    for (const id of seen) for (const key of KEYS) seen.add(stepMark(scene.marks, id, key)?.id ?? '');
    expect(seen.size).toBe(scene.marks.length);
  });

  it(`${name} prints well-formed markup with one tab stop and without styles`, () => {
    const scene = chart.layout(series, { view, size: 'wide' });
    const svg = toHtml(
      renderSvg(scene, {
        title: 'A & B',
        desc: '“<c>”',
        captions: chart.captions(series, view),
        href: ({ href }) => `/uk/${href}`,
        hand: scene.marks[0]?.id ?? '',
      }),
    );
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe('A & B');
    expect(document.querySelector('desc')?.textContent).toBe('“<c>”');
    expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(document.querySelectorAll('.in-hand')).toHaveLength(1);
    expect(document.querySelectorAll('[style], style, script')).toHaveLength(0);
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('data-mark')).sort()).toEqual(scene.marks.map(({ id }) => id).sort());
    expect(links.every((link) => link.getAttribute('href')?.startsWith('/uk/documents/'))).toBe(true);
    const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
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
    .filter((one) => one.lang === 'en')
    .flatMap(({ chart, series, view }) =>
      chart.captions(series, view).flatMap(({ id, rows }) => rows.map((row) => `${row} ${series.chart}/${view}#${id}`)),
    );
  expect(forward.sort()).toEqual(back.sort());
  expect(forward.length).toBeGreaterThan(30);
});

// Titles of views speak of what the view shows: a number in one is a number, or made of numbers, behind its marks.

const views = edition.charts.flatMap(({ id, views }) => views.map((view) => [`${id}/${view.id}`, id, view] as const));

it.each(views)('the title of %s cites only what its marks rest on', (_, chart, { id, title }) => {
  const { chart: family, series } = drawn(chart);
  const shown = new Set(family.captions(series, id).flatMap((caption) => caption.rows));
  for (const lang of LANGS) {
    const cited = parseTemplate(title[lang]).parts.flatMap((part) =>
      part.kind === 'claim' || part.kind === 'check' ? claimsIn(spellInput(part), edition) : [],
    );
    expect(cited.filter((claim) => !shown.has(claim))).toEqual([]);
  }
});

it.each(views)('the title of %s stands in one line on a laptop: eighty signs', (_, __, { title }) => {
  for (const lang of LANGS) expect(localeOf(edition, lang).fill(title).length, title[lang]).toBeLessThanOrEqual(80);
});
