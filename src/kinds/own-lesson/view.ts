/** What a lesson can be put together from: views, and questions and passages of lessons. Documents are looked up. */
import { apiPath, lessonPath, ownLessonFilePath, viewPath } from '../../model/addresses.ts';
import { formatItem } from '../../model/own-lesson.ts';
import { chartPlaces, nameOf, titleOf } from '../chart/open.ts';
import { heading as named, type Site } from '../site.ts';

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
