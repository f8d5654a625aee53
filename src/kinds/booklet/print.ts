/** A booklet: a document, a story or the whole edition, to be printed on paper. */
import {
  bookletPath,
  documentPath,
  documentsPath,
  homePath,
  storyPath,
  type ViewPlace,
} from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { absolute } from '../../model/paths.ts';
import type { Story } from '../../model/story.ts';
import { firstStyle } from '../../styles/layers.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { chartPlaces } from '../chart/open.ts';
import { runningHead } from '../document/view.ts';
import type { Printed } from '../kind.ts';
import { printedAddress } from '../references.ts';
import type { Site } from '../site.ts';
import {
  aboutDocument,
  addressOf,
  breaking,
  coverPart,
  factsOf,
  factsPart,
  type Heads,
  imprintOf,
  imprintPart,
  keyPart,
  leadOf,
  storyPart,
  textPart,
  viewPart,
  worksPart,
} from './parts.ts';
import { contentsPart } from './contents.ts';
import { worksNamed } from './works.ts';
import { familyOf } from '../../charts/registry.ts';

/** Documents in the booklet of the whole: a volume of some two hundred pages. The others are printed by themselves. */
const MOST = 12;

export type Booklet =
  | { readonly of: 'edition' }
  | { readonly of: 'document'; readonly document: EditionDocument }
  | { readonly of: 'story'; readonly story: Story };

/** The page that a booklet is of. */
export function pathOf(booklet: Booklet): string {
  if (booklet.of === 'edition') return homePath();
  return booklet.of === 'document' ? documentPath(booklet.document.slug) : storyPath(booklet.story.slug);
}

export function titleOf(booklet: Booklet, { lang, t }: Site): string {
  if (booklet.of === 'edition') return t.book.short;
  return booklet.of === 'document' ? booklet.document.meta.titles[lang] : booklet.story.title[lang];
}

export function printBooklet(booklet: Booklet, site: Site): Printed {
  const { t } = site;
  const title = titleOf(booklet, site);
  const path = pathOf(booklet);
  const heads = { left: t.site.name, right: title };
  const { parts, list } = worksNamed(partsOf(booklet, heads, site), site);
  const main = el('booklet-pages', { class: 'booklet' }, [
    el('nav', { class: 'booklet-nav', 'aria-label': t.booklet.title }, [
      el('a', { href: site.href(path) }, t.booklet.back[booklet.of]),
      ' ',
      el('span', {}, t.booklet.print),
    ]),
    el('div', { class: 'flow' }, parts, worksPart(list, heads), contentsOf(booklet, heads, site)),
  ]);
  return { style: firstStyle(runningHead(t.site.name, title)), main: toHtml(main) };
}

function partsOf(booklet: Booklet, heads: Heads, site: Site): Tree {
  switch (booklet.of) {
    case 'document':
      return ofDocument(booklet.document, heads, site);
    case 'story':
      return ofStory(booklet.story, heads, site);
    case 'edition':
      return ofEdition(heads, site);
  }
}

function ofDocument(document: EditionDocument, heads: Heads, site: Site): Tree {
  const { meta, slug } = document;
  const { lang } = site;
  const path = documentPath(slug);
  // A drawing takes the page before the text; where there is none, that is for what is known.
  const views = viewsOf(document, site);
  const facts = [
    el('h2', { class: views.length === 0 ? 'opens' : null }, site.t.reader.facts),
    factsOf(document, site),
  ];
  return [
    coverPart(
      {
        number: leadOf(document, site),
        title: meta.titles[lang],
        original:
          meta.title === meta.titles[lang]
            ? []
            : el('p', { class: 'original', lang: meta.language, translate: 'no' }, meta.title),
        about: aboutDocument(document, site),
        foot: footOf(path, document.version, site),
      },
      heads,
      site,
    ),
    keyPart([document], [], [facts, imprintOf(path, site)], heads, site),
    textPart(document, '', site),
    views.map((place) => viewPart(place, heads, site)),
  ];
}

function ofStory(story: Story, heads: Heads, site: Site): Tree {
  const { lang } = site;
  const path = storyPath(story.slug);
  return [
    coverPart(
      {
        number: null,
        title: story.title[lang],
        original: [],
        about: story.description[lang],
        foot: footOf(path, null, site),
      },
      heads,
      site,
    ),
    storyPart(story, heads, site),
    imprintPart(path, heads, site),
  ];
}

/** Of the whole alone: the others are short, and one thing each. */
function contentsOf(booklet: Booklet, heads: Heads, site: Site): Tree {
  return booklet.of === 'edition' ? contentsPart(held(site), heads, site) : [];
}

const held = ({ edition }: Site): readonly EditionDocument[] => edition.documents.slice(0, MOST);

function ofEdition(heads: Heads, site: Site): Tree {
  const { edition, lang, t } = site;
  const documents = held(site);
  const left = edition.documents.length - documents.length;
  const more =
    left === 0 ? [] : [el('p', {}, t.booklet.more(documents.length, left)), addressOf(documentsPath(), site)];
  const lead = documents.map((document) => leadOf(document, site)).find((number) => number !== null);
  return [
    coverPart(
      {
        number: lead ?? null,
        title: t.book.short,
        original: el(
          'p',
          { class: 'original' },
          documents.map(({ meta }, at) => [at === 0 ? [] : ' · ', meta.short[lang]]),
        ),
        about: t.book.subtitle,
        foot: footOf(homePath(), edition.version, site),
      },
      heads,
      site,
    ),
    keyPart(documents, more, [], heads, site),
    factsPart(documents, heads, site),
    documents.map((document) => textPart(document, `${document.slug}-`, site)),
    chartPlaces(edition).map((place) => viewPart(place, heads, site)),
    edition.stories.map((story) => storyPart(story, { ...heads, right: story.title[lang] }, site)),
    imprintPart(homePath(), heads, site),
  ];
}

/**
 * Where it is from, and which it is.
 * @param version of the document, or of all; a story has none of its own, and does not change with the data
 */
function footOf(path: string, version: string | null, site: Site): Tree[] {
  return [
    breaking(printedAddress(absolute(site.href(path)))),
    ...(version === null ? [] : [versionLine(version, site)]),
  ];
}

/** The day of an edition is known where it is recorded. */
export function versionLine(version: string, { t, edition, format }: Site): string {
  const [latest] = edition.recorded;
  return `${t.data.version} ${version}${latest?.version === edition.version ? `, ${format.date(latest.date)}` : ''}`;
}

/** Where the booklet of a page stands. */
export function bookletOf(booklet: Booklet): string {
  return bookletPath(pathOf(booklet));
}

// Which drawings a booklet of one document has.

/**
 * The charts that draw the numbers of a document and of no other, in the order of the gallery: what the part of the
 * Edition that the document is printed from has whole. Of each the first view: its address leads to the others.
 */
function viewsOf({ slug }: EditionDocument, { edition }: Site): ViewPlace[] {
  const { claims, rows } = edition.index;
  const asked = new Set((rows.recommendations.get(slug) ?? []).map(({ id }) => id));
  const own = (id: string): boolean => claims.get(id)?.document === slug || asked.has(id);
  const marked = new Set((rows.claims.get(slug) ?? []).flatMap(({ marks }) => marks.map(({ chart }) => chart)));
  return edition.charts
    .filter((config) => {
      const uses = familyOf(config).uses(config);
      const ids = uses.flatMap((use) => (use.kind === 'claims' || use.kind === 'row' ? use.id : []));
      const quoted = uses.flatMap((use) => (use.kind === 'words' ? use.words.document : []));
      // Cells are counted, and what is unsaid is looked for, in all documents.
      const ofAll = uses.some(({ kind }) => kind === 'cell' || kind === 'unsaid');
      return marked.has(config.id) && !ofAll && ids.every(own) && quoted.every((document) => document === slug);
    })
    .flatMap(({ id, views }) => views.slice(0, 1).map((view) => ({ chart: id, view: view.id })));
}
