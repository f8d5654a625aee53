/** Where the page for what is not there leads: to the views, lessons and documents, of each sort as many as it has. */
import { documentPath, lessonPath, viewPath } from '../model/addresses.ts';
import { chartPlaces, nameOf } from './chart/open.ts';
import type { Site } from './site.ts';

export interface Signpost {
  readonly href: string;
  readonly name: string;
  /** Whether it stands in frames of others, too. */
  readonly framed: boolean;
}

/** Of each sort no more than this. */
const MOST = 50;

export function signposts(site: Site): Signpost[] {
  const { edition, lang } = site;
  const post = (path: string, name: string, framed = false): Signpost => ({ href: site.href(path), name, framed });
  return [
    ...chartPlaces(edition).map((place) => post(viewPath(place), nameOf(place, site), true)),
    ...edition.lessons.slice(0, MOST).map(({ slug, title }) => post(lessonPath(slug), title[lang])),
    ...edition.documents.slice(0, MOST).map(({ slug, meta }) => post(documentPath(slug), meta.titles[lang])),
  ];
}
