/**
 * The poster of the home page: a share then, and the same share now in both readings, to scale. Its height is what is
 * drawn, from nothing to the largest of the three; its width is the time between, of which only the beginning is known.
 * The two lines from then to now make a wedge: the wedge is the doubt. Where a share is more than the whole, it breaks
 * out through the rule that stands for all.
 */
import type { SceneNode, Shape } from '../scene.ts';

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
export interface PosterColumns {
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
