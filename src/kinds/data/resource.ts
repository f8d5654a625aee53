/** The page of the dataset: its files and its tables. */
import { dataPath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const dataKind: Kind<'data'> = {
  name: 'data',
  all: () => ['data'],
  resource: (_, { edition, lang, t }) => ({
    ...PLAIN,
    kind: 'data',
    path: dataPath(),
    lang,
    title: t.data.title,
    description: t.data.description,
    uses: () => [
      ...edition.claims.map(({ id }) => ({ type: 'claim', id }) as const),
      ...edition.recommendations.map(({ id }) => ({ type: 'recommendation', id }) as const),
    ],
  }),
  nav: ({ t }) => ({ path: dataPath(), label: t.nav.data }),
};
