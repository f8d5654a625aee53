/** The way in for those who edit the site. */
import { maintainersPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { el, toHtml } from '../../text/html.ts';
import { coverageBlock } from '../coverage/resource.ts';
import { coverage, wholeCoverage } from '../coverage/view.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { maintainersView } from './view.ts';

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
    terms.map(([term, meaning]) => [el('dt', {}, el('code', {}, term)), el('dd', {}, meaning)]),
  );
  return { type: 'prose', id, heading, html: toHtml(list) };
}
