/** The two designs of the rows, and the words that stand below marks and on hatching. */
import { wrap, textWidth } from '../typography.ts';
import { linesNode, plate, type Frame } from '../nodes.ts';
import type { SceneNode } from '../scene.ts';
import type { Norm, Rest } from './series.ts';

export const WIDE = {
  /** Where the marks begin, and how far below the rule of their row. */
  left: 212,
  down: 20,
  side: 88,
  block: 118,
  gap: 8,
  apart: 22,
  person: 47,
  stop: 12,
  row: 144,
  number: 'big',
  heading: 'name bold',
  of: 'label',
  label: 'name bold',
  aside: 'label',
  each: 'term',
  rest: 'title bold',
  lead: 20,
} as const;
export const NARROW = {
  left: 0,
  down: 48,
  side: 50,
  block: 52,
  gap: 4,
  apart: 8,
  person: 22.6,
  stop: 6,
  row: null,
  number: 'figure',
  heading: 'label bold',
  of: 'small',
  label: 'label bold',
  aside: 'small',
  each: 'small bold',
  rest: 'small bold',
  lead: 17,
} as const;

export const SLIM = { ...NARROW, side: 44, block: 38, label: 'small bold', rest: 'gutter bold' } as const;

export type Design = typeof WIDE | typeof NARROW | typeof SLIM;

/** Words, and the lowest baseline. */
interface WordBlock {
  readonly nodes: readonly SceneNode[];
  readonly foot: number;
}

type NormLabel = Omit<Norm, 'datum'> & { readonly datum: Pick<Norm['datum'], 'id' | 'voice'> };

/** What stands below the marks of a norm; beside it, where there is room, or beneath it what else is said. */
export function below(
  { datum, label, aside }: NormLabel,
  x: number,
  top: number,
  room: number,
  design: Pick<Design, 'left' | 'lead' | 'aside'> & { readonly label: string },
): WordBlock {
  const { lead } = design;
  const labels = wrap(label, room, design.label);
  const base = top + (design.left > 0 ? 25 : 18);
  const look = { voice: datum.voice, mark: datum.id } as const;
  const beside = textWidth(labels.at(-1) ?? '', design.label) + 10;
  const last = base + (labels.length - 1) * (lead + 2);
  const nodes = linesNode(`${datum.id}-label`, labels, [x, base], {
    ...look,
    variant: design.label,
    leading: lead + 2,
  });
  if (aside === '') return { nodes, foot: last };
  const said = { ...look, variant: design.aside, leading: lead };
  if (beside + textWidth(aside, design.aside) <= room)
    return { nodes: [...nodes, ...linesNode(`${datum.id}-aside`, [aside], [x + beside, last], said)], foot: last };
  const lines = wrap(aside, room, design.aside);
  return {
    nodes: [...nodes, ...linesNode(`${datum.id}-aside`, lines, [x, last + lead], said)],
    foot: last + lines.length * lead,
  };
}

/** Words that stand on hatching, which stops for them. */
export function onHatching(
  { id, label }: Rest,
  { x, y, width, height }: Frame,
  { left, rest, lead }: Design,
): SceneNode[] {
  const lines = wrap(label, width - (left > 0 ? 28 : 12), rest);
  const first = y + height / 2 - ((lines.length - 1) * (lead + 1)) / 2 + 6;
  return lines.flatMap((line, index) =>
    plate(
      index === 0 ? `${id}-words` : `${id}-words-${index + 1}`,
      line,
      [x + width / 2 - 2, first + index * (lead + 1)],
      {
        ...{ voice: 'absent', variant: rest, mark: id },
      },
    ),
  );
}
