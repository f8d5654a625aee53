/** The ledger: every check with its formula and what it shows. */
import { ledgerPath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const ledgerKind: Kind<'ledger'> = {
  name: 'ledger',
  all: () => ['ledger'],
  resource: (_, { edition, lang, t }) => ({
    ...PLAIN,
    kind: 'ledger',
    type: 'Article',
    path: ledgerPath(),
    lang,
    title: t.ledger.title,
    description: t.ledger.description,
    blocks: () =>
      edition.checks.map(({ id, title, explanationHtml }) => ({
        type: 'prose',
        id,
        heading: title[lang],
        html: explanationHtml[lang],
      })),
    places: () =>
      edition.checks.flatMap(({ id, title, rows }) => [
        { id, title: title[lang], aliases: [] },
        ...rows.map((row) => ({ id: row.id, title: `${title[lang]}: ${row.label[lang]}`, aliases: [] })),
      ]),
    uses: () => [
      ...edition.checks.map(({ id }) => ({ type: 'check', id }) as const),
      ...[...new Set(edition.checks.flatMap(({ inputs }) => inputs))].map((id) => ({ type: 'claim', id }) as const),
    ],
  }),
  nav: ({ t }) => ({ path: ledgerPath(), label: t.nav.ledger }),
};
