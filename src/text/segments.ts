/**
 * Segments: a block cut at every place where an annotation begins or ends, so that overlapping annotations can be
 * drawn.
 */
import type { Span } from '../model/common.ts';

/** An annotation as far as drawing needs it. */
export interface Annotation {
  readonly id: string;
  readonly type: 'note' | 'claim' | 'rec' | 'apart';
  readonly span: Span;
  /** The corrected words of an emendation; null for every other annotation. */
  readonly reading: string | null;
}

export interface Segment extends Span {
  /** Annotations that cover the segment, the one that its link leads to first: the shortest, a note before a claim. */
  readonly covers: readonly Annotation[];
  /** Annotations that begin with this segment. */
  readonly begins: readonly Annotation[];
  readonly strong: boolean;
}

const RANK: Readonly<Record<Annotation['type'], number>> = { note: 0, claim: 1, rec: 2, apart: 3 };

/**
 * Cuts a block. The segments partition `[block.start, block.end)` and come in order.
 * @param annotations any annotations of the document; those outside the block are ignored, those that run over its
 *   end are cut
 */
export function segments(
  block: Span & { readonly strong: readonly Span[] },
  annotations: readonly Annotation[],
): Segment[] {
  const here = annotations.filter(
    (annotation) => annotation.span.start < block.end && annotation.span.end > block.start,
  );
  const cuts = new Set<number>([block.start, block.end]);
  for (const span of [...here.map((annotation) => annotation.span), ...block.strong]) {
    if (span.start > block.start && span.start < block.end) cuts.add(span.start);
    if (span.end > block.start && span.end < block.end) cuts.add(span.end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  const result: Segment[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const start = points[index] ?? 0;
    const end = points[index + 1] ?? 0;
    const covers = here
      .filter((annotation) => annotation.span.start <= start && annotation.span.end >= end)
      .sort((a, b) => length(a) - length(b) || RANK[a.type] - RANK[b.type] || (a.id < b.id ? -1 : 1));
    result.push({
      start,
      end,
      covers,
      begins: here.filter(
        (annotation) => Math.max(annotation.span.start, block.start) === start && annotation.span.start >= block.start,
      ),
      strong: block.strong.some((span) => span.start <= start && span.end >= end),
    });
  }
  return result;
}

function length(annotation: Annotation): number {
  return annotation.span.end - annotation.span.start;
}
