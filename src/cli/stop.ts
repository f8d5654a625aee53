/**
 * Ctrl-C, and the signals of a service manager: what a command has begun is undone, a sentence says so, and it ends as
 * one that was stopped.
 */

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
const state: { stopping: Promise<void> | null } = { stopping: null };

/** Says what is to be undone when the command is stopped, the last first. @returns takes it back, once it is done */
export function whenStopped(undo: Undo, sentence?: string): () => void {
  const one: Begun = sentence === undefined ? { undo } : { undo, sentence };
  begun.push(one);
  return () => {
    const at = begun.indexOf(one);
    if (at >= 0) begun.splice(at, 1);
  };
}

/** From now on a signal stops the command as a whole. A terminal and the program before us may both send one. */
export function heedSignals(say: (sentence: string | undefined) => void): void {
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const sentence = begun.find((one) => one.sentence !== undefined)?.sentence;
    for (const { undo } of [...begun].reverse()) await undo(signal);
    say(sentence);
    // Whoever started us learns by which signal we end; npm is silent about one, and not about an exit code.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, () => (state.stopping ??= stop(signal)));
}

/**
 * Whether the command is being stopped. What it waited for has then ended, maybe well: nothing may be begun any more,
 * and of what fails because of it nothing is to be said.
 */
export const isStopping = (): boolean => state.stopping !== null;
