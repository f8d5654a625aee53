/** Reporters: the same problems for people in a terminal, for programs, and for the annotations of code-hosting CI. */
import { styleText } from 'node:util';
import type { Lang } from '../model/common.ts';
import { catalogue, fill, type ProblemCode } from './catalogue.ts';
import type { Problem } from './problem.ts';

const WORDS = {
  en: {
    why: 'Why it matters',
    mend: 'How to mend it',
    nearest: 'Did you mean',
    total: (count: number): string =>
      `${count} problem${count === 1 ? '' : 's'}; nothing is published, the last good build stays as it is.`,
  },
  uk: {
    why: 'Чому це важливо',
    mend: 'Як виправити',
    nearest: 'Можливо, мали на увазі',
    total: (count: number): string =>
      `Проблем: ${count}. Нічого не опубліковано, останнє вдале складання лишається, як було.`,
  },
} as const;

/** What a problem says, in one language. */
export interface Explained {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** The sentences of the catalogue, filled with the particulars of one problem. */
export function explain(problem: Problem, lang: Lang): Explained {
  const entry = catalogue[problem.code as ProblemCode];
  const say = (sentence: { en: string; uk: string }): string => visible(fill(sentence[lang], problem.params, lang));
  return { title: say(entry.title), what: say(entry.what), why: say(entry.why), mend: say(entry.mend) };
}

export interface TerminalOptions {
  readonly lang: Lang;
  readonly colour: boolean;
}

/** Longest stretch of a line that is shown around a problem, in characters. */
const FRAME_WIDTH = 110;
/** Longest line that programs are given whole: data in one line may have megabytes, once for each problem. */
const LONGEST_FRAME = 2000;

/**
 * For people: file:line:column, the line with a caret under the place, what, why, how to mend, the nearest right
 * answer.
 */
export function terminalReport(problems: readonly Problem[], { lang, colour }: TerminalOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const words = WORDS[lang];
  const parts = problems.map((problem) => {
    const { title, what, why, mend } = explain(problem, lang);
    const head = `${paint('bold', `${visible(problem.file)}:${problem.line}:${problem.column}`)} ${paint('red', title)} ${paint('dim', `[${problem.code}]`)}`;
    const lines = [head, ...frame(problem).map((line) => `  ${line}`), `  ${what}`];
    if (problem.nearest.length > 0)
      lines.push(
        `  ${paint('cyan', `${words.nearest}: ${problem.nearest.map((one) => `«${visible(one)}»`).join(', ')}`)}`,
      );
    lines.push(`  ${words.why}: ${why}`, `  ${words.mend}: ${mend}`);
    return lines.join('\n');
  });
  return [...parts, paint('bold', words.total(problems.length))].join('\n\n');
}

/** The line with its number, and a caret line under the stretch in question; long lines are cut around it. */
export function frame(problem: Problem): string[] {
  if (problem.frame.trim() === '') return [];
  const from = Math.max(0, Math.min(problem.column - 1 - 30, problem.frame.length - FRAME_WIDTH));
  const shown = problem.frame
    .slice(from, from + FRAME_WIDTH)
    .replaceAll('\t', ' ')
    .toWellFormed();
  const number = String(problem.line);
  const at = problem.column - 1 - from;
  // The caret counts what takes a place on the screen: an accent stands on its letter, a pair of code units is one
  // sign.
  const width = (text: string): number => text.replace(/\p{M}/gu, '').match(/./gsu)?.length ?? 0;
  const caret = Math.max(1, width(shown.slice(at, at + problem.length)));
  return [
    `${number} | ${visible(shown)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(width(shown.slice(0, at)))}${'^'.repeat(caret)}`,
  ];
}

/**
 * Content as it may be printed: a terminal obeys control characters, and characters that change the direction make a
 * line
 * read otherwise than it is. Each is shown as one sign, so that carets stay where they are.
 */
function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (sign) => (sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '□'),
  );
}

/** For programs: a JSON array, each problem with its sentences in both languages. */
export function jsonReport(problems: readonly Problem[]): string {
  return JSON.stringify(
    problems.map((problem) => ({
      ...problem,
      frame: problem.frame.length > LONGEST_FRAME ? (frame(problem)[0] ?? '') : problem.frame,
      en: explain(problem, 'en'),
      uk: explain(problem, 'uk'),
    })),
    null,
    2,
  );
}

/** For code hosts that turn workflow commands into annotations beside the line. */
export function annotationReport(problems: readonly Problem[], lang: Lang): string {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map((problem) => {
      const { title, what, mend } = explain(problem, lang);
      return `::error file=${property(visible(problem.file))},line=${problem.line},col=${problem.column},endColumn=${problem.column + problem.length},title=${property(`${title} [${problem.code}]`)}::${data(`${what} ${mend}`)}`;
    })
    .join('\n');
}
