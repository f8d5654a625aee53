/** The grammar of one numeral: how words and digits combine into a value. See read.ts for the design. */
import type { Atom } from './atoms.ts';
import type { LexiconEntry, Lexicon, NumeralKind, Role } from './numeral.ts';

/** A numeral that begins at some atom: where the next begins, and its value. */
export interface Amount {
  /** Index of the first atom after it. */
  readonly next: number;
  readonly value: number;
  readonly kind: NumeralKind;
  /** The scale that the number ends with (1000 in "шість тисяч"), 1 where it ends with none. */
  readonly scale: number;
}

interface Group {
  readonly next: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly fraction: boolean;
}

/** Places of a group of three digits, highest first, with the roles that fill them. */
const PLACES: readonly (readonly Role[])[] = [['hundred'], ['ten'], ['unit', 'teen']];

/** Reads numerals out of a list of atoms. */
export interface Grammar {
  /** The numeral, ranges and "times" not yet considered, that begins at atom `at`. */
  readonly amount: (at: number) => Amount | null;
  /** The entry of atom `at`, if it plays `role` and only a space or hyphen stands before it; null otherwise. */
  readonly follows: (at: number, role: Role) => LexiconEntry | null;
}

/** The grammar over the atoms of one text. */
export function grammarOf(atoms: readonly Atom[], lexicon: Lexicon): Grammar {
  const entryAt = (at: number): LexiconEntry | null => atoms[at]?.entry ?? null;
  /** Whether atom `at` continues the words before it. */
  const tied = (at: number): boolean => ['space', 'hyphen'].includes(atoms[at - 1]?.link ?? 'break');
  const follows = (at: number, role: Role): LexiconEntry | null => {
    const entry = entryAt(at);
    return entry?.role === role && tied(at) ? entry : null;
  };

  /** "п'ять сот". */
  const slavicHundred = (at: number): boolean => entryAt(at)?.role === 'unit' && follows(at + 1, 'sot') !== null;

  /** "five hundred", "eleven hundred", "five hundredth". */
  const englishHundred = (at: number): boolean =>
    ['unit', 'teen'].includes(entryAt(at)?.role ?? '') &&
    entryAt(at)?.ordinal === false &&
    follows(at + 1, 'hundred') !== null;

  /** One where "and" ties lower digits to a hundred or a thousand, as English has it; none otherwise. */
  const joined = (at: number): number =>
    lexicon.language === 'en' &&
    follows(at, 'and') &&
    tied(at + 1) &&
    ['unit', 'teen', 'ten'].includes(entryAt(at + 1)?.role ?? '')
      ? 1
      : 0;

  /** Hundreds, tens and units in falling order, or a number in digits; an ordinal ends it. */
  function group(first: number): Group | null {
    const digits = atoms[first]?.digits;
    if (digits)
      return {
        next: first + 1,
        value: digits.value,
        ordinal: digits.kind === 'ordinal',
        fraction: digits.kind === 'fraction',
      };
    let [at, value] = [first, 0];
    for (const [place, roles] of PLACES.entries()) {
      const entry = entryAt(at);
      if (!entry || !(at === first || tied(at))) break;
      if (place === 0 && (lexicon.language === 'en' ? englishHundred(at) : slavicHundred(at))) {
        value += entry.value * 100;
        at += 2;
        if (lexicon.language === 'en' && atoms[at - 1]?.entry?.ordinal)
          return { next: at, value, ordinal: true, fraction: false };
        at += joined(at);
        continue;
      }
      if (!roles.includes(entry.role) || (entry.role === 'teen' && value % 100 > 0)) continue;
      value += entry.value;
      at += 1;
      if (place === 0 && !entry.ordinal) at += joined(at);
      if (entry.ordinal || (entry.alike && follows(at, 'scale')?.number !== 'plural'))
        return { next: at, value, ordinal: true, fraction: false };
    }
    return at === first ? null : { next: at, value, ordinal: false, fraction: false };
  }

  /** Groups with falling scales: "два мільйони п'ятсот тисяч двадцять". */
  function number(first: number): Amount | null {
    let [at, value, limit, scale, ordinal, fraction] = [first, 0, Number.POSITIVE_INFINITY, 1, false, false];
    while (at === first || tied(at)) {
      const from = at === first ? at : at + joined(at);
      const part = group(from);
      const after = part?.next ?? from;
      const noun = part?.ordinal
        ? null
        : part
          ? follows(after, 'scale')
          : entryAt(after)?.role === 'scale'
            ? entryAt(after)
            : null;
      if (noun && noun.value < limit && !(part && noun.times) && (part || noun.number !== 'after')) {
        value += (part?.value ?? noun.times ?? 1) * noun.value;
        limit = scale = noun.value;
        at = after + 1;
        ordinal = noun.ordinal;
        if (ordinal) break;
      } else {
        // A group that a scale follows, but no lower one, begins the next numeral: "п'ять тисяч | шість тисяч".
        if (!part || part.value >= limit || (noun && at > first)) break;
        value += part.value;
        at = part.next;
        scale = 1;
        ({ ordinal, fraction } = part);
        break;
      }
    }
    return at === first
      ? null
      : { next: at, value, scale, kind: ordinal ? 'ordinal' : fraction ? 'fraction' : 'cardinal' };
  }

  /** Multiplies by the scale or heap that follows: "два з половиною мільйони", "дві сотні". */
  function scaled(amount: Amount, roles: readonly Role[]): Amount {
    // "Half a million", but "two a dozen" is none.
    const at = amount.next + (amount.value < 1 && follows(amount.next, 'article') ? 1 : 0);
    const noun = roles.map((role) => follows(at, role)).find((entry) => entry !== null && !entry.ordinal);
    return noun ? { ...amount, next: at + 1, value: amount.value * noun.value, scale: noun.value } : amount;
  }

  /** A quantity without a value takes along the nouns that follow: "кілька десятків тисяч". */
  function vague(next: number): Amount {
    let at = next;
    while (follows(at, 'scale') || follows(at, 'heap') || follows(at, 'sot')) at += 1;
    return { next: at, value: Number.NaN, kind: 'indefinite', scale: 1 };
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

  /** "чотири цілих [і] дві десятих": the tenths, hundredths or thousandths after a whole. */
  function decimals(amount: Amount): Amount | null {
    if (!follows(amount.next, 'whole')) return null;
    if (lexicon.language === 'en') return afterPoint(amount);
    const from = amount.next + (follows(amount.next + 1, 'and') ? 2 : 1);
    const over = tied(from) ? number(from) : null;
    const under = over && tied(over.next) ? entryAt(over.next) : null;
    if (!over || !under?.ordinal || ![10, 100, 1000].includes(under.value)) return null;
    return { next: over.next + 1, value: amount.value + over.value / under.value, kind: 'fraction', scale: 1 };
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
    return { next: amount.next + 1, value: amount.value / under.value, kind: 'fraction', scale: 1 };
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
      case 'adverb':
        return single('multiplicative');
      case 'zero':
        return single(entry.ordinal ? 'ordinal' : 'cardinal');
      case 'alone':
        return scaled(single(Number.isInteger(entry.value) ? 'cardinal' : 'fraction'), ['scale', 'heap']);
      case 'part':
        return scaled(single('fraction'), ['scale', 'heap']);
      case 'heap':
      case 'scale':
        // "тисячі" may be one thousand in the genitive; before another noun ("сотні тисяч"), or plain plural
        // ("тисяч", "десятки"), it has no value.
        if (
          entry.number === 'plural' ||
          (entry.number === 'either' && (follows(first + 1, 'scale') || follows(first + 1, 'heap')))
        )
          return vague(first + 1);
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
    return (
      decimals(whole) ??
      ratio(first, whole) ??
      withPart(whole) ??
      (follows(whole.next, 'heap') ? scaled(scaled(whole, ['heap']), ['scale']) : whole)
    );
  }

  return { amount, follows };
}
