/** A page of prose from content/pages, all but the one that opens the site: about, and whatever the editors add. */
import { prosePath } from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import type { PageText } from '../../model/edition.ts';
import type { Block } from '../../model/resource.ts';
import { plain, type Html, type Plain } from '../../model/text-types.ts';
import { el, raw, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { correctedList } from './corrected.ts';
import { specimens } from './specimens.ts';
import { lookedUp } from '../sources/resource.ts';

/** The page that the foot of every page names. */
const ABOUT = 'about';

export const pageKind: Kind<PageText> = {
  name: 'page',
  all: ({ pages }) => pages.filter(({ slug }) => slug !== 'home'),
  resource: (text, site) => ({
    ...PLAIN,
    kind: 'page',
    type: text.slug === ABOUT ? 'AboutPage' : 'Article',
    path: prosePath(text.slug),
    lang: site.lang,
    title: text.title[site.lang],
    description: text.description[site.lang],
    blocks: () => [proseBlock(text, site.lang), ...(text.slug === ABOUT ? [coloursBlock(site)] : [])],
    uses: () => text.sources.map((id) => ({ type: 'work', id }) as const),
  }),
};

/** Who speaks: the colours in the order in which they are met, and how words of theirs are marked. */
const COLOURS = ['ink', 'cobalt', 'vermilion', 'hatching'] as const;
const CLASS_OF = { ink: null, cobalt: 'computed', vermilion: 'claimed', hatching: 'doubt' } as const;

/** Sections from which on a page is long: it lists the others below its first. */
const LONG = 4;

export interface PageView {
  readonly title: string;
  readonly description: string;
  /** What stands before the first heading, and where the facts of the page were looked up. */
  readonly opening: Html;
  readonly looked: Html;
  readonly parts: readonly PagePart[];
  /** Whether the page lists its sections below the first. */
  readonly lists: boolean;
}

export interface PagePart {
  /** The same in both languages. */
  readonly id: string;
  readonly heading: Plain;
  readonly html: Html;
}

/** View-model of a page of prose: its sections; on About, the key of colours and what was corrected, too. */
export function pageView({ slug, title, description, blocks, sources }: PageText, site: Site): PageView {
  const { lang } = site;
  const ids = blocks.en.filter(({ tag }) => tag === 'h2').map(({ text }) => idOf(text));
  const opening: Html[] = [];
  const parts: { heading: Plain; html: Html[] }[] = [];
  for (const { tag, html, text } of blocks[lang])
    if (tag === 'h2') parts.push({ heading: text, html: [] });
    else (parts.at(-1)?.html ?? opening).push(html);
  const sections = parts.map(({ heading, html }, index) => {
    return { id: ids[index] ?? `part-${index + 1}`, heading, html: toHtml(html.map(raw)) };
  });
  if (slug === ABOUT) {
    sections.splice(1, 0, coloursPart(site));
    sections.push(...correctedPart(site));
  }
  return {
    title: title[lang],
    description: description[lang],
    opening: toHtml(opening.map(raw)),
    looked: toHtml(lookedUp(sources, site.edition.index, site)),
    parts: sections,
    lists: sections.length >= LONG,
  };
}

/** What an address calls a section: its English heading, in small letters. */
function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The colours, each name set as what it stands for. */
function coloursPart({ t }: Site): PagePart {
  const { colours } = t;
  return {
    id: 'colours',
    heading: plain(colours.title),
    html: toHtml([
      el('p', {}, colours.text),
      specimens(
        COLOURS.map((name) => ({
          name: el('span', { class: CLASS_OF[name] }, colours[name].name),
          says: [colours[name].says],
        })),
      ),
    ]),
  };
}

function coloursBlock(site: Site): Block {
  const { id, heading, html } = coloursPart(site);
  return { type: 'prose', id, heading, html };
}

function correctedPart(site: Site): PagePart[] {
  const html = toHtml(correctedList(site));
  return html === '' ? [] : [{ id: 'corrected', heading: plain(site.t.corrected.title), html }];
}

/** The words of a page of prose. */
export function proseBlock({ title, html }: PageText, lang: Lang): Block {
  return { type: 'prose', id: null, heading: title[lang], html: html[lang] };
}
