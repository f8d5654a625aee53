/** The column of places within the party: what leads from one to the next, and what is not said. */
import { wrap, textWidth } from '../typography.ts';
import { hatched, hitNode, linesNode, pathNode, rectNode, textNode } from '../nodes.ts';
import { coords, markAt, type Mark, type SceneNode } from '../scene.ts';
import type { Step } from './series.ts';

export interface ColumnDesign {
  readonly width: number;
  /** Class names of a place, of what is said beside it, and of the large words of what is not said. */
  readonly place: string;
  readonly aside: string;
  readonly large: string;
  /** From the top of a step to its first baseline, and from line to line of the large words. */
  readonly base: number;
  readonly lead: number;
  /** How wide the hatching is, beside large words and small ones. */
  readonly hatch: readonly [large: number, small: number];
  /** How high steps are: a place, what is said below it, what leads on, a silence, a large one but for its words. */
  readonly heights: Readonly<Record<'place' | 'aside' | 'down' | 'silence' | 'large', number>>;
}

interface Column {
  readonly nodes: readonly SceneNode[];
  readonly marks: readonly Mark[];
}

/** The lines of the large words of what is not said. */
function largeLines({ label }: Step, { large, width, hatch }: ColumnDesign): string[] {
  return wrap(label, width - hatch[0] - 14, large);
}

/** Where what is said of a place has room beside it; null where it stands below. */
function asideAt({ label, aside }: Step & { readonly is: 'place' }, design: ColumnDesign): number | null {
  const x = textWidth(label, design.place) + 8;
  return x + textWidth(aside, design.aside) <= design.width ? x : null;
}

function heightOf(step: Step, design: ColumnDesign): number {
  const { heights, lead } = design;
  if (step.is === 'down') return heights.down;
  if (step.is === 'place') return heights.place + (asideAt(step, design) === null ? heights.aside : 0);
  return step.aside === '' ? heights.silence : largeLines(step, design).length * lead + heights.large;
}

/** How high the column is where nothing spreads it. */
export function columnHeight(steps: readonly Step[], design: ColumnDesign): number {
  return steps.reduce((sum, step) => sum + heightOf(step, design), 0);
}

/** The column from `top` on, with as much space after each step. */
export function drawColumn(steps: readonly Step[], top: number, space: number, design: ColumnDesign): Column {
  let y = top;
  const drawn = steps.map((step, index) => {
    const height = heightOf(step, design);
    const column = stepAt(step, y, height, index + 1, design);
    y += height + space;
    return column;
  });
  return { nodes: drawn.flatMap(({ nodes }) => nodes), marks: drawn.flatMap(({ marks }) => marks) };
}

function stepAt(step: Step, y: number, height: number, nth: number, design: ColumnDesign): Column {
  const { place, aside, base, hatch, heights, width } = design;
  if (step.is === 'place') {
    const nodes = [textNode(`place-${nth}`, step.label, [0, y + base], { voice: 'axis', variant: place })];
    const x = asideAt(step, design);
    const at = x === null ? ([0, y + base + heights.aside - 1] as const) : ([x, y + base] as const);
    const said = textNode(`place-${nth}-aside`, step.aside, at, { voice: 'guide', variant: aside });
    return { nodes: step.aside === '' ? nodes : [...nodes, said], marks: [] };
  }
  const { id, label } = step;
  const hit = hitNode(id, { x: 0, y, width, height });
  if (step.is === 'down') {
    const [from, to] = [y + 2, y + height - 5];
    const look = { voice: 'source', mark: id } as const;
    const arrow = `M${coords(9, from)}L${coords(9, to)}M${coords(2, to - 9)}L${coords(9, to)}L${coords(16, to - 9)}`;
    const nodes = [
      hit,
      pathNode(id, arrow, { ...look, variant: 'outline frame' }),
      textNode(`${id}-label`, label, [28, y + height / 2 + 4], { ...look, variant: aside }),
    ];
    return { nodes, marks: [markAt(id, 60, y + height / 2)] };
  }
  const look = { voice: 'absent', mark: id } as const;
  const isLarge = step.aside !== '';
  const size = { width: hatch[isLarge ? 0 : 1], height: height - (isLarge ? 6 : 8) };
  const area = rectNode(id, { x: 0, y, ...size }, look);
  const frame = {
    ...rectNode(`${id}-outline`, { x: 0.5, y: y + 0.5, width: size.width - 1, height: size.height - 1 }, look),
    variant: 'outline thin',
  };
  const x = hatch[isLarge ? 0 : 1] + 14;
  const words = isLarge
    ? [
        ...linesNode(`${id}-label`, largeLines(step, design), [x, y + design.lead - 8], {
          ...look,
          variant: design.large,
          leading: design.lead,
        }),
        textNode(`${id}-aside`, step.aside, [x, y + size.height - 4], { ...look, variant: aside }),
      ]
    : [textNode(`${id}-label`, label, [x, y + size.height / 2 + 6], { ...look, variant: aside })];
  return { nodes: [hit, ...hatched(area), frame, ...words], marks: [markAt(id, x + 40, y + height / 2)] };
}
