/** Folds consequences behind their cause: one fault is told once, however many places show it. */
import type { Problem } from './problem.ts';

/** A problem with what is known of its cause. A fault is named by a path: `claims/cells-now` lies below `claims`. */
export interface Recorded {
  readonly problem: Omit<Problem, 'folded'>;
  /** The fault of which this is a sign: its first sign is told, the others stand behind it. */
  readonly fault?: string | undefined;
  /** Faults that it may follow from: where one of them is told, it stands behind it. */
  readonly behind: readonly string[];
  /** Does it explain whatever else is wrong at the same place? */
  readonly covers: boolean;
  /** How many problems it stands for. */
  readonly count: number;
}

/** The problems that are told, in their order, each with those behind it. */
export function foldProblems(recorded: readonly Recorded[]): Problem[] {
  const causeOf = causes(recorded);
  const order = new Map(recorded.map((record, index) => [record, index]));
  const groups = Map.groupBy(recorded, (record) => rootOf(record, causeOf, order));
  return [...groups].map(([root, all]) => {
    const folded = all.filter((record) => record !== root);
    return {
      ...root.problem,
      folded: folded.flatMap(({ problem: { code, file, line, column }, count }) => ({
        code,
        file,
        line,
        column,
        count,
      })),
    };
  });
}

type CauseOf = (record: Recorded) => Recorded | undefined;

function causes(recorded: readonly Recorded[]): CauseOf {
  const first = new Map<string, Recorded>();
  for (const record of recorded)
    if (record.fault !== undefined && !first.has(record.fault)) first.set(record.fault, record);
  const covering = Map.groupBy(
    recorded.filter(({ covers }) => covers),
    ({ problem }) => lineOf(problem),
  );
  return (record) => {
    const faults = [...(record.fault === undefined ? [] : [record.fault]), ...record.behind].flatMap(withAbove);
    for (const fault of faults) {
      const cause = first.get(fault);
      if (cause !== undefined && cause !== record) return cause;
    }
    if (record.covers) return undefined;
    return covering.get(lineOf(record.problem))?.find(({ problem }) => overlap(problem, record.problem));
  };
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
