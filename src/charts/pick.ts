/** From a key to a mark: it knows no DOM. */

/** A mark by its id and the place of its centre, in units of the drawing. */
export interface MarkPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type Key = (typeof KEYS)[number];

/** Whether a key moves between marks. */
export function isKey(name: string): name is Key {
  return (KEYS as readonly string[]).includes(name);
}

/**
 * The mark that a key leads to: the nearest in its direction, a step aside counting double. Where the direction is
 * empty, right and down go on in reading order, in which the marks are given, left and up go back, so that every mark
 * can be reached; at either end the mark itself.
 */
export function stepMark(marks: readonly MarkPlace[], from: string | null, key: Key): MarkPlace | null {
  const at = marks.findIndex((mark) => mark.id === from);
  const here = marks[at];
  if (key === 'Home' || !here) return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  const level = key === 'ArrowRight' || key === 'ArrowLeft';
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  let found: MarkPlace | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const ahead = sign * (level ? mark.x - here.x : mark.y - here.y);
    const aside = Math.abs(level ? mark.y - here.y : mark.x - here.x);
    if (ahead < 1 || aside > ahead * 2) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [found, least] = [mark, distance];
  }
  return found ?? marks[at + sign] ?? here;
}
