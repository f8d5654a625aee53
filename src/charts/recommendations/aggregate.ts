/**
 * A corpus: where single marks could no longer be told apart, recommendations are joined to counts, and all documents
 * but the largest to one column. Every recommendation still belongs to exactly one mark of each view.
 */
import { flatRollup, rollup, sort } from 'd3';
import type { Dataset } from '../dataset.ts';
import type { Aggregate, Counted, Example, FacetPlace } from './terms.ts';

/** More marks than this are joined to counts. */
export const MOST_MARKS = 500;
/** More columns than this do not fit on a phone. */
export const MOST_COLUMNS = 6;
/** Id of the column that holds all documents but the largest. */
export const OTHERS = 'other-documents';

type Row = Dataset['recommendations'][number];

/** Whether there are too many to draw one by one. */
export function isAggregate({ recommendations, documents }: Pick<Dataset, 'recommendations' | 'documents'>): boolean {
  return recommendations.length > MOST_MARKS || documents.length > MOST_COLUMNS;
}

/**
 * The documents with a column of their own, in their order, and the id of the column of the others; `null` where there
 * are none.
 */
export function shownDocuments(
  dataset: Pick<Dataset, 'recommendations' | 'documents'>,
  counted: boolean,
): { readonly kept: Dataset['documents']; readonly others: string | null } {
  const { documents } = dataset;
  if (!counted || documents.length <= MOST_COLUMNS) return { kept: documents, others: null };
  const count = rollup(
    dataset.recommendations,
    (some) => some.length,
    ({ document }) => document,
  );
  const largest = sort(documents, ({ slug }) => -(count.get(slug) ?? 0)).slice(0, MOST_COLUMNS - 1);
  const kept = new Set(largest.map((document) => document.slug));
  return { kept: documents.filter((document) => kept.has(document.slug)), others: OTHERS };
}

/** Counts by place, and as examples the shortest quotes that reach every cell of every view. */
export function aggregate(
  placed: readonly { readonly row: Row; readonly at: FacetPlace }[],
  langs: ReadonlyMap<string, string>,
): Aggregate {
  const counts: Counted[] = flatRollup(
    placed,
    (some) => some.length,
    ({ at }) => at[0],
    ({ at }) => at[1],
    ({ at }) => at[2],
    ({ at }) => at[3],
  );
  const reached = new Set<string>();
  const examples: Example[] = [];
  for (const { row, at } of [...placed].sort(
    (a, b) => a.row.quote.length - b.row.quote.length || (a.row.id < b.row.id ? -1 : 1),
  )) {
    const cells = ([1, 2, 3] as const).map((facet) => `${facet} ${at[facet]} ${at[0]}`);
    if (cells.every((cell) => reached.has(cell))) continue;
    for (const cell of cells) reached.add(cell);
    examples.push({ at, id: row.id, document: row.document, lang: langs.get(row.document) ?? 'uk', quote: row.quote });
  }
  const ordered = counts.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  return { counts: ordered, examples, withNumber: placed.filter(({ row }) => row.quantity !== null).length };
}
