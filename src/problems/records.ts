/** A problem as it is recorded, the first of each kind in each file; and as it is told, once a fault. */
import type { ProblemCode } from './catalogue.ts';
import type { Location } from './source-file.ts';
import { throughout, wholesale } from './alike.ts';
import { around, wholesOf } from './whole.ts';

export interface Problem extends Location {
  readonly code: ProblemCode;
  /** What the catalogue's sentences are filled with. */
  readonly params: Readonly<Record<string, string>>;
  /** What would have been right, nearest first: words of the source, known ids. */
  readonly nearest: readonly string[];
  /** The line in question, as it stands in the file. */
  readonly frame: string;
  /** What follows from it, and is mended with it. */
  readonly folded: readonly Folded[];
}

/** A problem that stands behind its cause. */
export interface Folded extends Omit<Location, 'length'> {
  readonly code: ProblemCode;
  /** How many there are of it from there on: more than one where not all are listed. */
  readonly count: number;
}

/** A problem with what is known of its cause. A fault is named by a path: `claims/cells-now` lies below `claims`. */
export interface Recorded {
  readonly problem: Omit<Problem, 'folded'>;
  /** The fault of which this is a sign: its first sign is told, the others stand behind it. */
  readonly fault?: string | undefined;
  /** Faults that it may follow from: where one of them is told, it stands behind it. */
  readonly behind: readonly string[];
  /** Does it explain whatever else is wrong at the same place? */
  readonly covers: boolean;
  /** Ids of rows: what is said of one of them follows from this; null where it says nothing of rows. */
  readonly takes: ReadonlySet<string> | null;
  /** How many problems it stands for. */
  readonly count: number;
}

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

/** Folds consequences behind their cause: one fault is told once, however many places show it; in their order. */
export function foldProblems(recorded: readonly Recorded[]): Problem[] {
  const causeOf = causes(recorded);
  const order = new Map(recorded.map((record, index) => [record, index]));
  const groups = Map.groupBy(recorded, (record) => rootOf(record, causeOf, order));
  return [...groups].map(([root, all]) => {
    const folded = all.filter((record) => record !== root);
    return {
      ...root.problem,
      folded: folded.map(({ problem: { code, file, line, column }, count }) => ({ code, file, line, column, count })),
    };
  });
}

type CauseOf = (record: Recorded) => Recorded | undefined;

function causes(recorded: readonly Recorded[]): CauseOf {
  const first = new Map<string, Recorded>();
  for (const record of recorded)
    if (record.fault !== undefined && !first.has(record.fault)) first.set(record.fault, record);
  const whole = wholesale(recorded);
  const isWhole = new Set(whole.values());
  for (const [file, record] of whole)
    for (const fault of wholesOf(file)) if (!first.has(fault)) first.set(fault, record);
  const covering = Map.groupBy(
    recorded.filter(({ covers }) => covers),
    ({ problem }) => lineOf(problem),
  );
  const formed = throughout(recorded);
  const takers = recorded.filter(({ takes }) => takes !== null);
  return (record) => {
    const { fault: own, behind, problem } = record;
    const alike = formed.get(record);
    // What one program did to many files is told of the first of them.
    if (isWhole.has(record) && alike !== undefined) return alike;
    const faults = [...(own === undefined ? [] : [own]), ...behind].flatMap(withAbove);
    for (const fault of [...faults, ...around(problem.code, problem.file, own)]) {
      const cause = first.get(fault);
      if (cause !== undefined && cause !== record) return cause;
    }
    const taker = takers.find((one) => one !== record && [...mentioned(record)].some((id) => one.takes?.has(id)));
    if (taker !== undefined) return taker;
    if (alike !== undefined) return alike;
    // Of two that cover each other the wider one is told.
    return covering
      .get(lineOf(problem))
      ?.find((one) => overlap(one.problem, problem) && (!record.covers || one.problem.length > problem.length));
  };
}

/** Ids that a problem names, in what it says or as a sign of what it may be. */
function mentioned({ problem: { params }, fault = '', behind }: Recorded): ReadonlySet<string> {
  const said = [...Object.values(params), fault, ...behind].join(' ');
  return new Set(said.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu));
}

/** The cause behind all causes; where some follow from each other, the one that is told first. */
function rootOf(record: Recorded, causeOf: CauseOf, order: ReadonlyMap<Recorded, number>): Recorded {
  const path = [record];
  for (let cause = causeOf(record); cause !== undefined; cause = causeOf(cause)) {
    const circle = path.indexOf(cause);
    if (circle !== -1) return path.slice(circle).reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a));
    path.push(cause);
  }
  return path.at(-1) ?? record;
}

/** A fault and those that it lies below, the widest first. */
function withAbove(fault: string): string[] {
  const steps = fault.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function lineOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

type Stretch = Pick<Problem, 'column' | 'length'>;

function overlap(a: Stretch, b: Stretch): boolean {
  return a.column < b.column + b.length && b.column < a.column + a.length;
}
