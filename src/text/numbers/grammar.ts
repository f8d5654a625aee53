/** The grammar of one numeral: how words and digits combine into a value. See read.ts for the design. */
import type { Cursor } from './atoms.ts';
import { Fractions } from './fractions.ts';
import type { LexiconEntry, NumeralKind } from './numeral.ts';
import { type Amount, WholeNumbers } from './whole.ts';

/** What a pair of is two of, by its ending: пара волів; not пара разом, which is steam. */
const COUNTED = /^(?!(?:раз|час)ом$)(?:.{3,}(?:[бвгґджзклмнпрстфхцчшщ]|[еє]й|[оеє][нл]ь)|рук|ног|ніг|сіл|хат)$/u;
/** What a pair of is a few of: пара днів. */
const A_FEW = new Set([
  ...'раз разів слів слівець годин годинок хвилин хвилинок днів деньків тижнів місяців років літ часів'.split(' '),
  ...'слов часов часиков минут минуток дней деньков недель месяцев лет'.split(' '),
]);

/** Without a number «раз» is one where it says how often: раз на тиждень, раз в три месяца; not ще раз, не раз. */
const HOW_OFTEN = new RegExp(
  String.raw`^ (?:на|в|у|во|за) (?:[\p{L}\d'’]+ ){0,2}(?:ден|день|дн[іяюе]|дней|доб[уи]|сутки|тиж|недел|міс|мес|` +
    'р[іо]к|год|літ|лет|квартал|сезон|зим|півр|полгод)',
  'u',
);
/** Which time it is, or how many: кожен раз на рік, багато раз на тиждень. */
const NOT_ONCE = new RegExp(
  '^(?:(?:н[іие]|і?ще|ещ[её]|[тц][ео]й|сей|этот|тот|як|как)$|(?:кож|жод)е?н|кажд|вс[яі]к|інш|друг|остан|послед|' +
    'чергов|очередн|наступн|следующ|зайв|лишн|скільк|скольк|багат|много)',
  'u',
);

/** Nouns that count as two to four want them, and as five does; these numbers in the nominative. */
const OF_TWO = /^т(?:[иы]ся[чщ][іи]|ыщи)$|^сотн[іи]$|(?:десятк|[йи]он|ярд)а$|^дюжин[иы]$/u;
const OF_FIVE = /(?:[чщ]|[іо]в|е?нь?)$/u;
const TWO = /^(?:дв[аеі]|три|(?:чо|ш)тири|четыре)$/u;
const FIVE = /(?:ь|сот|ст[аоиі]|сорок|носто)$/u;
const ONE_AND_A_HALF = /^(?:пів|пол)тор[аиыу]$/u;

/** Reads numerals out of a list of atoms. */
export class Grammar {
  readonly #cursor: Cursor;
  readonly #whole: WholeNumbers;
  readonly #fractions: Fractions;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
    this.#whole = new WholeNumbers(cursor);
    this.#fractions = new Fractions(cursor, this.#whole);
  }

  /** A quantity without a value takes along the nouns that follow: "кілька десятків тисяч". */
  #vague(next: number): Amount {
    const { follows } = this.#cursor;
    let at = next;
    while ((['scale', 'heap', 'pair', 'sot'] as const).some((role) => follows(at, role))) at += 1;
    return { next: at, value: Number.NaN, kind: 'indefinite', scale: 1 };
  }

  /**
   * "тисячі", "сотні": one of them in the genitive, where another word shows it ("до сотні", "цілої тисячі") or lower
   * digits follow ("тисячі двохсот"); else some, without a value.
   */
  #isIndefinite(first: number, { number: form }: LexiconEntry): boolean {
    const { lexicon, keyAt, tied } = this.#cursor;
    if (form === 'plural') return !this.#isYearOf(first);
    if (form !== 'either') return false;
    if ((this.#whole.number(first)?.next ?? 0) > first + 1) return false;
    return !(tied(first) && lexicon.genitive?.test(keyAt(first - 1)) === true);
  }

  /** Years are named so: "тисяч дев'ятсот двадцятого". */
  #isYearOf(first: number): boolean {
    const { follows } = this.#cursor;
    const hundreds = follows(first + 1, 'hundred');
    const year = this.#whole.number(first);
    return year !== null && hundreds !== null && hundreds.value >= 700 && year.kind === 'ordinal';
  }

  /** "пара волів" is two, "пара сотень" and "пара днів" are a few; before any other word it is steam. */
  #pair(first: number): Amount | null {
    const { entryAt, keyAt, tied } = this.#cursor;
    if (entryAt(first)?.number === 'after') return null;
    const few = this.#vague(first + 1);
    const counted = tied(first + 1) ? keyAt(first + 1) : '';
    if (few.next > first + 1 || A_FEW.has(counted)) return few;
    return COUNTED.test(counted) ? { ...few, value: 2, kind: 'cardinal' } : null;
  }

  /**
   * "Тисяч п'ять", "сотні дві", "десятка півтора": a noun that counts stands before its number, which makes that an
   * approximation. The number is in the nominative: "тисячі двох" is 1,002.
   */
  #inverted(first: number, { value, number: form }: LexiconEntry): Amount | null {
    const { atoms, keyAt, tied } = this.#cursor;
    const [noun, next] = [keyAt(first), keyAt(first + 1)];
    const many = form === 'plural' && OF_FIVE.test(noun);
    if (!tied(first + 1) || !(many || (form !== 'plural' && OF_TWO.test(noun)))) return null;
    const before = (count: number, end: number): Amount => ({
      next: end,
      value: count * value,
      kind: 'cardinal',
      scale: value,
      ahead: true,
    });
    if (!many)
      return ONE_AND_A_HALF.test(next)
        ? before(1.5, first + 2)
        : TWO.test(next)
          ? before(this.#cursor.entryAt(first + 1)?.value ?? Number.NaN, first + 2)
          : null;
    const count = this.#whole.number(first + 1);
    // Only a round number is an approximation.
    if (count?.kind !== 'cardinal' || count.value >= (count.next === first + 2 ? 1000 : 100)) return null;
    return atoms[first + 1]?.digits || FIVE.test(keyAt(count.next - 1)) ? before(count.value, count.next) : null;
  }

  /** "Пол тысячи", "пол фунта"; «пол» is sex or a floor before other words. */
  #half(first: number): Amount | null {
    const { lexicon, keyAt, tied } = this.#cursor;
    const amount = { next: first + 1, value: 0.5, kind: 'fraction', scale: 1 } as const;
    const of = this.#fractions.scaled(amount, ['scale', 'heap']);
    if (of.next > first + 1) return of;
    const known = tied(first + 1) && lexicon.words.get(`пол${keyAt(first + 1)}`)?.role === 'alone';
    return known ? { ...amount, next: first + 2 } : null;
  }

  #isOnce(first: number): boolean {
    const { keyAt, tied, after } = this.#cursor;
    const counted = tied(first) && (this.#isNumeral(first - 1) || NOT_ONCE.test(keyAt(first - 1)));
    return !counted && keyAt(first) === 'раз' && HOW_OFTEN.test(after(first));
  }

  /** Third, or a few: "третій раз на рік", "кілька раз на рік". */
  #isNumeral(at: number): boolean {
    const { atoms, entryAt } = this.#cursor;
    const role = entryAt(at)?.role;
    return Boolean(atoms[at]?.digits) || (role !== undefined && role !== 'and');
  }

  /** The numeral that begins at an atom, ranges and "times" not yet considered; null where none does. */
  amount(first: number): Amount | null {
    const { link, entryAt, keyAt } = this.#cursor;
    const fractions = this.#fractions;
    const entry = entryAt(first);
    const single = (kind: NumeralKind): Amount => ({
      next: first + 1,
      value: entry?.value ?? Number.NaN,
      kind,
      scale: 1,
    });
    switch (entry?.role) {
      case 'few':
        return this.#vague(first + 1);
      case 'pair':
        return this.#pair(first);
      case 'time':
        // "Раз-два на місяць".
        if (link(first) === 'hyphen' && keyAt(first) === 'раз' && entryAt(first + 1)?.value === 2)
          return entryAt(first + 1)?.ordinal ? null : single('cardinal');
        return this.#isOnce(first) ? single('multiplicative') : null;
      case 'half':
        return this.#half(first);
      case 'adverb':
        return single('multiplicative');
      case 'zero':
        return entry.ordinal ? single('ordinal') : (fractions.broken(first, single('cardinal')) ?? single('cardinal'));
      case 'roman':
        return single('ordinal');
      case 'alone':
        return fractions.scaled(single(Number.isInteger(entry.value) ? 'cardinal' : 'fraction'), ['scale', 'heap']);
      case 'part':
        return fractions.scaled(single('fraction'), ['scale', 'heap']);
      case 'heap':
      case 'scale': {
        const ahead = this.#inverted(first, entry);
        if (ahead) return ahead;
        if (this.#isIndefinite(first, entry)) return this.#vague(first + 1);
        if (entry.role === 'heap') return fractions.scaled(single('cardinal'), ['scale']);
      }
    }
    return this.#counted(first);
  }

  /** A whole number, with the fraction, the heap or the pair behind it. */
  #counted(first: number): Amount | null {
    const { follows } = this.#cursor;
    const fractions = this.#fractions;
    const whole = this.#whole.number(first);
    if (!whole || whole.kind === 'ordinal') return whole;
    const part = follows(whole.next, 'part');
    if (part)
      return fractions.scaled({ next: whole.next + 1, value: whole.value * part.value, kind: 'fraction', scale: 1 }, [
        'scale',
        'heap',
      ]);
    if (follows(whole.next, 'pair')) return { ...whole, next: whole.next + 1 };
    const heap = { ...whole, next: this.#whole.beyond(whole.next) };
    return (
      fractions.broken(first, whole) ??
      (follows(heap.next, 'heap') ? fractions.scaled(fractions.scaled(heap, ['heap']), ['scale']) : whole)
    );
  }
}
