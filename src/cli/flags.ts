/** What stands after a command: its words and flags, and the help that lists them. */
import { parseArgs } from 'node:util';
import { keptByNpm } from '../edition/environment.ts';
import { LANGS, type Lang } from '../model/common.ts';
import { UsageError } from '../problems/usage-error.ts';
import { nearest } from '../text/likeness.ts';
import { words, type Words } from '../words/index.ts';
import { languageOf, type Main, type Terminal } from './command.ts';

type Help = Words['commands']['help'];

/** Whether a flag takes a value or is only set. */
export type FlagKind = 'value' | 'set';

/** A command as `--help` explains it. */
export interface Usage {
  /** Its name in package.json. */
  readonly name: keyof Help['about'];
  /** Flags of its own; `--lang` and `--help` every command has. */
  readonly flags?: Readonly<Partial<Record<keyof Help['flags'], FlagKind>>>;
  /** How many words may stand after it; none by default. */
  readonly most?: number;
  /** Settings from the environment that it heeds. */
  readonly settings?: readonly (keyof Words['commands']['settings'])[];
}

/** What was read after a command. */
export interface Flags {
  /** What stands there without hyphens, in order. */
  readonly words: readonly string[];
  /** Values of the flags that take one. */
  readonly values: ReadonlyMap<string, string>;
  /** Flags that take none and are set. */
  readonly set: ReadonlySet<string>;
}

export interface Asked extends Flags {
  readonly lang: Lang;
}

const COMMON = { lang: 'value', help: 'set' } as const;

/** The command behind its flags: with `--help` it explains itself, and what it does not know it refuses. */
export function command(usage: Usage, main: (asked: Asked, terminal: Terminal) => number | Promise<number>): Main {
  return (args, terminal) => {
    const asked = readAsked(args, usage.flags ?? {}, usage.most ?? 0);
    if (asked.set.has('help')) {
      terminal.out(help(usage, asked.lang));
      return 0;
    }
    refuseKept(usage.name, Object.keys(usage.flags ?? {}));
    return main(asked, terminal);
  };
}

/** Reads the words after a command, `--lang` and `--help` among them; see {@link readFlags}. */
export function readAsked(args: readonly string[], own: Parameters<typeof readFlags>[1], most: number): Asked {
  const lang = languageOf(args);
  const flags = readFlags(args, { ...own, ...COMMON }, most);
  if (!(LANGS as readonly string[]).includes(flags.values.get('lang') ?? lang))
    throw new UsageError((refusals) => refusals.oneOf('lang', LANGS.join(', ')));
  return { ...flags, lang };
}

/** Without a `--` of its own before it npm keeps a flag for itself, and the command would do something else. */
export function refuseKept(name: string, flags: readonly string[]): void {
  for (const flag of flags) {
    const value = keptByNpm(flag);
    if (value === null) continue;
    const meant = `${npm(name)} -- --${flag}${value === 'true' ? '' : `=${value}`}`;
    throw new UsageError((refusals) => refusals.kept(flag, meant));
  }
}

const npm = (name: string): string => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** What a command does, the words and flags that it takes, and the settings that it heeds. */
export function help({ name, flags = {}, settings = [] }: Usage, lang: Lang): string {
  const { help: t, settings: meaning } = words(lang).commands;
  const own = Object.entries(flags).map(([flag, kind]) => `[--${flag}${kind === 'value' ? '=…' : ''}]`);
  const operands = t.operands as Readonly<Partial<Record<typeof name, string>>>;
  const taken = [operands[name], ...own, '[--lang=en|uk]'].filter((word) => word !== undefined);
  const all = Object.keys({ ...flags, ...COMMON }) as (keyof Help['flags'])[];
  const lines = [
    `${t.usage}: ${npm(name)} -- ${taken.join(' ')}`,
    t.about[name],
    '',
    t.flagsTitle,
    ...column(all.map((flag) => [`--${flag}`, t.flags[flag]])),
    ...(settings.length === 0
      ? []
      : ['', t.settingsTitle, ...column(settings.map((setting) => [setting, meaning[setting]]))]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Rows of two, the second beginning in one column. */
export function column(rows: readonly (readonly [string, string])[]): string[] {
  const wide = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`);
}

/**
 * Reads the words after a command; what does not belong there is refused with the nearest thing that does.
 * @param kinds each flag by its name without hyphens
 * @param most how many words may stand there
 * @throws UsageError for a flag or a word that does not belong there
 */
export function readFlags(
  args: readonly string[],
  kinds: Readonly<Partial<Record<string, FlagKind>>>,
  most: number,
): Flags {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const), ...(name === 'help' && { short: 'h' }) },
    ]),
  );
  // Not strict: Node would say what is wrong itself, in English and without the nearest flag.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string>();
  const set = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined || !/^-(?:-|h$)/.test(token.rawName)) throw unknownFlag(token.rawName, Object.keys(kinds));
    if (kind === 'set') {
      if (token.value !== undefined) throw new UsageError((refusals) => refusals.noValue(token.rawName));
      set.add(token.name);
      continue;
    }
    const [value = '', before] = [token.value, values.get(token.name)];
    if (value === '' || (token.inlineValue !== true && value.startsWith('-')))
      throw new UsageError((refusals) => refusals.needsValue(token.rawName));
    if (before !== undefined && before !== value)
      throw new UsageError((refusals) => refusals.twice(token.rawName, before, value));
    values.set(token.name, value);
  }
  if (words.length > most) {
    const excess = words.slice(most).join(' ');
    throw new UsageError((refusals) => (most === 0 ? refusals.noWords(excess) : refusals.tooMany(excess)));
  }
  return { words, values, set };
}

function unknownFlag(flag: string, names: readonly string[]): UsageError {
  const [close] = nearest(flag.replace(/^-+/, ''), names, 1);
  const list = names.map((name) => `--${name}`).join(', ');
  return new UsageError((refusals) => refusals.noFlag(flag, close, list));
}
