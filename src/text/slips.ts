/**
 * What a writer leaves in a text unmeant: slips of the keys (a word twice, a hyphen for a dash, broken letters), drafts
 * and comments, signs of markup, quotation marks without their partner.
 */
import type { Span } from '../model/common.ts';
import { classOf, LETTER, SPACE, SURROGATE } from './characters.ts';
import { languageOf, withoutOthers } from './language-of.ts';

export interface TypingSlip extends Span {
  /** The words around it. */
  readonly words: string;
  /** What was meant, with the words around it; null where only the writer knows. */
  readonly meant: string | null;
}

/** Of the words around a slip no more is shown on either side. */
const AROUND = 24;

type SlipRule = readonly [pattern: RegExp, meant: ((found: string) => string) | null];

/** Words that may stand twice: “that that is”, “had had”. */
const TWICE = new Set(['that', 'had']);
/** “What it is is unclear”: a verb that ends a clause may begin the rest. */
const VERB_TWICE = /^(?:is|was|are|were|do|does|did|has)$/u;
const CLAUSE = /(?<!\p{L})(?:what|whatever|who|whoever|which|where|how|why|all)(?!\p{L})[^.;:!?]*$/iu;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** “Two- and threefold”, «дво- й триденний». */
const SUSPENDED = String.raw`(?!(?:and|or|to|nor|і|й|та|чи|або)\s)`;

/** “Grown by two and a half times”, «зросло на два з половиною рази»; what is cited or quoted has been blanked. */
const BY_TIMES = new RegExp(
  String.raw`(?<!\p{L})by(?: \ue000+ | (?:\d[\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)` +
    String.raw`(?: and an? [a-z]+)?) )times(?!\p{L})|` +
    String.raw`(?<!\p{L})на(?: \ue000+ | (?:\d[\d.,]*|(?:два|дві|три|чотири|п’ять|шість|сім|вісім|дев’ять|десять)` +
    String.raw`(?: з [а-яіїє]+)?) )раз(?:и|ів|а)(?!\p{L})(?! на)`,
  'gu',
);

const SLIPS: readonly SlipRule[] = [
  [/(?<![\p{L}\p{M}’'-])(\p{L}[\p{L}’]+)[ \n]\1(?![\p{L}\p{M}’'-])/gu, (found) => found.split(/[ \n]/u)[0] ?? ''],
  [/(?<=[\p{L}\p{N})]) [,;:.!?](?=\s|$)/gu, (found) => found.trim()],
  [/,[,.]|;;|(?<![.…?!])\.\.(?![./])/gu, (found) => (found.endsWith('.') ? '.' : (found[0] ?? ''))],
  [/[–—] ?[–—]|(?<=[ \u00a0])-{2,3}(?=[ \u00a0])/gu, () => '–'],
  [/%[ \u00a0]?%/gu, () => '%'],
  [/%[ \u00a0]?(?:per ?cent|відсот|процент)\p{L}*/gu, () => '%'],
  // Not «Вашингтон.Пост» of an address: three letters, and no more points.
  [/(?<=(?<![\p{L}.])\p{L}{3,})[.!?](?=\p{Lu}\p{Ll}{2,}(?![\p{L}.]))/gu, (found) => `${found} `],
  [/(?<=\p{L}{2}),(?=\p{L}{2})/gu, () => ', '],
  [/\((?:sic!?|так!)\)|\[так(?:!| у тексті)?\]/giu, () => '[sic]'],
  [/(?<=[^\s|]) - (?=\S)/gu, () => ' – '],
  [/(?<=\p{L})["'´](?=\p{L})/gu, () => '’'],
  [/(?<=\p{L})\?(?=\p{Ll})/gu, null],
  [/(?<=[\s(\p{L}”»’)\]}])\?\?(?!\?)/gu, () => '?'],
  // Not of an affix: «-ськ- дає».
  [new RegExp(String.raw`(?<=\p{Ll})(?<!(?<!\p{L})-\p{L}+)- ${SUSPENDED}(?=\p{Ll})`, 'gu'), () => ''],
  // By two times is once more, and twice as many: nobody can tell.
  [BY_TIMES, (found) => found.replace(/^by/u, 'to').replace(/^на/u, 'у')],
  [/[\ufb00-\ufb06]/gu, (found) => LIGATURES[found] ?? found],
  // «CP(b)U» and “1st” as a word processor corrects them.
  [/(?<=[\p{L}\p{N}(])[®™]|(?<=\p{L})©|[\u1d2c-\u1d6a\u2071\u207f]+/gu, null],
  [/(?:[ÂÃÐÑâ][\u0080-\u00bf‚-™]+ ?)+/gu, decoded],
  [/(?:[РС][\u00a0-\u00bf‚-™]){2,}/gu, null],
];
/** What any of the others needs. */
const SLIP_HINT = new RegExp(
  '«[A-Za-z]| [,;:.!?]|,[,.]|;;|\\.\\.|--|- |["\'´?,]\\p{L}|[.!?]\\p{Lu}|[–—] ?[–—]|%|\\(sic|[([]так|\\?\\?|' +
    '"[^"\\n]+"|[\\ufb00-\\ufb06\\u1d2c-\\u1d6a\\u2071\\u207f®™©ÂÃÐÑâ]|[РС][\\u00a0-\\u00bf‚-™]|' +
    '(?:by|на) [^.;]{2,30} (?:times|раз)',
  'u',
);

/**
 * May a word stand twice? A pattern tries at every letter: with one, all slips took 1.7 times as long (27 November
 * 2026).
 */
function mayRepeat(text: string): boolean {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const is = classOf(code);
    if (is === SURROGATE) return true;
    if (is === LETTER || code === APOSTROPHE) continue;
    if (is === SPACE && at > start + 1 && text.startsWith(text.slice(start, at), at + 1)) return true;
    start = at + 1;
  }
  return false;
}

const APOSTROPHE = '’'.charCodeAt(0);

/** Every slip in words of ours; what is quoted, emphasised or code is not asked. */
export function typingSlips(text: string): TypingSlip[] {
  if (!SLIP_HINT.test(text) && !mayRepeat(text)) return [];
  const own = withoutOthers(text);
  const slips = SLIPS.flatMap(([pattern, meant]) =>
    [...own.matchAll(pattern)].flatMap(({ 0: { length }, 1: word, index }): TypingSlip[] =>
      word !== undefined && mayStandTwice(word, own.slice(0, index))
        ? []
        : [slipAt(text, index, text.slice(index, index + length), meant)],
    ),
  );
  return [...slips, ...straightMarks(text), ...angledMarks(text)].sort((a, b) => a.start - b.start);
}

/** What stands in straight marks for a reason: the values of a directive, code, the target of a link. */
const PROGRAM = /\{[^{}\n]*\}|`[^`]*`|\]\((?:(?!\]\()[^)\n])*\)/gu;

/** Quotations in straight marks: nobody holds their words to a source. */
function straightMarks(text: string): TypingSlip[] {
  if (!text.includes('"')) return [];
  const own = text.replace(PROGRAM, (found) => ' '.repeat(found.length));
  return [...own.matchAll(/(?<!\p{L}\(?)"([^"\n]+)"(?!\p{L})/gu)].map(({ 0: words, 1: inner = '', index: start }) => ({
    start,
    end: start + words.length,
    words,
    meant: /[\u0400-\u052f]/u.test(inner) ? `«${inner}»` : `“${inner}”`,
  }));
}

/** Quotations of English in marks of Ukrainian, in an English text: no source stands in them. */
function angledMarks(text: string): TypingSlip[] {
  if (!/«[A-Za-z]/u.test(text) || languageOf(text) !== 'en') return [];
  const own = text.replace(PROGRAM, (found) => ' '.repeat(found.length));
  return [...own.matchAll(/«([A-Za-z][^«»\u0400-\u052f]*)»/gu)].map(({ 0: words, 1: inner = '', index: start }) => ({
    start,
    end: start + words.length,
    words,
    meant: `“${inner}”`,
  }));
}

function mayStandTwice(word: string, before: string): boolean {
  return TWICE.has(word) || (VERB_TWICE.test(word) && CLAUSE.test(before));
}

function slipAt(text: string, start: number, found: string, meant: SlipRule[1]): TypingSlip {
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

// What editors write into a text for themselves: drafts, comments, templates, gaps and doubts in brackets.

const DRAFT = '(?<![\\p{L}\\p{N}])(?:TODO|Todo|TO-DO|TBD|FIXME|TKTK|ТУДУ|[XХ]{4,})(?![\\p{L}\\p{N}])|[Ll]orem ipsum';
const IN_DOUBT = '\\?{3,}';
const TEMPLATE =
  '<!--(?:(?!-->)[^\\n])*(?:-->)?|-->|</?[a-z][a-z0-9-]*(?:\\s[^<>\\n]*)?/?>|<[%?][^>\\n]*>|' +
  '\\{\\{?[^{}\\n]*\\}?\\}|\\$\\{|\\]\\((?:https?:|[/#])[^)\\n]*\\)|```+';
/** In brackets of the editors: sources have round ones. */
const BRACKETED =
  '\\[(?:sic!?|!|\\?+|…|\\.{2,}|(?:нерозб|нрзб|неразб|нечит|пропу|прим|ред|стор|стр|арк|закресл|виправл|' +
  'так(?:!| [ув])|illeg|note|missing|page|p\\.)[^\\]\\n]*)\\]';
/** What opens emphasis of markdown, *слово*, _слово_, `слово`: a source has ** for it, and *) for a note. */
const EMPHASIS =
  '(?<![\\p{L}\\p{N}*)])\\*(?=\\p{L}[^*\\n]{1,200}(?<=[\\p{L}.!?»])\\*(?![\\p{L}*)]))|' +
  '(?<![\\p{L}\\p{N}_])_(?=\\p{L}[^_\\n]{1,200}(?<=[\\p{L}.!?»])_(?![\\p{L}_]))|`(?=[^`\\n]{1,200}`)';
/** A line that divides pages: --- стор. 2 ---. */
const DIVIDER = '-{3,}[^\\n]{0,30}-{3,}|={3,}';

const EDITORS_MARKS = new RegExp([DRAFT, IN_DOUBT, TEMPLATE, BRACKETED, EMPHASIS, DIVIDER].join('|'), 'giu');
/** A sign that every mark has: most texts have none, and need not be held against each. */
const EDITORS_SIGN = /[<>{}[\]$`?=*_]|---|XXXX|ХХХХ|TODO|TO-DO|TBD|FIXME|TKTK|ТУДУ|lorem/i;

/** Where such marks stand in the words of a source. */
export function editorsMarks(text: string): Span[] {
  if (!EDITORS_SIGN.test(text)) return [];
  return [...text.matchAll(EDITORS_MARKS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

// Signs that were meant as markup and would be printed as they stand: emphasis that does not close, or that touches
// a letter; links in a form that is not read here; bare addresses; tags, entities and comments of HTML; lines that
// were to be a heading or a table. A sign that is meant as a sign has a backslash before it.

/** What follows in an address, without the signs of the sentence. */
const ADDRESS_REST = '[^\\s<>«»“”()]*[^\\s<>«»“”().,;:!?]';
/** An address that is no link: nobody can follow it, and nobody reads it aloud. */
export const ADDRESS =
  `(?<!\\] ?\\()https?:\\/\\/${ADDRESS_REST}|(?<![\\p{L}\\p{N}.@])www\\.[\\p{L}\\p{N}-]+\\.${ADDRESS_REST}|` +
  '[a-z0-9][\\w.+-]*@[a-z0-9-]+(?:\\.[a-z0-9-]+)+';

/** Wherever they stand in a line. */
const ANYWHERE = [
  // Emphasis, strong emphasis, code, words struck out.
  '\\*+',
  '(?<![\\p{L}\\p{N}_])_+(?=[^\\s_])|(?<=[^\\s_])_+(?![\\p{L}\\p{N}_])',
  '`+',
  '~~',
  // Links: by reference, with a space before the address, with an address that holds one; a footnote; an image.
  '\\] ?\\[[^\\]\\n]*\\]|\\[\\^[^\\]\\n]*\\]|\\] ?\\((?=[#/<]|https?:|[^()\\n]*\\.md)|\\]\\(',
  // A box to tick.
  '\\[[ xX]\\](?=\\s*(?:[^[(\\s]|$))',
  // Words that are marked.
  '(?<![=\\p{L}\\p{N}])==(?=[^\\s=])|(?<=[^\\s=])==(?![=\\p{L}\\p{N}])',
  // A formula of TeX, a picture by its name.
  '\\$(?=[^\\s\\d$])[^$\\n]*[^\\s$]\\$|(?<![\\p{L}\\p{N}:]):[a-z][a-z_]+:(?![\\p{L}\\p{N}:])',
  ADDRESS,
  // HTML.
  '<!--(?:(?!-->)[^])*(?:-->)?|-->|</?[a-z][a-z0-9-]*(?:\\s[^<>\\n]*)?/?>|&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]+);',
].join('|');
/** At the beginning of a line. */
const AT_START =
  '^:[ \\t]|^\\[[^\\]\\n]+\\]:(?=\\s)|^#{1,6}(?=[^\\s#])|^[=~+:]{3,}|^\\|(?=.*\\|)|^\\|?\\s*:?-{3,}:?\\s*\\|';

const MARKUP_LEFT = new RegExp(`${AT_START}|${ANYWHERE}`, 'gimu');

/** What every one of them has. Most words have none of it, and this is seen in an eighth of the time. */
const MARKUP_HINT = /[*_`~[\]<>&#|@$]|[=~+:]{3}|==|--|:[/A-Za-z]|[wW]{3}\.|^:/m;

/** Signs of markup among words that are printed as they stand, in their order. */
export function markupLeft(words: string): Span[] {
  if (!MARKUP_HINT.test(words)) return [];
  return [...words.matchAll(MARKUP_LEFT)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

// Quotation marks and brackets without their partner: nobody can tell how far the words of somebody else, or an aside,
// go.

const QUOTATION_MARKS = /[«»„“”]/gu;
/** What closes each mark that opens. */
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '„': '“”', '“': '”' };

/** Marks of one paragraph that nothing closes or opens. */
export function unpairedMarks(paragraph: string): Span[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const alone: number[] = [];
  const own = paragraph.replace(/`[^`]*`/gu, (code) => ' '.repeat(code.length));
  for (const { 0: mark, index: at } of own.matchAll(QUOTATION_MARKS)) {
    const last = open.at(-1);
    if (last !== undefined && CLOSES[last.mark]?.includes(mark) === true) open.pop();
    else if (mark in CLOSES) open.push({ mark, at });
    else alone.push(at);
  }
  return [...alone, ...open.map(({ at }) => at)].sort((a, b) => a - b).map((at) => ({ start: at, end: at + 1 }));
}

const BRACKETS = /[()[\]]/gu;
const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
/** What has brackets of its own: code, cites, the words of others, the address of a link. */

const NOT_BRACKETS =
  /`[^`]*`|\{[^{}\n]*\}|«[^«»]*»|„[^„“”]*[“”]|“[^“”]*”|(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/gu;

/** Before an item of a list: a), 2). */
const ITEM = /(?:^|\s)(?:\d{1,2}|\{=\d{1,2}\}|\p{L})$/u;

/** Brackets of one paragraph that nothing closes or opens. */
export function unpairedBrackets(paragraph: string): Span[] {
  if (!/[()[\]]/u.test(paragraph)) return [];
  const own = withoutBracketed(paragraph);
  const open: { readonly mark: string; readonly at: number }[] = [];
  const alone: number[] = [];
  for (const { 0: mark, index: at } of own.matchAll(BRACKETS)) {
    if (!(mark in OPENS)) open.push({ mark, at });
    else if (open.at(-1)?.mark === OPENS[mark]) open.pop();
    else if (mark !== ')' || !ITEM.test(paragraph.slice(0, at))) alone.push(at);
  }
  return [...alone, ...open.map(({ at }) => at)].sort((a, b) => a - b).map((at) => ({ start: at, end: at + 1 }));
}

const withoutBracketed = (text: string): string => text.replace(NOT_BRACKETS, (found) => ' '.repeat(found.length));

/** The letter or the number of an item: English has (a) where Ukrainian has «а)». */
const ITEM_LABEL = /\((?:\p{L}|\d{1,2}|\{=\d{1,2}\})\)/gu;

/** How many round brackets a text opens itself, but for those about the labels of items. */
export const roundBrackets = (text: string): number =>
  withoutBracketed(text.replace(ITEM_LABEL, '')).split('(').length - 1;
