/** When the parts of each form are shown where growth is revealed slowly. */
import { viewOf } from '../chart.ts';
import { byKey, type StageOf } from '../reveal.ts';
import type { SceneNode } from '../scene.ts';
import type { GrowthSeries, GrowthView } from './series.ts';

export function reveal(series: GrowthSeries, id: string): StageOf {
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
