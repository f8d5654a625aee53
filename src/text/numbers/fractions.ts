/** Fractions: what stands behind a whole number and makes it less, or more by a part. */
import type { Cursor } from './atoms.ts';
import type { LexiconEntry, Role } from './numeral.ts';
import type { Amount, WholeNumbers } from './whole.ts';

/** Parts that can stand alone behind "and" and mean one of the same. */
const ADDED = /^(?:пів|чверть|четверть)$/u;

/** How many parts a whole has, as the lower part of a fraction says it: 100,000 in стотисячних. */
const partsIn = ({ value, times = 1 }: LexiconEntry): number => value * times;

/** Reads fractions out of a list of atoms. */
export class Fractions {
  readonly #cursor: Cursor;
  readonly #whole: WholeNumbers;

  constructor(cursor: Cursor, whole: WholeNumbers) {
    this.#cursor = cursor;
    this.#whole = whole;
  }

  /** Multiplies by the scale or heap that follows: "два з половиною мільйони", "дві сотні". */
  scaled(amount: Amount, roles: readonly Role[]): Amount {
    const { atoms, tied, follows } = this.#cursor;
    // "Half a million", but "two a dozen" is none.
    const at = amount.next + (amount.value < 1 && follows(amount.next, 'article') ? 1 : 0);
    const noun = roles.map((role) => follows(at, role)).find((entry) => entry !== null && !entry.ordinal);
    if (noun) return { ...amount, next: at + 1, value: amount.value * noun.value, scale: noun.value };
    // "Пів ста".
    const ofHundred = tied(amount.next) && atoms[amount.next]?.key === 'ста' && amount.value < 2;
    return ofHundred ? { ...amount, next: amount.next + 1, value: amount.value * 100 } : amount;
  }

  /** "eleven point three": digits one by one. */
  #afterPoint(amount: Amount): Amount | null {
    const { follows } = this.#cursor;
    let [next, digits] = [amount.next + 1, ''];
    for (let digit = follows(next, 'unit') ?? follows(next, 'zero'); digit && !digit.ordinal;) {
      digits += String(digit.value);
      next += 1;
      digit = follows(next, 'unit') ?? follows(next, 'zero');
    }
    return digits === '' ? null : { next, value: amount.value + Number(`0.${digits}`), kind: 'fraction', scale: 1 };
  }

  /** "дванадцять кома вісімдесят п'ять", "три кома нуль п'ять": zeros, and a number of hundreds at most. */
  #afterComma(amount: Amount): Amount | null {
    const { atoms, tied, follows } = this.#cursor;
    let [at, zeros] = [amount.next + 1, ''];
    for (; follows(at, 'zero'); at += 1) zeros += '0';
    const digits = tied(at) && !atoms[at]?.digits ? this.#whole.group(at) : null;
    if (digits?.ordinal || (digits === null && zeros === '')) return null;
    const value = amount.value + Number(`0.${zeros}${digits?.value ?? ''}`);
    return { next: digits?.next ?? at, value, kind: 'fraction', scale: 1 };
  }

  /** "чотири цілих [і] дві десятих": the tenths, hundredths or thousandths after a whole. */
  #decimals(amount: Amount): Amount | null {
    const { lexicon, entryAt, tied, follows } = this.#cursor;
    if (follows(amount.next, 'comma')) return this.#afterComma(amount);
    if (!follows(amount.next, 'whole')) return null;
    if (lexicon.language === 'en') return this.#afterPoint(amount);
    const from = amount.next + (follows(amount.next + 1, 'and') ? 2 : 1);
    const over = tied(from) ? this.#whole.number(from) : null;
    const under = over && tied(over.next) ? entryAt(over.next) : null;
    if (!over || !under?.ordinal || !/^10+$/u.test(String(partsIn(under)))) return null;
    return { next: over.next + 1, value: amount.value + over.value / partsIn(under), kind: 'fraction', scale: 1 };
  }

  /** "дві п'ятих", "одна п'ята": an ordinal as denominator, from thirds on. */
  #ratio(first: number, amount: Amount): Amount | null {
    const { atoms, lexicon, entryAt, tied } = this.#cursor;
    const under = tied(amount.next) ? entryAt(amount.next) : null;
    if (!under?.ordinal || under.value < 3 || atoms[first]?.digits) return null;
    const ending = atoms[amount.next]?.key ?? '';
    const feminineOne =
      amount.value === 1 &&
      lexicon.denominator.one.test(atoms[amount.next - 1]?.key ?? '') &&
      lexicon.denominator.one.test(ending);
    if (!feminineOne && !(amount.value > 1 && lexicon.denominator.more.test(ending))) return null;
    return { next: amount.next + 1, value: amount.value / partsIn(under), kind: 'fraction', scale: 1 };
  }

  /** "два з половиною", "two and a half": a part added to a number (of its scale, where it ends with one). */
  #withPart(amount: Amount): Amount | null {
    const { atoms, lexicon, tied, follows } = this.#cursor;
    if (!follows(amount.next, lexicon.language === 'en' ? 'and' : 'with')) return null;
    const noun = amount.next + (follows(amount.next + 1, 'article') ? 2 : 1);
    const part = tied(noun) ? lexicon.withPart.get(atoms[noun]?.key ?? '') : undefined;
    if (part === undefined) return null;
    return this.scaled(
      { next: noun + 1, value: amount.value + part * amount.scale, kind: 'fraction', scale: amount.scale },
      ['scale', 'heap'],
    );
  }

  /** "Три й пів", "два і три чверті", "1 і 1/2": a fraction that "and" adds, said as one; "половина" may be of more. */
  #andFraction(amount: Amount): Amount | null {
    const { atoms, lexicon, tied, follows } = this.#cursor;
    const from = amount.next + 1;
    if (lexicon.language === 'en' || amount.scale > 1 || !follows(amount.next, 'and') || !tied(from)) return null;
    const sum = (next: number, part: number): Amount =>
      this.scaled({ next, value: amount.value + part, kind: 'fraction', scale: 1 }, ['scale', 'heap']);
    const written = atoms[from]?.digits;
    if (written) return written.kind === 'fraction' && written.value < 1 ? sum(from + 1, written.value) : null;
    const part = follows(from, 'part');
    if (part) return ADDED.test(atoms[from]?.key ?? '') ? sum(from + 1, part.value) : null;
    const over = this.#whole.number(from);
    if (over?.kind !== 'cardinal') return null;
    const parts = follows(over.next, 'part');
    const below = parts ? { next: over.next + 1, value: over.value * parts.value } : this.#ratio(from, over);
    return below && below.value < 1 ? sum(below.next, below.value) : null;
  }

  /** The whole number from atom `first` on, with the fraction behind it; null where there is none. */
  broken(first: number, whole: Amount): Amount | null {
    return this.#decimals(whole) ?? this.#ratio(first, whole) ?? this.#withPart(whole) ?? this.#andFraction(whole);
  }
}
