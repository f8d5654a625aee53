/** What every command does alike: it ends with an exit code, and with a sentence where others print a stack trace. */
import { getSystemErrorMap } from 'node:util';
import type { Lang } from '../model/common.ts';
import { colours, language } from '../edition/environment.ts';
import { ContentError } from '../problems/collect.ts';
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';

/** Where a command speaks; tests bring their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const TERMINAL: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/** What went wrong with a file, a folder or a port; null for an error of the program itself. */
export function systemError(error: unknown): UsageError | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  const { code, errno, path, syscall } = error as NodeJS.ErrnoException;
  const where = path ?? syscall ?? '';
  const message = getSystemErrorMap().get(errno ?? 0)?.[1] ?? error.message;
  return new UsageError(
    (_, lang) => `${where}: ${words(lang).commands.systemErrors[code ?? ''] ?? message} (${code}).`,
  );
}

/**
 * Runs a command to its exit code. What is wrong with the request, the content or the disk is said in words; an error
 * of the program keeps its stack trace, for those who mend it.
 */
export async function run(
  main: (args: readonly string[], terminal: Terminal) => number | Promise<number>,
  args: readonly string[] = process.argv.slice(2),
  terminal: Terminal = TERMINAL,
): Promise<number> {
  const lang = languageOf(args);
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
