/**
 * Quotations within prose: words in quotation marks, and lines behind `>`. They are compared by their words: letters
 * and figures, whatever their case, signs and the space between them.
 */
import { classOf, codesOf, LETTER, NUMBER, SURROGATE } from './characters.ts';
import type { Span } from '../model/common.ts';

/** Words that prose gives as somebody’s. */
export interface QuotedWords extends Span {
  /** The words themselves, without their marks. */
  readonly words: string;
  /** What stands between ellipses, brackets, cites and the bars at the ends of lines, as plain words; none is empty. */
  readonly parts: readonly string[];
  readonly form: 'marks' | 'block';
  /** Where links in it, or around it, lead. */
  readonly targets: readonly string[];
}

/** A character between marks, or the end of a line within the paragraph. */
const inside = (marks: string): string => String.raw`(?:[^${marks}\n]|\n(?!\s*(?:\n|>|$)))*`;
/** In marks of one paragraph. Single ones hold what words mean, which nobody has said. */
const MARKS = new RegExp(
  `«${inside('«»')}»|“${inside('“”')}”|„${inside('„“”')}[“”]|‹${inside('‹›')}›|(?<!=)"${inside('"')}"`,
  'gu',
);
/** Before a line of a block: it may stand in a list. */
const BLOCK_SIGN = String.raw`^[ \t]*(?:(?:[-*+]|\d{1,2}[.)])[ \t]+)?>`;
/** Lines behind `>`, and those without it that go on with the paragraph. */
const BLOCK = new RegExp(String.raw`${BLOCK_SIGN}.*(?:\n[ \t]*[^\s\-*+#\d].*)*`, 'gmu');
const SIGN = new RegExp(String.raw`${BLOCK_SIGN}[ \t]?`, 'gmu');
const LINK = /\[([^[\]\n]*)\]\(([^()\s]*)\)/gu;
/** What stands for words that are left out, or is put in by whoever quotes. */
const GAP = /…|\.{3}|\[[^\]]*\]|<[^<>]*>|\{[^{}]*\}|\s[/|]\s/u;

/** Quotations of some prose in their order. */
export function quotedWords(source: string): QuotedWords[] {
  if (!/[«“„‹">]/.test(source)) return [];
  const blocks = [...source.matchAll(BLOCK)].map(({ 0: lines, index }) =>
    quotation(lines.replace(SIGN, ''), 'block', { start: index, end: index + lines.length }, lines),
  );
  const around = [...source.matchAll(LINK)].map(({ 0: link, index }) => ({ link, start: index }));
  const marked = [...source.matchAll(MARKS)].flatMap(({ 0: words, index }) => {
    const place = { start: index, end: index + words.length };
    if (blocks.some(({ start, end }) => start <= place.start && place.end <= end)) return [];
    const links = around.filter(({ link, start }) => start < place.end && place.start < start + link.length);
    return quotation(words.slice(1, -1), 'marks', place, links.map(({ link }) => link).join(' '));
  });
  return [...blocks, ...marked].sort((a, b) => a.start - b.start);
}

function quotation(words: string, form: QuotedWords['form'], place: Span, links: string): QuotedWords {
  // A number that is marked as none of ours is a word of theirs.
  const shown = words.replace(LINK, '$1').replace(/\{=([^{}]*)\}/gu, '$1');
  const parts = shown.split(GAP).map(plainWords).filter(Boolean);
  return {
    ...place,
    words: shown.replace(/\s+/gu, ' ').trim(),
    parts,
    form,
    targets: [...links.matchAll(LINK)].map(([, , target = '']) => target),
  };
}

/** Letters and figures in small words with single spaces between them. */
export function plainWords(text: string): string {
  const small = text.toLowerCase();
  const words: string[] = [];
  let word = '';
  let start = -1;
  for (let at = 0; at <= small.length; at += 1) {
    const code = small.charCodeAt(at);
    const is = classOf(code);
    const within = WITHIN.has(code);
    if ((is === LETTER || is === NUMBER || is === SURROGATE) && !within) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1) word += small.slice(start, at);
    start = -1;
    if (within || word === '') continue;
    words.push(word);
    word = '';
  }
  return words.join(' ');
}

/** Signs within a word and around it that are no part of it. */
const WITHIN = codesOf("'’ʼ`´‘*_");

/** Do the parts stand in a text, whole and one after the other? */
export function standIn(parts: readonly string[], text: PlainText): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(` ${part} `, from);
    from = at + part.length + 1;
    return at !== -1;
  });
}

/** Plain words with a space before the first and behind the last, so that each stands between two. */
export type PlainText = ` ${string} `;

/** A text in which quotations are looked for. */
export function plainText(...texts: readonly string[]): PlainText {
  return ` ${texts.map(plainWords).filter(Boolean).join(' ')} `;
}
