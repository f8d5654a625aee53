/** Fractions: what stands behind a whole number and makes it less, or more by a part. */
import type { Cursor } from './atoms.ts';
import type { LexiconEntry, Role } from './numeral.ts';
import type { Amount, Whole } from './whole.ts';

/** Reads fractions out of a list of atoms. */
export interface Fractions {
  readonly scaled: (amount: Amount, roles: readonly Role[]) => Amount;
  readonly afterComma: (amount: Amount) => Amount | null;
  /** The whole number from atom `first` on, with the fraction behind it; null where there is none. */
  readonly broken: (first: number, whole: Amount) => Amount | null;
}

/** How many parts a whole has, as the lower part of a fraction says it: 100,000 in стотисячних. */
const partsIn = ({ value, times = 1 }: LexiconEntry): number => value * times;

export function fractionsOf({ atoms, lexicon, entryAt, tied, follows }: Cursor, { group, number }: Whole): Fractions {
  /** Multiplies by the scale or heap that follows: "два з половиною мільйони", "дві сотні". */
  function scaled(amount: Amount, roles: readonly Role[]): Amount {
    // "Half a million", but "two a dozen" is none.
    const at = amount.next + (amount.value < 1 && follows(amount.next, 'article') ? 1 : 0);
    const noun = roles.map((role) => follows(at, role)).find((entry) => entry !== null && !entry.ordinal);
    return noun ? { ...amount, next: at + 1, value: amount.value * noun.value, scale: noun.value } : amount;
  }

  /** "eleven point three": digits one by one. */
  function afterPoint(amount: Amount): Amount | null {
    let [next, digits] = [amount.next + 1, ''];
    for (let digit = follows(next, 'unit') ?? follows(next, 'zero'); digit && !digit.ordinal;) {
      digits += String(digit.value);
      next += 1;
      digit = follows(next, 'unit') ?? follows(next, 'zero');
    }
    return digits === '' ? null : { next, value: amount.value + Number(`0.${digits}`), kind: 'fraction', scale: 1 };
  }

  /** "дванадцять кома вісімдесят п'ять", "три кома нуль п'ять": zeros, and a number of hundreds at most. */
  function afterComma(amount: Amount): Amount | null {
    let [at, zeros] = [amount.next + 1, ''];
    for (; follows(at, 'zero'); at += 1) zeros += '0';
    const digits = tied(at) && !atoms[at]?.digits ? group(at) : null;
    if (digits?.ordinal || (digits === null && zeros === '')) return null;
    const value = amount.value + Number(`0.${zeros}${digits?.value ?? ''}`);
    return { next: digits?.next ?? at, value, kind: 'fraction', scale: 1 };
  }

  /** "чотири цілих [і] дві десятих": the tenths, hundredths or thousandths after a whole. */
  function decimals(amount: Amount): Amount | null {
    if (follows(amount.next, 'comma')) return afterComma(amount);
    if (!follows(amount.next, 'whole')) return null;
    if (lexicon.language === 'en') return afterPoint(amount);
    const from = amount.next + (follows(amount.next + 1, 'and') ? 2 : 1);
    const over = tied(from) ? number(from) : null;
    const under = over && tied(over.next) ? entryAt(over.next) : null;
    if (!over || !under?.ordinal || !/^10+$/u.test(String(partsIn(under)))) return null;
    return { next: over.next + 1, value: amount.value + over.value / partsIn(under), kind: 'fraction', scale: 1 };
  }

  /** "дві п'ятих", "одна п'ята": an ordinal as denominator, from thirds on. */
  function ratio(first: number, amount: Amount): Amount | null {
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
  function withPart(amount: Amount): Amount | null {
    if (!follows(amount.next, lexicon.language === 'en' ? 'and' : 'with')) return null;
    const noun = amount.next + (follows(amount.next + 1, 'article') ? 2 : 1);
    const part = tied(noun) ? lexicon.withPart.get(atoms[noun]?.key ?? '') : undefined;
    if (part === undefined) return null;
    return scaled(
      { next: noun + 1, value: amount.value + part * amount.scale, kind: 'fraction', scale: amount.scale },
      ['scale', 'heap'],
    );
  }

  const broken = (first: number, whole: Amount): Amount | null =>
    decimals(whole) ?? ratio(first, whole) ?? withPart(whole);

  return { scaled, afterComma, broken };
}
