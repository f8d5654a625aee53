/**
 * Segments: a block cut at every place where an annotation begins or ends, so that overlapping annotations can be
 * drawn.
 */
import type { Span } from '../model/common.ts';
import type { Annotation } from '../model/edition.ts';

/** An annotation as far as cutting needs it. */
export type AnnotationSpan = Pick<Annotation, 'id' | 'type' | 'span'>;

export interface Segment<T extends AnnotationSpan = AnnotationSpan> extends Span {
  /** Annotations that cover the segment, the one that its link leads to first: the shortest, a note before a claim. */
  readonly covers: readonly T[];
  /** Annotations that begin with this segment, in the order given. */
  readonly begins: readonly T[];
  readonly strong: boolean;
  /** Whether it is part of a numeral. */
  readonly bold: boolean;
}

/** Which of two annotations of the same length takes the link. */
const RANK: Readonly<Record<Annotation['type'], number>> = { note: 0, claim: 1, recommendation: 2, excluded: 3 };

/**
 * Cuts a block. The segments partition `[block.start, block.end)` and come in order.
 * @param annotations any annotations of the document; those outside the block are ignored, those that run over its
 *   end are cut
 */
export function segments<T extends AnnotationSpan>(
  block: Span & {
    readonly strong: readonly Span[];
    readonly numerals?: readonly Span[];
    /** Where it is cut besides. */
    readonly terms?: readonly Span[];
  },
  annotations: readonly T[],
): Segment<T>[] {
  const inside = ({ start, end }: Span): boolean => start < block.end && end > block.start;
  const numerals = (block.numerals ?? []).filter(inside);
  const strong = block.strong.filter(inside);
  const here = annotations.filter(({ span }) => inside(span));
  const cuts = new Set([block.start, block.end]);
  const terms = (block.terms ?? []).filter(inside);
  for (const { start, end } of [...here.map(({ span }) => span), ...strong, ...numerals, ...terms])
    cuts.add(Math.max(start, block.start)).add(Math.min(end, block.end));
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? block.start;
    const covering = ({ start: from, end: to }: Span): boolean => from <= start && to >= end;
    return {
      start,
      end,
      covers: here.filter(({ span }) => covering(span)).sort(leadFirst),
      begins: here.filter(({ span }) => span.start === start),
      strong: strong.some(covering),
      bold: numerals.some(covering),
    };
  });
}

function leadFirst(a: AnnotationSpan, b: AnnotationSpan): number {
  return lengthOf(a) - lengthOf(b) || RANK[a.type] - RANK[b.type] || (a.id < b.id ? -1 : 1);
}

function lengthOf({ span }: AnnotationSpan): number {
  return span.end - span.start;
}
