/**
 * The grid of a view: rows of a facet, columns of documents, and in each cell what is asked there. The drawing, the
 * page's table, the sentence and the table of data are read off it.
 */
import { sort } from 'd3';
import { cellId, rowId } from '../matrix.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { FACETS, type Example, type FacetPlace, type Single, type Term } from './terms.ts';

export interface GridColumn {
  readonly term: Term;
  /** Position among all documents. */
  readonly index: number;
  readonly count: number;
}

export interface GridCell {
  readonly id: string;
  readonly column: GridColumn;
  readonly count: number;
  /** One by one, those that are hatched last, so that both kinds can be counted; empty where they are joined. */
  readonly each: readonly Single[];
  /** One of the joined; null where there is none. */
  readonly example: Example | null;
}

export interface GridRow {
  readonly term: Term;
  readonly count: number;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly total: number;
  /** How many give a number. */
  readonly withNumber: number;
}

interface Item {
  readonly at: FacetPlace;
  readonly count: number;
  readonly single: Single | null;
}

/** The grid. A row or column of which nothing is asked stays and counts nothing. The row of the finding leads. */
export function gridOf(series: RecommendationsSeries, view: RecommendationsView): Grid {
  const items: Item[] = series.aggregate
    ? series.aggregate.counts.map(([document, theme, addressee, modality, count]) => ({
        at: [document, theme, addressee, modality],
        count,
        single: null,
      }))
    : series.each.map((single) => ({ at: single.at, count: 1, single }));
  const examples = series.aggregate?.examples ?? [];
  const facet = FACETS.indexOf(view.rows);
  const columns = (series.facets[0]?.options ?? []).map((term, index): GridColumn => ({
    term,
    index,
    count: sum(items.filter((item) => item.at[0] === index)),
  }));
  const rows = (series.facets[facet]?.options ?? []).map((term, index): GridRow => {
    const mine = items.filter((item) => item.at[facet] === index);
    return {
      term,
      count: sum(mine),
      cells: columns.map((column) => {
        const here = mine.filter((item) => item.at[0] === column.index);
        return {
          id: cellId(term.id, column.term.id),
          column,
          count: sum(here),
          each: sort(
            here.flatMap((item) => item.single ?? []),
            (single) => Number(isHatched(single, view)),
          ),
          example: examples.find((example) => example.at[0] === column.index && example.at[facet] === index) ?? null,
        };
      }),
    };
  });
  return {
    columns,
    rows: inOrder(rows, view),
    total: sum(items),
    withNumber: series.aggregate?.withNumber ?? items.filter((item) => item.single?.amount !== undefined).length,
  };
}

/** Whether the words themselves name nobody who is to act, where that is what the rows are about. */
export function isHatched({ addressed }: Single, { rows }: RecommendationsView): boolean {
  return rows === 'addressee' && addressed !== 'named';
}

/** Whether a row is the one that the finding of a view is about. */
export function isFinding({ term, cells }: GridRow, { finding }: RecommendationsView): boolean {
  return finding !== null && (finding === rowId(term.id) || cells.some(({ id }) => id === finding));
}

function inOrder(rows: readonly GridRow[], view: RecommendationsView): GridRow[] {
  const { order } = view;
  const rising = (at: number) => (row: GridRow) => row.cells[at]?.count ?? 0;
  return order === 'most'
    ? sort(
        rows,
        (row) => (isFinding(row, view) ? 0 : 1),
        (row) => -row.count,
      )
    : sort(
        rows,
        (row) => (isFinding(row, view) ? 0 : 1),
        rising(0),
        rising(1),
        (row) => row.count,
      );
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, item) => total + item.count, 0);
}
