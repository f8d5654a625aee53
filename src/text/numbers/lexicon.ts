/** Builds a lexicon from the tables of a language: a pattern stands for all forms of a word. */
import type { LexiconEntry, Lexicon, NumberLanguage, Role } from './numeral.ts';

/** A value and the patterns of the words that have it. */
export type ValueWords = readonly [value: number, patterns: string];

/** The tables of a language. Patterns as in `spellings`. */
export interface Tables {
  readonly language: NumberLanguage;
  /** Cardinals and collectives; the role follows from the value. */
  readonly cardinals: readonly ValueWords[];
  /** Stems of ordinals, to which `endings` are added. */
  readonly ordinals: readonly ValueWords[];
  /** Forms that are an ordinal or a cardinal of the same value, as the next word shows: сьома. */
  readonly alike: readonly ValueWords[];
  /** Ordinals with endings of their own: third. */
  readonly irregularOrdinals: readonly ValueWords[];
  readonly endings: string;
  /** Nouns: scales (тисяча) and heaps (сотня), by grammatical number. */
  readonly nouns: readonly {
    readonly role: 'scale' | 'heap' | 'sot';
    readonly value: number;
    readonly singular?: string;
    readonly either?: string;
    readonly plural?: string;
    readonly after?: string;
  }[];
  /** What stands alone, parts, adverbs, and the small words around numerals. */
  readonly others: readonly (readonly [role: Role, value: number, patterns: string])[];
  /** First members of compound ordinals: двадцяти|п'яти|тисячний. */
  readonly members: {
    readonly hundreds: readonly ValueWords[];
    readonly tens: readonly ValueWords[];
    readonly units: readonly ValueWords[];
    readonly scales: readonly ValueWords[];
  };
  readonly denominator: Lexicon['denominator'];
  readonly withParts: readonly ValueWords[];
  readonly idle?: RegExp;
}

function roleOf(value: number): Role {
  if (value === 0) return 'zero';
  if (value < 10) return 'unit';
  if (value < 20) return 'teen';
  if (value < 100) return 'ten';
  return value < 1000 ? 'hundred' : 'scale';
}

/**
 * The lexicon of a language. Where two words are spelt alike the first table wins, so cardinals win over ordinals
 * (дев'яноста: of ninety, the ninetieth).
 */
export function buildLexicon(tables: Tables): Lexicon {
  const words = new Map<string, LexiconEntry>();
  const add = (patterns: string, entry: LexiconEntry): void => {
    for (const word of spellings(patterns)) {
      const key = normalise(word);
      if (!words.has(key)) words.set(key, entry);
    }
  };
  for (const [value, patterns] of tables.alike)
    add(patterns, { role: roleOf(value), value, ordinal: false, alike: true });
  for (const [value, patterns] of tables.cardinals) add(patterns, { role: roleOf(value), value, ordinal: false });
  for (const [value, patterns] of tables.irregularOrdinals)
    add(patterns, { role: roleOf(value), value, ordinal: true });
  for (const [value, stems] of tables.ordinals)
    for (const stem of spellings(stems))
      add(`${stem}(${tables.endings})`, { role: roleOf(value), value, ordinal: true });
  for (const { role, value, ...forms } of tables.nouns)
    for (const number of ['singular', 'either', 'plural', 'after'] as const)
      add(forms[number] ?? '', { role, value, ordinal: false, number });
  for (const [role, value, patterns] of tables.others) add(patterns, { role, value, ordinal: false });
  return {
    language: tables.language,
    words,
    compound: compoundOrdinals(tables),
    denominator: tables.denominator,
    withPart: new Map(
      tables.withParts.flatMap(([value, patterns]) => spellings(patterns).map((word) => [normalise(word), value])),
    ),
    idle: tables.idle ?? null,
  };
}

function compoundOrdinals({ members, endings }: Tables): Lexicon['compound'] {
  const values = (rows: readonly ValueWords[]): Map<string, number> =>
    new Map(rows.flatMap(([value, patterns]) => spellings(patterns).map((word) => [normalise(word), value])));
  const parts = [
    values(members.hundreds),
    values(members.tens),
    values(members.units),
    values(members.scales),
  ] as const;
  const choice = (part: ReadonlyMap<string, number>): string => [...part.keys()].join('|');
  const [hundreds, tens, units, scales] = parts;
  const shape = new RegExp(
    `^(${choice(hundreds)})?(${choice(tens)})?(${choice(units)})?(${choice(scales)})(?:${endings})$`,
    'u',
  );
  // A compound ends with a scale: most words hold none, and need not be held against the whole shape.
  const stems = [...scales.keys()];
  return (word) => {
    const found = stems.some((stem) => word.includes(stem)) ? shape.exec(word) : null;
    if (!found) return undefined;
    const [hundred, ten, unit, scale] = parts.map((part, at) => part.get(found[at + 1] ?? '') ?? 0);
    const times = (hundred ?? 0) + (ten ?? 0) + (unit ?? 0);
    return { role: 'scale', value: scale ?? 0, ordinal: true, ...(times > 0 && { times }) };
  };
}

/**
 * All spellings of a pattern. Alternatives stand in parentheses, separated by `|`, and do not nest: "двад(ц|)ят(ь|и)".
 * Several patterns are separated by spaces.
 */
function spellings(patterns: string): string[] {
  return patterns.split(/\s+/).filter(Boolean).flatMap(expand);
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(')', open);
  const tails = expand(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}

/**
 * The key under which a word is looked up: small letters, without apostrophes (п'ять, п’ять, пʼять, пять are one
 * word), ё as е.
 */
export function normalise(word: string): string {
  const small = word.toLowerCase();
  return /['’ʼё]/.test(small) ? small.replace(/['’ʼ]/g, '').replaceAll('ё', 'е') : small;
}
