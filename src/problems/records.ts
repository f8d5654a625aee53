/** Problems as they were recorded: the first of each kind in each file, and how many more there are. */
import type { ProblemCode } from './catalogue.ts';
import type { Recorded } from './folding.ts';

/** Most problems of one kind in one file that are listed: nobody reads more, and a damaged file can have a million. */
const MOST_ALIKE = 100;

/** A problem that may be listed; what would have been right is looked for only when it is. */
export interface Listed {
  readonly record: Recorded;
  readonly nearest: () => readonly string[];
}

export class Records {
  readonly #list: Recorded[] = [];
  /** How many there are of each kind in each file. */
  readonly #alike = new Map<string, number>();
  /** The first of them that is not listed. */
  readonly #beyond = new Map<string, Recorded>();
  #count = 0;

  /** Those that are listed, in the order in which they were recorded. */
  get list(): readonly Recorded[] {
    return this.#list;
  }

  /** How many there are, those that are not listed included. */
  get count(): number {
    return this.#count;
  }

  /** @param open says what the problem is; not asked where it is neither listed nor the first that is not */
  add(code: ProblemCode, path: string, open: () => Listed): void {
    const key = `${code} ${path}`;
    const alike = this.#more(key, 1);
    if (alike > MOST_ALIKE + 1) return;
    const { record, nearest } = open();
    if (alike <= MOST_ALIKE) this.#list.push({ ...record, problem: { ...record.problem, nearest: nearest() } });
    else this.#beyond.set(key, record);
  }

  /** Adds what others recorded, as if it had been recorded here. */
  addAll(other: Records): void {
    if (other.#count === 0) return;
    for (const record of other.#list) {
      const { code, file } = record.problem;
      this.add(code, file, () => ({ record, nearest: () => record.problem.nearest }));
    }
    for (const [key, record] of other.#beyond) {
      this.#more(key, (other.#alike.get(key) ?? 0) - MOST_ALIKE);
      // Where some had been recorded here before, the first beyond is one of those that were listed there.
      if (!this.#beyond.has(key)) this.#beyond.set(key, record);
    }
  }

  #more(key: string, count: number): number {
    const alike = (this.#alike.get(key) ?? 0) + count;
    this.#alike.set(key, alike);
    this.#count += count;
    return alike;
  }

  /** All of them; those of a kind in a file that are not listed are one more, at the place of the first. */
  all(): Recorded[] {
    const more = [...this.#beyond].map(([key, record]): Recorded => {
      const count = (this.#alike.get(key) ?? 0) - MOST_ALIKE;
      const { code, ...place } = record.problem;
      const params = { kind: code, count: String(count) };
      return { ...record, count, problem: { ...place, code: 'and-more', params, nearest: [] } };
    });
    return [...this.#list, ...more];
  }
}
