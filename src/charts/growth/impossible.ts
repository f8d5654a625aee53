/** The part cannot be larger than the whole: what the dispatch, as transcribed, nevertheless says. */
import type { Reading } from '../dataset.ts';
import { valueIn } from '../datum.ts';
import type { Measured } from './series.ts';

/** Per cent of a whole: all of it. */
export const WHOLE = 100;

/** Whether the later value passes the whole that it is a part of. */
export function isImpossible(one: Measured, reading: Reading): boolean {
  return one.percent && valueIn(one.now, reading).value > WHOLE;
}
