/**
 * The preview: the picture of a page for those who see a link to it elsewhere, often a third as large. So nothing that
 * has to be read is smaller than 34 of 1,200 units: the title, the line at the foot, the name of the site.
 */
import type { Frame } from '../charts/nodes.ts';
import { wrap, wrapEvenly, textWidth, VARIANTS } from '../charts/typography.ts';
import type { Html } from '../model/text-types.ts';
import { PREVIEW } from '../model/resource.ts';
import { el, toHtml, type Tree } from '../text/html.ts';
import { colour, frame, line } from './flat.ts';
import type { Site } from './site.ts';

const MARGIN = 44;
/** Where the rule above the foot lies. */
const FOOT = 556;
/** Sizes of the title: the first one in which it needs two lines, else the last. */
const SIZES = [58, 54, 48, 44, 38];
/** The same of the line at the foot, which has one line. */
const FOOT_SIZES = [34, 31, 28];
const WIDTH = PREVIEW.width - 2 * MARGIN;

export interface PreviewParts {
  readonly title: string;
  /** The line at the foot: whose words these are. Of several, the first for which there is room. */
  readonly foot: readonly [string, ...string[]];
  /** What is shown between the two. */
  readonly art: (place: Frame) => Tree;
}

/** The picture as SVG, its words in our fonts. */
export function preview({ title, foot, art }: PreviewParts, { t }: Site): Html {
  const size = SIZES.find((one) => linesOf(title, one, WIDTH, 'label bold').length <= 2) ?? SIZES.at(-1) ?? 0;
  const lines = wrapEvenly(title, (WIDTH * VARIANTS.label) / size, 'label bold');
  const leading = size * 1.1;
  const top = 16 + leading * lines.length + 14;
  const name = t.site.name.toUpperCase();
  const room = WIDTH - widthAt(name, 38) - 40;
  const feet = FOOT_SIZES.flatMap((one) => foot.map((text) => ({ text, size: one })));
  const last = feet.find((one) => linesOf(one.text, one.size, room, 'label').length === 1) ?? {
    text: foot[0],
    size: 28,
  };
  return toHtml(
    frame(PREVIEW.width, PREVIEW.height, [
      lines.map((words, index) => line(words, [MARGIN, 16 + leading * (index + 0.82)], { size, weight: 700 }, 'ours')),
      art({ x: MARGIN, y: top, width: WIDTH, height: FOOT - top - 18 }),
      el('rect', { x: 0, y: FOOT, width: PREVIEW.width, height: 8, fill: colour('ink') }),
      line(cut(last.text, last.size, room), [MARGIN, 608], { size: last.size }, 'ours'),
      line(name, [PREVIEW.width - MARGIN, 608], { size: 38, weight: 700, anchor: 'end' }, 'ours'),
    ]),
  );
}

/** Width of bold words. */
function widthAt(text: string, size: number): number {
  return (textWidth(text, 'label bold') * size) / VARIANTS.label;
}

/** A text in lines, in letters of a size. */
export function linesOf(text: string, size: number, width: number, names: 'label' | 'label bold'): string[] {
  return wrap(text, (width * VARIANTS.label) / size, names);
}

/** As many words as there is room for. */
function cut(text: string, size: number, room: number): string {
  const [first = ''] = linesOf(text, size, room, 'label');
  return first === text ? text : `${first.replace(/[\s,;:(]+$/, '')} …`;
}
