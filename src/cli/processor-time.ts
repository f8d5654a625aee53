/** Time of the processor, in milliseconds; Linux says it, in hundredths of a second, and other systems do not. */
import { readdirSync, readFileSync } from 'node:fs';

interface Times {
  readonly parent: number;
  /** Of the program itself, and of those that it started and that have ended. */
  readonly all: number;
  /** Of those that it started and that have ended. */
  readonly ended: number;
}

function timesOf(pid: number | 'self'): Times | null {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // Another system, or a program that has just ended.
    return null;
  }
  // The name of the program, the second field, may hold spaces: count from its closing bracket.
  const fields = line
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  const [parent = 0, own = 0, system = 0, childOwn = 0, childSystem = 0] = [1, 11, 12, 13, 14].map((at) => fields[at]);
  return { parent, all: 10 * (own + system + childOwn + childSystem), ended: 10 * (childOwn + childSystem) };
}

/** What all ended programs of ours have taken, their own programs too; null where the system does not say. */
export function timeOfEnded(): number | null {
  return timesOf('self')?.ended ?? null;
}

/** What a running program has taken, with those that it has started, and theirs; null where the system does not say. */
export function timeOfTree(root: number): number | null {
  if (timesOf('self') === null) return null;
  const running = new Map<number, Times>();
  for (const name of readdirSync('/proc')) {
    const times = /^\d+$/.test(name) ? timesOf(Number(name)) : null;
    if (times !== null) running.set(Number(name), times);
  }
  const isIn = (pid: number): boolean => {
    const parent = running.get(pid)?.parent;
    return pid === root || (parent !== undefined && isIn(parent));
  };
  return [...running].reduce((sum, [pid, { all }]) => (isIn(pid) ? sum + all : sum), 0);
}
