/** Nodes that every drawing is made of: words, areas, lines, plates. All of them round what they are given. */
import { coords, round, type Lattice, type SceneNode, type Shape } from './scene.ts';
import { textWidth, VARIANTS, variantOf } from './typography.ts';

/** What a node is besides its shape. */
export type Look = Omit<SceneNode, 'key' | 'shape'>;

function node(key: string, shape: Shape, { voice, variant, mark, pattern, beside }: Look): SceneNode {
  return {
    key,
    shape,
    voice,
    ...(variant === undefined ? {} : { variant }),
    ...(mark === undefined ? {} : { mark }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(beside === undefined ? {} : { beside }),
  };
}

/** Words with their baseline at `y`. */
export function textNode(
  key: string,
  text: string,
  [x, y]: readonly [number, number],
  look: Look & { readonly anchor?: 'start' | 'middle' | 'end' },
): SceneNode {
  return node(key, { tag: 'text', x: round(x), y: round(y), text, anchor: look.anchor ?? 'start' }, look);
}

/** Words in lines, the first baseline at `y`. Keys are `key`, `key-2`, `key-3` … */
export function linesNode(
  key: string,
  lines: readonly string[],
  [x, y]: readonly [number, number],
  look: Look & { readonly anchor?: 'start' | 'middle' | 'end'; readonly leading: number },
): SceneNode[] {
  return lines.map((line, index) =>
    textNode(index === 0 ? key : `${key}-${index + 1}`, line, [x, y + index * look.leading], look),
  );
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle. */
export function rectNode(key: string, { x, y, width, height }: Frame, look: Look): SceneNode {
  const shape = { tag: 'rect', x: round(x), y: round(y), width: round(width), height: round(height) } as const;
  return node(key, shape, look);
}

export function pathNode(key: string, d: string, look: Look): SceneNode {
  return node(key, { tag: 'path', d }, look);
}

export function lineNode(key: string, [x1, y1, x2, y2]: readonly [number, number, number, number], look: Look) {
  return node(key, { tag: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) }, look);
}

/** A place that can be hit around what a mark shows, where that is words alone. */
export function hitNode(mark: string, frame: Frame): SceneNode {
  return rectNode(`${mark}-hit`, frame, { voice: 'ground', variant: 'hit', mark });
}

/** An area with hatching over it: the lines keep the colour of the area, in hand too. */
export function hatched(area: SceneNode): SceneNode[] {
  const over = { ...area, key: `${area.key}-hatch`, voice: 'ground', variant: 'over', pattern: 'hatch' } as const;
  return [area, over];
}

/**
 * Words on a stroke, in the middle of it: the stroke stops for them.
 * @param air how much sooner it stops above and below them
 */
export function plate(key: string, text: string, [x, y]: readonly [number, number], look: Look, air = 0): SceneNode[] {
  const size = VARIANTS[variantOf(look.variant)];
  const width = textWidth(text, look.variant ?? '') + 16;
  const ground = { voice: 'ground', ...(look.mark === undefined ? {} : { mark: look.mark }) } as const;
  return [
    rectNode(
      `${key}-plate`,
      { x: x - width / 2, y: y - size * 0.95 - air, width, height: size * 1.25 + 2 * air },
      ground,
    ),
    textNode(key, text, [x, y], { ...look, anchor: 'middle' }),
  ];
}

/** A measure with an end at either side. */
export function dimension(key: string, x1: number, x2: number, y: number, look: Look): SceneNode {
  const [low, high] = [y - 7, y + 7];
  const ends = [x1, x2].map((x) => `M${coords(x, low)}L${coords(x, high)}`).join('');
  const d = `${ends}M${coords(x1, y)}L${coords(x2, y)}`;
  return pathNode(key, d, { ...look, variant: `outline ${look.variant ?? ''}`.trim() });
}

/** The tile that leaves squares of `side` at every `pitch`, `columns` by `rows` of them, and a gap after the last. */
export function gaps(
  at: { readonly x: number; readonly y: number },
  {
    side,
    pitch,
    columns = 1,
    rows = 1,
    gap = [0, 0],
  }: {
    readonly side: number;
    readonly pitch: number;
    readonly columns?: number;
    readonly rows?: number;
    readonly gap?: readonly [across: number, down: number];
  },
): Lattice {
  const [width, height] = [columns * pitch + gap[0], rows * pitch + gap[1]];
  const bars = (count: number, end: number, bar: (from: number, to: number) => string): string =>
    Array.from({ length: count }, (_, index) =>
      bar(index * pitch + side, index + 1 === count ? end : (index + 1) * pitch),
    ).join('');
  const d =
    bars(columns, width, (from, to) => `M${coords(from, 0)}h${coords(to - from)}v${coords(height)}H${coords(from)}z`) +
    bars(rows, height, (from, to) => `M${coords(0, from)}h${coords(width)}v${coords(to - from)}H0z`);
  return { x: round(at.x), y: round(at.y), width: round(width), height: round(height), d, of: 'gaps' };
}

/** The tile that strikes through a square of `side` at every `pitch`. */
export function strokes(at: { readonly x: number; readonly y: number }, side: number, pitch: number): Lattice {
  const d = `M${coords(side * 0.08, side * 0.92)}L${coords(side * 0.92, side * 0.08)}`;
  return { x: round(at.x), y: round(at.y), width: pitch, height: pitch, d, of: 'strokes' };
}

/**
 * The sign for people: one size, so that more people are more signs. A person in the manner of Gerd Arntz, in relative
 * steps from the corner of the place.
 */
export function personOf(width: number, height: number): string {
  const head = width * 0.22;
  const shoulders = 2 * head + height * 0.035;
  const w = (part: number): number => width * part;
  const arms = height * 0.4;
  const legs = height - shoulders - arms;
  const gap = height - shoulders - height * 0.46;
  // Straight arms and square shoulders: what widens downwards is a dress to those who know the signs on doors.
  const round = w(0.08);
  return [
    `m${coords(width / 2 - head, head)}`,
    `a${coords(head, head)} 0 1 0 ${coords(2 * head, 0)}a${coords(head, head)} 0 1 0 ${coords(-2 * head, 0)}z`,
    `m${coords(head - w(0.4) + round, shoulders - head)}h${coords(w(0.8) - 2 * round)}l${coords(round, round)}`,
    `v${coords(arms - round)}h${coords(-w(0.13))}v${coords(legs)}h${coords(-w(0.23))}v${coords(-gap)}`,
    `h${coords(-w(0.08))}v${coords(gap)}h${coords(-w(0.23))}v${coords(-legs)}h${coords(-w(0.13))}`,
    `v${coords(round - arms)}z`,
  ].join('');
}
