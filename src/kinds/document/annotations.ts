/** All annotations of a document in one order: notes, numbers, recommendations, and what is not counted as one. */
import type { Annotation, EditionDocument, RowsByDocument } from '../../model/edition.ts';

/** Annotations in the order of the text: by beginning, then the longer first, then by id. */
export function annotationsOf({ slug, notes }: EditionDocument, rows: RowsByDocument): Annotation[] {
  const annotations: Annotation[] = [
    ...notes,
    ...(rows.claims.get(slug) ?? []),
    ...(rows.recommendations.get(slug) ?? []),
    ...(rows.apart.get(slug) ?? []),
  ];
  return annotations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1));
}
