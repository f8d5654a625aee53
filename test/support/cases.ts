/** Cases of problems: read from beside the catalogue, laid over the small root, and answered in their notation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/model/common.ts';
import type { ShownProblem } from '../../src/model/shown-problem.ts';
import { type Case, readAnswer, readCases, writtenParts } from '../../src/problems/cases.ts';
import { catalogue, codesOf, type GroupName, type ProblemCode } from '../../src/problems/catalogue.ts';
import { pieces } from '../../src/problems/catalogue/entry.ts';
import { showProblem } from '../../src/problems/print.ts';
import type { Problem } from '../../src/problems/records.ts';
import { lay, minimalTree, PROJECT, readChanged } from './tree.ts';

/** Where the cases of a group of problems stand. */
export const fileOf = (group: string): string => join(PROJECT, 'src', 'problems', 'catalogue', `${group}.cases.md`);

export const casesOf = (group: string): Case[] => readCases(readFileSync(fileOf(group), 'utf8'));

/** A problem as it is shown, with what fills its sentences. */
export type Found = ShownProblem<ProblemCode> & Pick<Problem, 'params'>;

/** What the checker finds in the small root after the operations of a case. */
export function found({ operations }: Pick<Case, 'operations'>, read: typeof readChanged = readChanged): Found[] {
  const { problems } = read(lay(minimalTree(), operations));
  return problems.map((problem) => ({ ...showProblem(problem), params: problem.params }));
}

/** Longest line of an answer, and the most problems that it writes out. */
const WIDTH = 120;
const MOST = 20;

/**
 * What the checker says, in short. The first problem of a code among the cases of its group, which the page of problems
 * shows, is written out; of one whose code was said `before`, what is in question and what fills its sentences.
 */
export function writeAnswer(problems: readonly Found[], before: ReadonlySet<ProblemCode> = new Set()): string {
  const said = new Set(before);
  const all = problems.map((problem) => {
    const { file, line, column, code, nearest, folded } = problem;
    const place = `${file}:${line}:${column} ${code}`;
    const block = [
      ...(said.has(code) ? further(place, problem) : whole(place, problem)),
      ...nearest.map((answer) => `  ? ${answer}`),
      ...(folded.count === 0 ? [] : [wrap(`  + ${folded.count}: ${folded.places.join(', ')}`)]),
    ];
    said.add(code);
    return block.join('\n');
  });
  return (all.length > MOST ? [...all.slice(0, 2), `… ${all.length - 3}`, ...all.slice(-1)] : all).join('\n');
}

/**
 * Codes that a group of cases does not write out any more: those of other groups, and what stands above this case.
 * @param title of the case; of none for the beginning of the file
 */
export function saidBefore(group: GroupName, title?: string): Set<ProblemCode> {
  const cases = title === undefined ? [] : casesOf(group);
  const above = cases.slice(
    0,
    cases.findIndex((one) => one.title === title),
  );
  const own = new Set<ProblemCode>(codesOf(group));
  const others = (Object.keys(catalogue) as ProblemCode[]).filter((code) => !own.has(code));
  return new Set([...others, ...above.flatMap(({ answer }) => readAnswer(answer).map(({ code }) => code))]);
}

function whole(place: string, { code, frame, words }: Found): string[] {
  const sentences = writtenParts(code).flatMap((part) => LANGS.map((lang) => wrap(`  ${words[lang][part]}`)));
  return [place, ...frame.map((shown) => `  ${shown}`), ...sentences];
}

function further(place: string, { code, frame, params }: Found): string[] {
  const { what, why, mend } = catalogue[code];
  const slots = [what, why, mend].flatMap(({ en }) =>
    pieces(en).flatMap((piece) => ('slot' in piece ? piece.slot : [])),
  );
  const filled = [...new Set(slots)].map(
    (slot) => `${slot}: ${params[slot] ?? LANGS.map((lang) => params[`${slot}:${lang}`]).join(' | ')}`,
  );
  return [
    `${place} ‹${shortened(wordsInQuestion(frame), WIDTH - place.length - 3)}›`,
    ...(filled.length === 0 ? [] : [wrap(`  ${filled.join(' · ')}`)]),
  ];
}

/** What stands above the carets: an accent takes no place of its own there. */
function wordsInQuestion([shown = '', carets = '']: readonly string[]): string {
  const signs = shown.match(/.\p{M}*/gsu) ?? [];
  return signs.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('');
}

/** Words of which no more than their beginning and end fit into a line. */
function shortened(text: string, width: number): string {
  const half = Math.floor((width - 3) / 2);
  return text.length <= width ? text : `${text.slice(0, half)} … ${text.slice(-half)}`.toWellFormed();
}

/** Breaks a sentence at single spaces; it goes on in lines that are set in deeper. */
function wrap(sentence: string): string {
  if (sentence.length <= WIDTH) return sentence;
  const space = sentence.slice(0, WIDTH + 1).search(/(?<=\S) (?=\S*$)/);
  if (space <= 4) return sentence;
  return `${sentence.slice(0, space)}\n${wrap(`    ${sentence.slice(space + 1)}`)}`;
}
