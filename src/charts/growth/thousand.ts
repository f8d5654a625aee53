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

export function layoutThousand({ number, words }: GrowthSeries, { row, impossible }: ThousandView, size: Size): Scene {
  const design = DESIGNS[size];
  const { columns, pitch, side, from, apart, top, line } = design;
  const t = words.thousand;
  const wide = size === 'wide';
  const [width, height] = [columns * pitch, (ALL / columns) * pitch];
  const base = top + height;
  const slit = (pitch - side) / 2;
  const data = [row.then, row.now, impossible] as const;
  const places = data.map((datum, index) => {
    const x = from + index * apart * pitch;
    const field: Field = {
      line: columns,
      pitch,
      across: (at) => base - at * pitch,
      along: (place) => x + place * pitch,
      at: (along, across) => [along, across],
    };
    return { datum, x, field, value: Math.round(datum.value * PER_THOUSAND) };
  });
  const [then, now, burst] = places as [PlacedField, PlacedField, PlacedField];
  const heads = wide ? besideHeads : aboveHeads;
  const common = { number, ofThousand: t.ofThousand, design, width, base };
  const day = row.then.date.replace(/ \([^()]*\)$/, '');
  const said = (datum: Datum): FieldWords =>
    datum === row.then
      ? { moment: day, how: t.said, brief: day, when: t.saidBriefly }
      : datum === row.now
        ? { moment: t.corrected, how: t.comma(datum.number), brief: t.correctedBriefly, when: words.area.nowBriefly }
        : {
            moment: t.transcribed,
            how: t.more(datum.number),
            brief: t.transcribedBriefly,
            when: words.area.nowBriefly,
          };
  const overflow = burst.value > ALL;
  const frame = (x: number): string => {
    const corner = coords(x - slit - line / 2, top - slit - line / 2);
    return `M${corner}h${coords(width + line)}v${coords(height + line)}h${coords(-width - line)}z`;
  };
  const nodes: SceneNode[] = [
    ...[then, now].flatMap(({ datum, x, field, value }) => [
      pathNode(`${datum.id}-empty`, block(x, top, width, height), { voice: 'guide', variant: 'empty' }),
      pathNode(`${datum.id}-squares`, region(0, value, field), { voice: datum.voice, mark: datum.id }),
      ...heads({ ...common, said: said(datum), datum, x, value }),
    ]),
    // Nothing of it can be: what there is room for is struck, what there is none for bursts the frame.
    rectNode(
      `${impossible.id}-struck`,
      { x: burst.x, y: top, width, height },
      {
        voice: 'doubt',
        pattern: 'struck',
        mark: impossible.id,
      },
    ),
    ...(overflow
      ? [
          pathNode(`${impossible.id}-squares`, region(ALL, burst.value, burst.field), {
            voice: 'doubt',
            mark: impossible.id,
          }),
        ]
      : []),
    ...heads({ ...common, said: said(impossible), datum: impossible, x: burst.x, value: burst.value }),
    ...places.map(({ x, field, value }, index) => {
      const y = field.across(Math.ceil(Math.max(value, ALL) / columns));
      const look = { voice: 'ground', variant: 'over', pattern: 'squares' } as const;
      return rectNode(`lattice-${index + 1}`, { x, y, width, height: base - y }, look);
    }),
    ...[then, now].map(({ datum, x }) =>
      pathNode(`${datum.id}-frame`, frame(x), { voice: 'axis', variant: `outline ${wide ? 'frame' : ''}`.trim() }),
    ),
    ...openFrame(burst, { width, height, top, slit, line }, wide),
  ];
  return {
    width: WIDTHS[size],
    height: design.height,
    nodes,
    marks: places.map(({ datum, x, field, value }, index) =>
      markAt(
        datum.id,
        x + width / 2,
        field.across(Math.min(value, ALL) / columns / 2),
        ['then', 'now', undefined][index],
      ),
    ),
    lattices: {
      squares: gaps({ x: from, y: top }, { side, pitch }),
      struck: strokes({ x: from, y: top }, side, pitch),
    },
  };
}

interface PlacedField {
  readonly datum: Datum;
  readonly x: number;
  readonly field: Field;
  readonly value: number;
}

/** A frame whose lid is thrown off and lies at an angle. */
function openFrame(
  { x, field, value, datum }: PlacedField,
  { width, height, top, slit, line }: { width: number; height: number; top: number; slit: number; line: number },
  wide: boolean,
): SceneNode[] {
  const [left, right] = [x - slit - line / 2, x + width - slit + line / 2 + slit];
  const bottom = top + height - slit + line / 2;
  const lid = field.across(Math.ceil(value / field.line)) - line * 2;
  const look = { voice: 'axis' } as const;
  return [
    pathNode(
      `${datum.id}-frame`,
      `M${coords(left, top - slit)}V${coords(bottom)}H${coords(right)}V${coords(top - slit)}`,
      { ...look, variant: `outline ${wide ? 'frame' : ''}`.trim() },
    ),
    pathNode(`${datum.id}-lid`, `M${coords(left - 1, lid)}L${coords(right, lid - width * 0.11)}`, {
      ...look,
      variant: `outline ${wide ? 'heavy' : 'frame'}`,
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

interface Head {
  readonly said: FieldWords;
  readonly datum: Datum;
  readonly x: number;
  readonly value: number;
  readonly number: GrowthSeries['number'];
  readonly ofThousand: string;
  readonly design: (typeof DESIGNS)[Size];
  readonly width: number;
  readonly base: number;
}

/** Number, what it is of, and the share, at the right of the squares; the moment below the field. */
function besideHeads({ datum, x, value, said, number, ofThousand, design, width, base }: Head): SceneNode[] {
  const look = { voice: datum.voice, mark: datum.id } as const;
  const bursts = value > ALL;
  const y = bursts ? 52 : base - 72;
  return [
    textNode(`${datum.id}-number`, number(value), [x + width + 14, y], { ...look, variant: design.number }),
    textNode(`${datum.id}-of`, ofThousand, [x + width + 14, y + 22], { ...look, variant: 'label' }),
    textNode(`${datum.id}-share`, bursts ? `${datum.text} [sic]` : datum.text, [x + width + 14, y + 48], {
      ...look,
      variant: 'name medium',
    }),
    textNode(`${datum.id}-moment`, said.moment, [x, base + 27], { ...look, variant: design.moment }),
    textNode(`${datum.id}-how`, said.how, [x, base + 49], { ...look, variant: 'label' }),
  ];
}

/** The same above the squares and below them, where there is no room beside. */
function aboveHeads({ datum, x, value, said, number, design, width, base }: Head): SceneNode[] {
  const look = { voice: datum.voice, mark: datum.id } as const;
  const moment = wrap(said.brief, width, design.moment);
  const when = wrapEvenly(said.when, design.apart * design.pitch - BETWEEN, design.when);
  return [
    textNode(`${datum.id}-number`, number(value), [x, 34], { ...look, variant: design.number }),
    textNode(`${datum.id}-share`, value > ALL ? `${datum.text} [sic]` : datum.text, [x, 54], {
      ...look,
      variant: 'label medium',
    }),
    ...linesNode(`${datum.id}-moment`, moment, [x, base + 22], { ...look, variant: design.moment, leading: 19 }),
    ...linesNode(`${datum.id}-how`, when, [x, base + 21 + moment.length * 19], {
      ...look,
      variant: design.when,
      leading: 16,
    }),
  ];
}
