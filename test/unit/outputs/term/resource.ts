/** A kind of page that only the tests know: a glossary of one term, with a figure of its own. */
import type { Kind } from '../../../../src/kinds/kind.ts';
import { plainBoth } from '../../../../src/model/text-types.ts';
import { el, toHtml } from '../../../../src/text/html.ts';

export const TERM_PATH = 'glossary/cell/';
const TERM_PLACE = 'cell-word';

export const termKind: Kind<string> = {
  name: 'term',
  all: () => ['cell'],
  resource: (_, { lang }) => ({
    kind: 'term',
    type: 'WebPage',
    path: TERM_PATH,
    above: [],
    lang,
    title: plainBoth('Cell', 'Осередок')[lang],
    description: plainBoth('The smallest body of the party.', 'Найменша частина партії.')[lang],
    blocks: () => [
      { type: 'prose', id: TERM_PLACE, heading: null, html: toHtml(el('p', {}, 'cell')) },
      {
        type: 'figure',
        view: { chart: 'growth', view: 'cells' },
        title: 'Cells',
        sentence: 'A figure of another page.',
        table: { columns: [], rows: [], marks: [] },
        rowsIn: null,
        svg: () => toHtml(el('svg')),
        picture: { width: 100, svg: () => toHtml(el('svg')) },
      },
    ],
    places: () => [{ id: TERM_PLACE, title: 'cell', aliases: [] }],
    uses: () => [{ type: 'claim', id: 'cells-now' }],
    embeddable: true,
    listed: true,
  }),
  nav: ({ lang }) => ({ path: TERM_PATH, label: lang === 'en' ? 'Words' : 'Слова' }),
};
