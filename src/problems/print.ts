/** Reporters: the same problems for people in a terminal, for programs, and for the annotations of code-hosting CI. */
import { styleText } from 'node:util';
import type { Bilingual, Lang } from '../model/common.ts';
import type { Explained, ShownFolded, ShownProblem } from '../model/shown-problem.ts';
import { problemPath } from '../model/addresses.ts';
import { href } from '../model/paths.ts';
import { words } from '../words/index.ts';
import { catalogue, type ProblemCode } from './catalogue.ts';
import { fill } from './catalogue/entry.ts';
import type { Problem } from './records.ts';

/** The sentences of the catalogue, filled with the particulars of one problem. */
export function explain(problem: Problem, lang: Lang): Explained {
  const entry = catalogue[problem.code];
  const say = (sentence: Bilingual): string => visible(fill(sentence[lang], problem.params, lang));
  return { title: say(entry.title), what: say(entry.what), why: say(entry.why), mend: say(entry.mend) };
}

/** A problem written out, ready to be printed as text anywhere. */
export function showProblem(problem: Problem): ShownProblem<ProblemCode> {
  const { code, file, line, column, nearest } = problem;
  const words = { en: explain(problem, 'en'), uk: explain(problem, 'uk') };
  return { code, file, line, column, frame: frame(problem), nearest, folded: showFolded(problem), words };
}

/** Most places of what follows from a problem that are shown: they say what kind of places they are. */
const FOLDED_PLACES = 4;

function showFolded({ folded }: Problem): ShownFolded {
  const places = new Set(folded.map(({ file, line, column }) => `${file}:${line}:${column}`));
  return {
    count: folded.reduce((sum, { count }) => sum + count, 0),
    places: [...places].slice(0, FOLDED_PLACES),
  };
}

/** What follows from a problem, in one line; null when nothing does. */
function foldedLine({ count, places }: ShownFolded, label: string): string | null {
  if (count === 0) return null;
  return `${label} (${count}): ${places.map(visible).join(', ')}${count > places.length ? ' …' : ''}`;
}

export interface TerminalOptions {
  readonly lang: Lang;
  readonly colour: boolean;
}

/** Longest stretch of a line that is shown around a problem, in characters. */
const FRAME_WIDTH = 110;
/** Longest line that programs are given whole: data in one line may have megabytes, once for each problem. */
const LONGEST_FRAME = 2000;

/** For people: every problem, and how many there are. */
export function terminalReport(problems: readonly Problem[], options: TerminalOptions): string {
  const total = words(options.lang).maintainers.message.total(problems.length);
  return [
    ...problems.map((problem) => terminalMessage(showProblem(problem), options)),
    painter(options)('bold', total),
  ].join('\n\n');
}

/** One problem: its place, the line with a caret, what, the nearest right answer, why, the cure, where to read more. */
export function terminalMessage(problem: ShownProblem, options: TerminalOptions): string {
  const { code, file, line, column, nearest } = problem;
  const { title, what, why, mend } = problem.words[options.lang];
  const folded = foldedLine(problem.folded, words(options.lang).maintainers.message.folded);
  const said = words(options.lang).maintainers.message;
  const paint = painter(options);
  const place = `${visible(file)}:${line}:${column}`;
  const lines = [...problem.frame, what];
  if (nearest.length > 0)
    lines.push(paint('cyan', `${said.nearest}: ${nearest.map((answer) => `«${visible(answer)}»`).join(', ')}`));
  lines.push(
    `${said.why}: ${why}`,
    `${said.mend}: ${mend}`,
    ...(folded === null ? [] : [folded]),
    paint('dim', `${said.about}: ${href(options.lang, problemPath(code))}`),
  );
  return [
    `${paint('bold', place)} ${paint('red', title)} ${paint('dim', `[${code}]`)}`,
    ...lines.map((text) => `  ${text}`),
  ].join('\n');
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function painter({ colour }: TerminalOptions): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** The line with its number, and a caret line under the stretch in question; long lines are cut around it. */
function frame(problem: Problem): string[] {
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
 * line read otherwise than it is. Each is shown as one sign, so that carets stay where they are.
 */
function visible(text: string): string {
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
      const folded = foldedLine(showFolded(problem), words(lang).maintainers.message.folded);
      const place = [
        `file=${property(visible(problem.file))}`,
        `line=${problem.line}`,
        `col=${problem.column}`,
        `endColumn=${problem.column + problem.length}`,
        `title=${property(`${title} [${problem.code}]`)}`,
      ];
      return `::error ${place.join(',')}::${data([what, mend, ...(folded === null ? [] : [`${folded}.`])].join(' '))}`;
    })
    .join('\n');
}
