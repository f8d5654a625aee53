/** Whole numbers: hundreds, tens and units, and the scales that multiply them. */
import type { Atom, Cursor } from './atoms.ts';
import type { NumeralKind, Role } from './numeral.ts';

/** A numeral that begins at some atom: where the next begins, and its value. */
export interface Amount {
  /** Index of the first atom after it. */
  readonly next: number;
  readonly value: number;
  readonly kind: NumeralKind;
  /** The scale that the number ends with (1000 in "шість тисяч"), 1 where it ends with none. */
  readonly scale: number;
  /** Whether it ends with hundreds that a unit before it may share: "п'ять-шістсот", "5—6 сот". */
  readonly hundreds?: boolean;
  /** Whether its scale stands before it, and so before the higher end of a range: "тисяч п'ять-шість". */
  readonly ahead?: true;
}

/** A number below a thousand, or one in digits. */
export interface Group {
  readonly next: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  readonly hundreds?: boolean;
}

/** What says "over" between a number and the thousands that it counts: двадцять з лишком тисяч. */
const OVER = new Set(['лишком', 'гаком', 'гачком', 'чимсь', 'хвостиком', 'лишним', 'излишком', 'лишкомъ', 'лишнимъ']);

const PLACES: readonly (readonly Role[])[] = [['hundred'], ['ten'], ['unit', 'teen']];

/** What "and" can tie to hundreds and thousands, and to tens. */
const BELOW_HUNDRED: readonly Role[] = ['ten', 'teen', 'unit'];
const BELOW_THOUSAND: readonly Role[] = ['hundred', ...BELOW_HUNDRED];
const BELOW_TEN: readonly Role[] = ['unit'];

/** Reads whole numbers out of a list of atoms. */
export class WholeNumbers {
  readonly #cursor: Cursor;
  readonly #english: boolean;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
    this.#english = cursor.lexicon.language === 'en';
  }

  /** Where the noun stands that a number counts in: behind "з лишком", if that stands between. */
  beyond(next: number): number {
    const { keyAt, tied, follows } = this.#cursor;
    const over = follows(next, 'with') && tied(next + 1) && OVER.has(keyAt(next + 1));
    return over && (follows(next + 2, 'scale') ?? follows(next + 2, 'heap')) ? next + 2 : next;
  }

  /** "п'ять сот", "двома стами", "шість десят": what the next word makes of a unit, hundreds or tens; 0 if neither. */
  #slavicUnits(at: number): number {
    const { lexicon, entryAt, keyAt, tied, follows } = this.#cursor;
    const unit = entryAt(at);
    if (unit?.role !== 'unit' || unit.ordinal || !tied(at + 1)) return 0;
    const hundreds = keyAt(at + 1);
    if (/^ст(?:а|ам|ами|ах)$/u.test(hundreds))
      return lexicon.find(keyAt(at) + hundreds)?.value === unit.value * 100 ? 100 : 0;
    const apart = follows(at + 1, 'sot')?.value ?? 0;
    return apart === 10 && unit.value < 5 ? 0 : apart;
  }

  /** "five hundred", "eleven hundred", "five hundredth". */
  #englishHundred(at: number): boolean {
    const unit = this.#cursor.entryAt(at);
    return (
      (unit?.role === 'unit' || unit?.role === 'teen') &&
      !unit.ordinal &&
      this.#cursor.follows(at + 1, 'hundred') !== null
    );
  }

  /**
   * One where "and" ties lower digits to what stands before them, as English has it and Ukrainian had it ("сто і
   * двадцять", but "двадцять і перший", "сто і дві третини"); none otherwise.
   * @param below the roles of lower digits
   */
  #joined(at: number, below: readonly Role[]): number {
    const { entryAt, tied, follows } = this.#cursor;
    const next = follows(at, 'and') && tied(at + 1) ? entryAt(at + 1) : null;
    if (next === null || !below.includes(next.role)) return 0;
    if (this.#english) return 1;
    const after = tied(at + 2) ? entryAt(at + 2) : null;
    return next.ordinal || after?.role === 'part' || after?.ordinal ? 0 : 1;
  }

  /** Hundreds, tens and units in falling order, or a number in digits; an ordinal ends it. */
  group(first: number): Group | null {
    const digits = this.#cursor.atoms[first]?.digits;
    return digits ? this.#inDigits(first, digits) : this.#inWords(first);
  }

  #inDigits(first: number, digits: NonNullable<Atom['digits']>): Group {
    const hundreds = digits.kind === 'cardinal' && this.#cursor.follows(first + 1, 'sot')?.value === 100;
    return {
      next: first + (hundreds ? 2 : 1),
      value: digits.value * (hundreds ? 100 : 1),
      ordinal: digits.kind === 'ordinal',
      fraction: digits.kind === 'fraction',
      hundreds,
    };
  }

  #inWords(first: number): Group | null {
    const { atoms, entryAt, tied, follows } = this.#cursor;
    let [at, value, hundreds] = [first, 0, false];
    for (const [place, roles] of PLACES.entries()) {
      const entry = entryAt(at);
      if (!entry || !(at === first || tied(at))) break;
      if (place === 0 && this.#english && this.#englishHundred(at)) {
        value += entry.value * 100;
        at += 2;
        if (atoms[at - 1]?.entry?.ordinal) return { next: at, value, ordinal: true, fraction: false };
        at += this.#joined(at, BELOW_HUNDRED);
        continue;
      }
      const apart = place < 2 && !this.#english ? this.#slavicUnits(at) : 0;
      if (apart === (place === 0 ? 100 : 10)) {
        value += entry.value * apart;
        at += 2;
        hundreds = place === 0;
        at += this.#joined(at, place === 0 ? BELOW_HUNDRED : BELOW_TEN);
        continue;
      }
      if (!roles.includes(entry.role) || (entry.role === 'teen' && value % 100 > 0)) continue;
      value += entry.value;
      at += 1;
      hundreds = place === 0 && !this.#english;
      if (place === 0 && !entry.ordinal) at += this.#joined(at, BELOW_HUNDRED);
      if (place === 1 && !this.#english) at += this.#joined(at, BELOW_TEN);
      if (entry.ordinal || (entry.alike && follows(at, 'scale')?.number !== 'plural'))
        return { next: at, value, ordinal: true, fraction: false };
    }
    return at === first ? null : { next: at, value, ordinal: false, fraction: false, hundreds };
  }

  /** Groups with falling scales: "два мільйони п'ятсот тисяч двадцять". */
  number(first: number): Amount | null {
    const { entryAt, tied, follows } = this.#cursor;
    let [at, value, limit, scale, ordinal, fraction] = [first, 0, Number.POSITIVE_INFINITY, 1, false, false];
    let hundreds = false;
    while (at === first || tied(at)) {
      const from = at === first ? at : at + this.#joined(at, this.#english ? BELOW_HUNDRED : BELOW_THOUSAND);
      const part = this.group(from);
      const after = part ? this.beyond(part.next) : from;
      const noun = part?.ordinal
        ? null
        : part
          ? follows(after, 'scale')
          : entryAt(after)?.role === 'scale'
            ? entryAt(after)
            : null;
      // "Три тисячних" are thousandths.
      if (noun && noun.value < limit && !(part && noun.ordinal) && (part || noun.number !== 'after')) {
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
        hundreds = from === first && part.hundreds === true;
        break;
      }
    }
    return at === first
      ? null
      : { next: at, value, scale, kind: ordinal ? 'ordinal' : fraction ? 'fraction' : 'cardinal', hundreds };
  }
}
