/** What every command does alike: it ends with an exit code, and with a sentence where others print a stack trace. */
import { colours, LANGUAGE, language } from '../edition/environment.ts';
import type { Lang } from '../model/common.ts';
import { ContentError } from '../problems/problem.ts';
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { heedSignals } from './stop.ts';
import { systemError } from './system-error.ts';

/** Where a command speaks; tests bring their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** A command: takes the words after it, speaks, and ends with an exit code. */
export type Main = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

const TERMINAL: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/**
 * Runs a command to its exit code. What is wrong with the request, the content or the disk is said in words; an error
 * of the program keeps its stack trace, for those who mend it.
 */
export async function run(
  main: Main,
  args: readonly string[] = process.argv.slice(2),
  terminal: Terminal = TERMINAL,
): Promise<number> {
  const lang = languageOf(args);
  if (terminal === TERMINAL) {
    // Of several commands, one started by the other, the first speaks when all are stopped.
    const first = process.env[LANGUAGE] === undefined;
    process.env[LANGUAGE] = lang;
    heedSignals((sentence = words(lang).commands.stopped) => first && terminal.error(`\n${sentence}\n`));
    // Whoever reads what we print may have read enough, as `head` has.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
  try {
    return await main(args, terminal);
  } catch (error) {
    if (error instanceof ContentError)
      terminal.error(`${terminalReport(error.problems, { lang, colour: colours() })}\n`);
    else {
      const said = error instanceof UsageError ? error : systemError(error);
      if (said === null) throw error;
      terminal.error(`${said.reason[lang]}\n`);
    }
    return 1;
  }
}

/** The language that the flag `--lang` asks for, before the flags are known to be right; else the terminal's. */
export function languageOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return language(args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length));
}
