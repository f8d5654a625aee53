/** Draws a guess on a strip: filled from its beginning, or a stretch between two numbers, with a lid at its end. */
import { type Ends, filled, lidAt, STRIP } from '../charts/stack.ts';

/** Up to where, in hundredths of the strip, a lid leaves room for words behind it. */
const ROOM = 60;

/**
 * @param guess none, one number, or two, of which the later is drawn to its end
 * @param resting where the lids stand while nothing is guessed
 */
export function guessOn(
  drawing: Element | null,
  guess: readonly number[],
  ends: Ends,
  resting: readonly number[] = [],
): void {
  const [first, last] = guess;
  const area = first === undefined ? [ends[0], ends[0]] : last === undefined ? [ends[0], first] : [first, last + 1];
  const [start = 0, end = 0] = area;
  drawing?.querySelector('.strip-guess')?.setAttribute('d', filled(start, end, ends));
  // A guess of nothing is a guess, and is seen.
  const lids = first === undefined ? resting : last === undefined ? [end] : area;
  drawing
    ?.querySelector('.strip-lid')
    ?.setAttribute('d', lids.map((lid) => `M${lidAt(lid, ends)} 0V${STRIP.height}`).join(''));
}

/** Sets the knobs on the lids, which stand at the ends before there is a guess, and says the guess beside them. */
export function holdLids(knobs: Element | null, guess: readonly number[], ends: Ends, said: string): void {
  const text = knobs?.querySelector<SVGElement>('text');
  if (!knobs || !text) return;
  const places = [...knobs.querySelectorAll('.knob')].map((knob, index) => {
    const value = guess[index] ?? ends[index] ?? 0;
    const place = (lidAt(index > 0 ? value + 1 : value, ends) / STRIP.width) * 100;
    knob.setAttribute('x', `${place}%`);
    return place;
  });
  const [first = 0, last = first] = places;
  // Behind the last lid, before the first, or between the two: where there is room.
  const side = last <= ROOM ? 1 : first >= 100 - ROOM ? -1 : 0;
  text.setAttribute('x', `${side > 0 ? last : first}%`);
  text.setAttribute('dx', side < 0 ? '-20' : '20');
  text.setAttribute('text-anchor', side < 0 ? 'end' : 'start');
  text.textContent = said === '' ? '' : `${text.dataset['yours'] ?? ''} ${said}`.trim();
}
