/**
 * The number reader: every numeral and number word of a Ukrainian, Russian or English text.
 *
 * Three steps, each in its own file:
 * 1. `atoms.ts` cuts the text into words and numbers in digits (`digits.ts` holds the rules of 20 000, 500.000, 4,2);
 * 2. a lexicon (`ukrainian.ts`, `russian.ts`, `english.ts`) says what part a word can play. Lexicons are tables of
 *    stems and endings, one row a value, because every numeral has up to twenty forms and the old spelling adds more;
 * 3. `grammar.ts` combines words into values, and this file adds ranges and "times".
 *
 * What is a numeral here. Cardinals and collectives to 999 999 999, ordinals, двічі / вдвічі / подвійний, fractions,
 * обидва, the counting nouns десяток, дюжина, сотня, тисяча, and as `indefinite` кілька, декілька, де-кільки,
 * кількадесят, несколько, and plural nouns without a number (десятки, сотні тисяч). All forms of "one" are returned,
 * also where they only pick out ("одно з досягнень"): a person decides which of them counts something. Not numerals:
 * words that compare or judge (багато, много, більшість, досить, всі), derived words (трійка, п'ятирічка, вперше,
 * однаково, разом), по-перше and во-первых, "раз" without a number, Roman numerals.
 *
 * Spelt alike, returned all the same: сорока (magpie), другу (friend), сто, три (rub!), кілька (sprat), семью
 * (family), мільйонний (of millions),
 * десятка (bank note), двом третім (to two third ones, read as two thirds).
 *
 * Words merge when only white space inside one line, or a hyphen in falling order ("двадцять-п'ять"), stands between
 * them, and each next one fills a lower place:
 * "двадцять сорок" is two numerals, "двадцять, три" too. A range is two numerals, rising, with a hyphen or dash and no
 * space between: "5—6", "два-три", "п'ять-шість тисяч", "1921-22"; three in a row ("01-02-1924") are a date and stay
 * apart. "5 — 6" is two numerals.
 */
import { type Amount, grammarOf } from './grammar.ts';
import type { Lexicon, NumberLanguage, Numeral } from './numeral.ts';
import { cut } from './atoms.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';
import { ukrainian } from './ukrainian.ts';

const lexicons: Readonly<Record<NumberLanguage, Lexicon>> = { uk: ukrainian, ru: russian, en: english };

/** All numerals of a text, in text order, without overlap. Offsets are UTF-16 code units. */
export function readNumerals(text: string, language: NumberLanguage): Numeral[] {
  const lexicon = lexicons[language];
  const atoms = cut(text, lexicon);
  const { amount, follows } = grammarOf(atoms, lexicon);
  const dashAfter = (next: number): boolean => ['hyphen', 'dash'].includes(atoms[next - 1]?.link ?? 'break');

  const found: Numeral[] = [];
  let [at, afterDash] = [0, false];
  while (at < atoms.length) {
    // Most words are no part of any numeral.
    const low = atoms[at]?.entry || atoms[at]?.digits ? amount(at) : null;
    if (!low) {
      afterDash = false;
      at += 1;
      continue;
    }
    const high = dashAfter(low.next) && !afterDash ? amount(low.next) : null;
    const range = high && !(dashAfter(high.next) && amount(high.next)) ? rangeOf(low, high) : null;
    const last = range && high ? high : low;
    const times = last.kind !== 'ordinal' && last.kind !== 'indefinite' && follows(last.next, 'time') !== null;
    const next = last.next + (times ? 1 : 0);
    const span = { start: atoms[at]?.start ?? 0, end: atoms[next - 1]?.end ?? 0 };
    found.push({
      ...span,
      words: text.slice(span.start, span.end),
      value: range ? range[0] : low.value,
      kind: times ? 'multiplicative' : last.kind,
      form: atoms.slice(at, next).some((atom) => atom.digits) ? 'digits' : 'words',
      ...(range && { range }),
    });
    afterDash = dashAfter(next);
    at = next;
  }
  return found;
}

/** Lowest and highest, when two numerals joined by a dash are a range; null when they are not. */
function rangeOf(low: Amount, high: Amount): [number, number] | null {
  if (
    low.kind === 'indefinite' ||
    high.kind === 'indefinite' ||
    low.kind === 'multiplicative' ||
    high.kind === 'multiplicative'
  )
    return null;
  // "п'ять-шість тисяч" counts both in thousands.
  const from = low.scale === 1 && low.value < 1000 ? low.value * high.scale : low.value;
  // "1921-22" is short for 1921–1922.
  const to =
    from >= 1000 && from < 2000 && high.value < 100 && high.value > from % 100
      ? from - (from % 100) + high.value
      : high.value;
  return from < to ? [from, to] : null;
}
