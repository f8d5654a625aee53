/** Writes numbers in Ukrainian and Russian, in digits and in words, for the laws of the reader. */
import { CASES, type Case, type Gender, type Grammar } from './grammar.ts';
import { ru } from './grammar-ru.ts';
import { uk } from './grammar-uk.ts';

export const SEPARATORS = ['', ' ', '\u00a0', '\u202f', '\u2009', '.'] as const;

export interface WordStyle {
  readonly style: 'words';
  readonly case: Case;
  readonly gender: Gender;
  readonly ordinal?: boolean;
  /** Ukrainian of the 1920s: п'ятдесять, пятьсот, міліон, одно, одною. */
  readonly oldSpelling?: boolean;
  /** Ukrainian parallel forms of the oblique cases: п'ятьох, п'ятьома. */
  readonly parallel?: boolean;
  /** "тисяча" instead of "одна тисяча" at the beginning. */
  readonly bareScale?: boolean;
  /** What stands for the Ukrainian apostrophe. */
  readonly apostrophe?: string;
}
export type NumberStyle = WordStyle | { readonly style: 'digits'; readonly separator: (typeof SEPARATORS)[number] };

const grammars = { uk, ru };

/** The parts of 1–999 that have words of their own: 854 → [800, 50, 4]. */
function places(group: number): number[] {
  const rest = group % 100;
  return [group - rest, ...(rest < 20 ? [rest] : [rest - (rest % 10), rest % 10])].filter((part) => part > 0);
}

const get = <T>(record: Readonly<Record<number, T>>, key: number): T => {
  const value = record[key];
  if (value === undefined) throw new RangeError(`No word for ${key}.`);
  return value;
};

/** Words or digits of a whole number from 0 to 999 999 999. */
export function writeNumber(n: number, language: 'uk' | 'ru', options: NumberStyle): string {
  if (options.style === 'digits') return String(n).replace(/\B(?=(?:\d{3})+$)/gu, options.separator);
  const grammar = grammars[language];
  const words = options.ordinal ? ordinalWords(n, grammar, options) : cardinalWords(n, grammar, options);
  const spelt = options.oldSpelling
    ? words.map((word) => grammar.old.reduce((text, [from, to]) => text.replace(from, to), word))
    : words;
  return spelt.join(' ').replaceAll("'", options.apostrophe ?? "'");
}

function cardinalWords(n: number, grammar: Grammar, options: WordStyle): string[] {
  const at = CASES.indexOf(options.case);
  if (n === 0) return [grammar.zero[at] ?? ''];
  const words: string[] = [];
  for (const scale of [1_000_000, 1000, 1]) {
    const group = Math.floor(n / scale) % 1000;
    if (group === 0) continue;
    const noun = grammar.scales[scale];
    if (!(noun && group === 1 && words.length === 0 && options.bareScale))
      words.push(...groupWords(group, grammar, { ...options, gender: noun?.gender ?? options.gender }));
    if (!noun) continue;
    // Nominative and accusative: the number governs the noun; other cases: both decline.
    const last = group % 100 > 10 && group % 100 < 20 ? 0 : group % 10;
    const governs = options.case === 'nom' || options.case === 'acc';
    const form =
      last === 1
        ? noun.singular[at]
        : !governs
          ? noun.plural[at]
          : last >= 2 && last <= 4
            ? grammar === uk
              ? noun.plural[0]
              : noun.singular[1]
            : noun.plural[1];
    words.push(form ?? '');
  }
  return words;
}

function groupWords(group: number, grammar: Grammar, options: WordStyle): string[] {
  const at = CASES.indexOf(options.case);
  return places(group).map((part) => {
    if (part === 1) return (options.oldSpelling ? grammar.oldOne : grammar.one)[options.gender][at] ?? '';
    if (part === 2 && options.gender === 'f' && (options.case === 'nom' || options.case === 'acc'))
      return grammar.twoFeminine;
    return ((options.parallel ? grammar.parallel[part] : undefined) ?? get(grammar.cardinals, part))[at] ?? '';
  });
}

/** Only the last word of an ordinal declines; round thousands and millions are written together with their number. */
function ordinalWords(n: number, grammar: Grammar, options: WordStyle): string[] {
  const at = CASES.indexOf(options.case);
  const ending = grammar.endings[options.gender][at] ?? '';
  const scale = n > 0 && n % 1_000_000 === 0 ? 1_000_000 : n > 0 && n % 1000 === 0 ? 1000 : 1;
  const group = Math.floor(n / scale) % 1000;
  const last = scale > 1 ? group : (places(group).at(-1) ?? 0);
  const before = n - last * scale;
  const front = before > 0 ? cardinalWords(before, grammar, { ...options, case: 'nom', gender: 'm' }) : [];
  const joined =
    scale > 1
      ? (group === 1
          ? ''
          : places(group)
              .map((part) => get(grammar.members, part))
              .join('')) +
        get(grammar.scales, scale).ordinalStem +
        ending
      : null;
  return [
    ...front,
    joined ?? (last === 3 ? (grammar.third[options.gender][at] ?? '') : get(grammar.ordinalStems, last) + ending),
  ];
}
