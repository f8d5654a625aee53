/**
 * A question of a lesson: `### Title {#id .choice}`, what is asked, its options as a list of tasks, and three labelled
 * paragraphs: the answer, what shows it, what a wrong answer tells.
 */
import { QUESTION_KINDS, type QuestionKind } from '../model/lesson.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { nearest } from '../text/likeness.ts';
import type { Attribute, Section } from '../text/sections.ts';
import { inBoth, type Words } from '../words/index.ts';
import { headingId, headingOf, type Title } from './heading.ts';
import { linesIn } from './lesson-parts.ts';
import { proseIn, type Prose } from './prose.ts';
import { between } from '../model/common.ts';

export interface StoredOption {
  readonly right: boolean;
  readonly words: Prose;
}

/** The labelled paragraphs. */
export const LABELS = ['answer', 'shownBy', 'ifWrong'] as const;
export type Label = (typeof LABELS)[number];

export interface StoredQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly heading: Title;
  readonly start: number;
  readonly end: number;
  readonly ask: Prose | null;
  readonly options: readonly StoredOption[];
  /** A number that is cited, and what else is accepted. */
  readonly result: Attribute | null;
  readonly accept: Attribute | null;
  readonly lines: number;
  readonly told: Readonly<Record<Label, Prose>>;
}

interface Reading {
  /** Where the ids of the page stand. */
  readonly seen: Map<string, number>;
  readonly t: Words['lesson'];
  readonly problems: Problems;
}

/** Lines to write on where nobody says how many. */
const USUAL_LINES: Readonly<Record<QuestionKind, number>> = { choice: 0, number: 1, open: 3 };
const MOST_LINES = 12;

/** Reads the questions below their heading. */
export function readQuestions(
  file: SourceFile,
  at: { readonly start: number; readonly end: number },
  sections: readonly Section[],
  reading: Reading,
): StoredQuestion[] {
  const loose = proseIn(file, at.start, sections[0]?.start ?? at.end);
  if (loose !== null) {
    const text = file.text.slice(loose.start, loose.end).split('\n', 1)[0] ?? '';
    const place = { start: loose.start, end: loose.start + text.length };
    reading.problems.report(file, 'lesson-line', place, { text, expected: '### … {#id .choice}' });
  }
  return sections.flatMap((section) => readQuestion(file, section, reading) ?? []);
}

function readQuestion(file: SourceFile, section: Section, reading: Reading): StoredQuestion | null {
  const { problems, seen } = reading;
  const { start, end, attributes } = section;
  const id = headingId(section, file, seen, problems, true);
  if (id === null) return null;
  const kind = kindOf(section, file, problems);
  const told = readLabelled(file, section, id, reading);
  if (kind === null || told === null) return null;
  const { ask, options } = readAsked(file, { start: section.body.start, end: told.from });
  const [result, accept] = [attributes.get('answer') ?? null, attributes.get('accept') ?? null];
  const right = options.filter((option) => option.right).length;
  const wrongOptions = kind === 'choice' ? options.length < 2 || right !== 1 : options.length > 0;
  if (wrongOptions)
    problems.report(file, 'question-options', between(start, end), { id, kind, count: options.length, result: right });
  if (kind === 'choice' && !wrongOptions) {
    checkLetters(file, id, options, told.prose, reading);
    checkTwice(file, id, options, problems);
    checkYes(file, id, options, told.prose.answer, problems);
  }
  if ((kind === 'number') !== (result !== null))
    problems.report(file, 'question-result', result ?? { start, end }, { id, kind });
  if (kind === 'number' && result !== null && !saysResult(file.text.slice(...spanOf(told.prose.answer)), result.value))
    problems.report(file, 'question-answer', result, {
      id,
      value: result.value,
      fault: `results/${file.path.split('/').at(-1)?.split('.')[0] ?? ''}#${id}`,
      behind: [`claims/${result.value.slice(1, -1)}`],
    });
  if (ask === null)
    problems.report(file, 'question-incomplete', between(start, end), {
      id,
      sign: inBoth((t) => t.lesson.ask),
      labels: labelsOf(reading.t),
      fault: incomplete(file, id),
    });
  return {
    id,
    kind,
    heading: headingOf(section, file),
    start,
    end,
    ask,
    options,
    result,
    accept,
    told: told.prose,
    lines: linesOf(section, kind),
  };
}

/** The fault of a question that lacks parts: several of them are one mistake. */
const incomplete = ({ path }: SourceFile, id: string): string => `incomplete/${path}#${id}`;

const spanOf = ({ start, end }: Prose): [number, number] => [start, end];

/** Does the answer in words give the number that is accepted? One that is cited there may be one that is typed here. */
function saysResult(answer: string, result: string): boolean {
  const figures = (literal: string): string => literal.replace(/[^\d]/gu, '');
  const said = [...answer.matchAll(/\{[^{}]*\}/gu)].map(([braced]) => braced);
  const typed = result.startsWith('{=');
  const alike = said.filter((braced) => braced.startsWith('{=') === typed);
  if (alike.length === 0 || (typed && alike.length < said.length)) return true;
  return alike.some((braced) => (typed ? figures(braced) === figures(result) : braced === result));
}

/** Two options that say the same: a class could not tell which is right. */
function checkTwice(file: SourceFile, id: string, options: readonly StoredOption[], problems: Problems): void {
  const said = options.map(({ words }) => plainWords(file.text.slice(words.start, words.end)));
  for (const [index, { words }] of options.entries()) {
    const first = said.indexOf(said[index] ?? '');
    if (first < index)
      problems.report(file, 'option-twice', words, {
        id,
        text: file.text.slice(words.start, words.end).trim(),
        fault: `options/${file.path.split('/').at(-1)?.split('.')[0] ?? ''}#${id}`,
      });
  }
}

/** The “yes” or “no” with which words begin. */
export const yesOrNo = (text: string): string | null =>
  /^\s*(yes|no|так|ні)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase() ?? null;

/** “Yes” is not answered where the right option says “no”. */
function checkYes(
  file: SourceFile,
  id: string,
  options: readonly StoredOption[],
  answer: Prose,
  problems: Problems,
): void {
  const said = yesOrNo(file.text.slice(answer.start, answer.end));
  const right = options.find((option) => option.right)?.words;
  const meant = right === undefined ? null : yesOrNo(file.text.slice(right.start, right.end));
  if (said === null || meant === null || said === meant) return;
  const start = answer.start + file.text.slice(answer.start, answer.end).toLowerCase().indexOf(said);
  problems.report(file, 'question-letter', { start, end: start + said.length }, { id, text: said, nearest: [meant] });
}

/** Words without their case and signs. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:!?*]+/gu, ' ')
    .trim();

/** “(b)”: the letter of the answer is that of the option which is right, and no wrong answer has that of another. */
function checkLetters(
  file: SourceFile,
  id: string,
  options: readonly StoredOption[],
  { answer, ifWrong }: Readonly<Record<Label, Prose>>,
  { t, problems }: Reading,
): void {
  const letters = t.letters.toLowerCase();
  const right = options.findIndex((option) => option.right);
  const wrong = options.flatMap((_, index) => (index === right ? [] : [index]));
  const check = ({ start, end }: Prose, pattern: RegExp, known: readonly number[]): void => {
    for (const { 0: text, 1: letter = '', index } of file.text.slice(start, end).matchAll(pattern))
      if (!known.includes(letters.indexOf(letter.toLowerCase())))
        problems.report(file, 'question-letter', between(start + index, start + index + text.length), {
          id,
          text,
          nearest: known.map((option) => `(${letters[option] ?? ''})`),
        });
  };
  check(answer, /(?<=^\s*)\((\p{L})\)/gu, [right]);
  check(ifWrong, /\((\p{L})\)(?= )/gu, wrong);
}

const ATTRIBUTES = ['answer', 'accept', 'lines'];

function kindOf(
  { classes, attributes, id, start, end }: Section,
  file: SourceFile,
  problems: Problems,
): QuestionKind | null {
  const [first, more] = classes;
  const kind = QUESTION_KINDS.find((known) => known === first?.value);
  const stray = [...attributes].find(
    ([name, { value }]) => !ATTRIBUTES.includes(name) || (name === 'lines' && !(Number(value) <= MOST_LINES)),
  )?.[1];
  if (kind !== undefined && more === undefined && stray === undefined) return kind;
  const at = kind === undefined ? (first ?? id ?? { start, end }) : (more ?? stray ?? { start, end });
  problems.report(file, 'question-kind', at, {
    known: QUESTION_KINDS.map((known) => `.${known}`).join(', '),
    nearest: () => nearest(first?.value ?? '', QUESTION_KINDS, 1).map((near) => `.${near}`),
  });
  return null;
}

function linesOf({ attributes }: Section, kind: QuestionKind): number {
  const given = attributes.get('lines')?.value ?? '';
  return /^\d+$/.test(given) ? Number(given) : USUAL_LINES[kind];
}

/** The three paragraphs, each once; null where one is missing or stands twice, which is reported. */
function readLabelled(
  file: SourceFile,
  { body, start, end }: Section,
  id: string,
  { t, problems }: Reading,
): { readonly from: number; readonly prose: Record<Label, Prose> } | null {
  const found = LABELS.map((label) => {
    const sign = `**${t.labels[label]}:**`;
    const places = [...file.text.slice(body.start, body.end).matchAll(/^\*\*[^*\n]+:\*\*/gm)].filter(
      ([text]) => text === sign,
    );
    const [place] = places;
    const from = place === undefined ? -1 : body.start + place.index;
    return { label, sign, from, times: places.length };
  });
  const ends = [...found.map(({ from }) => from), body.end];
  const prose: Partial<Record<Label, Prose>> = {};
  for (const { label, sign, from, times } of found) {
    const until = Math.min(...ends.filter((other) => other > from));
    const said = times === 1 ? proseIn(file, from + sign.length, until) : null;
    if (said === null)
      problems.report(
        file,
        times > 1 ? 'question-label-twice' : 'question-incomplete',
        times === 0 ? { start, end } : { start: from, end: from + sign.length },
        { id, sign, labels: labelsOf(t), ...(times === 0 ? { fault: incomplete(file, id) } : {}) },
      );
    else prose[label] = said;
  }
  const { answer, shownBy, ifWrong } = prose;
  if (answer === undefined || shownBy === undefined || ifWrong === undefined) return null;
  return { from: Math.min(...found.map(({ from }) => from)), prose: { answer, shownBy, ifWrong } };
}

/** How paragraphs of a question begin, in the language of the file. */
const labelsOf = (t: Words['lesson']): string => LABELS.map((label) => `**${t.labels[label]}:**`).join(', ');

/** What is asked, and the options below it. */
function readAsked(
  file: SourceFile,
  at: { readonly start: number; readonly end: number },
): Pick<StoredQuestion, 'ask' | 'options'> {
  const lines = linesIn(file, at).flatMap((line) => {
    const [lead, mark] = /^- \[([ xX])\] (?=\S)/.exec(line.text) ?? [];
    return lead === undefined
      ? []
      : [{ right: mark !== ' ', words: { file, start: line.start + lead.length, end: line.end }, start: line.start }];
  });
  return {
    ask: proseIn(file, at.start, lines[0]?.start ?? at.end),
    options: lines.map(({ right, words }) => ({ right, words })),
  };
}
