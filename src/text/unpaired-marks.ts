/** Quotation marks without their partner: nobody can tell how far the words of somebody else go. */
import type { Span } from '../model/common.ts';

const MARKS = /[«»„“”]/gu;
/** What closes each mark that opens. */
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '“': '”' };

/** Marks of one paragraph that nothing closes or opens. */
export function unpairedMarks(paragraph: string): Span[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const alone: number[] = [];
  const own = paragraph.replace(/`[^`]*`/gu, (code) => ' '.repeat(code.length));
  for (const { 0: mark, index: at } of own.matchAll(MARKS)) {
    const last = open.at(-1);
    if (last !== undefined && CLOSES[last.mark]?.includes(mark) === true) open.pop();
    else if (mark in CLOSES) open.push({ mark, at });
    else alone.push(at);
  }
  return [...alone, ...open.map(({ at }) => at)].sort((a, b) => a - b).map((at) => ({ start: at, end: at + 1 }));
}
