/**
 * A message for every problem, as the terminal prints it: found by the checker in the small root of the tests, which
 * write `problem-examples.json` and fail when the checker finds something else. The sentences are the catalogue's own.
 */
import type { Lang } from '../model/common.ts';
import type { Problem } from './problem.ts';
import stored from './problem-examples.json' with { type: 'json' };
import { terminalReport } from './print.ts';

const examples: Readonly<Record<string, Problem>> = stored;

/** The message of a code; null when no example of it is stored. */
export function exampleMessage(code: string, lang: Lang): string | null {
  const problem = examples[code];
  if (problem === undefined) return null;
  // The last paragraph counts the problems of a run. A page is in one normal form, also where it tells of another.
  return terminalReport([problem], { lang, colour: false }).split('\n\n').slice(0, -1).join('\n\n').normalize('NFC');
}
