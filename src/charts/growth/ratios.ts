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

/** Where everything stands. */
interface Ground {
  readonly size: Size;
  readonly series: GrowthSeries;
  /** The scale, and the end of it. */
  readonly x: (value: number) => number;
  readonly most: number;
  readonly bottom: number;
}

/** The claim as a line through all measures, and a bar for each, the longest first. */
export function layoutRatios(series: GrowthSeries, measured: readonly Measured[], size: Size): Scene {
  const { claimed } = series;
  const design = DESIGNS[size];
  const rows = [...measured].sort((a, b) => b.ratio.value - a.ratio.value);
  const most = Math.max(LEAST, Math.ceil(Math.max(...rows.map(({ ratio }) => (ratio.range ?? [0, ratio.value])[1]))));
  const x = scaleLinear([1, most], [design.x, design.end]);
  const ground = { size, series, x, most, bottom: design.top + rows.length * design.row };
  const names = namesOf(rows, ground);
  const topOf = (index: number): number => design.top + index * design.row;
  return {
    width: WIDTHS[size],
    height: design.height,
    nodes: [
      heardNode(ground),
      ...axisNodes(ground),
      ...rows.flatMap((row, index) => rowNodes(row, topOf(index), names, ground)),
      lineNode('one', [x(1), design.top - 8, x(1), ground.bottom + 2], { voice: 'axis', variant: 'thick' }),
      ...claimNodes(ground),
    ],
    marks: [
      markAt(claimed.id, x(claimed.value), 20),
      ...rows.map(({ ratio }, index) =>
        markAt(ratio.id, x((1 + ratio.value) / 2), topOf(index) + design.bar + design.thick / 2),
      ),
    ],
  };
}

/** The largest size of names in which none of them runs into the band of what is claimed. */
function namesOf(rows: readonly Measured[], { size, series, x }: Ground): string {
  const { names, beside } = DESIGNS[size];
  const from = x(series.claimed.heard[0]);
  const fits = (variant: string): boolean =>
    rows.every(({ label }) => x(1) + beside + textWidth(label, variant) < from);
  return names.find(fits) ?? names.at(-1) ?? '';
}

/** As far as the claim can have been meant. */
function heardNode({ size, series, x, bottom }: Ground): SceneNode {
  const [from, to] = series.claimed.heard;
  const y = DESIGNS[size].top - (size === 'wide' ? 10 : 6);
  const band = { x: x(from), y, width: x(to) - x(from), height: bottom - y };
  return rectNode('heard', band, { voice: 'guide', variant: 'band' });
}

/** A tick at each half, but where the claim stands. */
function axisNodes({ size, series: { claimed, number, words }, x, most, bottom }: Ground): SceneNode[] {
  const { tick } = DESIGNS[size];
  const wide = size === 'wide';
  const guide = { voice: 'guide', variant: tick } as const;
  const label = bottom + (wide ? 20 : 16);
  const ticks = Array.from({ length: (most - 1) * 2 }, (_, index) => 1 + (index + 1) / 2).filter(
    (value) => Math.abs(value - claimed.value) > 0.01,
  );
  return [
    ...ticks.flatMap((value, index) => [
      lineNode(`tick-${index + 1}`, [x(value), bottom - 6, x(value), bottom + 2], { voice: 'guide' }),
      textNode(`tick-${index + 1}-label`, `×${number(value)}`, [x(value), label], {
        ...guide,
        anchor: value === most ? 'end' : 'middle',
      }),
    ]),
    textNode('one-label', '×1', [x(1), label], { voice: 'axis', variant: `${tick} bold` }),
    ...(wide ? [textNode('one-words', words.ratios.noGrowth, [x(1) + 26, label], guide)] : []),
  ];
}

/** The line that all measures pass under, and what it says. */
function claimNodes({ size, series: { claimed, words }, x, bottom }: Ground): SceneNode[] {
  const { top, end } = DESIGNS[size];
  const wide = size === 'wide';
  const claim = { voice: claimed.voice, mark: claimed.id } as const;
  const middle = { ...claim, anchor: 'middle' } as const;
  const said = words.ratios.claimed;
  const [at, key] = [x(claimed.value), `${claimed.id}-words`];
  const clear = Math.min(at, end - textWidth(said, 'label bold') / 2);
  return [
    // A finger is thicker than the line.
    hitNode(claimed.id, { x: at - FINGER / 2, y: 0, width: FINGER, height: bottom }),
    lineNode(`${claimed.id}-line`, [at, top - (wide ? 20 : 14), at, bottom], {
      ...claim,
      variant: wide ? 'heavy' : 'thick',
    }),
    ...(wide
      ? [textNode(key, `${said} ${claimed.text}`, [at, 22], { ...middle, variant: 'term' })]
      : [
          textNode(key, said, [clear, 24], { ...middle, variant: 'label bold' }),
          textNode(`${claimed.id}-number`, claimed.text, [at, 46], { ...middle, variant: 'name bold' }),
        ]),
  ];
}

function rowNodes(
  { label, then, now, ratio }: Measured,
  top: number,
  names: string,
  { size, series, x }: Ground,
): SceneNode[] {
  const design = DESIGNS[size];
  const wide = size === 'wide';
  const look = { voice: ratio.voice, mark: ratio.id } as const;
  const [low, high] = (ratio.range ?? [ratio.value, ratio.value]).map((value) => x(value)) as [number, number];
  const [y, end] = [top + design.bar, x(ratio.value)];
  const apart = wide ? 10 : 8;
  const room = x(series.claimed.value) - high - 2 * apart;
  // Inside on a phone; elsewhere only where it would come too near to the line of the claim.
  const tight = room > 0 && room < textWidth(ratio.text, design.value);
  const inside = (!wide && end - x(1) > 80) || (wide && tight);
  const corrected = now.formula === '' && now.voice === 'computed' ? ` (${now.certainty.split(';')[0]})` : '';
  const how = `${then.number} → ${now.number}${corrected}`;
  const besideName = [x(1) + 24 + textWidth(label, names), top + design.name] as const;
  // On a phone the bar is long enough for it to begin where the bar does.
  const [at, anchor] = !inside
    ? ([high + apart, 'start'] as const)
    : wide
      ? ([low - apart, 'end'] as const)
      : ([x(1) + 8, 'start'] as const);
  const value = textNode(`${ratio.id}-number`, ratio.text, [at, y + design.thick - (wide ? 11 : 9)], {
    ...look,
    variant: `${design.value}${inside ? ' on' : ''}`,
    anchor,
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
      ? [textNode(`${ratio.id}-how`, how, besideName, { voice: 'guide', variant: 'label', mark: ratio.id })]
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
