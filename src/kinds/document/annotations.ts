/** All annotations of a document in one order: notes, numbers, recommendations, and what is not counted as one. */
import type {
  Annotation,
  Claim,
  Edition,
  EditionDocument,
  Excluded,
  Recommendation,
  SetAside,
} from '../../model/edition.ts';

/** Rows of the data by document, made once for all pages. */
export interface ByDocument {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly recommendations: ReadonlyMap<string, readonly Recommendation[]>;
  readonly apart: ReadonlyMap<string, readonly Excluded[]>;
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>;
}

const grouped = new WeakMap<Edition, ByDocument>();

/** Groups the data by document, once for an Edition, so that a page does not search the whole corpus. */
export function byDocument(edition: Edition): ByDocument {
  const known = grouped.get(edition);
  if (known !== undefined) return known;
  const group = <T extends { readonly document: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> =>
    Map.groupBy(rows, ({ document }) => document);
  const made = {
    claims: group(edition.claims),
    recommendations: group(edition.recommendations),
    apart: group(edition.apart),
    setAside: group(edition.setAside),
  };
  grouped.set(edition, made);
  return made;
}

/** Annotations in the order of the text: by beginning, then the longer first, then by id. */
export function annotationsOf({ slug, notes }: EditionDocument, data: ByDocument): Annotation[] {
  const annotations: Annotation[] = [
    ...notes,
    ...(data.claims.get(slug) ?? []),
    ...(data.recommendations.get(slug) ?? []),
    ...(data.apart.get(slug) ?? []),
  ];
  return annotations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1));
}
