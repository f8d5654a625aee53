/** The list of lessons, where there are any. */
import { lessonsPath } from '../../model/addresses.ts';
import { plain, type Html } from '../../model/text-types.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Lesson, SignPart } from '../../model/lesson.ts';
import { citeLink } from '../../text/cited.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

export const lessonsKind: Kind<'lessons'> = {
  name: 'lessons',
  all: ({ lessons }) => (lessons.length === 0 ? [] : ['lessons']),
  resource: (_, { edition: { lessons }, lang, t }) => ({
    ...PLAIN,
    kind: 'lessons',
    type: 'CollectionPage',
    path: lessonsPath(),
    lang,
    title: plain(t.lesson.title),
    description: plain(t.lesson.description),
    blocks: () => [
      {
        type: 'table',
        id: null,
        caption: t.lesson.title,
        table: {
          marks: [],
          columns: [
            { id: 'title', label: t.lesson.kind, numeric: false },
            { id: 'aim', label: t.lesson.aim, numeric: false },
          ],
          rows: lessons.map(({ slug, title, aim }) => [
            { text: title[lang], value: slug },
            { text: aim[lang], value: null },
          ]),
        },
      },
    ],
  }),
  nav: ({ edition: { lessons }, t }) => (lessons.length === 0 ? null : { path: lessonsPath(), label: t.nav.lessons }),
};

// What the list of lessons prints beside their titles.

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
