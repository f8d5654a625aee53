/** What is kept on a reader’s device: the page of it, and the one in the place of a page that is not kept. */
import {
  bookletPath,
  bookPath,
  homePath,
  ledgerPath,
  lessonsPath,
  offlinePath,
  prosePath,
  storyPath,
} from '../../model/addresses.ts';
import { plain, type Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { PagePart } from '../page/resource.ts';
import { specimens, type Specimen } from '../page/specimens.ts';
import { signposts } from '../signposts.ts';
import type { Site } from '../site.ts';

export type OfflinePage = 'keep' | 'not-kept';

export const offlineKind: Kind<OfflinePage> = {
  name: 'offline',
  all: () => ['keep', 'not-kept'],
  resource: (page, site) => {
    const { lang, t } = site;
    const { title, description, lead, notKept } = t.offline;
    const common = { ...PLAIN, kind: 'offline', path: offlinePath(page), lang };
    if (page === 'not-kept')
      return {
        ...common,
        above: [{ path: offlinePath(), label: title }],
        title: plain(notKept.title),
        description: plain(notKept.description),
        blocks: () => [{ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, notKept.text)) }],
        // Nobody looks for it: a worker shows it at the address of another page.
        listed: false,
      };
    return {
      ...common,
      title: plain(title),
      description: plain(description),
      blocks: () => [
        { type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, lead)) },
        ...offlineParts(site).map(({ id, heading, html }) => ({ type: 'prose', id, heading, html }) as const),
      ],
    };
  },
};

// What the pages of what is kept are made of.

/** A state of the panel: a script shows one of them, and fills in what stands in braces. */
export interface KeepState {
  /** What the worker calls it (`model/offline.ts`), `nothing` without one, `running` while it keeps. */
  readonly name: 'nothing' | 'some' | 'running' | 'all' | 'full' | 'cut' | 'changed' | 'spoilt';
  readonly title: string;
  readonly text: string;
  /** Whether a bar says how much is kept. */
  readonly bar: boolean;
  readonly presses: readonly { readonly does: 'keep' | 'stop' | 'remove' | 'reload'; readonly text: string }[];
}

/** The states, the one first that stands without a script. */
export function keepStates({ t: { offline: t } }: Site): KeepState[] {
  const remove = { does: 'remove', text: t.remove } as const;
  const keep = (text: string) => ({ does: 'keep', text }) as const;
  const state = (
    name: KeepState['name'],
    { title, text }: Message,
    presses: KeepState['presses'],
    bar = true,
  ): KeepState => ({ name, title, text, bar, presses });
  return [
    state('nothing', said(t.nothing), [], false),
    state('some', said(t.rest), [keep(t.rest.press), remove]),
    state('running', said(t.running), [{ does: 'stop', text: t.running.press }]),
    state('all', said(t.all), [remove]),
    state('full', said(t.full), [keep(t.full.press), { ...remove, text: t.onlyOpened }]),
    state('cut', said(t.cut), [keep(t.cut.press)]),
    state('changed', said(t.changed), [{ does: 'reload', text: t.changed.press }]),
    state('spoilt', said(t.spoilt), [keep(t.spoilt.press), remove]),
  ];
}

/** What is kept without being asked for, and what needs no browser of the reader’s. */
export function offlineParts({ lang, t, href }: Site): PagePart[] {
  const { byItself, files } = t.offline;
  const { pages, glossary, search } = byItself;
  const { book, booklet, lesson } = files;
  const row = ({ name, says }: { readonly name: string; readonly says: string }): Specimen => ({ name, says: [says] });
  const leading = ({ name, says }: Specimen, to: Tree): Specimen => ({ name, says: [...says, to] });
  const save = el('a', { href: href(bookPath(lang)), download: true, type: 'application/epub+zip' }, t.taking.book.to);
  return [
    {
      id: 'by-itself',
      heading: plain(byItself.title),
      html: toHtml([el('p', {}, byItself.text), specimens([row(pages), row(glossary), row(search)], true)]),
    },
    {
      id: 'files',
      heading: plain(files.title),
      html: toHtml([
        el('p', {}, files.text),
        specimens(
          [
            leading(row(book), save),
            leading(row(booklet), el('a', { href: href(bookletPath()) }, booklet.to)),
            leading(row(lesson), el('a', { href: href(lessonsPath()) }, lesson.to)),
          ],
          true,
        ),
      ]),
    },
  ];
}

interface Message {
  readonly title: string;
  readonly text: string;
}

/** What is said, without what is pressed. */
function said({ title, text }: Message): Message {
  return { title, text };
}

/** What the site has to read, for the page in the place of one that is not kept: a script says which of it is kept. */
export function readable(site: Site): { readonly href: string; readonly name: string }[] {
  const { edition, lang, t, href } = site;
  const pages = [
    { href: href(homePath()), name: t.site.name },
    ...edition.stories.map(({ slug, title }) => ({ href: href(storyPath(slug)), name: title[lang] })),
    { href: href(ledgerPath()), name: t.ledger.title },
    { href: href(prosePath('about')), name: t.nav.about },
  ];
  return [...pages, ...signposts(site)];
}

/** The strips that a script sets under the masthead of any page: their rules, and each by its name. */
export function strips({ t, href }: Site, style: string): Html {
  const { network, site, former } = t.offline.strips;
  const strip = (name: string, { title, text }: Message, ...ways: Tree[]): Tree =>
    el('div', { class: `site-strip strip-${name}`, role: 'status' }, [
      el('p', {}, el('b', {}, title), ' ', text),
      el('p', {}, ways),
    ]);
  const press = (text: string): Tree => el('button', { type: 'button', class: 'strip-press' }, text);
  const kept = el('a', { href: href(offlinePath()) }, network.press);
  return toHtml(
    el('template', { id: 'strips' }, [
      el('style', {}, style as Html),
      strip('network', said(network), kept),
      strip('site', said(site), kept),
      strip('former', said(former), press(former.press), ' ', el('a', { href: href(prosePath('about')) }, former.more)),
    ]),
  );
}
