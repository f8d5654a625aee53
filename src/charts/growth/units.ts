/**
 * Form "units": every thing counted is one square, in blocks of a hundred that stand in one row, so that the added
 * length is the growth. On a phone the row stands upright and growth is height.
 */
import { WIDTHS, type Size } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { middleOf, region, type Field } from '../field.ts';
import { gaps, lineNode, pathNode, rectNode, textNode, type Frame } from '../nodes.ts';
import { coords, markAt, round, type Lattice, type Scene, type SceneNode } from '../scene.ts';
import { textWidth } from '../typography.ts';
import type { GrowthSeries, GrowthView, Measured } from './series.ts';

const HUNDRED = 100;
type UnitsView = Extract<GrowthView, { form: 'units' }>;

/** Both moments of a series, and what was gained among the later squares. */
export function layoutUnits(series: GrowthSeries, view: UnitsView, size: Size): Scene {
  return size === 'wide' ? layoutWide(series, view) : layoutUpright(series, view, size);
}

const PITCH = 8.2;
const SIDE = 6.9;
const GAP = 4.6;
const BLOCK = 10 * PITCH + GAP;

/** Blocks of ten by ten, filled column by column: the end of the row is a straight edge. */
function rowField(y: number): Field {
  return {
    line: 10,
    pitch: PITCH,
    across: (column) => Math.floor(column / 10) * BLOCK + (column % 10) * PITCH,
    along: (place) => place * PITCH,
    at: (along, across) => [across, y + along],
  };
}

const TOPS = [118, 318] as const;

function layoutWide({ words, number }: GrowthSeries, { row, added }: UnitsView): Scene {
  const width = WIDTHS.wide;
  const gain = `+${added.number}`;
  const [then, now] = [row.then.value, row.now.value];
  const [first, second] = TOPS.map((top) => rowField(top)) as [Field, Field];
  const computed = { voice: 'computed', anchor: 'end' } as const;
  const nodes = [
    ...hundredsOf(now).map(hundredLine),
    ...everyFifth(now).map((index) =>
      textNode(`counted-${index}`, number(index * HUNDRED), [index * BLOCK, TOPS[1] + 112], {
        voice: 'guide',
        variant: 'label',
        anchor: 'middle',
      }),
    ),
    area(row.then, region(0, then, first)),
    ...head(row.then, TOPS[0], [row.label, `${row.then.date} · ${words.units.square}`]),
    area(row.now, region(0, then, second)),
    ...head(row.now, TOPS[1], [row.label, row.now.date]),
    area(added, region(then, now, second)),
    textNode(`${added.id}-number`, gain, [width - 8, TOPS[1] - 22], { ...computed, variant: 'big', mark: added.id }),
    textNode(`${added.id}-ratio`, row.ratio.text, [width - 24 - textWidth(gain, 'big'), TOPS[1] - 26], {
      ...computed,
      variant: 'name medium',
    }),
    ...TOPS.map((top, index) => over(index, { x: 0, y: top, width, height: 10 * PITCH })),
  ];
  return {
    width,
    height: 440,
    nodes,
    marks: marksOf(row, added, [first, second], then, now),
    // Both rows stand on one grid of tiles only when the tile is as high as the way from one to the other.
    lattices: Object.fromEntries(
      TOPS.map((top, index) => [
        latticeName(index),
        gaps({ x: 0, y: top }, { side: SIDE, pitch: PITCH, columns: 10, rows: 10, gap: [GAP, 0] }),
      ]),
    ),
  };
}

/** A line before each block, through both rows. */
function hundredLine(index: number): SceneNode {
  const x = Math.max(0, index * BLOCK - GAP / 2 - 0.6);
  const d = TOPS.map((top) => `M${coords(x, top - 7)}v${coords(10 * PITCH + 13)}`).join('');
  return pathNode(`hundred-${index}`, d, { voice: 'guide', variant: 'outline hair' });
}

/** A number over its row, with two lines beside it. */
function head({ id, number, voice }: Datum, top: number, lines: readonly [string, string]): SceneNode[] {
  const x = textWidth(number, 'poster') + 14;
  const look = { voice, mark: id } as const;
  return [
    textNode(`${id}-number`, number, [0, top - 22], { ...look, variant: 'poster' }),
    textNode(`${id}-words-1`, lines[0], [x, top - 52], { ...look, variant: 'name medium' }),
    textNode(`${id}-words-2`, lines[1], [x, top - 26], { ...look, variant: 'title' }),
  ];
}

const UPRIGHT = {
  narrow: { pitch: 5.6, side: 4.7, gap: 2.8, base: 326, columns: [0, 188], gain: 'name bold' },
  slim: { pitch: 4.6, side: 3.8, gap: 2.4, base: 279, columns: [0, 157], gain: 'small bold' },
} as const;
type Upright = (typeof UPRIGHT)[keyof typeof UPRIGHT];

function hundredOf({ pitch, gap }: Upright): number {
  return 4 * pitch + gap;
}

/** A hundred is four rows of twenty-five, filled from the foot up. */
function columnField(x: number, design: Upright): Field {
  const { pitch, base } = design;
  const hundred = hundredOf(design);
  return {
    line: 25,
    pitch,
    across: (line) => base - Math.floor(line / 4) * hundred - (line % 4) * pitch,
    along: (place) => place * pitch,
    at: (along, across) => [x + along, across],
  };
}

function layoutUpright({ words, number }: GrowthSeries, { row, added }: UnitsView, size: keyof typeof UPRIGHT): Scene {
  const design = UPRIGHT[size];
  const { pitch, side, gap, base, columns } = design;
  const hundred = hundredOf(design);
  const width = WIDTHS[size];
  const [then, now] = [row.then.value, row.now.value];
  const [first, second] = columns.map((x) => columnField(x, design)) as [Field, Field];
  const hundreds = hundredsOf(now);
  // In the space between two hundreds, clear of the lines.
  const middle = base - (Math.floor((then + now) / 2 / HUNDRED) + 0.02) * hundred;
  const yOf = (index: number): number => base - index * hundred + gap / 2;
  // What was gained stands there: two numbers over one another would be read as one thing.
  const counted = everyFifth(now).filter((index) => Math.abs(yOf(index) - middle) >= 1.5 * hundred);
  const heading = (datum: Datum, x: number, date: string): SceneNode[] => [
    textNode(`${datum.id}-number`, datum.number, [x, 40], { voice: datum.voice, variant: 'numeral', mark: datum.id }),
    textNode(`${datum.id}-date`, date, [x, base + 20], { voice: datum.voice, variant: 'label', mark: datum.id }),
  ];
  const top = second.across(Math.ceil(now / 25));
  const nodes = [
    ...hundreds.map((index) =>
      lineNode(`hundred-${index}`, [0, yOf(index), width, yOf(index)], { voice: 'guide', variant: 'hair' }),
    ),
    ...counted.flatMap((index) => countedPlate(index, number(index * HUNDRED), yOf(index), design)),
    area(row.then, region(0, then, first)),
    ...heading(row.then, columns[0], row.then.date),
    area(row.now, region(0, then, second)),
    ...heading(row.now, columns[1], words.area.nowBriefly),
    area(added, region(then, now, second)),
    textNode(`${added.id}-number`, `+${added.number}`, [columns[1] - 6, middle], {
      voice: 'computed',
      variant: design.gain,
      anchor: 'end',
      mark: added.id,
    }),
    ...columns.map((x, index) => over(index, { x, y: top, width: 25 * pitch, height: base - top })),
  ];
  return {
    width,
    height: base + 24,
    nodes,
    marks: marksOf(row, added, [first, second], then, now),
    lattices: Object.fromEntries(
      columns.map((x, index) => [
        latticeName(index),
        uprightGaps({ x, y: base - hundreds.length * hundred }, side, pitch, gap),
      ]),
    ),
  };
}

/** A number on the line of its hundred, between the columns. */
function countedPlate(index: number, number: string, y: number, { pitch, columns }: Upright): SceneNode[] {
  const between = (25 * pitch + columns[1]) / 2;
  const frame = { x: between - 20, y: y - 9, width: 40, height: 18 };
  return [
    rectNode(`counted-${index}-plate`, frame, { voice: 'ground' }),
    textNode(`counted-${index}`, number, [between, y + 5], { voice: 'guide', variant: 'small', anchor: 'middle' }),
  ];
}

/** Blocks stand on the foot of their tile: the gap is above them, where a tile that is read downwards has it below. */
function uprightGaps(at: { x: number; y: number }, side: number, pitch: number, gap: number): Lattice {
  const tile = gaps(at, { side, pitch, columns: 25, rows: 4, gap: [0, gap] });
  return { ...tile, y: round(at.y + gap - (pitch - side)) };
}

/** The hundreds that a count takes, from none to the one that it does not fill. */
function hundredsOf(count: number): number[] {
  return Array.from({ length: Math.ceil(count / HUNDRED) + 1 }, (_, index) => index);
}

/** Those of them that have their number. */
function everyFifth(count: number): number[] {
  return hundredsOf(count).filter((index) => index > 0 && index % 5 === 0);
}

function area({ id, voice }: Datum, d: string): SceneNode {
  return pathNode(`${id}-units`, d, { voice, mark: id });
}

function latticeName(index: number): string {
  return `squares-${index + 1}`;
}

function over(index: number, frame: Frame): SceneNode {
  return rectNode(`lattice-${index + 1}`, frame, { voice: 'ground', variant: 'over', pattern: latticeName(index) });
}

function marksOf(row: Measured, added: Datum, [first, second]: readonly [Field, Field], then: number, now: number) {
  return [
    markAt(row.then.id, ...middleOf(Math.floor(then / 2), first), 'then'),
    markAt(row.now.id, ...middleOf(Math.floor(then / 2), second), 'now'),
    markAt(added.id, ...middleOf(Math.floor((then + now) / 2), second), 'added'),
  ];
}
