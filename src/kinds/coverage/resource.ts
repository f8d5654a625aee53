/** How much of each document is annotated, accounted for and translated. */
import { coveragePath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { coverage, coverageView } from './view.ts';

export const coverageKind: Kind<'coverage'> = {
  name: 'coverage',
  all: () => ['coverage'],
  resource: (_, { edition, lang, t: { maintainers } }) => {
    const t = maintainers.coverage;
    return {
      ...PLAIN,
      kind: 'coverage',
      path: coveragePath(),
      lang,
      title: t.title,
      description: t.description,
      blocks: () => [
        {
          type: 'table',
          id: null,
          caption: t.whole,
          table: {
            marks: [],
            columns: [
              { id: 'what', label: t.what, numeric: false },
              { id: 'percent', label: t.share, numeric: true },
            ],
            rows: coverageView(coverage(edition), lang).total.map(({ name, percent }) => [
              { text: name, value: name },
              { text: `${percent} %`, value: percent },
            ]),
          },
        },
      ],
    };
  },
};
