/**
 * The grid of a view: rows of a facet, columns of documents, and in each cell what is asked there. The drawing, the
 * sentence and the table are read off it.
 */
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { FACETS, type Example, type FacetPlace, type Single, type Term, addressedGroups, wordGroups } from './terms.ts';

export interface GridColumn {
  readonly term: Term;
  /** Position among all documents. */
  readonly index: number;
  readonly count: number;
}

export interface GridCell {
  readonly column: GridColumn;
  readonly count: number;
  /** One by one; empty where they are joined. */
  readonly each: readonly Single[];
  /** One of the joined; null where there is none. */
  readonly example: Example | null;
}

/** A line of cells: the whole row, or those of its recommendations that share a modal word or a ground. */
export interface Band {
  readonly id: string;
  /** `null` for a band that is the whole row. */
  readonly label: string | null;
  readonly cells: readonly GridCell[];
}

export interface GridRow {
  readonly term: Term;
  readonly count: number;
  readonly bands: readonly Band[];
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

/** The grid. A row or column of which nothing is asked stays and counts nothing. */
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
    const cells = (some: readonly Item[]): GridCell[] =>
      columns.map((column) => {
        const here = some.filter((item) => item.at[0] === column.index);
        return {
          column,
          count: sum(here),
          each: here.flatMap((item) => item.single ?? []),
          example: examples.find((example) => example.at[0] === column.index && example.at[facet] === index) ?? null,
        };
      });
    const singles = mine.flatMap((item) => item.single ?? []);
    const groups =
      view.rows === 'modality'
        ? wordGroups(singles, series.words)
        : view.rows === 'addressee'
          ? addressedGroups(singles, series.words)
          : [];
    const bands = groups.map((group): Band => ({
      id: `${term.id}-${group.id}`,
      label: group.label,
      cells: cells(mine.filter((item) => item.single !== null && group.ids.has(item.single.id))),
    }));
    return {
      term,
      count: sum(mine),
      bands: bands.length > 0 ? bands : [{ id: term.id, label: null, cells: cells(mine) }],
    };
  });
  return {
    columns,
    rows,
    total: sum(items),
    withNumber: series.aggregate?.withNumber ?? items.filter((item) => item.single?.amount !== undefined).length,
  };
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, item) => total + item.count, 0);
}
