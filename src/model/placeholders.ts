/**
 * What stands where something is still to be written. The scaffold puts these sentences into new files, the report of
 * coverage finds them again: they are honest to a reader, valid for the checker, and never mistaken for finished text.
 */
import type { Bilingual } from './common.ts';

export const UNFINISHED = {
  translation: { en: 'Not translated yet.', uk: 'Ще не перекладено.' },
  note: { en: 'Not written yet.', uk: 'Ще не написано.' },
  noteTitle: { en: 'Untitled note', uk: 'Примітка без назви' },
  nothingNoted: { en: 'Nothing is annotated yet', uk: 'Ще нічого не прокоментовано' },
  documentTitle: { en: 'Untitled document', uk: 'Документ без назви' },
  documentShort: { en: 'Untitled', uk: 'Без назви' },
  pageTitle: { en: 'Untitled page', uk: 'Сторінка без назви' },
  page: { en: 'This page is not written yet.', uk: 'Цю сторінку ще не написано.' },
  fact: { en: 'Not examined yet', uk: 'Ще не розглянуто' },
  reason: { en: 'Not examined yet.', uk: 'Ще не розглянуто.' },
  borrowedDate: {
    en: 'Not examined yet: the years are those of the other documents of this edition and say nothing of this one.',
    uk: 'Ще не розглянуто: роки взято від інших документів цього видання, про цей вони нічого не кажуть.',
  },
} as const satisfies Record<string, Bilingual>;

const SENTENCES: ReadonlySet<string> = new Set(Object.values(UNFINISHED).flatMap(({ en, uk }) => [en, uk]));

/** Does a text still say that it is to be written? A sentence in words of one's own never does. */
export function isUnfinished(text: string): boolean {
  return SENTENCES.has(text.trim()) || SENTENCES.has(`${text.trim()}.`);
}
