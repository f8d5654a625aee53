/** The way in for those who edit the site: guides, commands, coverage, problems. */
import type { Lang } from '../../model/common.ts';
import { words } from '../../words/index.ts';
import { termGroups } from '../../words/terms.ts';
import { type Coverage, type CoverageRow, coverageRows, type Tally } from '../coverage/view.ts';
import { problemGroups, type ProblemGroup } from '../problems/resource.ts';

export interface MaintainersView {
  readonly guides: readonly { readonly file: string; readonly holds: string }[];
  readonly commands: readonly { readonly line: string; readonly does: string }[];
  readonly terms: readonly TermRows[];
  readonly groups: readonly ProblemGroup[];
  readonly problemCount: number;
  /** What the coverage page says of the whole edition. */
  readonly coverage: readonly CoverageRow[];
}

/** A part of the list of terms: what each thing is called in both languages, and what in neither. */
export interface TermRows {
  readonly name: string;
  readonly rows: readonly { readonly en: string; readonly uk: string; readonly never: string }[];
}

/** npm runs two of its commands without `run`. */
const line = (name: string): string => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** View-model of the index. */
export function maintainersView(whole: Coverage<Tally>, lang: Lang): MaintainersView {
  const { commands, index } = words(lang).maintainers;
  const groups = problemGroups(lang);
  return {
    guides: [
      { file: lang === 'uk' ? 'content/README.uk.md' : 'content/README.md', holds: index.guide.content },
      { file: lang === 'uk' ? 'data/README.uk.md' : 'data/README.md', holds: index.guide.data },
      { file: lang === 'uk' ? 'content/PUBLISHING.uk.md' : 'content/PUBLISHING.md', holds: index.guide.publishing },
      { file: 'README.md', holds: index.guide.readme },
    ],
    commands: Object.entries(commands).map(([name, does]) => ({ line: line(name), does })),
    terms: termGroups.map(({ name, terms }) => ({
      name: name[lang],
      rows: terms.map(({ en, uk, never = [] }) => ({ en, uk, never: never.join(', ').replaceAll('*', '…') })),
    })),
    groups,
    problemCount: groups.reduce((count, { problems }) => count + problems.length, 0),
    coverage: coverageRows(whole, lang),
  };
}
