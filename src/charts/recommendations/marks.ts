/** Marks of the recommendations: one for each recommendation, or for each cell of counts. */
import { dataPath, documentPath } from '../../model/addresses.ts';
import type { Mark } from '../scene.ts';
import { round } from '../round.ts';
import type { GridCell, GridRow } from './grid.ts';
import { integer } from './integers.ts';
import { cellId } from './aggregate.ts';
import type { RecommendationsSeries, Single, Term } from './series.ts';

/** Where the whole list stands, for a count of which no example is at hand. */
const LIST = dataPath('recommendations');

/** The option that a recommendation has in a facet. */
export function termOf(series: RecommendationsSeries, single: Pick<Single, 'at'>, facet: 0 | 1 | 2 | 3): Term {
  const term = series.facets[facet]?.options[single.at[facet]];
  if (!term) throw new RangeError(`Facet ${facet} has no option ${single.at[facet]}.`);
  return term;
}

/** Address of a recommendation's words, relative to the language's root. */
export function hrefOf(series: RecommendationsSeries, single: Pick<Single, 'at' | 'id'>): string {
  return documentPath(termOf(series, single, 0).id, single.id);
}

/**
 * The mark of one recommendation, the `nth` of its row and document: its name says where it stands and what is asked
 * for, its caption in which words.
 */
export function singleMark(
  series: RecommendationsSeries,
  single: Single,
  row: Term,
  nth: number,
  x: number,
  y: number,
): Mark {
  const document = termOf(series, single, 0);
  const { amount } = single;
  const lang = document.lang ?? series.lang;
  const modality = termOf(series, single, 3).label;
  return {
    id: single.id,
    sources: [single.id, ...(amount ? [amount.claim] : [])],
    name: `${row.label}, ${document.label}: ${single.gist}`,
    brief: `${row.label}, ${document.label}: ${nth}`,
    quote: single.quote,
    remark: [
      termOf(series, single, 1).label,
      termOf(series, single, 2).label,
      single.word === undefined ? modality : `${modality}: «${single.word}»`,
      ...(amount ? [amount.text] : []),
    ].join(' · '),
    words: [
      { quote: single.quote, lang, href: hrefOf(series, single) },
      ...(amount ? [{ quote: amount.quote, lang, href: documentPath(document.id, amount.claim) }] : []),
    ],
    href: hrefOf(series, single),
    x: round(x),
    y: round(y),
  };
}

/** The mark of a cell that counts many. */
export function cellMark(series: RecommendationsSeries, cell: GridCell, row: GridRow, x: number, y: number): Mark {
  const { example, column } = cell;
  const href = example ? documentPath(example.document, example.id) : LIST;
  return {
    id: cellId(row.term.id, column.term.id),
    sources: example ? [example.id] : [],
    name: `${row.term.label}, ${column.term.label}: ${integer(cell.count, series)}`,
    quote: example?.quote ?? '',
    remark: example ? series.words.example : '',
    words: example ? [{ quote: example.quote, lang: example.lang, href }] : [],
    href,
    x: round(x),
    y: round(y),
  };
}
