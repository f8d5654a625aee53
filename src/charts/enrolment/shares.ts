/**
 * Form "shares": a stack of squares for each branch, one square a per cent, a part of a square for its tenths. What the
 * source does not state is a stack of its own, hatched. Nothing is stretched to a hundred.
 */
import { WIDTHS, type Size } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { cornerOf, eachUnit, middleOf, type Field } from '../field.ts';
import { hatched, pathNode, rectNode, textNode } from '../nodes.ts';
import { coords, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { textWidth } from '../typography.ts';
import type { EnrolmentSeries } from './series.ts';

const DESIGNS = {
  wide: {
    height: 430,
    pitch: 34,
    side: 30,
    top: 0,
    row: 103,
    label: 28,
    apart: 12,
    names: ['name bold'],
    value: 'numeral',
  },
  narrow: {
    height: 330,
    pitch: 16.4,
    side: 14.6,
    top: 22,
    row: 78,
    label: 25,
    apart: 10,
    names: ['label bold', 'small bold'],
    value: 'term',
  },
  slim: {
    height: 308,
    pitch: 13.6,
    side: 12.5,
    top: 22,
    row: 72,
    label: 25,
    apart: 10,
    names: ['label bold', 'small bold', 'gutter bold'],
    value: 'name bold',
  },
} as const;

/** Squares in a column of a stack. */
const HIGH = 2;

export function layoutShares(series: EnrolmentSeries, size: Size): Scene {
  const design = DESIGNS[size];
  const { pitch, top, row, label, apart } = design;
  const wide = size === 'wide';
  const { words, admitted, notStated } = series;
  const data = [...series.shares, notStated];
  // The names beside their numbers: all in the largest size in which each of them has room.
  const name = design.names.find((names) =>
    data.every(({ label, text }) => textWidth(label, names) + 8 + textWidth(text, design.value) <= WIDTHS[size]),
  );
  const nodes: SceneNode[] = [];
  const marks: Mark[] = [];
  data.forEach((datum, index) => {
    const y = top + index * row + (datum === notStated ? apart : 0);
    const field: Field = {
      line: HIGH,
      pitch,
      across: (column) => column * pitch,
      along: (place) => y + label + place * pitch,
      at: (along, across) => [across, along],
    };
    nodes.push(
      textNode(`${datum.id}-name`, datum.label, [0, y + label - (wide ? 9 : 7)], {
        voice: 'source',
        variant: name ?? design.names.at(-1) ?? '',
        mark: datum.id,
      }),
      ...stackNodes(datum, datum === notStated, field, size),
    );
    marks.push(markAt(datum.id, ...middleOf(Math.floor(datum.value / 2), field)));
  });
  const aside = { voice: 'guide', anchor: 'end', variant: wide ? 'label' : 'small' } as const;
  const lastEnd = Math.ceil(notStated.value / HIGH) * pitch;
  const foot = top + 3 * row + apart + label + 2 * pitch;
  nodes.push(
    ...(wide
      ? [words.shares.of(admitted.number), words.shares.square, words.shares.part].map((line, index) =>
          textNode(`scale-${index + 1}`, line, [WIDTHS.wide, foot - 47 + index * 22], aside),
        )
      : [
          // Beside the last stack, where that leaves room; else above them all.
          textNode(
            'scale-1',
            words.shares.squareBriefly,
            [
              WIDTHS[size],
              lastEnd + 12 + textWidth(words.shares.squareBriefly, 'small') < WIDTHS[size] ? foot - 3 : 15,
            ],
            aside,
          ),
        ]),
  );
  return { width: WIDTHS[size], height: design.height, nodes, marks };
}

function stackNodes(datum: Datum, isAbsent: boolean, field: Field, size: Size): SceneNode[] {
  const { pitch, side, value } = DESIGNS[size];
  const wide = size === 'wide';
  const { id } = datum;
  const whole = Math.floor(datum.value + 1e-9);
  const rest = Math.round((datum.value - whole) * 10) / 10;
  const look = { voice: isAbsent ? 'absent' : datum.voice, mark: id } as const;
  const full = pathNode(`${id}-squares`, eachUnit(0, whole, field, `h${side}v${side}h${-side}z`), look);
  const [x, y] = cornerOf(whole, field);
  const cup = `M${coords(x + 0.8, y + 0.8)}h${coords(side - 1.6)}v${coords(side - 1.6)}h${coords(1.6 - side)}z`;
  const tenths = rectNode(`${id}-tenths`, { x, y, width: side * rest, height: side }, look);
  const end = Math.ceil(datum.value / HIGH) * pitch;
  // Small squares stand so near to each other that two edges would be one thick line.
  const edge = wide ? 'outline' : 'outline thin';
  return [
    ...(isAbsent ? hatched(full) : [full]),
    ...(isAbsent ? [{ ...full, key: `${id}-outline`, variant: edge }] : []),
    ...(rest > 0
      ? [...(isAbsent ? hatched(tenths) : [tenths]), pathNode(`${id}-cup`, cup, { ...look, variant: edge })]
      : []),
    // On a phone squares take the whole width: the number stands above their right end, level with the name.
    textNode(`${id}-number`, datum.text, wide ? [end + 16, field.along(2) - 12] : [WIDTHS[size], field.along(0) - 7], {
      voice: datum.voice,
      variant: value,
      mark: id,
      anchor: wide ? 'start' : 'end',
    }),
  ];
}
