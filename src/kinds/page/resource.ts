/** A page of prose from content/pages, all but the one that opens the site: about, and whatever the editors add. */
import { prosePath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { PageText } from '../../model/edition.ts';
import type { Block } from '../../model/resource.ts';
import type { Html } from '../../model/text-types.ts';
import { raw, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { correctedList } from './corrected.ts';
import { lookedUp } from '../sources/resource.ts';

/** The page that the foot of every page names. */
const ABOUT = 'about';

export const pageKind: Kind<PageText> = {
  name: 'page',
  all: ({ pages }) => pages.filter(({ slug }) => slug !== 'home'),
  resource: (text, { lang }) => ({
    ...PLAIN,
    kind: 'page',
    type: text.slug === ABOUT ? 'AboutPage' : 'Article',
    path: prosePath(text.slug),
    lang,
    title: text.title[lang],
    description: text.description[lang],
    blocks: () => [proseBlock(text, lang)],
    uses: () => text.sources.map((id) => ({ type: 'work', id }) as const),
  }),
};

/** The words of a page of prose as printed, and where their facts were looked up; on About, what was corrected. */
export function pageHtml({ slug, html, sources }: PageText, site: Site): Html {
  const corrected = slug === ABOUT ? correctedList(site) : [];
  return toHtml([raw(html[site.lang]), lookedUp(sources, site.edition.index, site), corrected]);
}

/** The words of a page of prose. */
export function proseBlock({ title, html }: PageText, lang: Lang): Block {
  return { type: 'prose', id: null, heading: title[lang], html: html[lang] };
}
