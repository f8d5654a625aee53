/**
 * The sizes of type on charts and a width table, so that a layout can keep labels apart without a browser.
 * src/kinds/chart/drawing.css sets the same sizes; a test holds the two together.
 */

/**
 * Size in units of the drawing. Nothing is under 14, so that a drawing shown at seven eighths of its width still has 12
 * px.
 */
export const VARIANTS = {
  big: 64,
  figure: 38,
  title: 18,
  label: 16,
  small: 14,
} as const;
export type Variant = keyof typeof VARIANTS;

/**
 * How far capitals and figures of the display face rise above the baseline, and how far a line reaches in all, in em.
 */
export const ASCENT = 0.9;
export const LINE = 1.15;

/** The variant of a text node: the first of its class names that sets a size; `label` where none does. */
export function variantOf(names: string | undefined): Variant {
  return (names?.split(' ').find((name) => name in VARIANTS) as Variant | undefined) ?? 'label';
}

// Advance widths in thousandths of an em, rounded up from a regular grotesque: any condensed face is narrower.
const NARROW = new Set(" .,:;'’‘|!()[]/iIljftrіІїЇ-·\u00a0\u202f\u2009");
const WIDE = new Set('mwMWжшщюфыЖШЩЮФМ@%—мЫ…');

/** Width of a text in units of the drawing: an upper estimate, from a table of three widths. */
export function textWidth(text: string, variant: Variant): number {
  let em = 0;
  for (const char of text) {
    if (NARROW.has(char)) em += 0.33;
    else if (WIDE.has(char)) em += 0.87;
    else if (char !== char.toLowerCase()) em += 0.72;
    else em += 0.57;
  }
  // The display face of the two largest looks is condensed by at least a fifth.
  return em * VARIANTS[variant] * (variant === 'big' || variant === 'figure' ? 0.85 : 1);
}
