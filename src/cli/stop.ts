/**
 * Ctrl-C, and the signals of a service manager: what a command has begun is undone, a sentence says so, and it ends as
 * one that was stopped. Where nothing is to be undone, the signal itself ends it, in the middle of what it reads too;
 * the front door then says the sentence (`run.mjs`).
 */
import { constants } from 'node:os';

/** What is to be undone when the command is stopped. */
type Undo = (signal: NodeJS.Signals) => void | Promise<void>;

interface Begun {
  readonly undo: Undo;
  /** What is said when it has been undone; the command that is nearest to the person speaks. */
  readonly sentence?: string;
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// eslint-disable-next-line house/no-shared-state -- A signal comes to the process, and there is one.
const begun: Begun[] = [];
const state: { stopping: Promise<void> | null; say: ((sentence: string | undefined) => void) | null } = {
  stopping: null,
  say: null,
};

/** Says what is to be undone when the command is stopped, the last first. @returns takes it back, once it is done */
export function whenStopped(undo: Undo, sentence?: string): () => void {
  const one: Begun = sentence === undefined ? { undo } : { undo, sentence };
  begun.push(one);
  heed();
  return () => {
    const at = begun.indexOf(one);
    if (at >= 0) begun.splice(at, 1);
    heed();
  };
}

/**
 * From now on a signal undoes what has been begun. A terminal and the program before us may both send one.
 * @param say what is said when it has been undone
 */
export function heedSignals(say: (sentence: string | undefined) => void): void {
  state.say = say;
  heed();
}

/** Listens to signals while there is something to undo. */
function heed(): void {
  if (state.say === null || state.stopping !== null) return;
  for (const signal of SIGNALS) {
    process.off(signal, stop);
    if (begun.length > 0) process.on(signal, stop);
  }
}

function stop(signal: NodeJS.Signals): void {
  state.stopping ??= (async () => {
    const sentence = begun.find((one) => one.sentence !== undefined)?.sentence;
    for (const { undo } of [...begun].reverse()) await undo(signal);
    state.say?.(sentence);
    // As a shell calls the end by a signal. The front door tells by it that the sentence has been said.
    process.exit(128 + constants.signals[signal]);
  })();
}

/**
 * Whether the command is being stopped. What it waited for has then ended, maybe well: nothing may be begun any more,
 * and of what fails because of it nothing is to be said.
 */
export const isStopping = (): boolean => state.stopping !== null;
