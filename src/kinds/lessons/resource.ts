/** The list of lessons, where there are any. */
import { lessonsPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { PLAIN, type Kind } from '../kind.ts';

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
