/** Builds a lexicon from the tables of a language: a pattern stands for all forms of a word. */
import { compoundsOf, type CompoundTables, type ValueWords } from './compounds.ts';
import { partsOf } from './joined.ts';
import type { LexiconEntry, Lexicon, NumberLanguage, Role } from './numeral.ts';
import { normalise, reformed, spellings, Starts } from './spelling.ts';

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
  const words = wordsOf(tables);
  for (const [key, entry] of beside?.words ?? []) if (!words.has(key)) words.set(key, entry);
  const members = [...(compounds?.hundreds ?? []), ...(compounds?.tens ?? []), ...(compounds?.units ?? [])];
  const starts = new Starts(
    [...words.keys(), ...members.flatMap(([, patterns]) => spellings(patterns).map(normalise))],
    beside?.starts,
  );
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
    starts,
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

function wordsOf(tables: Tables): Map<string, LexiconEntry> {
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
  return words;
}
