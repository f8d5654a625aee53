/**
 * Poster → SVG as a tree. The drawing is stretched to the box that the style sheet gives it; hatching may not be, so it
 * lies outside of what is stretched, and the wedge is cut out of it. Figures and words are the page’s: they are placed
 * by the numbers in the style of the drawing, since a page with our policy has no `style` attributes.
 */
import { el, type El } from '../../text/html.ts';
import { posterLayout, type PosterColumns, type PosterInput } from './layout.ts';

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
