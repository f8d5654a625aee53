/**
 * Words that hold a number before what it counts, which no list can hold: двадцятип'ятитисячний, трирічний,
 * восьмигодинний, п'ятиповерховий, десятиріччя.
 */
import type { LexiconEntry } from './numeral.ts';
import { normalise, spellings } from './spelling.ts';

/** A value and the patterns of the words that have it. */
export type ValueWords = readonly [value: number, patterns: string];

/** The parts of such words. Patterns as in `spellings`. */
export interface CompoundTables {
  readonly hundreds: readonly ValueWords[];
  readonly tens: readonly ValueWords[];
  readonly units: readonly ValueWords[];
  /** Stems of ordinals of scales: тисячн-. */
  readonly scales: readonly ValueWords[];
  /** Stems of what is counted, hard and soft, which take the endings of adjectives: -денн-, -літн-. */
  readonly hard: string;
  readonly soft: string;
  readonly softEndings: string;
  /** What is counted, with its own endings: -річчя. */
  readonly nouns: string;
  /** Words of this shape that hold no number: південний, століття. */
  readonly not: RegExp;
}

/** The rule for the compounds of a language: normalised word → entry, or undefined. */
export function compoundsOf(
  tables: CompoundTables | null,
  endings: string,
): (word: string) => LexiconEntry | undefined {
  if (tables === null) return () => undefined;
  const values = (rows: readonly ValueWords[]): Map<string, number> =>
    new Map(rows.flatMap(([value, patterns]) => spellings(patterns).map((word) => [normalise(word), value])));
  const parts = [values(tables.hundreds), values(tables.tens), values(tables.units), values(tables.scales)] as const;
  const [hundreds, tens, units, scales] = parts;
  const choice = (words: Iterable<string>): string => [...words].join('|');
  const { hard, soft, nouns, softEndings, not } = tables;
  const shape = new RegExp(
    `^(${choice(hundreds.keys())})?(${choice(tens.keys())})?(${choice(units.keys())})?(?:` +
      `(${choice(scales.keys())})(?:${endings})|(?:${choice(spellings(hard))})(?:${endings}|о)|` +
      `(?:${choice(spellings(soft))})(?:${softEndings})|${choice(spellings(nouns))})$`,
    'u',
  );
  return (word) => {
    const found = shape.exec(word);
    if (found === null || not.test(word)) return undefined;
    const [hundred, ten, unit, scale] = parts.map((part, at) => part.get(found[at + 1] ?? '') ?? 0);
    const times = (hundred ?? 0) + (ten ?? 0) + (unit ?? 0);
    if (scale) return { role: 'scale', value: scale, ordinal: true, ...(times > 0 && { times }) };
    return times > 0 ? { role: 'alone', value: times, ordinal: false } : undefined;
  };
}
