/**
 * Where the pages for what is not there lead: to the lists, and to the views, lessons and documents, of each sort as
 * many as it has; and in a folder of the site, to what stands in it, for who has no script to find the nearest.
 */
import { STAGES } from '../charts/reveal.ts';
import {
  documentPath,
  documentsPath,
  galleryPath,
  glossaryPath,
  lessonPath,
  lessonRevealPath,
  lessonsPath,
  revealPath,
  viewPath,
} from '../model/addresses.ts';
import type { Lesson } from '../model/lesson.ts';
import type { Resource } from '../model/resource.ts';
import type { Html } from '../model/text-types.ts';
import { el, toHtml } from '../text/html.ts';
import { held } from '../text/line-breaks.ts';
import { chartPlaces, nameOf } from './chart/open.ts';
import type { Site } from './site.ts';

export interface Signpost {
  readonly href: string;
  readonly name: string;
  /** Whether it stands in frames of others, too. */
  readonly framed: boolean;
  /** Whether it lists others. */
  readonly list: boolean;
  /** Where it is revealed step by step, and in how many; null where it is not. */
  readonly reveal: { readonly href: string; readonly of: number } | null;
}

/** Of each sort no more than this. */
const MOST = 50;

export function signposts(site: Site): Signpost[] {
  const { edition, lang, t } = site;
  const post = (
    path: string,
    name: string,
    is: 'page' | 'framed' | 'list' = 'page',
    reveal?: [path: string, of: number],
  ): Signpost => ({
    href: site.href(path),
    name: held(name),
    framed: is === 'framed',
    list: is === 'list',
    reveal: reveal === undefined ? null : { href: site.href(reveal[0]), of: reveal[1] },
  });
  return [
    post(galleryPath(), t.nav.charts, 'list'),
    post(lessonsPath(), t.nav.lessons, 'list'),
    post(documentsPath(), t.nav.documents, 'list'),
    ...(edition.terms.length === 0 ? [] : [post(glossaryPath(), t.nav.words, 'list')]),
    ...chartPlaces(edition).map((place) =>
      post(viewPath(place), nameOf(place, site), 'framed', [revealPath(place), STAGES.length]),
    ),
    ...edition.lessons
      .slice(0, MOST)
      .map((lesson) => post(lessonPath(lesson.slug), lesson.title[lang], 'page', revealOf(lesson))),
    ...edition.documents.slice(0, MOST).map(({ slug, meta }) => post(documentPath(slug), meta.titles[lang])),
  ];
}

/** The slow reveal of a lesson: of its passages, or of a view. */
function revealOf({ slug, reveal }: Lesson): [path: string, of: number] | undefined {
  if (reveal === null) return undefined;
  return reveal.figure === null
    ? [lessonRevealPath(slug), reveal.steps.length]
    : [revealPath(reveal.figure.place), STAGES.length];
}

/**
 * Folders of the site below which an address may be wrong, and what the page for it says there: the page of the folder
 * and those that stand in it, of `charts/growth/` its views, of a slow reveal its steps. A folder among very many, such
 * as that of one of a thousand documents, has none, nor one with a single page in it.
 * @param all resources in the language of the site
 */
export function nearPages(all: readonly Resource[], site: Site): ReadonlyMap<string, Html> {
  const byPath = new Map(all.map((resource) => [resource.path, resource]));
  const near = new Map<string, Resource[]>();
  for (const resource of all) {
    const names = resource.path.split('/').slice(0, -1);
    const folders = names.map((_, depth) => `${names.slice(0, depth).join('/')}/`.replace(/^\/$/, ''));
    const parent = folders.findLast((folder) => byPath.has(folder)) ?? '';
    // In each folder between it and the page above it, where it is the first that stands there.
    for (const folder of folders.filter((one) => one !== '' && one.length >= parent.length))
      near.set(folder, [...(near.get(folder) ?? []), resource]);
  }
  const isCrowded = (folder: string): boolean => (near.get(folder.replace(/[^/]+\/$/, ''))?.length ?? 0) > MOST;
  return new Map(
    [...near].flatMap(([folder, own]) => {
      const page = byPath.get(folder);
      if (isCrowded(folder) || (page !== undefined && own.length < 2)) return [];
      return [[folder, nearHtml([...(page === undefined ? [] : [page]), ...own.slice(0, MOST)], site)] as const];
    }),
  );
}

/** What stands in the place of that where nothing is near: `cli/near-pages.ts` cuts a page there. */
export function nearHtml(near: readonly Resource[], site: Site): Html {
  const link = ({ path, title, name }: Resource) =>
    el('li', {}, el('a', { href: site.href(path) }, held(name ?? title)));
  return toHtml(
    el(
      'div',
      { class: 'near' },
      near.length === 0 ? [] : [el('h2', {}, site.t.notFound.near), el('ul', { class: 'signposts' }, near.map(link))],
    ),
  );
}
