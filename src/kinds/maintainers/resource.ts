/** The way in for those who edit the site. */
import { maintainersPath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const maintainersKind: Kind<'maintainers'> = {
  name: 'maintainers',
  all: () => ['maintainers'],
  resource: (_, { lang, t }) => {
    const { title, description } = t.maintainers.index;
    return { ...PLAIN, kind: 'maintainers', path: maintainersPath(), lang, title, description };
  },
};
