/** All annotations of a document in one order: notes, numbers, demands, and what is kept apart. */
import type { Annotation } from '../../text/segments.ts';
import type { Apart, Claim, Edition, EditionDocument, Note, Recommendation, SetAside } from '../../model/edition.ts';

export type Entry =
  | { readonly type: 'note'; readonly it: Note }
  | { readonly type: 'claim'; readonly it: Claim }
  | { readonly type: 'rec'; readonly it: Recommendation }
  | { readonly type: 'apart'; readonly it: Apart };

/** Rows of the data by document, made once for all pages. */
export interface ByDocument {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly recommendations: ReadonlyMap<string, readonly Recommendation[]>;
  readonly apart: ReadonlyMap<string, readonly Apart[]>;
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>;
}

const grouped = new WeakMap<Edition, ByDocument>();

/** Groups the data by document, once for an Edition, so that a page does not search the whole corpus. */
export function byDocument(edition: Edition): ByDocument {
  const known = grouped.get(edition);
  if (known !== undefined) return known;
  const group = <T extends { readonly document: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => {
    const map = new Map<string, T[]>();
    for (const row of rows) {
      const list = map.get(row.document);
      if (list === undefined) map.set(row.document, [row]);
      else list.push(row);
    }
    return map;
  };
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
export function entriesOf(document: EditionDocument, data: ByDocument): Entry[] {
  const entries: Entry[] = [
    ...document.notes.map((it) => ({ type: 'note', it }) as const),
    ...(data.claims.get(document.slug) ?? []).map((it) => ({ type: 'claim', it }) as const),
    ...(data.recommendations.get(document.slug) ?? []).map((it) => ({ type: 'rec', it }) as const),
    ...(data.apart.get(document.slug) ?? []).map((it) => ({ type: 'apart', it }) as const),
  ];
  return entries.sort(
    (a, b) => a.it.span.start - b.it.span.start || b.it.span.end - a.it.span.end || (a.it.id < b.it.id ? -1 : 1),
  );
}

/** The annotations as the renderer of blocks needs them. */
export function annotationsOf(entries: readonly Entry[]): Annotation[] {
  return entries.map(({ type, it }) => ({
    id: it.id,
    type,
    span: it.span,
    reading: type === 'note' ? (it.emendation?.reading ?? null) : null,
  }));
}
