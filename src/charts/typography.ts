/**
 * The sizes of type on charts, so that a layout can keep words apart without a browser. src/kinds/chart/drawing.css
 * sets the same sizes; a test holds the two together.
 */

import { held } from '../text/line-breaks.ts';

// How wide the display face sets each sign, in thousandths of an em: measured in a browser, rounded up to the next 30.
// The face that stands in for it until it has come is fitted to the same widths.

/** A width, and the signs that are no wider. */
type Widths = readonly (readonly [width: number, signs: string])[];

const PLAIN: Widths = [
  [150, "'"],
  [180, '’·'],
  [210, '!,.:'],
  [240, ' \u00a0\u202f;ijl|ії'],
  [270, '")IІЇ'],
  [300, '(`f{гґ'],
  [330, '-J]rt}”'],
  [360, '[_z÷“т'],
  [390, '17/<>\\svx×−Ґзх'],
  [420, '*+=EFLTZacyГЕТЁавєксуьэ'],
  [450, '^bdeghknopqu~²беопрчяё'],
  [480, '235PS«°»ЗРУийнъ'],
  [510, '4689#$?AKVXYАБЄКХЬлц'],
  [540, '0BCDGNORВОСЭдм'],
  [570, 'HQU–…≈ИЙНЧЯЪ'],
  [600, 'wЛПжю'],
  [630, '&ДЦфшы'],
  [690, 'MМщmЖФ'],
  [750, 'ЮWШЫ'],
  [810, 'Щ'],
];

const BOLD: Widths = [
  [180, "'"],
  [240, '’,·'],
  [270, ' \u00a0\u202f!.ij|і'],
  [300, ':;lІЇї'],
  [330, ')-I]`f'],
  [360, '"(J[tгґ'],
  [390, '1_r{}'],
  [420, '<>z“”т'],
  [450, '7*+/=EFLTZ\\svxyЕТЁзух'],
  [480, '^ace÷−²ГҐаеєсэё'],
  [510, '5$?Ybdghknopqu~×«»бвийорчь'],
  [540, '234689#SVX°ЗХкнпя'],
  [570, '0&ACKN–≈АБЄСУЬлцъ'],
  [600, 'BDGOPQRUwВИЙКОРЭм'],
  [630, 'HНПЧЯд'],
  [660, 'ЛЪж'],
  [690, '…Ц'],
  [720, 'MWДМфшю'],
  [780, 'щыmФ'],
  [840, 'ЖШЮЫ'],
  [900, 'Щ'],
];

/** Signs that neither list has: `@`, `%`, `№`, a long dash, another alphabet. */
const WIDEST = 1080;

const tables = [PLAIN, BOLD].map(
  (widths) => new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const))),
);

/** Width of a sign in thousandths of an em, at a weight of 400 to 700. */
export function advanceOf(sign: string, weight: number): number {
  const [plain = WIDEST, bold = WIDEST] = tables.map((table) => table.get(sign) ?? WIDEST);
  return plain + ((bold - plain) * (weight - 400)) / 300;
}

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

/** Width of a text in units of the drawing. `names` are its class names: size and weight. */
export function textWidth(text: string, names: string): number {
  const size = VARIANTS[variantOf(names)];
  const own = names.split(' ').find((name): name is keyof typeof WEIGHTS => name in WEIGHTS);
  const weight = size > VARIANTS.name ? WEIGHTS.bold : own === undefined ? 400 : WEIGHTS[own];
  let em = 0;
  for (const sign of text) em += advanceOf(sign, weight);
  return (em * size) / 1000;
}

// Words in lines.

/**
 * A text in lines no wider than `width`, which end where a printer would let them end; a single word that is wider
 * stands alone on its line. `names` are its class names: size and weight.
 */
export function wrap(text: string, width: number, names: string): string[] {
  return linesOf(measured(text, names), width);
}

/** The same in as many lines, of much the same length: no word stands alone on the last one. */
export function wrapEvenly(text: string, width: number, names: string): string[] {
  const words = measured(text, names);
  const lines = linesOf(words, width);
  let narrower = width;
  for (let next = lines; next.length === lines.length && narrower > width / 2;) {
    narrower -= width / 40;
    next = linesOf(words, narrower);
  }
  return linesOf(words, narrower + width / 40);
}

/** Words of a text, each with its width, and how wide a space is. */
interface MeasuredWords {
  readonly words: readonly (readonly [word: string, width: number])[];
  readonly space: number;
}

function measured(text: string, names: string): MeasuredWords {
  const words = held(text)
    .split(' ')
    .map((word) => [word, textWidth(word, names)] as const);
  return { words, space: textWidth(' ', names) };
}

function linesOf({ words, space }: MeasuredWords, width: number): string[] {
  const lines: string[] = [];
  let [line, long] = ['', 0];
  for (const [word, own] of words) {
    if (line !== '' && long + space + own > width) {
      lines.push(line);
      [line, long] = [word, own];
    } else [line, long] = line === '' ? [word, own] : [`${line} ${word}`, long + space + own];
  }
  return line === '' ? lines : [...lines, line];
}
