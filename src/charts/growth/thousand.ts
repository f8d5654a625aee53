/**
 * Form "thousand": of a thousand workers so many are communists. As corrected, they fit; as transcribed they are more
 * than all, and the field bursts its frame, to scale. A struck square is one that does not fit.
 */
import { WIDTHS, type Size } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { block, region, type Field } from '../field.ts';
import { wrap, wrapEvenly } from '../typography.ts';
import { gaps, linesNode, pathNode, rectNode, strokes, textNode } from '../nodes.ts';
import { coords, markAt, type Scene, type SceneNode } from '../scene.ts';
import type { GrowthSeries, GrowthView } from './series.ts';

type ThousandView = Extract<GrowthView, { form: 'thousand' }>;

const ALL = 1000;
/** Per cent to so many of a thousand. */
const PER_THOUSAND = 10;
/** At the least between words below one field and words below the next, which may be the same words. */
const BETWEEN = 15;

/** Fields stand whole squares apart, so that one lattice cuts all of them. */
const DESIGNS = {
  wide: {
    height: 452,
    columns: 25,
    pitch: 7.6,
    side: 6.4,
    from: 3,
    apart: 42,
    top: 82,
    line: 3,
    number: 'numeral',
    moment: 'name bold',
    when: 'label',
  },
  narrow: {
    height: 422,
    columns: 20,
    pitch: 5,
    side: 4.1,
    from: 1.5,
    apart: 22.4,
    top: 108,
    line: 1.5,
    number: 'figure',
    moment: 'label bold',
    when: 'small',
  },
  slim: {
    height: 378,
    columns: 20,
    pitch: 4.1,
    side: 3.3,
    from: 1.5,
    apart: 22.8,
    top: 108,
    line: 1.5,
    number: 'value',
    moment: 'gutter bold',
    when: 'gutter',
  },
} as const;

/** What all fields of a drawing have in common. */
interface Ground {
  readonly size: Size;
  readonly width: number;
  readonly height: number;
  /** Where they end. */
  readonly base: number;
  /** Between a square and its frame. */
  readonly slit: number;
}

/** A field of a thousand, and how many of its squares are told of. */
interface PlacedField {
  readonly datum: Datum;
  readonly x: number;
  readonly field: Field;
  readonly value: number;
}

export function layoutThousand(series: GrowthSeries, view: ThousandView, size: Size): Scene {
  const design = DESIGNS[size];
  const { columns, pitch, side, from, top } = design;
  const height = (ALL / columns) * pitch;
  const ground = { size, width: columns * pitch, height, base: top + height, slit: (pitch - side) / 2 };
  const { row, impossible } = view;
  const fields = [row.then, row.now, impossible].map((datum, index) => placeField(datum, index, ground));
  const [then, now, burst] = fields as [PlacedField, PlacedField, PlacedField];
  const head = size === 'wide' ? besideHead : aboveHead;
  const [saidThen, saidNow, saidBurst] = wordsBelow(series, view);
  return {
    width: WIDTHS[size],
    height: design.height,
    nodes: [
      ...squares(then, ground),
      ...head(then, saidThen, series, ground),
      ...squares(now, ground),
      ...head(now, saidNow, series, ground),
      ...struckSquares(burst, ground),
      ...head(burst, saidBurst, series, ground),
      ...fields.map((field, index) => lattice(field, index, ground)),
      closedFrame(then, ground),
      closedFrame(now, ground),
      ...openFrame(burst, ground),
    ],
    marks: fields.map(({ datum, x, field, value }, index) => {
      const middle = field.across(Math.min(value, ALL) / columns / 2);
      return markAt(datum.id, x + ground.width / 2, middle, ['then', 'now', undefined][index]);
    }),
    lattices: {
      squares: gaps({ x: from, y: top }, { side, pitch }),
      struck: strokes({ x: from, y: top }, side, pitch),
    },
  };
}

function placeField(datum: Datum, index: number, { size, base }: Ground): PlacedField {
  const { columns, pitch, from, apart } = DESIGNS[size];
  const x = from + index * apart * pitch;
  const field: Field = {
    line: columns,
    pitch,
    across: (at) => base - at * pitch,
    along: (place) => x + place * pitch,
    at: (along, across) => [along, across],
  };
  return { datum, x, field, value: Math.round(datum.value * PER_THOUSAND) };
}

function squares({ datum, x, field, value }: PlacedField, { size, width, height }: Ground): SceneNode[] {
  const all = block(x, DESIGNS[size].top, width, height);
  return [
    pathNode(`${datum.id}-empty`, all, { voice: 'guide', variant: 'empty' }),
    pathNode(`${datum.id}-squares`, region(0, value, field), { voice: datum.voice, mark: datum.id }),
  ];
}

/** Nothing of it can be: what there is room for is struck, what there is none for bursts the frame. */
function struckSquares({ datum: { id }, x, field, value }: PlacedField, { size, width, height }: Ground): SceneNode[] {
  const look = { voice: 'doubt', mark: id } as const;
  const all = { x, y: DESIGNS[size].top, width, height };
  return [
    rectNode(`${id}-struck`, all, { ...look, pattern: 'struck' }),
    ...(value > ALL ? [pathNode(`${id}-squares`, region(ALL, value, field), look)] : []),
  ];
}

/** What cuts a field into squares, as far as it is told of. */
function lattice({ x, field, value }: PlacedField, index: number, { width, base }: Ground): SceneNode {
  const y = field.across(Math.ceil(Math.max(value, ALL) / field.line));
  const look = { voice: 'ground', variant: 'over', pattern: 'squares' } as const;
  return rectNode(`lattice-${index + 1}`, { x, y, width, height: base - y }, look);
}

function frameLook(size: Size): { readonly voice: 'axis'; readonly variant: string } {
  return { voice: 'axis', variant: size === 'wide' ? 'outline frame' : 'outline' };
}

function closedFrame({ datum, x }: PlacedField, { size, width, height, slit }: Ground): SceneNode {
  const { top, line } = DESIGNS[size];
  const corner = coords(x - slit - line / 2, top - slit - line / 2);
  const d = `M${corner}h${coords(width + line)}v${coords(height + line)}h${coords(-width - line)}z`;
  return pathNode(`${datum.id}-frame`, d, frameLook(size));
}

/** A frame whose lid is thrown off and lies at an angle. */
function openFrame({ x, field, value, datum }: PlacedField, { size, width, height, slit }: Ground): SceneNode[] {
  const { top, line } = DESIGNS[size];
  const [left, right] = [x - slit - line / 2, x + width - slit + line / 2 + slit];
  const bottom = top + height - slit + line / 2;
  const lid = field.across(Math.ceil(value / field.line)) - line * 2;
  const frame = `M${coords(left, top - slit)}V${coords(bottom)}H${coords(right)}V${coords(top - slit)}`;
  return [
    pathNode(`${datum.id}-frame`, frame, frameLook(size)),
    pathNode(`${datum.id}-lid`, `M${coords(left - 1, lid)}L${coords(right, lid - width * 0.11)}`, {
      voice: 'axis',
      variant: `outline ${size === 'wide' ? 'heavy' : 'frame'}`,
    }),
  ];
}

/** What is said of a field below it: when, and how it is known; and the same in little room. */
interface FieldWords {
  readonly moment: string;
  readonly how: string;
  readonly brief: string;
  readonly when: string;
}

/** Of the first moment, of the second as corrected, and of it as transcribed. */
function wordsBelow(
  { words: { thousand, area } }: GrowthSeries,
  { row: { then, now }, impossible }: ThousandView,
): readonly [FieldWords, FieldWords, FieldWords] {
  const day = then.date.replace(/ \([^()]*\)$/, '');
  const { said, saidBriefly, corrected, correctedBriefly, transcribed, transcribedBriefly, comma, more } = thousand;
  return [
    { moment: day, how: said, brief: day, when: saidBriefly },
    { moment: corrected, how: comma(now.number), brief: correctedBriefly, when: area.nowBriefly },
    { moment: transcribed, how: more(impossible.number), brief: transcribedBriefly, when: area.nowBriefly },
  ];
}

function shareOf({ datum, value }: PlacedField): string {
  return value > ALL ? `${datum.text} [sic]` : datum.text;
}

/** Number, what it is of, and the share, at the right of the squares; the moment below the field. */
function besideHead(
  field: PlacedField,
  said: FieldWords,
  { number, words }: GrowthSeries,
  { size, width, base }: Ground,
): SceneNode[] {
  const { datum, value } = field;
  const design = DESIGNS[size];
  const look = { voice: datum.voice, mark: datum.id } as const;
  const [x, y] = [field.x + width + 14, value > ALL ? 52 : base - 72];
  return [
    textNode(`${datum.id}-number`, number(value), [x, y], { ...look, variant: design.number }),
    textNode(`${datum.id}-of`, words.thousand.ofThousand, [x, y + 22], { ...look, variant: 'label' }),
    textNode(`${datum.id}-share`, shareOf(field), [x, y + 48], { ...look, variant: 'name medium' }),
    textNode(`${datum.id}-moment`, said.moment, [field.x, base + 27], { ...look, variant: design.moment }),
    textNode(`${datum.id}-how`, said.how, [field.x, base + 49], { ...look, variant: 'label' }),
  ];
}

/** The same above the squares and below them, where there is no room beside. */
function aboveHead(
  field: PlacedField,
  said: FieldWords,
  { number }: GrowthSeries,
  { size, width, base }: Ground,
): SceneNode[] {
  const { datum, x, value } = field;
  const design = DESIGNS[size];
  const look = { voice: datum.voice, mark: datum.id } as const;
  const moment = wrap(said.brief, width, design.moment);
  const when = wrapEvenly(said.when, design.apart * design.pitch - BETWEEN, design.when);
  const below = base + 21 + moment.length * 19;
  return [
    textNode(`${datum.id}-number`, number(value), [x, 34], { ...look, variant: design.number }),
    textNode(`${datum.id}-share`, shareOf(field), [x, 54], { ...look, variant: 'label medium' }),
    ...linesNode(`${datum.id}-moment`, moment, [x, base + 22], { ...look, variant: design.moment, leading: 19 }),
    ...linesNode(`${datum.id}-how`, when, [x, below], { ...look, variant: design.when, leading: 16 }),
  ];
}
