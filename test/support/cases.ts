/** Cases of problems: read from beside the catalogue, laid over the small root, and answered in their notation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/model/common.ts';
import type { ShownProblem } from '../../src/model/shown-problem.ts';
import { type Case, readCases, writtenParts } from '../../src/problems/cases.ts';
import type { ProblemCode } from '../../src/problems/catalogue.ts';
import { showProblem } from '../../src/problems/print.ts';
import { lay, minimalTree, PROJECT, readChanged } from './tree.ts';

/** Where the cases of a group of problems stand. */
export const fileOf = (group: string): string => join(PROJECT, 'src', 'problems', 'catalogue', `${group}.cases.md`);

export const casesOf = (group: string): Case[] => readCases(readFileSync(fileOf(group), 'utf8'));

/** What the checker finds in the small root after the operations of a case. */
export function found(
  { operations }: Pick<Case, 'operations'>,
  read: typeof readChanged = readChanged,
): ShownProblem<ProblemCode>[] {
  return read(lay(minimalTree(), operations)).problems.map(showProblem);
}

/** Longest line of an answer, and the most problems that it writes out. */
const WIDTH = 120;
const MOST = 20;

/** What the checker says, in short. */
export function writeAnswer(problems: readonly ShownProblem<ProblemCode>[]): string {
  const all = problems.map(writeProblem);
  return (all.length > MOST ? [...all.slice(0, 2), `… ${all.length - 3}`, ...all.slice(-1)] : all).join('\n');
}

function writeProblem({ file, line, column, code, frame, nearest, folded, words }: ShownProblem<ProblemCode>): string {
  return [
    `${file}:${line}:${column} ${code}`,
    ...frame.map((shown) => `  ${shown}`),
    ...writtenParts(code).flatMap((part) => LANGS.map((lang) => wrap(`  ${words[lang][part]}`))),
    ...nearest.map((answer) => `  ? ${answer}`),
    ...(folded.count === 0 ? [] : [wrap(`  + ${folded.count}: ${folded.places.join(', ')}`)]),
  ].join('\n');
}

/** Breaks a sentence at single spaces; it goes on in lines that are set in deeper. */
function wrap(sentence: string): string {
  if (sentence.length <= WIDTH) return sentence;
  const space = sentence.slice(0, WIDTH + 1).search(/(?<=\S) (?=\S*$)/);
  if (space <= 4) return sentence;
  return `${sentence.slice(0, space)}\n${wrap(`    ${sentence.slice(space + 1)}`)}`;
}
