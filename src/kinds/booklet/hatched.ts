/**
 * A number that is in doubt, as large as a page: hatched by lines that its figures cut out. Hatching as a background of
 * text leaves marks in a PDF.
 */
import { textWidth, VARIANTS } from '../../charts/typography.ts';
import { el, type El, type Tree } from '../../text/html.ts';

/** How wide a number is in bold figures of a size, in units of a drawing. */
export function widthOf(number: string, size: number): number {
  return (textWidth(number, 'label bold') * size) / VARIANTS.label;
}

/** @param words the number as it is drawn, within a frame so wide and high */
export function hatched(words: El, { width, height }: { readonly width: number; readonly height: number }): Tree {
  const count = Math.ceil((width + height) / 15);
  const lines = Array.from({ length: count }, (_, at) => `M${at * 15 - height} ${height}l${height} ${-height}`).join(
    '',
  );
  return [
    el('defs', {}, el('clipPath', { id: 'number' }, words)),
    el('path', { d: lines, stroke: '#000000', 'stroke-width': 5, 'clip-path': 'url(#number)' }),
    el('text', { ...words.attrs, fill: 'none', stroke: '#000000', 'stroke-width': 4 }, words.children),
  ];
}

/** The number as a picture in the typeface of the page. */
export function hatchedNumber(number: string): El {
  const size = 360;
  const frame = { width: Math.ceil(widthOf(number, size)) + 8, height: 300 };
  const words = el('text', { x: 4, y: 296, 'font-size': size, 'font-weight': 700 }, number);
  return el(
    'svg',
    { class: 'large', viewBox: `0 0 ${frame.width} ${frame.height}`, 'aria-hidden': 'true', focusable: 'false' },
    hatched(words, frame),
  );
}
