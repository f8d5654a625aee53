/** How much of each document is annotated, accounted for and translated. */
import { coveragePath, maintainersPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { plain } from '../../model/text-types.ts';
import type { Words } from '../../words/index.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { coveragePages } from './page.ts';
import { coverage, type CoverageRow, coverageRows, wholeCoverage } from './view.ts';

export const coverageKind: Kind<number> = {
  name: 'coverage',
  all: (edition) => Array.from({ length: coveragePages(edition) }, (_, index) => index + 1),
  resource: (page, { edition, lang, t: { maintainers, pager } }) => {
    const t = maintainers.coverage;
    return {
      ...PLAIN,
      kind: 'coverage',
      path: coveragePath(page),
      above: [
        { path: maintainersPath(), label: maintainers.index.title },
        ...(page === 1 ? [] : [{ path: coveragePath(), label: t.title }]),
      ],
      lang,
      title: page === 1 ? t.title : plain(`${t.title}: ${pager.page(page, coveragePages(edition))}`),
      description: t.description,
      blocks: () => [coverageBlock(coverageRows(wholeCoverage(coverage(edition)), lang), null, t)],
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
        { text: t.percent(percent), value: percent },
      ]),
    },
  };
}
