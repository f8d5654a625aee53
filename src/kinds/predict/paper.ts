/**
 * What a class guesses among, where no page can take the guess: a list with room to write beside each item. What is so
 * stands nowhere in it.
 */
import type { Lesson } from '../../model/lesson.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { comparedWith } from './compared.ts';

/** The list of a lesson; nothing where a number is guessed, or words of a passage are marked. */
export function paperTree(lesson: Lesson, site: Site): Tree {
  const items = comparedWith(lesson, site)?.items ?? [];
  if (items.length === 0) return [];
  return el(
    'ul',
    { class: 'to-guess', 'aria-label': site.t.predict.guess },
    items.map(({ label }) => el('li', {}, label)),
  );
}
