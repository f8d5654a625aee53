/** The page that opens the site, with the words of content/pages/home. */
import { homePath } from '../../model/addresses.ts';
import type { PageText } from '../../model/edition.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { proseBlock } from '../page/resource.ts';
import { homePreview } from './preview.ts';

export const homeKind: Kind<PageText> = {
  name: 'home',
  // The checker asks for this page, so there is one.
  all: ({ pages }) => pages.filter(({ slug }) => slug === 'home'),
  resource: (text, site) => {
    const { lang, edition } = site;
    return {
      ...PLAIN,
      kind: 'home',
      type: 'WebSite',
      path: homePath(),
      lang,
      title: text.title[lang],
      description: text.description[lang],
      blocks: () => [proseBlock(text, lang)],
      uses: () => [
        ...edition.documents.map(({ slug }) => ({ type: 'document', id: slug }) as const),
        ...text.sources.map((id) => ({ type: 'work', id }) as const),
      ],
      preview: () => homePreview(text, site),
    };
  },
};
