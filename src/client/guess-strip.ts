/** Draws a guess on a strip: a length from its beginning, or a stretch between two numbers. */

/** The width of the drawing in its own units. */
const WIDTH = 1000;

/** @param guess none, one number, or two, of which the later is drawn to its end */
export function guessOn(
  drawing: SVGElement | null,
  guess: readonly number[],
  [from, to]: readonly [number, number],
): void {
  const bar = drawing?.querySelector('.strip-guess');
  const at = (value: number): number => (Math.min(to, Math.max(from, value)) - from) * (WIDTH / (to - from));
  const [first, last] = guess;
  const [start, end] = first === undefined ? [0, 0] : last === undefined ? [0, at(first)] : [at(first), at(last + 1)];
  bar?.setAttribute('x', String(start));
  // A guess of nothing is a guess, and is seen.
  bar?.setAttribute('width', String(first === undefined ? 0 : Math.max(6, end - start)));
}
