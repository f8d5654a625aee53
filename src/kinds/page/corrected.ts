/** What was corrected between editions, as About lists it: by edition and document, each place a link. */
import { documentPath, ledgerPath } from '../../model/addresses.ts';
import type { RecordedEdition } from '../../model/editions.ts';
import { entryOf } from '../../model/moved.ts';
import { el, type Tree } from '../../text/html.ts';
import { blockName, type Site } from '../site.ts';

/** With more places than this the list of an edition is folded. */
const MOST_OPEN = 12;
/** Ids that the program gives: of a heading or a paragraph. */
const BLOCK = /^[hp]\d+$/;

/** What the list is, and the editions; nothing where none is recorded. */
export function correctedList(site: Site): Tree {
  const { recorded } = site.edition;
  if (recorded.length === 0) return [];
  const t = site.t.corrected;
  return [el('p', {}, t.intro), recorded.map((edition) => editionOf(edition, site))];
}

function editionOf({ date, version, before, said, documents, checks }: RecordedEdition, site: Site): Tree {
  const { edition, lang, t, format, href } = site;
  const nameOf = namesIn(site, new Set(documents.map(({ document }) => document)));
  const lists = [
    ...documents.map(({ document, places }) => ({
      name: edition.index.documents.get(document)?.meta.titles[lang] ?? document,
      links: places.map((id) => ({ address: documentPath(document, id), text: nameOf(document, id) })),
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

/**
 * What a place of some documents is called: a note or a row by its title, one that moved by what took it in, and a
 * block by its number.
 */
function namesIn(
  { edition: { documents, claims, recommendations, moved, index }, lang, t }: Site,
  slugs: ReadonlySet<string>,
): (document: string, id: string) => string {
  const names = new Map([
    ...documents
      .filter(({ slug }) => slugs.has(slug))
      .flatMap(({ slug, notes }) => notes.map(({ id, title }) => [`${slug}#${id}`, title[lang]] as const)),
    ...claims.map(({ document, id, label }) => [`${document}#${id}`, label[lang]] as const),
    ...recommendations.map(({ document, id, gist }) => [`${document}#${id}`, gist[lang]] as const),
  ]);
  const nameOf = (document: string, id: string): string => {
    const known = names.get(`${document}#${id}`);
    const row = moved.moved.find((one) => one.document === document && one.from === id);
    if (known !== undefined) return known;
    if (row === undefined) return BLOCK.test(id) ? blockName(id, t).label : id;
    const entry = entryOf(row);
    return entry === null ? nameOf(document, row.to) : (index.glossary.get(entry)?.term[lang] ?? entry);
  };
  return nameOf;
}
