/**
 * Numbers that a query says in words, or in figures with a word: «тисячу шістдесят вісім», «56 тис.», “2-га”, “half a
 * million”, «чотири цілих дві десятих». The reader of texts reads them, in all languages at once: an eighth of what the
 * search weighs, so it is asked for only where such a word may stand.
 */
import { figureKeys, FIGURES, fold, numberKey } from '../../model/search/fold.ts';
import type { Numeral } from '../../text/numbers/numeral.ts';
import { readNumerals } from '../../text/numbers/read.ts';

export interface SaidNumber {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  /** Whether a single word says it. */
  readonly isWord: boolean;
}

/** Figures alone are left to those who read figures. */
const PLAIN = new RegExp(`^(?:${FIGURES})(?:\\s*[-–—]\\s*(?:${FIGURES}))?$`, 'u');
/** Four and two tenths. */
const AND = /^\s(?:і|й|та|и|and)\s$/u;
/** Below it an ordinal is a word like others: “first”, «другий»; so are «один» and «тричі». */
const LEAST_ORDINAL = 3;
/** Ordinals that no word of the other language sounds like, and Roman numerals: «вторая группа», ІІ група. */
const SURE_ORDINAL = /^(?:втор|[IVXІХУ]{2})/;

/** What has letters of either alphabet, and figures or Roman numerals of any language. */
const WRITTEN = { uk: /[а-яіїєґ]/i, ru: /[а-яіїєґ]/i, en: /[a-z]/i } as const;
const FIGURED = /\d|[½-¾]|[IVXІХУ]{2}/;

/** The numbers of a text, in its order. A language is asked only in its letters: its words take a while to prepare. */
export function saidNumbers(text: string): SaidNumber[] {
  const langs = (['uk', 'ru', 'en'] as const).filter((lang) => FIGURED.test(text) || WRITTEN[lang].test(text));
  const all = langs.flatMap((lang) => summed(readNumerals(text, lang), text));
  const found: SaidNumber[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const { start, end, value, range, words } = one;
    if (Number.isNaN(value) || PLAIN.test(words) || found.some((other) => start < other.end && other.start < end))
      continue;
    const isWord = !/\d|\P{L}\p{L}{2}/u.test(fold(words));
    if (isWord && !saysMuch(one)) continue;
    found.push({ start, end, keys: (range ?? [value]).map(numberKey), isWord });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What counts something else: «тримісячний», «семиклассный». */
const COMPOUND = /[а-яєіїґ]{3}(?:[бвгджзйклмнпрстфхцчшь]н|[ое]в)(?:[ийояеєіуюы][а-яїє]{0,3}|[аоуею])$/iu;

const saysMuch = ({ kind, value, words }: Numeral): boolean =>
  kind === 'ordinal'
    ? value >= LEAST_ORDINAL || SURE_ORDINAL.test(words)
    : kind !== 'multiplicative' && value > 1 && !COMPOUND.test(words);

function summed(numerals: readonly Numeral[], text: string): Numeral[] {
  return numerals.reduce<Numeral[]>((all, one) => {
    const last = all.at(-1);
    const isPart = last?.kind === 'cardinal' && one.kind === 'fraction' && one.value < 1;
    if (isPart && AND.test(text.slice(last.end, one.start))) {
      const value = Number(figureKeys(String(last.value + one.value))[0]?.slice(1));
      all[all.length - 1] = { ...last, end: one.end, words: text.slice(last.start, one.end), value };
    } else all.push(one);
    return all;
  }, []);
}
