/** What is said of the marks: one for each recommendation, or for each cell of counts. */
import { documentPath } from '../../model/addresses.ts';
import { type Caption, type DrawnView, viewOf } from '../chart.ts';
import { gridOf, type Grid, type GridCell, type GridRow } from './grid.ts';
import { cellId } from './aggregate.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { type Example, integer, type Single, type Term } from './terms.ts';

/** The option that a recommendation has in a facet. */
export function termOf(series: RecommendationsSeries, single: Pick<Single, 'at'>, facet: 0 | 1 | 2 | 3): Term {
  const term = series.facets[facet]?.options[single.at[facet]];
  if (!term) throw new RangeError(`Facet ${facet} has no option ${single.at[facet]}.`);
  return term;
}

/** Who is to act, with the ground where the words themselves do not name them. */
export function addresseeOf(series: RecommendationsSeries, single: Single): string {
  const { label } = termOf(series, single, 2);
  return single.addressed === 'understood' ? `${label} (${series.words.addressed.understood})` : label;
}

/** Address of a recommendation's words, relative to the language's root. */
export function singleHref(series: RecommendationsSeries, single: Pick<Single, 'at' | 'id'>): string {
  return documentPath(termOf(series, single, 0).id, single.id);
}

/** What is said of each mark of a view, in the order of the drawing. */
export function captions(series: RecommendationsSeries, { view }: DrawnView): Caption[] {
  const named = viewOf(series, view);
  const grid = gridOf(series, named);
  if (series.aggregate) return countedCells(grid).map((counted) => cellCaption(series, named.rows, counted));
  return grid.rows.flatMap((row) => {
    const seen = grid.columns.map(() => 0);
    const cells = row.bands.flatMap((band) => band.cells.map((cell, column) => ({ cell, column })));
    return cells.flatMap(({ cell, column }) =>
      cell.each.map((single) => singleCaption(series, single, row.term, (seen[column] = (seen[column] ?? 0) + 1))),
    );
  });
}

/** A cell that counts something, with its row and the recommendation that stands for it. */
export interface CountedCell {
  readonly row: GridRow;
  readonly cell: GridCell;
  readonly example: Example;
}

/** The cells that count something, in the order of the drawing. */
export function countedCells(grid: Grid): CountedCell[] {
  return grid.rows.flatMap((row) =>
    (row.bands[0]?.cells ?? []).flatMap((cell) =>
      // Examples reach every cell that counts something.
      cell.example === null ? [] : [{ row, cell, example: cell.example }],
    ),
  );
}

/**
 * One recommendation, the `nth` of its row and document: its name says where it stands and what is asked for, its
 * caption in which words.
 */
function singleCaption(series: RecommendationsSeries, single: Single, row: Term, nth: number): Caption {
  const document = termOf(series, single, 0);
  const { amount } = single;
  const lang = document.lang ?? series.lang;
  const modality = termOf(series, single, 3).label;
  const { words } = series;
  const word = single.word ?? single.marker;
  return {
    id: single.id,
    rows: [single.id, ...(amount ? [amount.claim] : [])],
    name: `${row.label}, ${document.label}: ${single.gist}`,
    brief: `${row.label}, ${document.label}: ${nth}`,
    remark: [
      termOf(series, single, 1).label,
      addresseeOf(series, single),
      word === undefined ? modality : `${modality}: «${word}»`,
      ...(single.implied ? [words.implied] : []),
      ...(amount ? [amount.asked ? amount.text : `${amount.text} (${words.situation})`] : []),
    ].join(' · '),
    words: [
      { quote: single.quote, lang, href: singleHref(series, single) },
      ...(amount ? [{ quote: amount.quote, lang, href: documentPath(document.id, amount.claim) }] : []),
    ],
    href: singleHref(series, single),
    facts: Object.fromEntries(
      series.facets.map(({ id, options }, facet) => [id, options[single.at[facet] ?? -1]?.id ?? '']),
    ),
  };
}

/** A cell that counts many: its caption quotes one of them. */
function cellCaption(
  series: RecommendationsSeries,
  rows: RecommendationsView['rows'],
  { row, cell, example }: CountedCell,
): Caption {
  const { column } = cell;
  const href = documentPath(example.document, example.id);
  return {
    id: cellId(row.term.id, column.term.id),
    rows: [example.id],
    name: `${row.term.label}, ${column.term.label}: ${integer(cell.count, series)}`,
    remark: series.words.example,
    words: [{ quote: example.quote, lang: example.lang, href }],
    href,
    facts: { document: column.term.id, [rows]: row.term.id },
    count: cell.count,
  };
}
