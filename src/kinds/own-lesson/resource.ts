/** The page on which a teacher puts a lesson together. */
import { ownLessonPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { ownLessonPage } from './view.ts';

export const ownLessonKind: Kind<'own-lesson'> = {
  name: 'own-lesson',
  all: () => ['own-lesson'],
  resource: (_, site) => ({
    ...PLAIN,
    kind: 'own-lesson',
    path: ownLessonPath(),
    lang: site.lang,
    title: plain(site.t.ownLesson.title),
    description: plain(site.t.ownLesson.description),
    blocks: () => blocksOf(site),
  }),
};

/** What can be picked; what somebody has picked, no page knows. */
function blocksOf(site: Site): Block[] {
  const { t } = site;
  const { charts, lessons } = ownLessonPage(site);
  return [
    { type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, t.ownLesson.lead)) },
    {
      type: 'table',
      id: 'picker',
      caption: t.ownLesson.picker,
      table: {
        marks: [],
        columns: [
          { id: 'about', label: t.ownLesson.partOf, numeric: false },
          { id: 'text', label: t.ownLesson.pick, numeric: false },
        ],
        rows: [...charts, ...lessons.flatMap(({ picks }) => picks)].map(({ item, about, text }) => [
          { text: about, value: null },
          { text, value: item },
        ]),
      },
    },
  ];
}
