/**
 * The drawing of a number, with its mark in hand, as a picture by itself: words stand in it in fonts of the machine,
 * for a picture can load none.
 */
import { pictureSvg } from '../../charts/render-svg.ts';
import { textWidth } from '../../charts/typography.ts';
import type { Claim } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import tokens from '../../styles/tokens.css?raw';
import { changed, el, raw, toHtml, type Tree } from '../../text/html.ts';
import drawing from '../chart/drawing.css?raw';
import type { Site } from '../site.ts';
import { drawnMark } from './note-parts.ts';

/** Narrow typefaces of the machines that there are, as wide as ours. */
const FACES =
  "'Arial Narrow','Liberation Sans Narrow','Nimbus Sans Narrow','Roboto Condensed',sans-serif-condensed," +
  "'Avenir Next Condensed',sans-serif";
/** On a phone the picture stands half as large: what would be smaller than 9 pixels is left to the chart. */
const SMALL = '@media (width < 210px){text:is(.name,.title,.label,.small,.gutter){display:none}}';
/** A picture is XML, in which the sign of “narrower than” has to be written as an entity. */
const STYLE = `${tokens}${drawing}:root{--display:${FACES};background:var(--paper)}${SMALL}`.replaceAll('<', '&lt;');

/** The picture of a number as SVG; null where nothing draws it. */
export function pictureFile(claim: Claim, { edition, chart }: Site): Html | null {
  const mark = drawnMark(claim);
  const config = edition.charts.find(({ id }) => id === mark?.chart);
  if (mark === null || config === undefined) return null;
  const drawn = chart(config);
  const scene = drawn.chart.layout(drawn.series, { view: mark.view, size: 'narrow' });
  const { attrs, tag, children } = pictureSvg(scene, '', '', mark.mark);
  // A page without a style sheet would show a picture of no size as wide as a page.
  const { width, height } = scene;
  const style = `${STYLE}:root{inline-size:${width}px;block-size:${height}px}` as Html;
  return toHtml(
    el(tag, { ...attrs, xmlns: 'http://www.w3.org/2000/svg' }, el('style', {}, raw(style)), fitted(children)),
  );
}

/** Each line of words as wide as in our face, whatever face a machine has: a wider one would run into others. */
function fitted(tree: Tree): Tree {
  return changed(tree, ({ tag, attrs, children }) => {
    if (tag !== 'text') return null;
    const textLength = Math.round(textWidth([children].flat().join(''), String(attrs['class'])));
    return el(tag, { ...attrs, textLength, lengthAdjust: 'spacingAndGlyphs' }, children);
  });
}
