/**
 * The lesson that is being put together in this browser: the same text as in its address. Nothing is kept before
 * somebody has added something, and no server hears of it.
 */
import { formatItem, formatLesson, type Item, MOST, type OwnLesson, parseLesson } from '../../model/own-lesson.ts';

const NAME = 'oseredok-my-lesson';
const EMPTY: OwnLesson = { title: '', items: [] };

/** What is kept; an empty lesson where nothing is. */
export function keptLesson(): OwnLesson {
  try {
    return parseLesson(localStorage.getItem(NAME) ?? '') ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Keeps a lesson in the place of the one before. @returns whether the browser lets us */
export function keepLesson(lesson: OwnLesson): boolean {
  try {
    if (isEmpty(lesson)) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, formatLesson(lesson));
    return true;
  } catch {
    return false;
  }
}

/** Whether an event of another tab is about it. */
export function isOfLesson({ key }: StorageEvent): boolean {
  return key === null || key === NAME;
}

export function isEmpty({ title, items }: OwnLesson): boolean {
  return title === '' && items.length === 0;
}

export function isSame(one: OwnLesson, other: OwnLesson): boolean {
  return formatLesson(one) === formatLesson(other);
}

export function holds({ items }: OwnLesson, item: Item): boolean {
  return items.some((other) => formatItem(other) === formatItem(item));
}

/** The lesson with an item at its end, or without it where it is in it; unchanged where it is full. */
export function toggled(lesson: OwnLesson, item: Item): OwnLesson {
  const { items } = lesson;
  const without = items.filter((other) => formatItem(other) !== formatItem(item));
  if (without.length < items.length) return { ...lesson, items: without };
  return items.length < MOST.items ? { ...lesson, items: [...items, item] } : lesson;
}
