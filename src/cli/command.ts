/** What every command does alike: it ends with an exit code, and with a sentence where others print a stack trace. */
import { colours, LANGUAGE, language } from '../edition/environment.ts';
import type { Lang } from '../model/common.ts';
import { ContentError } from '../problems/problem.ts';
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { heedSignals, isStopping } from './stop.ts';
import { getSystemErrorMap } from 'node:util';

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
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      // A file that the output goes to may have no room left.
      terminal.error(`${systemError(error)?.reason[lang] ?? error.message}\n`);
      process.exit(1);
    });
  }
  try {
    return await main(args, terminal);
  } catch (error) {
    if (isStopping()) return 1;
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

/** What the system said of an error of Node's; null for an error of the program itself. */
export function systemError(error: unknown): UsageError | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  const { code = '', errno = 0, path, syscall } = error as NodeJS.ErrnoException;
  // A call of the system is no place: of an error that we have words for it says nothing.
  const known = code in words('en').commands.systemErrors;
  return inWords(code, path ?? (known ? '' : (syscall ?? '')), getSystemErrorMap().get(errno)?.[1] ?? error.message);
}

/** What of a machine makes a build impossible, whatever the build does; all else is an error of the program. */
const MACHINE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EIO'];
const CODE = new RegExp(String.raw`\b(${MACHINE.join('|')})\b: [^\n']*(?:'([^'\n]*)')?`);
/** As programs in Rust say it, by number, on a line after that of the file. */
const NUMBER = /(?:^Failed to \w+ (?:file|directory) (?:in |at )?(.*)\n[\s\S]*?)?\(os error (\d+)\)/m;
/** The number that Windows has for a full disk. */
const WINDOWS_FULL = 112;

/**
 * What is wrong with the machine by what another program printed before it failed, a stack trace mostly; null when it
 * failed for another reason.
 */
export function toolError(printed: string): UsageError | null {
  const [, code, path = ''] = CODE.exec(printed) ?? [];
  if (code !== undefined) return inWords(code, path, code);
  const [, file = '', number = '0'] = NUMBER.exec(printed) ?? [];
  const name = Number(number) === WINDOWS_FULL ? 'ENOSPC' : (getSystemErrorMap().get(-Number(number))?.[0] ?? '');
  return MACHINE.includes(name) ? inWords(name, file, name) : null;
}

/** A sentence of what a code means, and where. */
export function inWords(code: string, where: string, otherwise: string): UsageError {
  return new UsageError((_, lang) => {
    const message = words(lang).commands.systemErrors[code] ?? otherwise;
    const said = where === '' ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : `${where}: ${message}`;
    return `${said} (${code}).`;
  });
}
