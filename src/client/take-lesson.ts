/** In the panel by which a view is taken along: puts it into the lesson that is put together in this browser. */
import { formatLesson, type Item, parseItem } from '../model/own-lesson.ts';
import { holds, keepLesson, keptLesson, toggled } from './own-lesson/kept.ts';

/** What is taken, as a part of a lesson, with the mark that is in hand. @param code as the panel has it printed */
export function itemOf(code: string, target: Element | null | undefined): Item | null {
  const [, mark] = /^mark-(.+)$/.exec(target?.id ?? '') ?? [];
  return parseItem(mark === undefined ? code : `${code}.${mark}`);
}

/** Whether the lesson holds it. */
export function isInLesson(item: Item): boolean {
  return holds(keptLesson(), item);
}

/** Puts it in, or takes it out. @returns how many parts the lesson has then; null where this browser keeps nothing */
export function toggleInLesson(item: Item): number | null {
  const lesson = toggled(keptLesson(), item);
  return keepLesson(lesson) ? lesson.items.length : null;
}

/** The address of a lesson with nothing else in it. @param page address of the page where lessons are put together */
export function lessonWith(page: string, item: Item): string {
  return `${page.replace(/#.*/, '')}#${formatLesson({ title: '', items: [item] })}`;
}
