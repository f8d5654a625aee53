/** Growth, as the registry knows it: which drawing a view has, what is said of it, and the stages of its reveal. */
import { type Caption, type LayoutOptions, type LegendItem, type TextTwin, viewOf } from '../chart.ts';
import { capital, captionOf, type Datum, datumTable } from '../datum.ts';
import { family } from '../family.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { layoutArea, TILE } from './area.ts';
import { schema, uses } from './config.ts';
import { layoutRatios } from './ratios.ts';
import { growthSeries, type GrowthSeries, type GrowthView } from './series.ts';
import { layoutThousand } from './thousand.ts';
import { layoutUnits } from './units.ts';
import { byKey, type StageOf } from '../reveal.ts';

export const growth = family({ schema, uses, series: growthSeries, layout, describe, captions, legend, reveal });

/** The scene of a view in one of its two sizes. */
export function layout(series: GrowthSeries, { view, size }: LayoutOptions): Scene {
  const named = viewOf(series, view);
  switch (named.form) {
    case 'area':
      return layoutArea(series, named.filling, size);
    case 'units':
      return layoutUnits(series, named, size);
    case 'thousand':
      return layoutThousand(series, named, size);
    case 'ratios':
      return layoutRatios(series, named.rows, size);
  }
}

export function describe(series: GrowthSeries, view: string): TextTwin {
  const named = viewOf(series, view);
  const data = dataOf(series, named);
  return { sentence: sentence(series, named, data), table: datumTable(data, series.words) };
}

/** What is said of each mark of a view. */
export function captions(series: GrowthSeries, view: string): Caption[] {
  return dataOf(series, viewOf(series, view)).map(captionOf);
}

/** Legend of a view: only what is on the drawing. */
export function legend(series: GrowthSeries, view: string): LegendItem[] {
  const { legend: t } = series.words;
  const stated = { look: 'source', text: t.stated } as const;
  const computed = { look: 'computed', text: t.computed } as const;
  switch (viewOf(series, view).form) {
    case 'area':
      return [
        stated,
        computed,
        { look: 'hand', text: t.hand },
        { look: 'hatch', text: t.rounding },
        { look: 'frame', text: t.tile(series.number(TILE.cells), series.number(TILE.members)) },
      ];
    case 'units':
      return [stated, computed, { look: 'hand', text: t.hand }, { look: 'frame', text: series.words.units.square }];
    case 'thousand':
      return [
        stated,
        { look: 'computed', text: t.corrected },
        { look: 'hatch', text: t.doubt },
        { look: 'hand', text: t.hand },
        { look: 'frame', text: t.worker },
      ];
    case 'ratios':
      return [computed, { look: 'hand', text: t.hand }, { look: 'hatch', text: t.allowed }];
  }
}

/** The data that a view shows, in reading order: one for each mark. */
function dataOf(series: GrowthSeries, view: GrowthView): readonly Datum[] {
  switch (view.form) {
    case 'area': {
      const { byFilling, inAdded, added, whole, each, count } = view.filling;
      return [byFilling, inAdded, whole.then, whole.now, each.now, each.then, count.then, count.now, added];
    }
    case 'units':
      return [view.row.then, view.row.now, view.added];
    case 'thousand':
      return [view.row.then, view.row.now, view.impossible];
    case 'ratios':
      return [series.claimed, ...view.rows.map(({ ratio }) => ratio).sort((a, b) => b.value - a.value)];
  }
}

function sentence({ words, claimed }: GrowthSeries, view: GrowthView, data: readonly Datum[]): string {
  if (view.form === 'ratios') {
    const times = data.slice(1).map(({ label, text }) => `${label}\u00a0– ${text}`);
    return `${capital(words.claimed)}: ${claimed.text}. ${capital(words.computed)}: ${times.join('; ')}.`;
  }
  return `${data
    .map(({ label, date, text, voice, certainty }) => {
      const what = [label, date].filter(Boolean).join(', ');
      return `${capital(what)}: ${text}${voice === 'source' ? '' : ` (${certainty})`}.`;
    })
    .join(' ')}`;
}

// When the parts of each form are shown where growth is revealed slowly.

function reveal(series: GrowthSeries, id: string): StageOf {
  const view = viewOf(series, id);
  switch (view.form) {
    case 'area':
      return area(view);
    case 'units':
      return () => undefined;
    case 'thousand':
      return thousand(view);
    case 'ratios':
      return ratios(view, series.claimed.id);
  }
}

type Form<Name extends GrowthView['form']> = Extract<GrowthView, { form: Name }>;

/** The widths are the axis at the foot; the heights have a tick first, and a number later. */
function area({ filling: { byFilling, inAdded, added, count, each } }: Form<'area'>): StageOf {
  const interpretation = [byFilling.id, inAdded.id, added.id];
  return ({ mark, shape, key }) => {
    if (mark === count.then.id || mark === count.now.id) return 'axes';
    if (mark === each.then.id || mark === each.now.id) return shape.tag === 'text' ? 'numbers' : 'axes';
    if (key === 'base') return 'marks';
    return mark !== undefined && interpretation.includes(mark) && shape.tag === 'text' ? 'finding' : undefined;
  };
}

/** One field after the other: an empty one, how it was filled, what that is, and only then what cannot be. */
function thousand({ row, impossible }: Form<'thousand'>): StageOf {
  const of = ({ key }: SceneNode, id: string): boolean => key.startsWith(`${id}-`);
  return (node) => {
    if (node.key === 'lattice-2' || of(node, row.now.id)) return 'finding';
    if (node.key === 'lattice-3' || of(node, impossible.id)) return 'numbers';
    if (!of(node, row.then.id)) return 'marks';
    if (node.shape.tag === 'text') return 'names';
    return node.mark === undefined ? 'marks' : 'axes';
  };
}

/** Bars and the line of the claim; the scale; what the line says; the names; and the numbers with the finding. */
function ratios({ rows }: Form<'ratios'>, claimed: string): StageOf {
  const bars = rows.map(({ ratio }) => ratio.id).join('|');
  return byKey(
    [/^heard$/, 'finding'],
    [/^one$/, 'marks'],
    [new RegExp(`^${claimed}-(?:words|number)`), 'names'],
    [new RegExp(`^(?:${bars})-name$`), 'numbers'],
    [new RegExp(`^(?:${bars})-(?:how|number|range|tick)`), 'finding'],
  );
}
