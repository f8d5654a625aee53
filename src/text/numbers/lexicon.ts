/** Builds a lexicon from the tables of a language: a pattern stands for all forms of a word. */
import type { LexiconEntry, Lexicon, NumberLanguage, Role } from './numeral.ts';
import { initials, normalise, Others, reformed, spellings, Starts } from './spelling.ts';

// Numbers that are written as one word: стодвадцять, двадцятьпять, тисячадевятсот.

/** No number word is shorter. */
const SHORTEST = 3;

/**
 * The words that one word is made of, each lower than the one before or a scale of it, the last of any form; null where
 * it is no number.
 * @param key normalised
 */
export function partsOf(key: string, find: (key: string) => LexiconEntry | undefined): readonly string[] | null {
  for (let at = key.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const head = find(key.slice(0, at));
    if (head === undefined || head.ordinal || roomAfter(head) === null) continue;
    const tail = key.slice(at);
    const last = find(tail);
    if (last !== undefined) return follows(head, last) ? [key.slice(0, at), tail] : null;
    const rest = partsOf(tail, find);
    const next = rest === null ? undefined : find(rest[0] ?? '');
    if (rest !== null && next !== undefined && follows(head, next)) return [key.slice(0, at), ...rest];
  }
  return null;
}

/** Below what a number must be that follows; null after what no number has behind it. */
function roomAfter({ role, value, number }: LexiconEntry): number | null {
  switch (role) {
    case 'unit':
    case 'teen':
      return 1;
    case 'ten':
      return 10;
    case 'hundred':
      return 100;
    case 'scale':
      return number === 'after' ? null : value;
    default:
      return null;
  }
}

function follows(head: LexiconEntry, { role, value, number }: LexiconEntry): boolean {
  if (role === 'scale') return head.role !== 'scale' && number !== 'after';
  return ['unit', 'teen', 'ten', 'hundred'].includes(role) && value < (roomAfter(head) ?? 0);
}

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
    readonly role: 'scale' | 'heap' | 'pair' | 'sot';
    readonly value: number;
    readonly singular?: string;
    readonly either?: string;
    readonly plural?: string;
    readonly after?: string;
  }[];
  /** What stands alone, parts, adverbs, and the small words around numerals. */
  readonly others: readonly (readonly [role: Role, value: number, patterns: string])[];
  readonly compounds: CompoundTables | null;
  readonly denominator: Lexicon['denominator'];
  readonly withParts: readonly ValueWords[];
  readonly genitive?: RegExp;
  readonly idle?: RegExp;
  /** A spelling of a number word as the tables have it, or null. */
  readonly respell?: (key: string) => string | null;
  /** A language whose number words stand in texts of this one; where the two disagree, this one's hold. */
  readonly beside?: Lexicon;
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
  const { language, beside, compounds, endings } = tables;
  const words = new NumberWords(tables);
  const compound = compoundsOf(compounds, endings);
  const listed = (key: string): LexiconEntry | undefined => words.get(key) ?? words.get(tables.respell?.(key) ?? '');
  const find = (key: string): LexiconEntry | undefined => {
    const entry = listed(key) ?? compound(key);
    if (entry !== undefined || language === 'en') return entry;
    const today = reformed(key, language === 'ru');
    return today === null ? beside?.find(key) : (beside?.find ?? find)(today);
  };
  return {
    language,
    words,
    starts: new Starts(words.keys),
    others: new Others(),
    find,
    parts: (key) => (language === 'en' ? null : partsOf(key, listed)),
    denominator: either(tables.denominator, beside?.denominator),
    withPart: new Map([
      ...(beside?.withPart ?? []),
      ...tables.withParts.flatMap(([value, patterns]) =>
        spellings(patterns).map((word) => [normalise(word), value] as const),
      ),
    ]),
    genitive: tables.genitive ?? null,
    idle: tables.idle ?? null,
  };
}

function either(own: Lexicon['denominator'], other: Lexicon['denominator'] = own): Lexicon['denominator'] {
  const both = (a: RegExp, b: RegExp): RegExp => new RegExp(`${a.source}|${b.source}`, 'u');
  return { one: both(own.one, other.one), more: both(own.more, other.more) };
}

/** A pattern, and what its words are; null where they only begin a number word. */
type Row = readonly [pattern: string, entry: LexiconEntry | null];

/**
 * The words of the patterns. Those with one first letter are spelt out when the first word is asked for that begins so:
 * all of them take a browser 20 ms, and a query has few, mostly of one language.
 */
class NumberWords {
  readonly #tables: Tables;
  #rows: ReadonlyMap<string, readonly (readonly [initial: string, row: Row])[]> | null = null;
  readonly #words = new Map<string, ReadonlyMap<string, LexiconEntry | null>>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  readonly get = (key: string): LexiconEntry | undefined =>
    this.#with(key.charAt(0)).get(key) ?? this.#tables.beside?.words.get(key);

  readonly keys = (initial: string): string[] => [
    ...this.#with(initial).keys(),
    ...(this.#tables.beside?.words.keys(initial) ?? []),
  ];

  #with(initial: string): ReadonlyMap<string, LexiconEntry | null> {
    const known = this.#words.get(initial);
    if (known !== undefined) return known;
    const words = new Map<string, LexiconEntry | null>();
    this.#rows ??= Map.groupBy(
      rowsOf(this.#tables).flatMap((row) => initials(row[0]).map((one) => [one, row] as const)),
      ([one]) => one,
    );
    for (const [, [pattern, entry]] of this.#rows.get(initial) ?? [])
      for (const word of spellings(pattern)) {
        const key = normalise(word);
        if (key.startsWith(initial) && !words.has(key)) words.set(key, entry);
      }
    this.#words.set(initial, words);
    return words;
  }
}

function rowsOf({ alike, cardinals, irregularOrdinals, ordinals, endings, nouns, others, compounds }: Tables): Row[] {
  const rows: Row[] = [];
  const add = (patterns: string, entry: LexiconEntry | null, behind = ''): void => {
    for (const pattern of patterns.split(/\s+/)) if (pattern !== '') rows.push([pattern + behind, entry]);
  };
  for (const [value, patterns] of alike) add(patterns, { role: roleOf(value), value, ordinal: false, alike: true });
  for (const [value, patterns] of cardinals) add(patterns, { role: roleOf(value), value, ordinal: false });
  for (const [value, patterns] of irregularOrdinals) add(patterns, { role: roleOf(value), value, ordinal: true });
  for (const [value, stems] of ordinals) add(stems, { role: roleOf(value), value, ordinal: true }, `(${endings})`);
  for (const { role, value, ...forms } of nouns)
    for (const number of ['singular', 'either', 'plural', 'after'] as const)
      add(forms[number] ?? '', { role, value, ordinal: false, number });
  for (const [role, value, patterns] of others) add(patterns, { role, value, ordinal: false });
  for (const part of ['hundreds', 'tens', 'units'] as const)
    for (const [, patterns] of compounds?.[part] ?? []) add(patterns, null);
  return rows;
}

// Words that hold a number before what it counts, which no list can hold: двадцятип'ятитисячний, трирічний,
// восьмигодинний, п'ятиповерховий, десятиріччя.

/** A value and the patterns of the words that have it. */
type ValueWords = readonly [value: number, patterns: string];

/** The parts of such words. Patterns as in `spellings`. */
interface CompoundTables {
  readonly hundreds: readonly ValueWords[];
  readonly tens: readonly ValueWords[];
  readonly units: readonly ValueWords[];
  /** Stems of ordinals of scales: тисячн-. */
  readonly scales: readonly ValueWords[];
  /** Stems of what is counted, hard and soft, which take the endings of adjectives: -денн-, -літн-. */
  readonly hard: string;
  readonly soft: string;
  readonly softEndings: string;
  /** How people are called by the thousands that they are of, after the stem of a scale: двадцятип’ятитисячник. */
  readonly bearers: string;
  /** What is counted, with its own endings: -річчя. */
  readonly nouns: string;
  /** Words of this shape that hold no number: південний, століття. */
  readonly not: RegExp;
}

/** The rule for the compounds of a language: normalised word → entry, or undefined. */
function compoundsOf(tables: CompoundTables | null, endings: string): (word: string) => LexiconEntry | undefined {
  if (tables === null) return () => undefined;
  let made: ReturnType<typeof compoundsWith> | undefined;
  // Few queries ask for one, and its pattern is long.
  return (word) => (made ??= compoundsWith(tables, endings))(word);
}

function compoundsWith(tables: CompoundTables, endings: string): (word: string) => LexiconEntry | undefined {
  const values = (rows: readonly ValueWords[]): Map<string, number> =>
    new Map(rows.flatMap(([value, patterns]) => spellings(patterns).map((word) => [normalise(word), value])));
  const parts = [values(tables.hundreds), values(tables.tens), values(tables.units), values(tables.scales)] as const;
  const [hundreds, tens, units, scales] = parts;
  const choice = (words: Iterable<string>): string => [...words].join('|');
  const { hard, soft, nouns, softEndings, bearers, not } = tables;
  const shape = new RegExp(
    `^(${choice(hundreds.keys())})?(${choice(tens.keys())})?(${choice(units.keys())})?(?:` +
      `(${choice(scales.keys())})(?:${endings}|(${choice(spellings(bearers))}))|` +
      `(?:${choice(spellings(hard))})(?:${endings}|о)|` +
      `(?:${choice(spellings(soft))})(?:${softEndings})|${choice(spellings(nouns))})$`,
    'u',
  );
  return (word) => {
    const found = shape.exec(word);
    if (found === null || not.test(word)) return undefined;
    const [hundred, ten, unit, scale] = parts.map((part, at) => part.get(found[at + 1] ?? '') ?? 0);
    const times = (hundred ?? 0) + (ten ?? 0) + (unit ?? 0);
    const whole = times * (scale ?? 0);
    if (found[5] !== undefined) return whole > 0 ? { role: 'alone', value: whole, ordinal: false } : undefined;
    if (scale) return { role: 'scale', value: scale, ordinal: true, ...(times > 0 && { times }) };
    return times > 0 ? { role: 'alone', value: times, ordinal: false } : undefined;
  };
}
