/**
 * What was made of what. A step whose makings are the same as at the reading before is not done again; since each of
 * them is compared as an object, and an object is never changed, nothing old can be taken for new.
 */

interface Kept {
  readonly what: string;
  readonly key: unknown;
  readonly of: readonly unknown[];
  readonly value: unknown;
  /** What was made on the way. */
  readonly inside: readonly Kept[];
}

type Keep = Map<string, Map<unknown, Kept>>;

/** What something is made of; a function where only what was made can tell. */
export type Makings<T> = readonly unknown[] | ((made: T) => readonly unknown[]);

export class Memory {
  /** Steps that need not be done, since they passed at an earlier run; null where that is not asked. */
  readonly passed: Passed | null = null;
  #before: Keep = new Map();
  #now: Keep = new Map();
  /** What has been made on the way of the step that is being done. */
  #inside: Kept[] = [];

  /** @param before whose last reading the first of this one follows: changes of one content, each alone */
  constructor(before?: Memory) {
    if (before !== undefined) this.#now = before.#now;
  }

  /** Begins a new reading: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#inside = [];
  }

  /** Ends a reading that found something wrong: what it did not come to is kept, for the reading after it is mended. */
  stop(): void {
    for (const [what, kept] of this.#before) this.#now.set(what, new Map([...kept, ...(this.#now.get(what) ?? [])]));
  }

  /**
   * What a step made at the reading before, of the same things, or else what it makes now.
   * @param key what it is made for, among others of the same step
   * @param of what it is made of; a function where only what was made can tell
   */
  recall<T>(what: string, key: unknown, of: Makings<T>, make: () => T): T {
    const makings = typeof of === 'function' ? of : () => of;
    const kept = this.#before.get(what)?.get(key);
    if (kept !== undefined && same(kept.of, makings(kept.value as T))) {
      this.#keepAll(kept);
      return kept.value as T;
    }
    const around = this.#inside;
    this.#inside = [];
    const value = make();
    const inside = this.#inside;
    this.#inside = around;
    this.#keep({ what, key, of: makings(value), value, inside });
    return value;
  }

  /** The value of the reading before, where it is equal to the one of now. */
  steady<T>(what: string, key: unknown, value: T, equal: (earlier: T, value: T) => boolean): T {
    const kept = this.#before.get(what)?.get(key);
    const steady = kept !== undefined && equal(kept.value as T, value) ? (kept.value as T) : value;
    this.#keep({ what, key, of: [], value: steady, inside: [] });
    return steady;
  }

  #keep(kept: Kept): void {
    const step = this.#now.get(kept.what) ?? new Map<unknown, Kept>();
    this.#now.set(kept.what, step.set(kept.key, kept));
    this.#inside.push(kept);
  }

  #keepAll(kept: Kept): void {
    const around = this.#inside;
    this.#inside = [];
    for (const one of kept.inside) this.#keepAll(one);
    this.#inside = around;
    this.#keep(kept);
  }
}

/** For a reading that no other one follows, as in a build: what was made on the way is let go once it was used. */
export class Forgetful extends Memory {
  override readonly passed: Passed | null;

  constructor(passed: Passed | null = null) {
    super();
    this.passed = passed;
  }

  override recall<T>(_what: string, _key: unknown, _of: Makings<T>, make: () => T): T {
    return make();
  }

  override steady<T>(_what: string, _key: unknown, value: T): T {
    return value;
  }
}

/** The same object, or lists of the same. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]));
}

// Steps that found nothing wrong at an earlier run of the same program. Unlike what a `Memory` holds, which are objects
// of this run, they are told by what the things say that they were done of, so that they can be kept in a file.

/** What a step may leave besides its problems, so that it can be written down. */
export type Left = undefined | null | boolean | string | readonly Left[] | { readonly [name: string]: Left };

export interface Passed {
  /** The name of a step that is done of some things: files, and values that are what they say. */
  nameOf(step: string, of: readonly unknown[]): string;
  /** What a step left that passed; undefined where it did not. */
  get(name: string): { readonly left: Left } | undefined;
  /** Writes down a step that passed. */
  add(name: string, left: Left): void;
}
