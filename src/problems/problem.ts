/** Collects the problems of the content: where each is, what is wrong, and what would be right. */
import { type Bilingual, LANGS, type Span } from '../model/common.ts';
import type { Params, ProblemCode } from './catalogue.ts';
import { foldProblems, type Recorded, type Problem, type Listed, Records } from './records.ts';
import { Forgetful, type Makings, type Memory, type Left } from './memory.ts';
import { COVERING, isFrame, WHOLE } from './frames.ts';
import { wholeOf } from './whole.ts';
import type { SourceFile, Location } from './source-file.ts';

/** Problems in the order in which they are reported: broken frames first, then by file, line, column, code. */
function sortProblems(problems: readonly Recorded[]): Recorded[] {
  const key = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    ({ problem: a }, { problem: b }) =>
      Number(isFrame(b.code)) - Number(isFrame(a.code)) ||
      key(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      key(a.code, b.code),
  );
}

/** What is known of a problem besides what fills its sentences. */
export interface Known {
  /** What would have been right; a function where looking for it costs something and the problem may not be listed. */
  readonly nearest?: readonly string[] | (() => readonly string[]);
  /** The fault of which this is a sign, as a path: `claims/cells-now`. All signs of one fault are one problem. */
  readonly fault?: string | undefined;
  /** Faults from which this follows, if they are told. */
  readonly behind?: readonly string[];
  /** Does this explain whatever else is wrong at the same place? */
  readonly covers?: boolean;
  /** Ids of rows: what is said of one of them follows from this. */
  readonly takes?: ReadonlySet<string>;
}

/** What is said of a problem: what its sentences ask for, which the compiler reads in them, and what else is known. */
export type Particulars<Code extends ProblemCode> = Params<Code> & Known;
/** Codes whose sentences ask for nothing. */
type Plain = { [Code in ProblemCode]: keyof Params<Code> extends never ? Code : never }[ProblemCode];

/** Collects problems while content is read, so that all of them are reported in one run. */
export class Problems {
  readonly #records: Records;
  readonly #behind: readonly string[];
  readonly #memory: Memory;

  /** @param memory what earlier readings found; of none by default */
  constructor(memory: Memory = new Forgetful(), records = new Records(), behind: readonly string[] = []) {
    this.#memory = memory;
    this.#records = records;
    this.#behind = behind;
  }

  /** The same collection; what is recorded through it follows from these faults, if they are told. */
  behind(...faults: readonly string[]): Problems {
    return new Problems(this.#memory, this.#records, [...this.#behind, ...faults]);
  }

  /**
   * What `make` makes, with the problems that it records. Where an earlier reading has made it of the same things, it
   * is not made again: what stands in one file is not looked at anew because another was saved.
   * @param what names the step
   * @param key what it is made for: a row, the name of a document
   * @param of everything else that it depends on; each has to be the same object as before, or a list of the same. A
   * function where only what was made can tell
   * @param make sees through its problems only what it records itself
   */
  recall<T>(what: string, key: unknown, of: Makings<T>, make: (problems: Problems) => T): T {
    const makings = typeof of === 'function' ? ({ value }: { readonly value: T }): readonly unknown[] => of(value) : of;
    const { value, records } = this.#memory.recall(what, key, makings, () => {
      const own = new Problems(this.#memory, new Records(), this.#behind);
      return { value: make(own), records: own.#records };
    });
    this.#records.addAll(records);
    return value;
  }

  /**
   * What `make` makes, with its problems; what it made at an earlier run of the program, where it found nothing wrong
   * with the same.
   * @param of everything that it depends on: files, values that are what they say, and lists of them. Only asked for
   * where earlier runs are
   * @param make leaves what can be written down, and sees through its problems only what it records itself
   * @param stands does what it left then still hold?
   */
  pass<T extends Left | void>(
    step: string,
    of: () => readonly unknown[],
    make: (problems: Problems) => T,
    stands: (left: T) => boolean = () => true,
  ): T {
    const { passed } = this.#memory;
    if (passed === null) return make(this);
    const name = passed.nameOf(step, of());
    const before = passed.get(name);
    if (before !== undefined && stands(before.left as T)) {
      passed.add(name, before.left);
      return before.left as T;
    }
    const own = new Problems(this.#memory, new Records(), this.#behind);
    const left = make(own);
    if (own.count === 0) passed.add(name, left as Left);
    this.#records.addAll(own.#records);
    return left;
  }

  /** What tells some things from others at a later run of the program; nothing where that is not asked. */
  sign(of: readonly unknown[]): string {
    return this.#memory.passed?.nameOf('', of) ?? '';
  }

  /** The value of an earlier reading in the place of one that is equal to it: what was made of it still stands. */
  steady<T>(what: string, key: unknown, value: T, equal: (earlier: T, value: T) => boolean): T {
    return this.#memory.steady(what, key, value, equal);
  }

  /** Records a problem in a file that was read. @param place null for the whole of it */
  report(file: SourceFile, code: Plain, place?: Span | null, said?: Known): void;
  report<Code extends ProblemCode>(file: SourceFile, code: Code, place: Span | null, said: Particulars<Code>): void;
  report(file: SourceFile, code: ProblemCode, place: Span | null = null, said: Known = {}): void {
    const { start, end } = place ?? { start: 0, end: 1 };
    this.#records.add(code, file.path, () => this.#listed(code, file.locate(start, end), said));
  }

  /** Records a problem with a file that is missing, misplaced or could not be read. */
  reportPath(path: string, code: Plain, said?: Known): void;
  reportPath<Code extends ProblemCode>(path: string, code: Code, said: Particulars<Code>): void;
  reportPath(path: string, code: ProblemCode, said: Known = {}): void {
    const place = { file: path, line: 1, column: 1, length: 1, frame: '' };
    this.#records.add(code, path, () => this.#listed(code, place, said));
  }

  #listed(code: ProblemCode, place: Location & { readonly frame: string }, said: Known): Listed {
    const whole = WHOLE.has(code) ? wholeOf(place.file) : undefined;
    const { nearest = [], fault = whole, behind = [], covers = COVERING.has(code), takes = null, ...params } = said;
    const filled = Object.entries<string | number | Bilingual>(params).flatMap(([key, value]) =>
      typeof value === 'object' ? LANGS.map((lang) => [`${key}:${lang}`, value[lang]]) : [[key, String(value)]],
    );
    const problem = { code, params: Object.fromEntries(filled), ...place, nearest: [] };
    return {
      record: { problem, fault, behind: [...this.#behind, ...behind], covers, takes, count: 1 },
      nearest: typeof nearest === 'function' ? nearest : () => nearest,
    };
  }

  /** Those that are listed so far, as they were recorded. */
  get recorded(): readonly Omit<Problem, 'folded'>[] {
    return this.#records.list.map(({ problem }) => problem);
  }

  /** Those that are listed so far, with what is known of their causes. */
  get signs(): readonly Recorded[] {
    return this.#records.list;
  }

  /** How many there are, those that are not listed included. */
  get count(): number {
    return this.#records.count;
  }

  /** Has a problem of this code been recorded? */
  has(code: ProblemCode): boolean {
    return this.#records.list.some(({ problem }) => problem.code === code);
  }

  /** What is at fault below a fault, once for each place that shows it: `claims` → `cells-now`, `cells-now`, … */
  faultsBelow(fault: string): string[] {
    const above = `${fault}/`;
    return this.#records.list.flatMap((record) =>
      record.fault?.startsWith(above) === true ? record.fault.slice(above.length) : [],
    );
  }

  /** Those that may follow from a fault below a fault, with the name of that: `changed` → `cells/1068`, … */
  behindBelow(fault: string): (Pick<Problem, 'code' | 'nearest'> & { readonly name: string })[] {
    const above = `${fault}/`;
    return this.#records.list.flatMap(({ behind, problem: { code, nearest } }) =>
      behind.flatMap((one) => (one.startsWith(above) ? [{ name: one.slice(above.length), code, nearest }] : [])),
    );
  }

  /** All problems: those of broken frames, then by file, line, column and code, each with what follows from it. */
  list(): Problem[] {
    return foldProblems(sortProblems(this.#records.all()));
  }
}

/** Thrown once, with everything that is wrong: the site is not published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the content`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
