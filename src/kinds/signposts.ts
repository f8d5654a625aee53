/**
 * Where the page for what is not there leads: to the lists, and to the views, lessons and documents, of each sort as
 * many as it has.
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
