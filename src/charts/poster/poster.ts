/**
 * Poster → SVG as a tree. The drawing is stretched to the box that the style sheet gives it; hatching may not be, so it
 * lies outside of what is stretched, and the wedge is cut out of it. Figures and words are the page’s: they are placed
 * by the numbers in the style of the drawing, since a page with our policy has no `style` attributes.
 */
import { el, type El } from '../../text/html.ts';
import type { SceneNode, Shape } from '../scene.ts';

// A field of squares, filled column by column, so that its end is an edge: outlines for a pattern to fill, however many
// squares there are.

/** Squares above one another. */
const ROWS = 10;

/** How many columns squares fill, begun ones included. */
export function columnsOf(count: number): number {
  return Math.ceil(count / ROWS);
}

/**
 * The outline of the squares from `from` up to and not including `to`, one unit each.
 * @param from whole, at least 0
 * @param to whole, at least `from`
 */
export function fieldOutline(from: number, to: number): string {
  const [left, over] = [Math.floor(from / ROWS), from % ROWS];
  const [right, rest] = [Math.floor(to / ROWS), to % ROWS];
  if (left === right) return `M${left} ${over}h1V${rest}h-1Z`;
  const start = over === 0 ? `M${left} 0` : `M${left + 1} 0`;
  const end = rest === 0 ? `H${right}V${ROWS}` : `H${right + 1}V${rest}h-1V${ROWS}`;
  return `${start}${end}H${left}${over === 0 ? '' : `V${over}h1`}Z`;
}

// The poster of the home page: a share then, and the same share now in both readings, to scale. Its height is what is
// drawn, from nothing to the largest of the three; its width is the time between, of which only the beginning is known.
// The two lines from then to now make a wedge: the wedge is the doubt. Where a share is more than the whole, it breaks
// out through the rule that stands for all.

/** Shares in per cent. */
export interface PosterInput {
  readonly then: number;
  readonly transcribed: number;
  readonly corrected: number;
}

export interface Poster {
  /** The height of the drawing in per cent of the whole: at least 100. */
  readonly top: number;
  /** In a box 100 wide and 100 high, whatever its shape on the page: what has to keep its angles is no part of it. */
  readonly nodes: readonly PosterNode[];
}

/** A node of a scene that is an area. */
export type PosterNode = SceneNode & { readonly shape: Extract<Shape, { readonly tag: 'path' }> };

/** Places from left to right: where the shares of then and of now stand, in hundredths of the width. */
interface PosterColumns {
  readonly then: number;
  readonly now: number;
}

/** How thick the two lines have become where they end, in hundredths of the height: both begin at a point. */
const UPPER = 3.4;
const LOWER = 1.3;

/** Places the wedge and the two lines that it lies between. */
export function posterLayout({ then, transcribed, corrected }: PosterInput, columns: PosterColumns): Poster {
  const top = Math.max(100, then, transcribed, corrected);
  const y = (share: number): number => hundredths(100 - (100 * share) / top);
  const apex = `M${columns.then} ${y(then)}`;
  const line = (key: string, voice: SceneNode['voice'], from: number, to: number): PosterNode => ({
    key,
    voice,
    shape: { tag: 'path', d: `${apex}L${columns.now} ${hundredths(from)}V${hundredths(to)}Z` },
  });
  return {
    top,
    nodes: [
      line('wedge', 'doubt', y(transcribed), y(corrected)),
      line('transcribed', 'doubt', y(transcribed), y(transcribed) + UPPER),
      line('corrected', 'computed', y(corrected) - LOWER / 2, y(corrected) + LOWER / 2),
    ],
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where the page is wide enough for the poster beside its words; written without a sign that would be escaped. */
const WIDE = 'home (min-width:60rem)';
/** Between the words of a narrow page, beside those of a wide one. */
const SHAPES: Readonly<Record<'narrow' | 'wide', PosterColumns>> = {
  narrow: { then: 17, now: 54 },
  wide: { then: 31, now: 64 },
};

/** The poster in both shapes, hidden from assistive technology: the figures beside it say the same. */
export function renderPoster(input: PosterInput): El {
  return el(
    'svg',
    { class: 'poster-drawing', 'aria-hidden': 'true', focusable: 'false' },
    el('style', {}, `@layer components{${places(input)}}`),
    el(
      'defs',
      {},
      el(
        'pattern',
        { id: 'poster-hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        el('rect', { class: 'poster-line', width: 2, height: 8 }),
      ),
    ),
    Object.entries(SHAPES).map(([shape, columns]) => {
      const { nodes } = posterLayout(input, columns);
      const [wedge, ...lines] = nodes;
      return el(
        'g',
        { class: `poster-${shape}` },
        // Cut out, not masked: on paper a mask lets its hatching over the whole sheet.
        el(
          'clipPath',
          { id: `poster-${shape}`, clipPathUnits: 'objectBoundingBox' },
          el('path', { d: wedge?.shape.d, transform: 'scale(.01)' }),
        ),
        el('rect', { width: '100%', height: '100%', fill: 'url(#poster-hatch)', 'clip-path': `url(#poster-${shape})` }),
        el(
          'svg',
          { viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
          lines.map(({ key, shape: { d } }) => el('path', { class: `poster-${key}`, d })),
        ),
      );
    }),
  );
}

/** Everything that is placed by the shares, or by the columns, as the style sheet reads it. */
function places(input: PosterInput): string {
  const { top } = posterLayout(input, SHAPES.wide);
  const shares = Object.entries({ ...input, top }).map(([name, share]) => `--${name}:${share};`);
  const columns = ({ then, now }: PosterColumns): string => `--from:${then};--to:${now}`;
  return (
    `.poster{${shares.join('')}${columns(SHAPES.narrow)}}` + `@container ${WIDE}{.poster{${columns(SHAPES.wide)}}}`
  );
}
