/** The note of a recommendation: what is asked, of whom, and where it is counted. */
import type { Recommendation } from '../../model/edition.ts';
import { el } from '../../text/html.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';
import type { NoteParts } from './notes.ts';
import { linksTo, markLinks } from './number-note.ts';

/** Prints the note of a recommendation. */
export function recommendationNote(row: Recommendation, site: Site): NoteParts {
  const { t, lang, edition } = site;
  const term = (key: string): string => edition.index.terms.get(key)?.[lang] ?? key;
  return {
    kind: `${t.reader.type.rec} · ${term(row.theme)}`,
    head: row.gist[lang],
    body: [el('p', {}, `${t.reader.addressee}: ${addressee(row, term, t.recommendations)}.`)],
    links: linksTo(t.reader.marks, markLinks(row.marks.slice(0, 1), site)),
  };
}

/** Who is to act, with the ground where the words themselves do not name them. */
export function addressee(
  row: Pick<Recommendation, 'addressee' | 'addressed'>,
  term: (id: string) => string,
  { addressed }: Words['recommendations'],
): string {
  return row.addressed === 'understood' ? `${term(row.addressee)} (${addressed.understood})` : term(row.addressee);
}
