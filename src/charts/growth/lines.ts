/**
 * Form "lines": two moments joined. The first has a date; of the second the source says only "now", so its place in
 * time is a hatched
 * stretch without an end, and the line between is broken: nothing is said of what lies between. Heights start at zero.
 */
import { textBlock } from '../labels.ts';
import { round } from '../round.ts';
import type { Mark, Scene, SceneNode } from '../scene.ts';
import type { Reading } from '../dataset.ts';
import { said, markOf, type Statement } from '../datum.ts';
import { ASCENT, LOOKS, textWidth, type Look } from '../type.ts';
import { zigzag } from '../zigzag.ts';
import { isImpossible, WHOLE } from './impossible.ts';
import type { GrowthSeries, Measured } from './series.ts';

const STEM = 24;
const STRIP = 10;

interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the plot from zero to the highest value. */
  readonly rise: number;
  readonly look: Look;
}

/** One panel for each measured row, in one or two columns. */
export function layoutLines(
  series: GrowthSeries,
  measured: readonly Measured[],
  reading: Reading,
  width: number,
): Scene {
  const nodes: SceneNode[] = [];
  const marks: Mark[] = [];
  const columns = measured.length > 1 && width >= 640 ? 2 : 1;
  const panelWidth = (width - (columns - 1) * 40) / columns;
  let y = 0;
  for (let at = 0; at < measured.length; at += columns) {
    const row = measured.slice(at, at + columns).map((one, column) => {
      const panel: Panel = {
        x: column * (panelWidth + 40),
        y,
        width: panelWidth,
        rise: measured.length > 1 ? 130 : 210,
        look: panelWidth >= 560 ? 'big' : 'figure',
      };
      return drawPanel(series, one, reading, panel);
    });
    for (const drawn of row) {
      nodes.push(...drawn.nodes);
      marks.push(...drawn.marks);
    }
    y = Math.max(...row.map((drawn) => drawn.bottom)) + 36;
  }
  return { width, height: round(y - 36 + 6), nodes, marks };
}

function drawPanel(
  series: GrowthSeries,
  one: Measured,
  reading: Reading,
  panel: Panel,
): { nodes: SceneNode[]; marks: Mark[]; bottom: number } {
  const { words } = series;
  const title = textBlock(one.label, {
    key: `${one.id}-title`,
    x: panel.x,
    y: panel.y,
    width: panel.width,
    look: 'title',
    role: 'source',
  });
  const impossible = isImpossible(one, reading);
  const size = LOOKS[panel.look];
  // Beyond the whole there is room for the broken stub and the word.
  const beyond = impossible ? 80 : 0;
  const top = panel.y + title.height + 12 + size * ASCENT + beyond;
  const zero = top + panel.rise;
  const most = impossible ? WHOLE : Math.max(said(one.then, reading).value, said(one.now, reading).value);
  const heightOf = (value: number): number => round(zero - (value / most) * panel.rise);
  const soft = panel.x + panel.width * 0.54;
  const xThen = panel.x + panel.width * 0.2;
  const xNow = soft + (panel.x + panel.width - soft) / 2;
  const nodes: SceneNode[] = [...title.nodes];
  const marks: Mark[] = [];
  const line = (
    key: string,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    role: SceneNode['role'],
    look?: string,
  ): SceneNode => ({
    key: `${one.id}-${key}`,
    shape: { tag: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) },
    role,
    ...(look ? { look } : {}),
  });

  nodes.push(line('axis', panel.x, zero, soft, zero, 'axis'));
  nodes.push({
    key: `${one.id}-soft`,
    shape: { tag: 'rect', x: round(soft), y: round(zero), width: round(panel.x + panel.width - soft), height: STRIP },
    role: 'absent',
    look: 'strip',
  });
  nodes.push({
    key: `${one.id}-zero`,
    shape: { tag: 'text', x: round(panel.x), y: round(zero - 5), text: '0', anchor: 'start' },
    role: 'axis',
    look: 'small',
  });

  if (impossible) {
    nodes.push(line('whole', panel.x, top, panel.x + panel.width, top, 'axis', 'thin'));
    const limit = textBlock(words.everyWorker, {
      key: `${one.id}-limit`,
      x: panel.x,
      y: top + 4,
      width: soft - panel.x,
      look: 'small',
      role: 'axis',
    });
    nodes.push(...limit.nodes);
  } else
    nodes.push(
      line(
        'join',
        xThen + STEM / 2,
        heightOf(said(one.then, reading).value),
        xNow - STEM / 2,
        heightOf(said(one.now, reading).value),
        'guide',
        'dashes',
      ),
    );

  const stem = (statement: Statement, x: number): void => {
    const it = said(statement, reading);
    const y = heightOf(Math.min(it.value, most));
    const broken = it.value > most;
    const text = one.percent ? it.text : it.number;
    nodes.push({
      key: `${statement.id}-stem`,
      shape: { tag: 'rect', x: round(x - STEM / 2), y, width: STEM, height: round(zero - y) },
      role: it.role,
      look: 'stem',
      mark: statement.id,
    });
    if (broken) nodes.push(...brokenStub(statement.id, x, top, it.role, words.impossible));
    nodes.push({
      key: `${statement.id}-number`,
      shape: {
        tag: 'text',
        x: round(within(x, textWidth(text, panel.look), panel)),
        y: round((broken ? top - beyond : y) - 8),
        text,
        anchor: 'middle',
      },
      role: it.role,
      look: panel.look,
      mark: statement.id,
    });
    marks.push(markOf(statement, reading, x, (y + zero) / 2));
  };
  stem(one.then, xThen);

  if (!impossible) {
    const it = said(one.ratio, reading);
    const x = (xThen + xNow) / 2;
    const y = (heightOf(said(one.then, reading).value) + heightOf(said(one.now, reading).value)) / 2 + 30;
    nodes.push({
      key: `${one.ratio.id}-number`,
      shape: { tag: 'text', x: round(x), y: round(Math.min(y, zero - 8)), text: it.text, anchor: 'middle' },
      role: it.role,
      look: 'title',
      mark: one.ratio.id,
    });
    marks.push(markOf(one.ratio, reading, x, y));
  }
  stem(one.now, xNow);

  const foot = [one.then, one.now].map((statement, index) =>
    footNodes(
      statement,
      reading,
      index === 0 ? panel.x : soft,
      zero + STRIP + 6,
      index === 0 ? soft - panel.x - 12 : panel.x + panel.width - soft,
    ),
  );
  return {
    nodes: [...nodes, ...foot.flatMap((block) => block.nodes)],
    marks,
    bottom: zero + STRIP + 6 + Math.max(...foot.map((block) => block.height)),
  };
}

/** Beneath a moment: its date and, where it is not simply the source's word, how sure it is and how it was reckoned. */
function footNodes(
  statement: Statement,
  reading: Reading,
  x: number,
  y: number,
  width: number,
): { nodes: SceneNode[]; height: number } {
  const it = said(statement, reading);
  const date = textBlock(statement.date, { key: `${statement.id}-date`, x, y, width, look: 'small', role: 'axis' });
  if (it.role === 'source') return { nodes: [...date.nodes], height: date.height };
  const how = it.formula === '' ? it.certainty : `${it.certainty}: ${it.formula}`;
  const note = textBlock(how, {
    key: `${statement.id}-how`,
    x,
    y: y + date.height + 2,
    width,
    look: 'small',
    role: it.role,
  });
  return { nodes: [...date.nodes, ...note.nodes], height: date.height + 2 + note.height };
}

/** What is left of a stem that runs out of the possible: a break, a stub, and the word for it. */
function brokenStub(id: string, x: number, top: number, role: SceneNode['role'], word: string): SceneNode[] {
  return [
    {
      key: `${id}-break`,
      shape: { tag: 'path', d: zigzag(x - STEM, x + STEM, top - 8) },
      role,
      look: 'outline thick',
      mark: id,
    },
    {
      key: `${id}-stub`,
      shape: { tag: 'rect', x: round(x - STEM / 2), y: round(top - 42), width: STEM, height: 28 },
      role,
      look: 'stem',
      mark: id,
    },
    {
      key: `${id}-word`,
      shape: { tag: 'text', x: round(x), y: round(top - 52), text: word, anchor: 'middle' },
      role,
      look: 'title',
      mark: id,
    },
  ];
}

/** A centre as near to `x` as keeps a text of a width inside the panel. */
function within(x: number, width: number, panel: Panel): number {
  return Math.min(Math.max(x, panel.x + width / 2), panel.x + panel.width - width / 2);
}
