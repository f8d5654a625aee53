/** Ids of the cells, rows and columns that a table of recommendations can have. */
import { cellId, columnId, HATCHED_ID, rowId } from '../charts/matrix.ts';
import type { Data } from '../read/data.ts';
import { Names } from '../read/names.ts';

/** The ids by what the rows are: the terms that recommendations name, by the documents that they stand in. */
export function cellNames(
  { vocabulary, recommendations, names }: Pick<Data, 'vocabulary' | 'recommendations' | 'names'>,
  documents: readonly string[],
): (rows: 'theme' | 'addressee') => Names {
  return (rows) => {
    const used = new Set(recommendations.map(({ value }) => value[rows]));
    const terms = vocabulary?.value[rows === 'theme' ? 'themes' : 'addressees'] ?? [];
    const ids = terms.filter(({ id }) => used.has(id)).map(({ id }) => id);
    const cells = ids.flatMap((id) => documents.map((document) => cellId(id, document)));
    const complete = vocabulary !== null && names.recommendations.complete;
    const hatched = rows === 'addressee' ? [HATCHED_ID] : [];
    return Names.of([...hatched, ...ids.map(rowId), ...documents.map(columnId), ...cells], complete);
  };
}
