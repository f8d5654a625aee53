/** Slips of the keys that no meaning needs: a word twice, a hyphen for a dash, letters that an encoding has broken. */
import type { Span } from '../model/common.ts';
import { withoutOthers } from './language-of.ts';

export interface TypingSlip extends Span {
  /** The words around it. */
  readonly words: string;
  /** What was meant, with the words around it; null where only the writer knows. */
  readonly meant: string | null;
}

/** Of the words around a slip no more is shown on either side. */
const AROUND = 24;

type Rule = readonly [pattern: RegExp, meant: ((found: string) => string) | null];

/** Words that may stand twice: “that that is”, “had had”. */
const TWICE = new Set(['that', 'had']);
/** “What it is is unclear”: a verb that ends a clause may begin the rest. */
const VERB_TWICE = /^(?:is|was|are|were|do|does|did|has)$/u;
const CLAUSE = /(?<!\p{L})(?:what|whatever|who|whoever|which|where|how|why|all)(?!\p{L})[^.;:!?]*$/iu;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** “Two- and threefold”, «дво- й триденний». */
const SUSPENDED = String.raw`(?!(?:and|or|to|nor|і|й|та|чи|або)\s)`;

const RULES: readonly Rule[] = [
  [/(?<![\p{L}\p{M}’'-])(\p{L}[\p{L}’]+)[ \n]\1(?![\p{L}\p{M}’'-])/gu, (found) => found.split(/[ \n]/u)[0] ?? ''],
  [/(?<=[\p{L}\p{N})]) [,;:.!?](?=\s|$)/gu, (found) => found.trim()],
  [/,[,.]|;;|(?<![.…?!])\.\.(?![./])/gu, (found) => (found.endsWith('.') ? '.' : (found[0] ?? ''))],
  [/(?<=[^\s|]) - (?=\S)/gu, () => ' – '],
  [/(?<=\p{L})["'´](?=\p{L})/gu, () => '’'],
  [/(?<=\p{L})\?(?=\p{Ll})/gu, null],
  [new RegExp(String.raw`(?<=\p{Ll})- ${SUSPENDED}(?=\p{Ll})`, 'gu'), () => ''],
  [/[\ufb00-\ufb06]/gu, (found) => LIGATURES[found] ?? found],
  [/(?:[ÂÃÐÑâ][\u0080-\u00bf‚-™]+ ?)+/gu, decoded],
  [/(?:[РС][\u00a0-\u00bf‚-™]){2,}/gu, null],
];
/** What any of them needs. */
const HINT = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}’'-])(\p{L}[\p{L}’]+)[ \n]\1(?![\p{L}\p{M}’'-])`,
    String.raw` [,;:.!?]|,[,.]|;;|\.\.|- |["'´?]\p{L}|[\ufb00-\ufb06ÂÃÐÑâ]|[РС][\u00a0-\u00bf‚-™]`,
  ].join('|'),
  'u',
);

/** Every slip in words of ours; what is quoted, emphasised or code is not asked. */
export function typingSlips(text: string): TypingSlip[] {
  if (!HINT.test(text)) return [];
  const own = withoutOthers(text);
  return RULES.flatMap(([pattern, meant]) =>
    [...own.matchAll(pattern)].flatMap(({ 0: words, 1: word, index }): TypingSlip[] =>
      word !== undefined && mayStandTwice(word, own.slice(0, index)) ? [] : [slipAt(text, index, words, meant)],
    ),
  ).sort((a, b) => a.start - b.start);
}

function mayStandTwice(word: string, before: string): boolean {
  return TWICE.has(word) || (VERB_TWICE.test(word) && CLAUSE.test(before));
}

function slipAt(text: string, start: number, found: string, meant: Rule[1]): TypingSlip {
  const end = start + found.length;
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  const right = meant === null ? null : before + meant(found) + after;
  return { start, end, words: before + found + after, meant: right };
}

/** Letters of UTF-8 that were read as those of an old Windows. */
function decoded(found: string): string {
  const bytes = [...found.trimEnd()].map((sign) => WINDOWS.get(sign) ?? sign.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 255)) return found;
  return new TextDecoder().decode(Uint8Array.from(bytes)) + found.slice(found.trimEnd().length);
}

/** Signs of Windows-1252 that stand elsewhere in Unicode. */
const WINDOWS = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, index) => [sign, 0x80 + index]),
);
