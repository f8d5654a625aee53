/**
 * Form "ratios": how many times each measure grew, computed, beside the "two and a half times" that the speaker claims.
 * Bars start at one, which is no growth; the end of a bar is hatched as far as rounding allows.
 */
import { scaleLinear } from 'd3';
import { WIDTHS, type Size } from '../chart.ts';
import { hatched, hitNode, lineNode, rectNode, textNode } from '../nodes.ts';
import { markAt, type Scene, type SceneNode } from '../scene.ts';
import { textWidth } from '../typography.ts';
import type { GrowthSeries, Measured } from './series.ts';

const DESIGNS = {
  wide: {
    height: 430,
    x: 3,
    end: 919,
    top: 50,
    row: 86,
    name: 21,
    beside: 12,
    bar: 30,
    thick: 44,
    tick: 'label',
    value: 'value',
    names: ['name bold'],
  },
  narrow: {
    height: 376,
    x: 2,
    end: 324,
    top: 70,
    row: 70,
    name: 19,
    beside: 7,
    bar: 26,
    thick: 34,
    tick: 'small',
    value: 'term',
    names: ['label bold', 'small bold'],
  },
  slim: {
    height: 376,
    x: 2,
    end: 268,
    top: 70,
    row: 70,
    name: 19,
    beside: 7,
    bar: 26,
    thick: 34,
    tick: 'gutter',
    value: 'term',
    names: ['small bold', 'gutter bold'],
  },
} as const;

/** As wide as the line of the claim can be hit. */
const FINGER = 20;

/** The least that the scale reaches to, in times as many. */
const LEAST = 3;

/** The claim as a line through all measures, and a bar for each, the longest first. */
export function layoutRatios(series: GrowthSeries, measured: readonly Measured[], size: Size): Scene {
  const { claimed, words, number } = series;
  const design = DESIGNS[size];
  const { top } = design;
  const wide = size === 'wide';
  const rows = [...measured].sort((a, b) => b.ratio.value - a.ratio.value);
  const most = Math.max(LEAST, Math.ceil(Math.max(...rows.map(({ ratio }) => (ratio.range ?? [0, ratio.value])[1]))));
  const x = scaleLinear([1, most], [design.x, design.end]);
  const bottom = top + rows.length * design.row;
  const [from, to] = claimed.heard.map((value) => x(value)) as [number, number];
  const guide = { voice: 'guide', variant: design.tick } as const;
  // All names in the largest size in which none of them runs into the band of what is claimed.
  const names =
    design.names.find((variant) =>
      rows.every(({ label }) => x(1) + design.beside + textWidth(label, variant) < from),
    ) ??
    design.names.at(-1) ??
    '';
  const label = bottom + (wide ? 20 : 16);
  const ticks = Array.from({ length: (most - 1) * 2 }, (_, index) => 1 + (index + 1) / 2).filter(
    (value) => Math.abs(value - claimed.value) > 0.01,
  );
  const nodes: SceneNode[] = [
    rectNode(
      'heard',
      { x: from, y: top - (wide ? 10 : 6), width: to - from, height: bottom - top + (wide ? 10 : 6) },
      {
        voice: 'guide',
        variant: 'band',
      },
    ),
    ...ticks.flatMap((value, index) => [
      lineNode(`tick-${index + 1}`, [x(value), bottom - 6, x(value), bottom + 2], { voice: 'guide' }),
      textNode(`tick-${index + 1}-label`, `×${number(value)}`, [x(value), label], {
        ...guide,
        anchor: value === most ? 'end' : 'middle',
      }),
    ]),
    textNode('one-label', '×1', [x(1), label], { voice: 'axis', variant: `${design.tick} bold` }),
    ...(wide ? [textNode('one-words', words.ratios.noGrowth, [x(1) + 26, label], guide)] : []),
    ...rows.flatMap((row, index) =>
      rowNodes(row, top + index * design.row, { x, claimed: claimed.value, names, size }),
    ),
    lineNode('one', [x(1), top - 8, x(1), bottom + 2], { voice: 'axis', variant: 'thick' }),
  ];
  const claim = { voice: claimed.voice, mark: claimed.id } as const;
  const middle = { ...claim, anchor: 'middle' } as const;
  const said = words.ratios.claimed;
  nodes.push(
    // A finger is thicker than the line, which all measures pass under.
    hitNode(claimed.id, { x: x(claimed.value) - FINGER / 2, y: 0, width: FINGER, height: bottom }),
    lineNode(`${claimed.id}-line`, [x(claimed.value), top - (wide ? 20 : 14), x(claimed.value), bottom], {
      ...claim,
      variant: wide ? 'heavy' : 'thick',
    }),
    ...(wide
      ? [
          textNode(`${claimed.id}-words`, `${said} ${claimed.text}`, [x(claimed.value), 22], {
            ...middle,
            variant: 'term',
          }),
        ]
      : [
          textNode(
            `${claimed.id}-words`,
            said,
            [Math.min(x(claimed.value), design.end - textWidth(said, 'label bold') / 2), 24],
            {
              ...middle,
              variant: 'label bold',
            },
          ),
          textNode(`${claimed.id}-number`, claimed.text, [x(claimed.value), 46], { ...middle, variant: 'name bold' }),
        ]),
  );
  return {
    width: WIDTHS[size],
    height: design.height,
    nodes,
    marks: [
      markAt(claimed.id, x(claimed.value), 20),
      ...rows.map(({ ratio }, index) =>
        markAt(ratio.id, x((1 + ratio.value) / 2), top + index * design.row + design.bar + design.thick / 2),
      ),
    ],
  };
}

interface Around {
  readonly x: (value: number) => number;
  readonly claimed: number;
  /** The variant of the names. */
  readonly names: string;
  readonly size: Size;
}

function rowNodes(
  { label, then, now, ratio }: Measured,
  top: number,
  { x, claimed, names, size }: Around,
): SceneNode[] {
  const design = DESIGNS[size];
  const wide = size === 'wide';
  const look = { voice: ratio.voice, mark: ratio.id } as const;
  const [low, high] = (ratio.range ?? [ratio.value, ratio.value]).map((value) => x(value)) as [number, number];
  const [y, end] = [top + design.bar, x(ratio.value)];
  const apart = wide ? 10 : 8;
  const room = x(claimed) - high - 2 * apart;
  // Inside on a phone; elsewhere only where it would come too near to the line of the claim.
  const tight = room > 0 && room < textWidth(ratio.text, design.value);
  const inside = (!wide && end - x(1) > 80) || (wide && tight);
  const corrected = now.formula === '' && now.voice === 'computed' ? ` (${now.certainty.split(';')[0]})` : '';
  const how = `${then.number} → ${now.number}${corrected}`;
  const value = inside
    ? wide
      ? textNode(`${ratio.id}-number`, ratio.text, [low - apart, y + design.thick - 11], {
          ...look,
          variant: `${design.value} on`,
          anchor: 'end',
        })
      : textNode(`${ratio.id}-number`, ratio.text, [x(1) + 8, y + design.thick - 9], { ...look, variant: 'term on' })
    : textNode(`${ratio.id}-number`, ratio.text, [high + apart, y + design.thick - (wide ? 11 : 9)], {
        ...look,
        variant: design.value,
      });
  return [
    // The whole of its row is the measure's, with what is empty in it.
    hitNode(ratio.id, { x: x(1), y: top, width: design.end - x(1), height: design.row }),
    textNode(`${ratio.id}-name`, label, [x(1) + design.beside, top + design.name], {
      voice: 'source',
      variant: names,
      mark: ratio.id,
    }),
    ...(wide
      ? [
          textNode(`${ratio.id}-how`, how, [x(1) + 24 + textWidth(label, names), top + design.name], {
            voice: 'guide',
            variant: 'label',
            mark: ratio.id,
          }),
        ]
      : []),
    rectNode(`${ratio.id}-bar`, { x: x(1), y, width: low - x(1), height: design.thick }, look),
    ...(high > low
      ? [
          ...hatched(rectNode(`${ratio.id}-range`, { x: low, y, width: high - low, height: design.thick }, look)),
          lineNode(`${ratio.id}-tick`, [end, y - 3, end, y + design.thick + 3], look),
        ]
      : []),
    value,
  ];
}
