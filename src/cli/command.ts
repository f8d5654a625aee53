/** What every command does alike: it ends with an exit code, and with a sentence where others print a stack trace. */
import { getSystemErrorMap, parseArgs } from 'node:util';
import { colours, language } from '../edition/environment.ts';
import type { Lang } from '../model/common.ts';
import { ContentError } from '../problems/problem.ts';
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { nearest } from '../text/likeness.ts';
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

/** Reads the words after a command; what does not belong there is refused with the nearest thing that does. */
export interface Flags {
  /** What stands there without hyphens, in order. */
  readonly words: readonly string[];
  /** Values of the flags that take one. */
  readonly values: ReadonlyMap<string, string>;
  /** Flags that take none and are set. */
  readonly set: ReadonlySet<string>;
}

/**
 * @param kinds each flag by its name without hyphens, and whether it takes a value or is only set
 * @param most how many words may stand there
 * @throws UsageError for a flag or a word that does not belong there
 */
export function readFlags(
  args: readonly string[],
  kinds: Readonly<Record<string, 'value' | 'set'>>,
  most: number,
): Flags {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' } as const]),
  );
  // Not strict: Node would say what is wrong itself, in English and without the nearest flag.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string>();
  const set = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (kind === undefined || !token.rawName.startsWith('--')) throw unknownFlag(token.rawName, Object.keys(kinds));
    if (kind === 'set') {
      if (token.value !== undefined) throw new UsageError((refusals) => refusals.noValue(token.rawName));
      set.add(token.name);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      throw new UsageError((refusals) => refusals.needsValue(token.rawName));
    else values.set(token.name, token.value);
  }
  if (words.length > most) {
    const excess = words.slice(most).join(' ');
    throw new UsageError((refusals) => refusals.tooMany(excess));
  }
  return { words, values, set };
}

function unknownFlag(flag: string, names: readonly string[]): UsageError {
  const [close] = nearest(flag.replace(/^-+/, ''), names, 1);
  const list = names.map((name) => `--${name}`).join(', ');
  return new UsageError((refusals) => refusals.noFlag(flag, close, list));
}
