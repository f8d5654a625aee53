/** Reads the words after a command; what does not belong there is refused with the nearest thing that does. */
import { parseArgs } from 'node:util';
import { UsageError } from '../problems/usage-error.ts';
import { nearest } from '../text/likeness.ts';

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
