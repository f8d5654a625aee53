/** The frame of a text file: line ends, and whether a merge was finished. Where it is broken, nothing else is read. */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { inBoth } from '../words/index.ts';

/** Is the frame whole? What is wrong goes to `problems`. */
export function checkFrame(file: SourceFile, problems: Problems): boolean {
  return checkLineEnds(file, problems) && checkMerge(file, problems);
}

function checkLineEnds(file: SourceFile, problems: Problems): boolean {
  if (!file.text.includes('\r')) return true;
  const alone = [...file.text.matchAll(/\r(?!\n)/g)];
  const [first] = alone;
  if (first !== undefined)
    problems.report(file, {
      code: 'line-ends',
      start: first.index,
      end: first.index + 1,
      params: { count: alone.length },
    });
  return first === undefined;
}

/** Quick: the signs of Git that nothing else has. */
const SUSPECT = /<{7}|>{7}|\|{7}|={7}/;
/**
 * A line of Git, also where an editor has indented it or joined it to its neighbours: seven signs or more (a merge
 * within a merge has more), alone or before a name.
 */
const MARK =
  /(?<!<)<{7,}(?!<)(?: [^\n]*)?|(?<!>)>{7,}(?!>)(?: [^\n]*)?|^[ \t]*\|{7,}(?: [^|\n]*)?\r?$|^[ \t]*={7,}[ \t]*\r?$/gm;

interface Mark {
  readonly sign: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reports every conflict that Git has left, and what is left of one. A line of `=` alone may be the source's own
 * ornament; elsewhere seven of them are Git's.
 */
function checkMerge(file: SourceFile, problems: Problems): boolean {
  if (!SUSPECT.test(file.text)) return true;
  const marks = [...file.text.matchAll(MARK)].map(({ 0: whole, index }): Mark => {
    const text = whole.trim();
    const start = index + whole.indexOf(text);
    return { sign: text.charAt(0), text, start, end: start + text.length };
  });
  const certain = marks.some(({ sign }) => sign !== '=');
  const own = marks.filter((mark) => mark.sign !== '=' || certain || isLeft(mark, file));
  for (let at = 0; at < own.length;) {
    const first = own[at];
    if (first === undefined) break;
    const close = first.sign === '<' ? own.findIndex(({ sign }, index) => index > at && sign === '>') : -1;
    const next = own.findIndex(({ sign }, index) => index > at && sign === '<');
    // A conflict ends where it is closed, or where the next one begins.
    const stop = close !== -1 && (next === -1 || close < next) ? close : at;
    report(file, own.slice(at, stop + 1), problems);
    at = stop + 1;
  }
  return own.length === 0;
}

/** Seven equals signs and no other mark are what is left of a conflict, but in a source: it may have drawn them. */
function isLeft({ text }: Mark, file: SourceFile): boolean {
  return text.length === 7 && !file.path.endsWith('transcription.md');
}

function report(file: SourceFile, [first, ...more]: readonly Mark[], problems: Problems): void {
  if (first === undefined) return;
  const last = more.at(-1);
  const middle = more.find(({ sign }) => sign === '=');
  const base = more.find(({ sign }) => sign === '|');
  const halves =
    last === undefined || middle === undefined
      ? inBoth((t) => t.reasons.mark(short(first.text)))
      : inBoth((t) =>
          t.reasons.halves(
            { name: nameOf(first), words: short(file.text.slice(first.end, (base ?? middle).start)) },
            { name: nameOf(last), words: short(file.text.slice(middle.end, last.start)) },
          ),
        );
  problems.report(file, { code: 'conflict-marker', start: first.start, end: first.end, params: { halves } });
}

/** The branch that a mark names. */
function nameOf({ text }: Mark): string {
  return text.replace(/^(.)\1*\s*/, '');
}

/** Longest piece of a half that a message repeats. */
const LONGEST = 60;

function short(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
