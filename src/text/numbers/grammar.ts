/** The grammar of one numeral: how words and digits combine into a value. See read.ts for the design. */
import type { Cursor } from './atoms.ts';
import { fractionsOf } from './fractions.ts';
import type { LexiconEntry, NumeralKind } from './numeral.ts';
import { type Amount, wholeOf } from './whole.ts';

const COUNTED = /^(?:.{3,}(?:[бвгґджзклмнпрстфхцчшщ]|[еє]й|ень)|рук|ног|ніг|сіл|хат)$/u;
/** What a pair of is a few of: пара днів. */
const A_FEW = /^(?:раз|слів|слов|дн|ден|годин|час|хвил|минут|тиж|недел|міс|мес|рок|рік|літ|лет)/u;

/** Without a number «раз» is one where it says how often: раз на тиждень, раз в три месяца; not ще раз, не раз. */
const HOW_OFTEN = new RegExp(
  String.raw`^ (?:на|в|у|во|за) (?:[\p{L}\d'’]+ ){0,2}(?:ден|день|дн[іяюе]|дней|доб[уи]|сутки|тиж|недел|міс|мес|` +
    'р[іо]к|год|літ|лет|квартал|сезон|зим|півр|полгод)',
  'u',
);
const NOT_ONCE =
  /^(?:н[іие]|і?ще|ещ[её]|[цт]ей|этот|тот|кожн|кажд|інш|друг|остан|послед|як|как|скільк|скольк|багат|много|жодн)/u;

/** Reads numerals out of a list of atoms: the one, ranges and "times" not yet considered, that begins at atom `at`. */
export type Grammar = (at: number) => Amount | null;

export function grammarOf(cursor: Cursor): Grammar {
  const { lexicon, entryAt, keyAt, tied, follows, after } = cursor;
  const wholes = wholeOf(cursor);
  const { number, beyond } = wholes;
  const { scaled, broken } = fractionsOf(cursor, wholes);

  /** A quantity without a value takes along the nouns that follow: "кілька десятків тисяч". */
  function vague(next: number): Amount {
    let at = next;
    while ((['scale', 'heap', 'pair', 'sot'] as const).some((role) => follows(at, role))) at += 1;
    return { next: at, value: Number.NaN, kind: 'indefinite', scale: 1 };
  }

  /**
   * "тисячі", "сотні": one of them in the genitive, where another word shows it ("до сотні", "цілої тисячі") or lower
   * digits follow ("тисячі двохсот"); else some, without a value.
   */
  function isIndefinite(first: number, { number: form }: LexiconEntry): boolean {
    if (form === 'plural') return !isYearOf(first);
    if (form !== 'either') return false;
    if ((number(first)?.next ?? 0) > first + 1) return false;
    return !(tied(first) && lexicon.genitive?.test(keyAt(first - 1)) === true);
  }

  /** Years are named so: "тисяч дев'ятсот двадцятого". */
  function isYearOf(first: number): boolean {
    const hundreds = follows(first + 1, 'hundred');
    const year = number(first);
    return year !== null && hundreds !== null && hundreds.value >= 700 && year.kind === 'ordinal' && year.scale === 1;
  }

  /** "пара волів" is two, "пара сотень" and "пара днів" are a few; before any other word it is steam. */
  function pair(first: number): Amount | null {
    if (entryAt(first)?.number === 'after') return null;
    const few = vague(first + 1);
    if (few.next > first + 1) return few;
    const counted = tied(first + 1) ? keyAt(first + 1) : '';
    if (!COUNTED.test(counted)) return null;
    return A_FEW.test(counted) ? few : { ...few, value: 2, kind: 'cardinal' };
  }

  /** "Пол тысячи", "пол фунта"; «пол» is sex or a floor before other words. */
  function half(first: number): Amount | null {
    const amount = { next: first + 1, value: 0.5, kind: 'fraction', scale: 1 } as const;
    const of = scaled(amount, ['scale', 'heap']);
    if (of.next > first + 1) return of;
    const known = tied(first + 1) && lexicon.words.get(`пол${keyAt(first + 1)}`)?.role === 'alone';
    return known ? { ...amount, next: first + 2 } : null;
  }

  function isOnce(first: number): boolean {
    const counted = first > 0 && tied(first) && NOT_ONCE.test(keyAt(first - 1));
    return !counted && keyAt(first) === 'раз' && HOW_OFTEN.test(after(first));
  }

  function amount(first: number): Amount | null {
    const entry = entryAt(first);
    const single = (kind: NumeralKind): Amount => ({
      next: first + 1,
      value: entry?.value ?? Number.NaN,
      kind,
      scale: 1,
    });
    switch (entry?.role) {
      case 'few':
        return vague(first + 1);
      case 'pair':
        return pair(first);
      case 'time':
        // "Раз-два на місяць".
        if (cursor.link(first) === 'hyphen' && keyAt(first) === 'раз' && entryAt(first + 1)?.value === 2)
          return entryAt(first + 1)?.ordinal ? null : single('cardinal');
        return isOnce(first) ? single('multiplicative') : null;
      case 'half':
        return half(first);
      case 'adverb':
        return single('multiplicative');
      case 'zero':
        return entry.ordinal ? single('ordinal') : (broken(first, single('cardinal')) ?? single('cardinal'));
      case 'roman':
        return single('ordinal');
      case 'alone':
        return scaled(single(Number.isInteger(entry.value) ? 'cardinal' : 'fraction'), ['scale', 'heap']);
      case 'part':
        return scaled(single('fraction'), ['scale', 'heap']);
      case 'heap':
      case 'scale':
        if (isIndefinite(first, entry)) return vague(first + 1);
        if (entry.role === 'heap') return scaled(single('cardinal'), ['scale']);
    }
    const whole = number(first);
    if (!whole || whole.kind === 'ordinal') return whole;
    const part = follows(whole.next, 'part');
    if (part)
      return scaled({ next: whole.next + 1, value: whole.value * part.value, kind: 'fraction', scale: 1 }, [
        'scale',
        'heap',
      ]);
    if (follows(whole.next, 'pair')) return { ...whole, next: whole.next + 1 };
    const heap = { ...whole, next: beyond(whole.next) };
    return broken(first, whole) ?? (follows(heap.next, 'heap') ? scaled(scaled(heap, ['heap']), ['scale']) : whole);
  }

  return amount;
}
