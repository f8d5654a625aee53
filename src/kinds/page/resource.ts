/** A page of prose from content/pages, all but the one that opens the site: about, and whatever the editors add. */
import { prosePath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { PageText } from '../../model/edition.ts';
import type { Block } from '../../model/resource.ts';
import type { Html } from '../../model/text-types.ts';
import { el, raw, toHtml } from '../../text/html.ts';
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

/** Sections from which on a page is long: all but the first fold, and their headings say what there is. */
const LONG = 4;

export interface PageView {
  readonly title: string;
  readonly description: string;
  /** What stands before the first heading, and where the facts of the page were looked up. */
  readonly opening: Html;
  readonly looked: Html;
  readonly parts: readonly PagePart[];
}

export interface PagePart {
  /** The heading as it is printed. */
  readonly heading: Html;
  readonly html: Html;
  readonly folds: boolean;
}

/** View-model of a page of prose: its sections; on About, what was corrected, too. */
export function pageView({ slug, title, description, blocks, sources }: PageText, site: Site): PageView {
  const { lang } = site;
  const opening: Html[] = [];
  const parts: { heading: Html; html: Html[] }[] = [];
  for (const { tag, html } of blocks[lang])
    if (tag === 'h2') parts.push({ heading: html, html: [] });
    else (parts.at(-1)?.html ?? opening).push(html);
  const sections = [
    ...parts.map(({ heading, html }) => ({ heading, html: toHtml(html.map(raw)) })),
    ...(slug === ABOUT ? correctedPart(site) : []),
  ];
  return {
    title: title[lang],
    description: description[lang],
    opening: toHtml(opening.map(raw)),
    looked: toHtml(lookedUp(sources, site.edition.index, site)),
    parts: sections.map((part, index) => ({ ...part, folds: sections.length >= LONG && index > 0 })),
  };
}

function correctedPart(site: Site): Omit<PagePart, 'folds'>[] {
  const html = toHtml(correctedList(site));
  return html === '' ? [] : [{ heading: toHtml(el('h2', { id: 'corrected' }, site.t.corrected.title)), html }];
}

/** The words of a page of prose. */
export function proseBlock({ title, html }: PageText, lang: Lang): Block {
  return { type: 'prose', id: null, heading: title[lang], html: html[lang] };
}
