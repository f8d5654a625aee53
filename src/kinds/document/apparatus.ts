/** The apparatus: every emendation of a document in a table. */
import { entryId } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { el, type El } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** Body rows of the apparatus in text order; none when nothing is emended. */
export function apparatusRows({ notes, meta }: EditionDocument, { t, lang }: Site): readonly El[] {
  return notes.flatMap(({ id, words, title, emendation }) =>
    emendation === null
      ? []
      : el(
          'tr',
          {},
          el(
            'th',
            { scope: 'row' },
            el('a', { href: `#${id}`, lang: meta.language }, el('span', { class: 'doubt' }, words)),
          ),
          el(
            'td',
            { class: 'computed', lang: meta.language },
            emendation.reading === '' ? el('span', { lang }, t.reader.omitted) : emendation.reading,
          ),
          el('td', {}, el('a', { href: `#${entryId(id)}` }, title[lang])),
          el('td', {}, t.reader.certainty[emendation.certainty]),
        ),
  );
}
