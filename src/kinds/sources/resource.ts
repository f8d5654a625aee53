/**
 * The page of works: what our background facts come from, by kinds, each work with its citation, what of it was read,
 * and who leans on it.
 */
import type { Citing } from '../../edition/cited-by.ts';
import { sourcesPath } from '../../model/addresses.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { citation, citationText, dateOf, shortCitation } from '../../text/citation.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Lang } from '../../model/common.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { EditionIndex } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { type Work, workKind, type WorkKind } from '../../model/work.ts';
import type { Site } from '../site.ts';

export const sourcesKind: Kind<'sources'> = {
  name: 'sources',
  all: () => ['sources'],
  resource: (_, { edition, lang, t, citing }) => ({
    ...PLAIN,
    kind: 'sources',
    type: 'CollectionPage',
    path: sourcesPath(),
    lang,
    title: t.works.title,
    description: t.works.description,
    blocks: () =>
      edition.works.map((work) => ({
        type: 'prose',
        id: work.id,
        heading: null,
        html: toHtml(citation(work, lang)),
      })),
    places: () => edition.works.map((work) => ({ id: work.id, title: citationText(work, lang), aliases: [] })),
    uses: () => [...citing().keys()].map((id) => ({ type: 'work', id }) as const),
  }),
};

/** Links to what cites a work that are printed; a larger corpus has more of them in the read API. */
const MOST_CITING = 30;

export interface WorkEntry {
  readonly id: string;
  readonly citation: Tree;
  /** Whether the passage in question was read, or no more than the abstract or the beginning. */
  readonly whole: boolean;
  readonly read: string;
  /** Links to it, and when it was read, unless all were read on one day. */
  readonly where: Tree;
  readonly remark: string | null;
  /** Links to the notes, claims, documents and pages, and how many there are. */
  readonly citedBy: Html;
  readonly citedCount: number;
}

export interface WorkGroup {
  /** Id of its heading. */
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly works: readonly WorkEntry[];
}

/** Id of the heading of a group: no work has one like it. */
function groupId(kind: WorkKind): string {
  return `works-${kind}`;
}

export interface SourcesView {
  /** The day on which all works were read, in words; null where there are several. */
  readonly allOn: string | null;
  readonly groups: readonly WorkGroup[];
}

/** View-model of the page of works: groups that have any, works in the order of the alphabet. */
export function sourcesView(site: Site): SourcesView {
  const { edition, lang, t } = site;
  const allOn = allReadOn(site);
  const citing = site.citing();
  const sorted = [...edition.works]
    .map((work) => ({ work, key: citationText(work, lang).replace(/^[^\p{L}]+/u, '') }))
    .sort((a, b) => byAlphabet(a.key, b.key));
  const groups = workKind.options.flatMap((kind): WorkGroup[] => {
    const works = sorted.filter(({ work }) => work.custom.kind === kind);
    if (works.length === 0) return [];
    const entries = works.map(({ work }) => workEntry(work, citing.get(work.id) ?? [], allOn === null, site));
    return [{ id: groupId(kind), ...t.works.kinds[kind], works: entries }];
  });
  return { allOn, groups };
}

/** The day on which all works were read, in words; null where there are several. */
export function allReadOn({ edition, lang }: Site): string | null {
  const days = new Set(edition.works.map((work) => dayOf(work, lang)));
  const [day = null] = days.size === 1 ? days : [];
  return day;
}

/** The day on which a work was read, in words. */
function dayOf({ accessed }: Work, lang: Lang): string {
  return dateOf(accessed['date-parts'], lang);
}

/** @param withDay on which it was read */
export function workEntry(work: Work, citing: readonly Citing[], withDay: boolean, site: Site): WorkEntry {
  const { lang, t } = site;
  const { custom, DOI, URL: address } = work;
  const out = (href: string, text: string): Tree => el('a', { href, rel: 'external' }, text);
  const links: Tree[] = [
    ...[address, ...(custom.also ?? [])].map((one) => out(one, hostOf(one))),
    ...(DOI === undefined ? [] : [out(`https://doi.org/${DOI}`, `doi:${DOI}`)]),
  ];
  return {
    id: work.id,
    citation: citation(work, lang),
    whole: custom.read === 'passage',
    read: t.works.read[custom.read],
    where: [...between(links), withDay ? `, ${dayOf(work, lang)}` : ''],
    remark: custom.remark?.[lang] ?? null,
    citedCount: citing.length,
    citedBy: toHtml([
      between(
        citing
          .slice(0, MOST_CITING)
          .map(({ path, title, within }): Tree => [
            el('a', { href: site.href(path) }, title[lang]),
            within === null ? [] : ` (${within[lang]})`,
          ]),
      ),
      citing.length > MOST_CITING ? `; ${t.works.more(citing.length - MOST_CITING)}` : [],
    ]),
  };
}

/**
 * The works that a text leans on, short, each a link to its entry: what stands below a note, a page, a fact on a
 * document. Nothing where there are none.
 */
export function lookedUp(works: readonly string[], index: EditionIndex, site: Site): Tree {
  const links = works.flatMap((id): Tree[] => {
    const work = index.works.get(id);
    if (work === undefined) return [];
    return [el('a', { href: site.href(sourcesPath(id)) }, shortCitation(work, site.lang))];
  });
  return links.length === 0 ? [] : el('p', { class: 'looked-up' }, `${site.t.works.from} `, between(links), '.');
}

function between(links: readonly Tree[]): Tree[] {
  return links.flatMap((link, index): Tree[] => (index === 0 ? [link] : ['; ', link]));
}

/** The host of an address, as a reader knows it. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
