/** What was corrected between editions, as About lists it: by edition and document, each place a link. */
import { documentPath, ledgerPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { RecordedEdition } from '../../model/editions.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** With more places than this the list of an edition is folded. */
const MOST_OPEN = 12;

/** What the list is, and the editions; nothing where none is recorded. */
export function correctedList(site: Site): Tree {
  const { recorded } = site.edition;
  if (recorded.length === 0) return [];
  const t = site.t.corrected;
  return [el('p', {}, t.intro), recorded.map((edition) => editionOf(edition, site))];
}

function editionOf({ date, version, before, said, documents, checks }: RecordedEdition, site: Site): Tree {
  const { edition, lang, t, format, href } = site;
  const names = namesIn(edition, new Set(documents.map(({ document }) => document)), lang);
  const lists = [
    ...documents.map(({ document, places }) => ({
      name: edition.index.documents.get(document)?.meta.titles[lang] ?? document,
      links: places.map((id) => ({ address: documentPath(document, id), text: names.get(`${document}#${id}`) ?? id })),
    })),
    ...(checks.length === 0
      ? []
      : [
          {
            name: t.ledger.title,
            links: checks.map((id) => ({
              address: ledgerPath(id),
              text: edition.index.checks.get(id)?.title[lang] ?? id,
            })),
          },
        ]),
  ];
  const count = lists.reduce((sum, { links }) => sum + links.length, 0);
  return [
    el('h3', {}, format.date(date)),
    el('p', {}, said === undefined ? [] : `${said[lang]} `, t.corrected.versions(before, version)),
    el(
      'details',
      { open: count <= MOST_OPEN },
      el('summary', {}, t.corrected.places(count)),
      lists.map(({ name, links }) => [
        el('h4', {}, name),
        el(
          'p',
          {},
          links.map(({ address, text }, index): Tree => [
            index === 0 ? '' : '; ',
            el('a', { href: href(address) }, text),
          ]),
        ),
      ]),
    ),
  ];
}

/** What notes of some documents, and rows, are called, by document and id. */
function namesIn(
  { documents, claims, recommendations }: Edition,
  slugs: ReadonlySet<string>,
  lang: Site['lang'],
): ReadonlyMap<string, string> {
  return new Map([
    ...documents
      .filter(({ slug }) => slugs.has(slug))
      .flatMap(({ slug, notes }) => notes.map(({ id, title }) => [`${slug}#${id}`, title[lang]] as const)),
    ...claims.map(({ document, id, label }) => [`${document}#${id}`, label[lang]] as const),
    ...recommendations.map(({ document, id, gist }) => [`${document}#${id}`, gist[lang]] as const),
  ]);
}
