/** The page of the dataset: its files and its tables. */
import { dataPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { wordsIn } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { type DataTable, dataTables } from './view.ts';

export const dataKind: Kind<'data'> = {
  name: 'data',
  all: () => ['data'],
  resource: (_, site) => ({
    ...PLAIN,
    kind: 'data',
    type: 'Dataset',
    path: dataPath(),
    lang: site.lang,
    title: site.t.data.title,
    description: site.t.data.description,
    blocks: () => dataTables(site).map(tableBlock),
    uses: () => [
      ...site.edition.claims.map(({ id }) => ({ type: 'claim', id }) as const),
      ...site.edition.recommendations.map(({ id }) => ({ type: 'recommendation', id }) as const),
    ],
  }),
};

function tableBlock({ id, title, columns, rows }: DataTable): Block {
  const cells = rows.map((row) =>
    row.cells.map((tree) => {
      const text = wordsIn(tree);
      return { text, value: text };
    }),
  );
  return { type: 'table', id, caption: title, table: { columns, rows: cells, marks: [] } };
}
