/**
 * The sizes of type on charts, so that a layout can keep words apart without a browser. src/kinds/chart/drawing.css
 * sets the same sizes; a test holds the two together.
 */
import { advanceOf } from './advance-widths.ts';

/**
 * Size in units of the drawing, which are pixels on a laptop and on a phone. Nothing is smaller than the gutter of the
 * narrow chart of areas.
 */
export const VARIANTS = {
  poster: 80,
  big: 64,
  numeral: 48,
  figure: 38,
  value: 30,
  term: 24,
  name: 20,
  title: 18,
  label: 16,
  small: 14,
  gutter: 12.5,
} as const;
export type Variant = keyof typeof VARIANTS;

/** Weights by the class that sets them. What is larger than a name is bold by itself. */
const WEIGHTS = { bold: 700, medium: 500 } as const;

/** How far the letters of the display face rise above the baseline, and how far some of them hang below it, in em. */
export const ASCENT = 0.82;
export const DESCENT = 0.24;

/** The variant of a text node: the first of its class names that sets a size; `label` where none does. */
export function variantOf(names: string | undefined): Variant {
  return (names?.split(' ').find((name) => name in VARIANTS) as Variant | undefined) ?? 'label';
}

/** Width of a text in units of the drawing, rounded up. `names` are its class names: size and weight. */
export function textWidth(text: string, names: string): number {
  const size = VARIANTS[variantOf(names)];
  const own = names.split(' ').find((name): name is keyof typeof WEIGHTS => name in WEIGHTS);
  const weight = size > VARIANTS.name ? WEIGHTS.bold : own === undefined ? 400 : WEIGHTS[own];
  let em = 0;
  for (const sign of text) em += advanceOf(sign, weight);
  return (em * size) / 1000;
}
