/** The problems that the checker knows, on one page; the terminal and the panel in dev lead to a place on it. */
import { problemPath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { problemGroups } from './view.ts';

export const problemsKind: Kind<'problems'> = {
  name: 'problems',
  all: () => ['problems'],
  resource: (_, { lang, t }) => ({
    ...PLAIN,
    kind: 'problems',
    path: problemPath(),
    lang,
    title: t.maintainers.index.problems,
    description: t.maintainers.problems.description,
    places: () =>
      problemGroups(lang).flatMap(({ problems }) =>
        problems.map(({ code, title }) => ({ id: code, title, aliases: [] })),
      ),
  }),
};
