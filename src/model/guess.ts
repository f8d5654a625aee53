/**
 * A guess, as it stands in the query of an address: `?guess=42`, or a value for each thing that is guessed. A form
 * without a script writes it, so it may be anything; what cannot be a guess is none.
 */

/** What can be guessed, by the kind of prediction. */
export type GuessShape =
  /** One number, and two years from the earlier to the later, between two ends. */
  | { readonly kind: 'scale' | 'range'; readonly from: number; readonly to: number }
  /** So many things in an order: for each, which place it has, from 1. */
  | { readonly kind: 'order'; readonly count: number }
  /** So many parts, each as a number from nothing to all of a whole. */
  | { readonly kind: 'draw'; readonly count: number; readonly whole: number }
  /** One of several, by its id. */
  | { readonly kind: 'vote'; readonly ids: readonly string[] }
  /** Some of so many words, counted from 0; or none of them, which the form says by an empty value in front. */
  | { readonly kind: 'mark'; readonly count: number };

/** In numbers; of a vote, the index of its id. */
export type Guess = readonly number[];

export const GUESS = 'guess';

/** The guess in a query; null where there is none that this prediction could have. */
export function parseGuess(shape: GuessShape, query: URLSearchParams): Guess | null {
  const given = query.getAll(GUESS);
  if (given.length === 0) return null;
  const values = shape.kind === 'mark' && given[0] === '' ? given.slice(1) : given;
  const numbers =
    shape.kind === 'vote'
      ? values.map((id) => shape.ids.indexOf(id))
      : values.map((value) => (/^(?:0|[1-9]\d{0,4})$/.test(value) ? Number(value) : -1));
  return isGuess(shape, numbers) ? numbers : null;
}

/** The query of a guess, without a question mark. */
export function serialiseGuess(shape: GuessShape, guess: Guess): string {
  const values = shape.kind === 'vote' ? guess.map((index) => shape.ids[index] ?? '') : guess.map(String);
  const all = shape.kind === 'mark' ? ['', ...values] : values;
  return new URLSearchParams(all.map((value) => [GUESS, value])).toString();
}

/** Could these numbers be guessed? */
export function isGuess(shape: GuessShape, numbers: Guess): boolean {
  const within = (least: number, most: number): boolean => numbers.every((one) => one >= least && one <= most);
  const [first = 0, second = 0] = numbers;
  switch (shape.kind) {
    case 'scale':
      return numbers.length === 1 && within(shape.from, shape.to);
    case 'range':
      return numbers.length === 2 && within(shape.from, shape.to) && first <= second;
    case 'order':
      return numbers.length === shape.count && within(1, shape.count) && new Set(numbers).size === shape.count;
    case 'draw':
      return numbers.length === shape.count && within(0, shape.whole);
    case 'vote':
      return numbers.length === 1 && within(0, shape.ids.length - 1);
    case 'mark':
      return within(0, shape.count - 1) && numbers.every((one, at) => one > (numbers[at - 1] ?? -1));
  }
}
