/** The way in for those who edit the site: guides, commands, coverage, problems. */
import { maintainersPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { el, toHtml } from '../../text/html.ts';
import { coded } from '../coded.ts';
import { coverageBlock } from '../coverage/resource.ts';
import {
  coverage,
  wholeCoverage,
  type Coverage,
  type CoverageRow,
  coverageRows,
  type Tally,
} from '../coverage/view.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Lang } from '../../model/common.ts';
import { words } from '../../words/index.ts';
import { termGroups } from '../../words/terms.ts';
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

export const maintainersKind: Kind<'maintainers'> = {
  name: 'maintainers',
  all: () => ['maintainers'],
  resource: (_, { edition, lang, t: { maintainers } }) => {
    const { title, description, guides, commands } = maintainers.index;
    return {
      ...PLAIN,
      kind: 'maintainers',
      path: maintainersPath(),
      lang,
      title,
      description,
      // The problems that it lists have a page of their own.
      blocks: () => {
        const view = maintainersView(wholeCoverage(coverage(edition)), lang);
        return [
          termsBlock(
            'guides',
            guides,
            view.guides.map(({ file, holds }) => [file, holds]),
          ),
          termsBlock(
            'commands',
            commands,
            view.commands.map(({ line, does }) => [line, does]),
          ),
          coverageBlock(view.coverage, 'coverage', maintainers.coverage),
        ];
      },
    };
  },
};

/** Terms and what they mean, as a list in words. */
function termsBlock(id: string, heading: string, terms: readonly (readonly [term: string, meaning: string])[]): Block {
  const list = el(
    'dl',
    {},
    terms.map(([term, meaning]) => [el('dt', {}, el('code', {}, term)), el('dd', {}, coded(meaning))]),
  );
  return { type: 'prose', id, heading, html: toHtml(list) };
}
