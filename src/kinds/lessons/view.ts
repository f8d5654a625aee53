/** What the list of lessons prints beside their titles. */
import type { Lesson, SignPart } from '../../model/lesson.ts';
import type { Html } from '../../model/text-types.ts';
import { citeLink } from '../../text/cited.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** The sign of a lesson: a number leads to its words, words are in the language of their document. */
export function signHtml({ sign }: Pick<Lesson, 'sign'>, site: Site): Html | null {
  return sign === null ? null : toHtml(sign[site.lang].map((part) => partTree(part, site)));
}

function partTree(part: SignPart, { edition, href }: Site): Tree {
  if (part.is === 'text') return part.text;
  if (part.is === 'number') return citeLink(part, href(''));
  if (part.is !== 'words') return el('span', { class: 'doubt' }, part.text);
  return el('span', { lang: edition.index.documents.get(part.document)?.meta.language }, part.text);
}
