/** How sentences begin and end: a translation begins with a capital and asks, calls out or ends as its source does. */

/** What a translated sentence lacks that its source has, or the other way about. */
export type FrameFault = 'capital' | 'end' | 'question';

/** The sign at the end of a sentence, behind which only marks may close. */
const END = /[.!?…:;](?=["»”’)\]}*]*\s*$)/u;
/** The first letter, where no number and no tag stands before it. */
const FIRST = /^[^\p{L}\p{N}<]*(\p{L})/u;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** On which side the translator has made one sentence of two: there it goes on, without a capital or a stop. */
export interface Run {
  readonly before: boolean;
  readonly behind: boolean;
}

/**
 * @param source as transcribed
 * @param translation its sentence, without marks
 * @returns null where both are framed alike, or the source is cut off itself
 */
export function frameFault(source: string, translation: string, run?: Run): FrameFault | null {
  const [there, here] = [FIRST.exec(source)?.[1], FIRST.exec(translation)?.[1]];
  if (there !== undefined && here !== undefined && isCapital(there) && !isCapital(here) && !run?.before)
    return 'capital';
  const [end, own] = [END.exec(source)?.[0], END.exec(translation)?.[0]];
  if (end === undefined || (run?.behind && end !== '?' && own !== '?')) return null;
  if (own === undefined) return 'end';
  return (end === '?') === (own === '?') ? null : 'question';
}
