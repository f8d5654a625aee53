/**
 * What stands where something is still to be written. The scaffold puts these sentences into new files, the report of
 * coverage finds them again: they are honest to a reader, valid for the checker, and never mistaken for finished text.
 */
import { plainBoth } from './text-types.ts';

export const UNFINISHED = {
  translation: plainBoth('Not translated yet.', 'Ще не перекладено.'),
  note: plainBoth('Not written yet.', 'Ще не написано.'),
  noteTitle: plainBoth('Untitled note', 'Примітка без назви'),
  nothingNoted: plainBoth('Nothing is annotated yet', 'Ще нічого не прокоментовано'),
  documentTitle: plainBoth('Untitled document', 'Документ без назви'),
  documentShort: plainBoth('Untitled', 'Без назви'),
  pageTitle: plainBoth('Untitled page', 'Сторінка без назви'),
  page: plainBoth('This page is not written yet.', 'Цю сторінку ще не написано.'),
  storyTitle: plainBoth('Untitled story', 'Історія без назви'),
  stepTitle: plainBoth('Untitled step', 'Крок без назви'),
  story: plainBoth('This story is not written yet.', 'Цю історію ще не написано.'),
  termTitle: plainBoth('Untitled entry', 'Стаття без назви'),
  lessonTitle: plainBoth('Untitled lesson', 'Урок без назви'),
  lesson: plainBoth('This is not written yet.', 'Цього ще не написано.'),
  fact: plainBoth('Not examined yet', 'Ще не розглянуто'),
  reason: plainBoth('Not examined yet.', 'Ще не розглянуто.'),
  unknown: plainBoth(
    'Everything about this document is still to be examined.',
    'Усе про цей документ ще належить дослідити.',
  ),
  borrowedDate: plainBoth(
    'Not examined yet: the years are those of the other documents of this edition and say nothing of this one.',
    'Ще не розглянуто: роки взято від інших документів цього видання, про цей вони нічого не кажуть.',
  ),
};

const SENTENCES: ReadonlySet<string> = new Set(Object.values(UNFINISHED).flatMap(({ en, uk }) => [en, uk]));

/** Does a text still say that it is to be written? A sentence in words of one's own never does. */
export function isUnfinished(text: string): boolean {
  return SENTENCES.has(text.trim()) || SENTENCES.has(`${text.trim()}.`);
}
