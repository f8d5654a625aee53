/**
 * Drawings for paper and for screens without colour. What the source says is black, doubted or not, what we computed or
 * corrected is grey, and what is in doubt or not said is hatched in black: nothing but ours is grey. Lit is what a view
 * finds in the words of the source.
 */
import type { LegendItem } from '../charts/chart.ts';
import { changed, el, type El } from '../text/html.ts';
import type { Words } from '../words/index.ts';
import { colour } from './flat.ts';

/** By token. Grey words have 5.3:1 on white. */
const GREYS = {
  ink: '#000000',
  'ink-2': '#333333',
  ground: '#ffffff',
  'claim-area': '#000000',
  claim: '#000000',
  'claim-ground': '#e4e4e4',
  computed: '#6b6b6b',
  'computed-ground': '#d0d0d0',
  hatch: '#000000',
  hair: '#b4b4b4',
  empty: '#dddddd',
} as const;

const BY_COLOUR = new Map(Object.entries(GREYS).map(([token, grey]) => [colour(token), grey]));

/** A drawing whose colours are attributes (`flat.ts`). */
export function inGrey(svg: El): El {
  const { tag, attrs, children } = svg;
  const grey = changed(children, (element) => {
    const { fill, stroke } = element.attrs;
    const own = { ...element.attrs, ...of('fill', fill), ...of('stroke', stroke) };
    return { ...element, attrs: own, children: inGrey({ ...element, attrs: {} }).children };
  });
  return { tag, attrs, children: grey };
}

/** A drawing on a white ground of its own, for a reading system may have a dark one. @param svg with a `viewBox` */
export function grounded(svg: El): El {
  const [x, y, width, height] = String(svg.attrs['viewBox']).split(' ');
  return { ...svg, children: [el('rect', { x, y, width, height, fill: GREYS.ground }), svg.children] };
}

function of(name: string, value: El['attrs'][string]): El['attrs'] {
  const grey = typeof value === 'string' ? BY_COLOUR.get(value) : undefined;
  return grey === undefined ? {} : { [name]: grey };
}

/** What the looks of a drawing say, in words. */
export function legendInGrey(items: readonly LegendItem[], { looks }: Words['book']): string[] {
  return items.flatMap(({ look, text }) => (look === 'hand' ? [] : `${looks[look]}: ${text}`));
}
