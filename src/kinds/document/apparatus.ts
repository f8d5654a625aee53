/** The apparatus: every emendation of a document in a table. */
import { escapeHtml } from '../../text/escape.ts';
import type { EditionDocument } from '../../model/edition.ts';
import type { Site } from '../site.ts';

/** Body rows of the apparatus in text order; empty when nothing is emended. */
export function apparatusHtml(document: EditionDocument, site: Site): string {
  const { t, lang } = site;
  let html = '';
  for (const note of document.notes) {
    if (note.emendation === null) continue;
    const { reading, certainty } = note.emendation;
    html +=
      `<tr><th scope="row"><a href="#${note.id}" lang="${document.meta.language}"><span class="doubt">${escapeHtml(note.words)}</span></a></th>` +
      `<td class="computed" lang="${document.meta.language}">${reading === '' ? `<span lang="${lang}">${escapeHtml(t.reader.omitted)}</span>` : escapeHtml(reading)}</td>` +
      `<td><a href="#n-${note.id}">${escapeHtml(note.title[lang])}</a></td>` +
      `<td>${t.reader.certainty[certainty]}</td></tr>`;
  }
  return html;
}
