/**
 * Form "lines": two moments joined. The first has a date; of the second the source says only "now", so its place in
 * time is a hatched stretch without an end, and the line between is broken: nothing is said of what lies between.
 * Heights start at zero.
 */
import { scaleLinear } from 'd3';
import { textBlock } from '../labels.ts';
import { round, markAt, type Mark, type Scene, type SceneNode, type Voice, zigzag } from '../scene.ts';
import type { Reading } from '../dataset.ts';
import { valueIn, type Datum } from '../datum.ts';
import { ASCENT, VARIANTS, textWidth, type Variant } from '../typography.ts';
import { isImpossible, WHOLE, type GrowthSeries, type Measured } from './series.ts';

const STEM = 24;
const STRIP = 10;

interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the plot from zero to the highest value. */
  readonly rise: number;
  readonly variant: Variant;
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
    const panels = measured.slice(at, at + columns).map((row, column) => {
      const panel: Panel = {
        x: column * (panelWidth + 40),
        y,
        width: panelWidth,
        rise: measured.length > 1 ? 130 : 210,
        variant: panelWidth >= 560 ? 'big' : 'figure',
      };
      return drawPanel(series, row, reading, panel);
    });
    for (const drawn of panels) {
      nodes.push(...drawn.nodes);
      marks.push(...drawn.marks);
    }
    y = Math.max(...panels.map((drawn) => drawn.bottom)) + 36;
  }
  return { width, height: round(y - 36 + 6), nodes, marks };
}

function drawPanel(
  series: GrowthSeries,
  row: Measured,
  reading: Reading,
  panel: Panel,
): { nodes: SceneNode[]; marks: Mark[]; bottom: number } {
  const { words } = series;
  const title = textBlock(row.label, {
    key: `${row.id}-title`,
    x: panel.x,
    y: panel.y,
    width: panel.width,
    variant: 'title',
    voice: 'source',
  });
  const impossible = isImpossible(row, reading);
  const size = VARIANTS[panel.variant];
  // Beyond the whole there is room for the broken stub and the word.
  const beyond = impossible ? 80 : 0;
  const top = panel.y + title.height + 12 + size * ASCENT + beyond;
  const zero = top + panel.rise;
  const most = impossible ? WHOLE : Math.max(valueIn(row.then, reading).value, valueIn(row.now, reading).value);
  const scale = scaleLinear([0, most], [zero, zero - panel.rise]);
  const heightOf = (value: number): number => round(scale(value));
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
    voice: Voice,
    variant?: string,
  ): SceneNode => ({
    key: `${row.id}-${key}`,
    shape: { tag: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) },
    voice,
    ...(variant ? { variant } : {}),
  });

  nodes.push(line('axis', panel.x, zero, soft, zero, 'axis'));
  nodes.push({
    key: `${row.id}-soft`,
    shape: { tag: 'rect', x: round(soft), y: round(zero), width: round(panel.x + panel.width - soft), height: STRIP },
    voice: 'absent',
    variant: 'strip',
  });
  nodes.push({
    key: `${row.id}-zero`,
    shape: { tag: 'text', x: round(panel.x), y: round(zero - 5), text: '0', anchor: 'start' },
    voice: 'axis',
    variant: 'small',
  });

  if (impossible) {
    nodes.push(line('whole', panel.x, top, panel.x + panel.width, top, 'axis', 'thin'));
    const limit = textBlock(words.everyWorker, {
      key: `${row.id}-limit`,
      x: panel.x,
      y: top + 4,
      width: soft - panel.x,
      variant: 'small',
      voice: 'axis',
    });
    nodes.push(...limit.nodes);
  } else
    nodes.push(
      line(
        'join',
        xThen + STEM / 2,
        heightOf(valueIn(row.then, reading).value),
        xNow - STEM / 2,
        heightOf(valueIn(row.now, reading).value),
        'guide',
        'dashes',
      ),
    );

  const stem = (datum: Datum, x: number): void => {
    const shown = valueIn(datum, reading);
    const y = heightOf(Math.min(shown.value, most));
    const broken = shown.value > most;
    const text = row.percent ? shown.text : shown.number;
    nodes.push({
      key: `${datum.id}-stem`,
      shape: { tag: 'rect', x: round(x - STEM / 2), y, width: STEM, height: round(zero - y) },
      voice: shown.voice,
      variant: 'stem',
      mark: datum.id,
    });
    if (broken) nodes.push(...brokenStub(datum.id, x, top, shown.voice, words.impossible));
    nodes.push({
      key: `${datum.id}-number`,
      shape: {
        tag: 'text',
        x: round(within(x, textWidth(text, panel.variant), panel)),
        y: round((broken ? top - beyond : y) - 8),
        text,
        anchor: 'middle',
      },
      voice: shown.voice,
      variant: panel.variant,
      mark: datum.id,
    });
    marks.push(markAt(datum.id, x, (y + zero) / 2));
  };
  stem(row.then, xThen);

  if (!impossible) {
    const shown = valueIn(row.ratio, reading);
    const x = (xThen + xNow) / 2;
    const y = (heightOf(valueIn(row.then, reading).value) + heightOf(valueIn(row.now, reading).value)) / 2 + 30;
    nodes.push({
      key: `${row.ratio.id}-number`,
      shape: { tag: 'text', x: round(x), y: round(Math.min(y, zero - 8)), text: shown.text, anchor: 'middle' },
      voice: shown.voice,
      variant: 'title',
      mark: row.ratio.id,
    });
    marks.push(markAt(row.ratio.id, x, y));
  }
  stem(row.now, xNow);

  const foot = [row.then, row.now].map((datum, index) =>
    footNodes(
      datum,
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
  datum: Datum,
  reading: Reading,
  x: number,
  y: number,
  width: number,
): { nodes: SceneNode[]; height: number } {
  const shown = valueIn(datum, reading);
  const date = textBlock(datum.date, { key: `${datum.id}-date`, x, y, width, variant: 'small', voice: 'axis' });
  if (shown.voice === 'source') return { nodes: [...date.nodes], height: date.height };
  const how = shown.formula === '' ? shown.certainty : `${shown.certainty}: ${shown.formula}`;
  const note = textBlock(how, {
    key: `${datum.id}-how`,
    x,
    y: y + date.height + 2,
    width,
    variant: 'small',
    voice: shown.voice,
  });
  return { nodes: [...date.nodes, ...note.nodes], height: date.height + 2 + note.height };
}

/** What is left of a stem that runs out of the possible: a break, a stub, and the word for it. */
function brokenStub(id: string, x: number, top: number, voice: Voice, word: string): SceneNode[] {
  return [
    {
      key: `${id}-break`,
      shape: { tag: 'path', d: zigzag(x - STEM, x + STEM, top - 8) },
      voice,
      variant: 'outline thick',
      mark: id,
    },
    {
      key: `${id}-stub`,
      shape: { tag: 'rect', x: round(x - STEM / 2), y: round(top - 42), width: STEM, height: 28 },
      voice,
      variant: 'stem',
      mark: id,
    },
    {
      key: `${id}-word`,
      shape: { tag: 'text', x: round(x), y: round(top - 52), text: word, anchor: 'middle' },
      voice,
      variant: 'title',
      mark: id,
    },
  ];
}

/** A centre as near to `x` as keeps a text of a width inside the panel. */
function within(x: number, width: number, panel: Panel): number {
  return Math.min(Math.max(x, panel.x + width / 2), panel.x + panel.width - width / 2);
}
