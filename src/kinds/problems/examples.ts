/** A message for every problem, as the terminal prints it: the first case of its code beside the catalogue. */
import type { Lang } from '../../model/common.ts';
import { readAnswer } from '../../problems/answers.ts';
import { readCases } from '../../problems/cases.ts';
import type { GroupName, ProblemCode } from '../../problems/catalogue.ts';
import { terminalMessage } from '../../problems/print.ts';
import type { ShownProblem } from '../../problems/shown-problem.ts';

const FILES = import.meta.glob<string>('../../problems/catalogue/*.cases.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The first problem of each code of a group. */
export function examplesOf(group: GroupName): ReadonlyMap<ProblemCode, ShownProblem> {
  const examples = new Map<ProblemCode, ShownProblem>();
  const text = FILES[`../../problems/catalogue/${group}.cases.md`] ?? '';
  for (const problem of readCases(text).flatMap(({ answer }) => readAnswer(answer)))
    if (!examples.has(problem.code)) examples.set(problem.code, problem);
  return examples;
}

/** The message of a problem; the page is in one normal form, also where the problem is one of another. */
export function exampleMessage(problem: ShownProblem, lang: Lang): string {
  return terminalMessage(problem, { lang, colour: false }).normalize('NFC');
}
