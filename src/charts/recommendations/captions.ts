/** What is said of the marks: one for each recommendation, or for each cell of counts. */
import { documentPath } from '../../model/addresses.ts';
import { type Caption, viewOf } from '../chart.ts';
import { gridOf, type Grid, type GridCell, type GridRow } from './grid.ts';
import type { RecommendationsSeries } from './series.ts';
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
export function captions(series: RecommendationsSeries, view: string): Caption[] {
  const grid = gridOf(series, viewOf(series, view));
  if (series.aggregate) return countedCells(grid).map((counted) => cellCaption(series, counted));
  return grid.rows.flatMap((row) =>
    row.cells.flatMap(({ each }) => each.map((single, index) => singleCaption(series, single, row.term, index + 1))),
  );
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
    row.cells.flatMap((cell) =>
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
  const theme = termOf(series, single, 1);
  const { words } = series;
  const word = single.word ?? single.marker;
  return {
    id: single.id,
    rows: [single.id, ...(amount ? [amount.claim] : [])],
    name: `${row.label}, ${document.label}: ${single.gist}`,
    brief: `${row.label}, ${document.label}: ${nth}`,
    title: single.gist,
    says: [
      document.label,
      // What its row says is not said again.
      ...(theme === row ? [] : [theme.label]),
      addresseeOf(series, single),
      word === undefined ? modality : `${modality}: «${word}»`,
      ...(single.implied ? [words.implied] : []),
      ...(amount ? [amount.asked ? amount.text : `${amount.text} (${words.situation})`] : []),
    ].join(' · '),
    voice: 'source',
    formula: '',
    words: [
      { quote: single.quote, lang, href: singleHref(series, single) },
      ...(amount ? [{ quote: amount.quote, lang, href: documentPath(document.id, amount.claim) }] : []),
    ],
    href: singleHref(series, single),
  };
}

/** A cell that counts many: its caption quotes one of them. */
function cellCaption(series: RecommendationsSeries, { row, cell, example }: CountedCell): Caption {
  const { column, count } = cell;
  const href = documentPath(example.document, example.id);
  const name = `${row.term.label}, ${column.term.label}: ${integer(count, series)}`;
  return {
    id: cell.id,
    rows: [example.id],
    name,
    title: name,
    says: series.words.example,
    voice: 'source',
    formula: '',
    words: [{ quote: example.quote, lang: example.lang, href }],
    href,
    count,
  };
}
