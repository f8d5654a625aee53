/** How much of each document is annotated, accounted for and translated. */
import { coveragePath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import type { Words } from '../../words/index.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { coverage, type CoverageRow, coverageView } from './view.ts';

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
      blocks: () => [coverageBlock(coverageView(coverage(edition), lang).total, null, t)],
    };
  },
};

/** The figures of the whole edition as a table. */
export function coverageBlock(
  rows: readonly CoverageRow[],
  id: string | null,
  t: Words['maintainers']['coverage'],
): Block {
  return {
    type: 'table',
    id,
    caption: t.whole,
    table: {
      marks: [],
      columns: [
        { id: 'what', label: t.what, numeric: false },
        { id: 'percent', label: t.share, numeric: true },
      ],
      rows: rows.map(({ name, percent }) => [
        { text: name, value: name },
        { text: `${percent} %`, value: percent },
      ]),
    },
  };
}
