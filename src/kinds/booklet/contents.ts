/** What stands where in the booklet of the whole: on its back, as in Ukrainian books. */
import type { EditionDocument } from '../../model/edition.ts';
import { el, type El } from '../../text/html.ts';
import { chartPlaces, titleOf } from '../chart/open.ts';
import type { Site } from '../site.ts';
import { type Heads, part, viewId } from './parts.ts';

/** A script adds to each the number of its page (`client/booklet/cut.ts`): no build knows it. */
export function contentsPart(documents: readonly EditionDocument[], heads: Heads, site: Site): El {
  const { t, lang, edition } = site;
  const entry = (id: string, title: string): El => el('p', { class: 'entry' }, el('a', { href: `#${id}` }, title));
  return part(
    'blocks',
    'contents',
    heads,
    el('h2', {}, t.book.contents),
    documents.map(({ slug, meta, reading }) => entry(`${slug}-${reading.blocks[0]?.id}`, meta.titles[lang])),
    el('h3', {}, t.nav.charts),
    chartPlaces(edition).map((place) => entry(viewId(place), titleOf(place, site))),
    el('h3', {}, t.book.told),
    edition.stories.map(({ slug, title }) => entry(slug, title[lang])),
    el('h3', {}, t.book.colophon),
    entry('works', t.works.title),
  );
}
