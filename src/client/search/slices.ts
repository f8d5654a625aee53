/** Cuts the work of a query into slices, so that no key waits for an answer to an earlier one. */

/** Lets the browser turn to what waits, where enough was done at one go. @throws where a newer query has come */
export type Pause = () => Promise<void>;

/** Milliseconds of one go: a processor slowed four times, and a key that comes in the midst, have to fit into 50. */
export const SLICE = 8;
/**
 * Of the first go, in which most first results are found: after it the browser would draw the box with its new letter,
 * and the results in another frame. A frame costs as much as finding them: with 24, a processor slowed four times had
 * the results of three letters in four after 68 ms and of nine in ten after 95, with this after 46 and 58, with twice
 * as much after no less (29 November 2026).
 */
const FIRST = 48;

/** What ends a work for which nobody waits any more. */
export const LATE = new Error('late');

/** @param isLate whether nobody waits for the answer any more @param first milliseconds of the first go */
export function inSlices(
  isLate: () => boolean,
  first = FIRST,
  now = (): number => performance.now(),
  turn = othersTurn,
): Pause {
  let until = now() + first;
  return async () => {
    if (now() >= until) {
      await turn();
      until = now() + SLICE;
    }
    if (isLate()) throw LATE;
  };
}

/** Until what waits has been done: keys, and the drawing of what is there. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Milliseconds behind a frame in which the browser turns to what this has sent along, and to keys. */
const BEHIND = 4;

/** Until the browser has drawn what there is; of a page that is not seen it draws nothing. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, BEHIND));
    setTimeout(resolve, 100);
  });
