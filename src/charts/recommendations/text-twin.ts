/** The recommendations in words: the sentence of a view and its table. */
import { documentPath } from '../../model/addresses.ts';
import { type Cell, type ChartTable, type TextTwin, viewOf } from '../chart.ts';
import { gridOf, type Grid, type GridRow } from './grid.ts';
import { addresseeOf, countedCells, singleHref, termOf } from './captions.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { integer, type Single } from './terms.ts';

/** The text twin of a view: a row for each mark, in the order of the drawing. */
export function describe(series: RecommendationsSeries, view: string): TextTwin {
  const named = viewOf(series, view);
  const grid = gridOf(series, named);
  return {
    sentence: sentence(series, named, grid),
    table: series.aggregate ? countTable(series, named, grid) : singleTable(series, inOrder(grid)),
  };
}

/** A table with a row for each recommendation: words, what is asked, the facets, the number, the document. */
function singleTable(series: RecommendationsSeries, singles: readonly Single[]): ChartTable {
  const { facets, columns } = series.words;
  const column = (id: string, label: string) => ({ id, label, numeric: false });
  return {
    columns: [
      column('quote', columns.quote),
      column('gist', columns.gist),
      column('theme', facets.theme),
      column('addressee', facets.addressee),
      { ...column('addressed', columns.addressed), fileOnly: true },
      column('modality', facets.modality),
      column('word', columns.word),
      column('quantity', columns.quantity),
      column('document', facets.document),
    ],
    rows: singles.map((single) => {
      const document = termOf(series, single, 0);
      const lang = document.lang ?? series.lang;
      const { amount } = single;
      const term = (facet: 1 | 2 | 3): Cell => ({
        text: termOf(series, single, facet).label,
        value: termOf(series, single, facet).id,
      });
      return [
        { text: single.quote, value: single.id, href: singleHref(series, single), lang },
        { text: single.gist, value: single.gist },
        term(1),
        { ...term(2), text: addresseeOf(series, single) },
        { text: series.words.addressed[single.addressed], value: single.addressed },
        term(3),
        wordCell(series, single, lang),
        amount
          ? {
              text: amount.asked ? amount.text : `${amount.text} (${series.words.situation})`,
              value: amount.claim,
              href: documentPath(document.id, amount.claim),
            }
          : { text: '', value: null },
        { text: document.label, value: document.id },
      ];
    }),
    marks: singles.map((single) => single.id),
  };
}

/** The modal word; in brackets what there is instead. */
function wordCell({ words }: RecommendationsSeries, { word, implied }: Single, lang: string): Cell {
  if (word !== undefined) return { text: word, value: word, lang };
  return { text: implied ? `(${words.implied})` : '', value: null };
}

/** The recommendations of a grid in the order in which they are drawn. */
function inOrder(grid: Grid): Single[] {
  return grid.rows.flatMap((row) => row.cells.flatMap((cell) => cell.each));
}

/** A table with a row for each count, with an example of its words. */
function countTable(series: RecommendationsSeries, view: RecommendationsView, grid: Grid): ChartTable {
  const { facets, columns } = series.words;
  const cells = countedCells(grid);
  return {
    columns: [
      { id: view.rows, label: facets[view.rows], numeric: false },
      { id: 'document', label: facets.document, numeric: false },
      { id: 'count', label: columns.count, numeric: true },
      { id: 'quote', label: columns.example, numeric: false },
    ],
    rows: cells.map(({ row, cell, example }) => [
      { text: row.term.label, value: row.term.id },
      { text: cell.column.term.label, value: cell.column.term.id },
      { text: integer(cell.count, series), value: cell.count },
      {
        text: example.quote,
        value: example.id,
        href: documentPath(example.document, example.id),
        lang: example.lang,
      },
    ]),
    marks: cells.map(({ cell }) => cell.id),
  };
}

function sentence(series: RecommendationsSeries, view: RecommendationsView, grid: Grid): string {
  const { words } = series;
  const number = (value: number): string => integer(value, series);
  const list = (some: readonly { term: { label: string }; count: number }[]): string =>
    some
      .filter(({ count }) => count > 0)
      .map(({ term, count }) => `${term.label}\u00a0– ${number(count)}`)
      .join('; ');
  const columns = list(grid.columns);
  const rows = list(grid.rows satisfies readonly GridRow[]);
  const kept = (['done', 'diagnosis', 'phrase'] as const)
    .filter((kind) => series.excluded[kind] > 0)
    .map((kind) => `${words.excluded[kind]}\u00a0– ${number(series.excluded[kind])}`);
  return [
    `${words.total}: ${number(grid.total)}${columns === '' ? '' : ` (${columns})`}.`,
    ...(rows === '' ? [] : [`${words.by[view.rows]}: ${rows}.`]),
    ...(grid.withNumber > 0 ? [`${words.withNumber}: ${number(grid.withNumber)}.`] : []),
    ...(kept.length === 0 ? [] : [`${words.kept}: ${kept.join('; ')}.`]),
  ].join(' ');
}
