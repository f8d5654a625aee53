/**
 * The grid of a view: rows of a facet, columns of documents, and in each cell what the filters leave. The drawing, the
 * sentence and the table are read off it.
 */
import type { ViewState } from '../scene.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { FACETS, type Example, type Place, type Single, type Term, wordGroups } from './terms.ts';

export interface Column {
  readonly term: Term;
  /** Position among all documents. */
  readonly index: number;
  readonly count: number;
}

export interface GridCell {
  readonly column: Column;
  readonly count: number;
  /** One by one; empty where they are joined. */
  readonly each: readonly Single[];
  /** One of the joined that the filters leave. */
  readonly example: Example | null;
}

/** A line of cells: the whole row, or those of its recommendations that share a modal word. */
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
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  /** How many the filters leave, and of how many. */
  readonly count: number;
  readonly total: number;
  /** How many of those shown give a number. `null` where a filter leaves it unknown. */
  readonly withNumber: number | null;
  readonly filtered: boolean;
}

interface Item {
  readonly at: Place;
  readonly count: number;
  readonly single: Single | null;
}

/**
 * The grid. A row or column that the filter of its own facet leaves out is gone; one that other filters empty stays and
 * counts nothing.
 */
export function gridOf(series: RecommendationsSeries, view: RecommendationsView, filters: ViewState['filters']): Grid {
  const allowed = series.facets.map(({ id, options }) => {
    const chosen = new Set(filters[id] ?? []);
    const narrowed = options.some((option) => chosen.has(option.id));
    return options.map((option) => !narrowed || chosen.has(option.id));
  });
  const passes = (at: Place): boolean => at.every((position, facet) => allowed[facet]?.[position] === true);
  const all: Item[] = series.aggregate
    ? series.aggregate.counts.map(([document, theme, addressee, modality, count]) => ({
        at: [document, theme, addressee, modality],
        count,
        single: null,
      }))
    : series.each.map((single) => ({ at: single.at, count: 1, single }));
  const items = all.filter((item) => passes(item.at));
  const examples = series.aggregate?.examples.filter((example) => passes(example.at)) ?? [];
  const facet = FACETS.indexOf(view.rows);
  const open = (which: number): { term: Term; index: number }[] =>
    (series.facets[which]?.options ?? []).flatMap((term, index) =>
      allowed[which]?.[index] === true ? [{ term, index }] : [],
    );
  const columns = open(0).map(({ term, index }): Column => ({
    term,
    index,
    count: sum(items.filter((item) => item.at[0] === index)),
  }));
  const rows = open(facet).map(({ term, index }): GridRow => {
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
    const groups =
      view.rows === 'modality' && series.aggregate === null
        ? wordGroups(
            series.each.filter((single) => single.at[facet] === index),
            series.words,
          )
        : [];
    const bands = groups
      .map((group): Band => {
        const some = mine.filter((item) => item.single !== null && group.ids.has(item.single.id));
        return {
          id: `${term.id}-${group.id}`,
          label: group.label(some.flatMap((item) => item.single ?? [])),
          cells: cells(some),
        };
      })
      .filter((band) => band.cells.some((cell) => cell.count > 0));
    return {
      term,
      count: sum(mine),
      bands: bands.length > 0 ? bands : [{ id: term.id, label: null, cells: cells(mine) }],
    };
  });
  const filtered = allowed.some((options) => options.includes(false));
  return {
    columns,
    rows,
    count: sum(items),
    total: sum(all),
    withNumber: series.aggregate
      ? filtered
        ? null
        : series.aggregate.withNumber
      : items.filter((item) => item.single?.amount !== undefined).length,
    filtered,
  };
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, item) => total + item.count, 0);
}
