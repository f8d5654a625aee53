/** Numbers that are written as one word: стодвадцять, двадцятьпять, тисячадевятсот. */
import type { LexiconEntry } from './numeral.ts';

/** No number word is shorter. */
const SHORTEST = 3;

/**
 * The words that one word is made of, each lower than the one before or a scale of it, the last of any form; null where
 * it is no number.
 * @param key normalised
 */
export function partsOf(key: string, find: (key: string) => LexiconEntry | undefined): readonly string[] | null {
  for (let at = key.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const head = find(key.slice(0, at));
    if (head === undefined || head.ordinal || roomAfter(head) === null) continue;
    const tail = key.slice(at);
    const last = find(tail);
    if (last !== undefined) return follows(head, last) ? [key.slice(0, at), tail] : null;
    const rest = partsOf(tail, find);
    const next = rest === null ? undefined : find(rest[0] ?? '');
    if (rest !== null && next !== undefined && follows(head, next)) return [key.slice(0, at), ...rest];
  }
  return null;
}

/** Below what a number must be that follows; null after what no number has behind it. */
function roomAfter({ role, value, number }: LexiconEntry): number | null {
  switch (role) {
    case 'unit':
    case 'teen':
      return 1;
    case 'ten':
      return 10;
    case 'hundred':
      return 100;
    case 'scale':
      return number === 'after' ? null : value;
    default:
      return null;
  }
}

function follows(head: LexiconEntry, { role, value, number }: LexiconEntry): boolean {
  if (role === 'scale') return head.role !== 'scale' && number !== 'after';
  return ['unit', 'teen', 'ten', 'hundred'].includes(role) && value < (roomAfter(head) ?? 0);
}
