/** Words of the site whose lines end where a printer would let them end. */
import { held } from '../text/line-breaks.ts';
import type { Words } from '../words/index.ts';

/** What is prose, on pages of its own or in large letters. */
const PROSE = [
  ...['book', 'data', 'documents', 'glossary', 'lesson', 'licences', 'notFound', 'offline', 'ownLesson'],
  ...['predict', 'search', 'searchScript', 'take', 'taking', 'works'],
];

/** The same words; in prose no line ends behind a word of one letter, or before a dash. */
export function heldWords(words: Words): Words {
  const parts = Object.entries(words).map(([name, part]) => [name, PROSE.includes(name) ? heldIn(part) : part]);
  return Object.fromEntries(parts) as Words;
}

function heldIn(part: unknown): unknown {
  if (typeof part === 'string') return held(part);
  if (typeof part === 'function') return (...given: unknown[]): unknown => heldIn(Reflect.apply(part, null, given));
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(heldIn);
  return Object.fromEntries(Object.entries(part).map(([name, inside]) => [name, heldIn(inside)]));
}
