/**
 * The works that the notes of a booklet lean on: each named in full once, in the list at the end, and short in the
 * notes, which lead there. On paper a link to the site would lead nowhere.
 */
import { sourcesPath } from '../../model/addresses.ts';
import { absolute } from '../../model/paths.ts';
import type { Work } from '../../model/work.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { briefCitations, citationText } from '../../text/citation.ts';
import { changed, el, type Tree, wordsIn } from '../../text/html.ts';
import { printedAddress } from '../references.ts';
import { breaking } from './parts.ts';
import type { Site } from '../site.ts';
import { allReadOn, workEntry } from '../sources/resource.ts';

/** @returns the parts with their works named short, and the list of those works by these names; empty where none is */
export function worksNamed(parts: Tree, site: Site): { readonly parts: Tree; readonly list: readonly Tree[] } {
  const { edition, lang, t } = site;
  const briefs = briefCitations(edition.works, lang);
  const byAddress = new Map(edition.works.map((work) => [site.href(sourcesPath(work.id)), work]));
  const used = new Set<Work>();
  const named = changed(parts, ({ tag, attrs }) => {
    const work = tag === 'a' ? byAddress.get(String(attrs['href'])) : undefined;
    if (work === undefined) return null;
    used.add(work);
    return el('a', { href: `#work-${work.id}` }, briefs.get(work.id) ?? []);
  });
  if (used.size === 0) return { parts: named, list: [] };
  const day = allReadOn(site);
  const entries = [...used]
    .map((work) => ({ work, brief: briefs.get(work.id) ?? [] }))
    .map((entry) => ({ ...entry, key: wordsIn(entry.brief).replace(/^[^\p{L}\d]+/u, '') }))
    .sort((a, b) => byAlphabet(a.key, b.key));
  return {
    parts: named,
    list: [
      el('h2', { class: 'opens', id: 'works' }, t.works.title),
      el(
        'p',
        { class: 'small' },
        day === null ? '' : `${t.works.allOn(day)} `,
        t.booklet.works,
        ' ',
        breaking(printedAddress(absolute(site.href(sourcesPath())))),
      ),
      entries.map(({ work, brief }) => {
        const { citation, where, read, whole } = workEntry(work, [], day === null, site);
        const cited = citationText(work, lang);
        const name = wordsIn(brief);
        const place = wordsIn(where);
        return el(
          'p',
          { class: 'work', id: `work-${work.id}` },
          cited.startsWith(name.replace('…', '')) ? [] : [el('b', {}, brief, name.endsWith('…') ? '' : '.'), ' '],
          citation,
          cited.includes(place) ? '' : [' ', where, '.'],
          whole ? '' : ` ${read}.`,
        );
      }),
    ],
  };
}
