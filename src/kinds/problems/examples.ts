/** A message for every problem, as the terminal prints it: the first case of its code beside the catalogue. */
import type { Lang } from '../../model/common.ts';
import { readAnswer } from '../../problems/answers.ts';
import { readCases } from '../../problems/cases.ts';
import files from '../../problems/catalogue/files.cases.md?raw';
import formats from '../../problems/catalogue/formats.cases.md?raw';
import ids from '../../problems/catalogue/ids.cases.md?raw';
import links from '../../problems/catalogue/links.cases.md?raw';
import notes from '../../problems/catalogue/notes.cases.md?raw';
import numbers from '../../problems/catalogue/numbers.cases.md?raw';
import quotes from '../../problems/catalogue/quotes.cases.md?raw';
import translations from '../../problems/catalogue/translations.cases.md?raw';
import type { GroupName, ProblemCode } from '../../problems/catalogue.ts';
import { terminalMessage } from '../../problems/print.ts';
import type { ShownProblem } from '../../model/shown-problem.ts';

const CASES: Readonly<Record<GroupName, string>> = { quotes, notes, translations, numbers, formats, ids, links, files };

/** The first problem of each code of a group. */
export function examplesOf(group: GroupName): ReadonlyMap<ProblemCode, ShownProblem> {
  const examples = new Map<ProblemCode, ShownProblem>();
  for (const problem of readCases(CASES[group]).flatMap(({ answer }) => readAnswer(answer)))
    if (!examples.has(problem.code)) examples.set(problem.code, problem);
  return examples;
}

/** The message of a problem; the page is in one normal form, also where the problem is one of another. */
export function exampleMessage(problem: ShownProblem, lang: Lang): string {
  return terminalMessage(problem, { lang, colour: false }).normalize('NFC');
}
