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
  lessonsPath,
  viewPath,
} from '../model/addresses.ts';
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
}

/** Of each sort no more than this. */
const MOST = 50;

export function signposts(site: Site): Signpost[] {
  const { edition, lang, t } = site;
  const post = (path: string, name: string, is: 'page' | 'framed' | 'list' = 'page'): Signpost => ({
    href: site.href(path),
    name: held(name),
    framed: is === 'framed',
    list: is === 'list',
  });
  return [
    post(galleryPath(), t.nav.charts, 'list'),
    post(lessonsPath(), t.nav.lessons, 'list'),
    post(documentsPath(), t.nav.documents, 'list'),
    ...(edition.terms.length === 0 ? [] : [post(glossaryPath(), t.nav.words, 'list')]),
    ...chartPlaces(edition).map((place) => post(viewPath(place), nameOf(place, site), 'framed')),
    ...edition.lessons.slice(0, MOST).map(({ slug, title }) => post(lessonPath(slug), title[lang])),
    ...edition.documents.slice(0, MOST).map(({ slug, meta }) => post(documentPath(slug), meta.titles[lang])),
  ];
}

/** What the steps of a slow reveal are called, in their order. */
export function stepNames({ t }: Site): string[] {
  return STAGES.map((_, index) => t.reveal.title(index + 1, STAGES.length));
}
