/** The frame of a text file: line ends, and whether a merge was finished. Where it is broken, nothing else is read. */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { inBoth } from '../words/index.ts';
import { between } from '../model/common.ts';

// Files that other programs leave in a folder: none of them is content.

/** What they leave while they run, or for themselves: never worth a message. */
const LITTER = new RegExp(
  `^(?:${[
    // Systems: macOS, Windows, KDE, NFS, Synology.
    '\\.DS_Store|\\._.*|\\.AppleDouble|Icon\\r|Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|\\.directory|\\.nfs.*|@eaDir',
    // Vim: swap files, undo files, the probes for a folder that can be written.
    '\\..*\\.sw[a-p]|\\..*\\.un~|4913|5036|5159',
    // Emacs: locks, and saves of what is not yet saved. Kate, GNOME, JetBrains, macOS.
    '\\.#.*|#.*#|\\..*\\.kate-swp|\\.goutputstream-.*|.*___jb_(?:tmp|old)___|\\.sb-.*',
    // Word, LibreOffice: locks.
    '~\\$.*|\\.~lock\\..*#?',
    // Backups and half-written files of any program.
    '.*~|.*\\.(?:bak|tmp|temp|swp|part|crdownload)|\\.syncthing\\..*|\\.git(?:keep|ignore|attributes)',
  ].join('|')})$`,
  'i',
);

/** What an unfinished merge or patch leaves: it may hold words that the file itself lacks. */
const LEFTOVER = /^(.+?)(?:\.(?:orig|rej|mine|theirs|r\d+)|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(\.\w+))$/;

/** Is it nothing to speak of? */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}

/** The file beside which a merge has left this one; null when no merge did. */
export function leftoverOf(name: string): string | null {
  const found = LEFTOVER.exec(name);
  return found === null ? null : `${found[1] ?? ''}${found[2] ?? ''}`;
}

/** Is the frame whole? What is wrong goes to `problems`. */
export function checkFrame(file: SourceFile, problems: Problems): boolean {
  return checkLineEnds(file, problems) && checkMarks(file, problems) && checkMerge(file, problems);
}

function checkLineEnds(file: SourceFile, problems: Problems): boolean {
  const alone = [...file.text.matchAll(/\r/g)];
  const [first] = alone;
  if (first !== undefined)
    problems.report(file, 'line-ends', between(first.index, first.index + 1), { count: alone.length });
  return first === undefined;
}

/** Signs that programs set before each line of what they show: a quotation, a difference, code, numbers of lines. */
const BEFORE = [/^>/u, /^\+/u, /^(?: {2}|\t)/u, /^\s*\d+[\s.:|)]/u] as const;
/** Fewer lines may begin alike. */
const MANY_LINES = 4;

/** Reports a text of ours each line of which begins with a sign that belongs to another program. */
function checkMarks(file: SourceFile, problems: Problems): boolean {
  if (!file.path.endsWith('.md') || !BEFORE.some((sign) => sign.test(file.text))) return true;
  const lines = file.text.split('\n').filter((line) => line.trim() !== '');
  const sign = BEFORE.find((one) => lines.every((line) => one.test(line)));
  if (sign === undefined || lines.length < MANY_LINES) return true;
  const [text = ''] = sign.exec(file.text) ?? [];
  const right = file.line(1).slice(text.length).trimStart();
  problems.report(file, 'lines-marked', between(0, text.length), { text, nearest: [right] });
  return false;
}

/** Quick: the signs of Git that nothing else has. */
const SUSPECT = /<{7}|>{7}|\|{7}|={7}/;
/**
 * A line of Git, also where an editor has indented it or joined it to its neighbours: seven signs or more (a merge
 * within a merge has more), alone or before a name.
 */
const MARK =
  /(?<!<)<{7,}(?!<)(?: [^\n]*)?|(?<!>)>{7,}(?!>)(?: [^\n]*)?|^[ \t]*\|{7,}(?: [^|\n]*)?$|^[ \t]*={7,}[ \t]*$/gm;

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
export function checkMerge(file: SourceFile, problems: Problems): boolean {
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
    report(file, own.slice(at, stop + 1), at === 0, problems);
    at = stop + 1;
  }
  return own.length === 0;
}

/** Seven equals signs and no other mark are what is left of a conflict, but in a source: it may have drawn them. */
function isLeft({ text }: Mark, file: SourceFile): boolean {
  return text.length === 7 && !file.path.endsWith('transcription.md');
}

function report(file: SourceFile, [first, ...more]: readonly Mark[], isFirst: boolean, problems: Problems): void {
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
  // Each has an answer of its own; whatever else is told of the file follows from the first.
  problems.report(file, 'conflict-marker', first, {
    halves,
    ...(isFirst ? {} : { fault: `conflicts/${file.path}/${first.start}` }),
  });
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
