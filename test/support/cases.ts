/** Writes cases as src/problems/cases.ts and answers.ts read them. */
import { LANGS } from '../../src/model/common.ts';
import { writtenParts } from '../../src/problems/cases.ts';
import type { ProblemCode } from '../../src/problems/catalogue.ts';
import type { Case } from '../../src/problems/cases.ts';
import type { ShownProblem } from '../../src/model/shown-problem.ts';

/** Longest line of an answer, and the most problems that it writes out. */
const WIDTH = 120;
const MOST = 20;

/** A file of cases, with what the checker says of each. */
export function writeCases(cases: readonly Case[]): string {
  return cases.map(({ title, mistake, answer }) => `## ${title}\n${mistake}\n\n${answer}\n`).join('\n');
}

/** What the checker says, in short. */
export function writeAnswer(problems: readonly ShownProblem<ProblemCode>[]): string {
  const all = problems.map(writeProblem);
  return (all.length > MOST ? [...all.slice(0, 2), `… ${all.length - 3}`, ...all.slice(-1)] : all).join('\n');
}

function writeProblem({ file, line, column, code, frame, nearest, words }: ShownProblem<ProblemCode>): string {
  return [
    `${file}:${line}:${column} ${code}`,
    ...frame.map((shown) => `  ${shown}`),
    ...writtenParts(code).flatMap((part) => LANGS.map((lang) => wrap(`  ${words[lang][part]}`))),
    ...nearest.map((answer) => `  ? ${answer}`),
  ].join('\n');
}

/** Breaks a sentence at single spaces; it goes on in lines that are set in deeper. */
function wrap(sentence: string): string {
  if (sentence.length <= WIDTH) return sentence;
  const space = sentence.slice(0, WIDTH + 1).search(/(?<=\S) (?=\S*$)/);
  if (space <= 4) return sentence;
  return `${sentence.slice(0, space)}\n${wrap(`    ${sentence.slice(space + 1)}`)}`;
}
