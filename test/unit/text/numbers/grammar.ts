/** How a language writes numbers: six cases each, written out as a grammar prints them. */
export const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export type Case = (typeof CASES)[number];
export const GENDERS = ['m', 'f', 'n'] as const;
export type Gender = (typeof GENDERS)[number];

export type Paradigm = readonly string[];
export const split = (forms: string): Paradigm => forms.split(' ');

export interface Grammar {
  readonly zero: Paradigm;
  readonly one: Readonly<Record<Gender, Paradigm>>;
  readonly oldOne: Readonly<Record<Gender, Paradigm>>;
  readonly twoFeminine: string;
  /** 2 … 20, 30 … 100, 200 … 900: six cases each. */
  readonly cardinals: Readonly<Record<number, Paradigm>>;
  readonly parallel: Readonly<Record<number, Paradigm>>;
  readonly scales: Readonly<
    Record<
      number,
      { readonly gender: Gender; readonly singular: Paradigm; readonly plural: Paradigm; readonly ordinalStem: string }
    >
  >;
  readonly ordinalStems: Readonly<Record<number, string>>;
  readonly third: Readonly<Record<Gender, Paradigm>>;
  readonly endings: Readonly<Record<Gender, Paradigm>>;
  /** First members of compound ordinals: 25 in двадцятип'ятитисячний. */
  readonly members: Readonly<Record<number, string>>;
  readonly old: readonly (readonly [RegExp, string])[];
}

export const mapRecord = <T, U>(record: Readonly<Record<number, T>>, change: (value: T) => U): Record<number, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
