/** The page on which a teacher puts a lesson together. */
import { ownLessonPath, apiPath, lessonPath, ownLessonFilePath, viewPath } from '../../model/addresses.ts';
import type { Block } from '../../model/resource.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { type Site, heading as named } from '../site.ts';
import { formatItem } from '../../model/own-lesson.ts';
import { chartPlaces, nameOf, titleOf } from '../chart/open.ts';

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

// What a lesson can be put together from: views, and questions and passages of lessons. Documents are looked up.

/** Something that can be picked. */
export interface Pick {
  /** How an address names it. */
  readonly item: string;
  readonly href: string;
  readonly text: string;
  /** What it is part of. */
  readonly about: string;
}

export interface OwnLessonPage {
  readonly charts: readonly Pick[];
  readonly lessons: readonly { readonly name: string; readonly href: string; readonly picks: readonly Pick[] }[];
  /** Where the script finds pages of this language, the list of documents, and the file that it fills. */
  readonly root: string;
  readonly documents: string;
  readonly file: string;
}

export function ownLessonPage(site: Site): OwnLessonPage {
  const { edition, lang } = site;
  return {
    charts: chartPlaces(edition).map((place) => ({
      item: formatItem({ is: 'chart', ...place, mark: null }),
      href: site.href(viewPath(place)),
      text: named(titleOf(place, site)),
      about: nameOf(place, site),
    })),
    lessons: edition.lessons.map(({ slug, title, questions, passages }) => {
      const pick = (id: string, text: string, about: string): Pick => ({
        item: formatItem({ is: 'lesson', lesson: slug, place: id }),
        href: site.href(lessonPath(slug, id)),
        text,
        about,
      });
      return {
        name: named(title[lang]),
        href: site.href(lessonPath(slug)),
        picks: [
          ...questions.map(({ id, number, heading }) => pick(id, heading[lang], site.t.lesson.question(number))),
          ...passages.map(({ id, name }) => pick(id, name[lang], site.t.ownLessonScript.passage)),
        ],
      };
    }),
    root: site.href(''),
    documents: site.file(apiPath('documents')),
    file: site.href(ownLessonFilePath(lang)),
  };
}
