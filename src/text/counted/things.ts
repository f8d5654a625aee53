/** Words of sources by the things that they mean: those of the table, and those of the units of a vocabulary. */
import type { Lang } from '../../model/common.ts';
import type { Unit } from '../../model/vocabulary.ts';
import type { NumberLanguage } from '../numbers/numeral.ts';
import { readNumerals } from '../numbers/read.ts';
import { ENDINGS, NOUNS } from './nouns.ts';

const COLUMN = { uk: 0, ru: 1, en: 2 } as const;

/** What a date of the calendar is made of. */
const DATE = ['year', 'month', 'day'];
/** Shorter stems are those of other words too: «дн» of «дні». */
const SHORTEST_STEM = 3;

const NONE: ReadonlySet<string> = new Set();

/** Small letters, and those of the time before the reform as those of today. */
export function plainWord(word: string, language: NumberLanguage): string {
  const small = word.toLowerCase().replace(/[’ʼ]/gu, "'");
  if (language !== 'ru' || !/[ъѣіѵѳё]/u.test(small)) return small;
  return small.replace(/ъ$/u, '').replace(/[ѣё]/gu, 'е').replace(/[іѵ]/gu, 'и').replace(/ѳ/gu, 'ф');
}

/** Nouns of one language: which things does a word mean? */
class Nouns {
  readonly #language: NumberLanguage;
  readonly #ending: RegExp;
  readonly #words = new Map<string, Set<string>>();
  readonly #stems = new Map<string, Set<string>>();
  /** What was asked before: the same few words stand beside numbers. */
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(language: NumberLanguage) {
    this.#language = language;
    this.#ending = new RegExp(`^(?:${ENDINGS[language]})$`, 'u');
    for (const [thing, ...said] of NOUNS) for (const word of said[COLUMN[language]].split(' ')) this.add(word, thing);
  }

  /** Adds a word, or with `*` the stem of one. */
  add(pattern: string, thing: string): void {
    const [index, key] = pattern.endsWith('*') ? [this.#stems, pattern.slice(0, -1)] : [this.#words, pattern];
    index.set(key, (index.get(key) ?? new Set()).add(thing));
    this.#known.clear();
  }

  /** Adds a word as it stands, and its stem; a stem where the writer gives one. */
  addForm(form: string, thing: string): void {
    const word = plainWord(form, this.#language);
    this.add(word, thing);
    if (word.endsWith('*')) return;
    const stem = [2, 1]
      .map((length) => word.slice(0, -length))
      .find((stem) => this.#ending.test(word.slice(stem.length)));
    if (stem !== undefined && stem.length >= SHORTEST_STEM) this.add(`${stem}*`, thing);
  }

  of(word: string): ReadonlySet<string> {
    const known = this.#known.get(word) ?? this.#look(word);
    this.#known.set(word, known);
    return known;
  }

  #look(word: string): ReadonlySet<string> {
    const found = new Set(this.#words.get(word));
    for (let length = word.length; length >= 2; length -= 1)
      if (this.#ending.test(word.slice(length)))
        for (const thing of this.#stems.get(word.slice(0, length)) ?? []) found.add(thing);
    return found.size === 0 ? NONE : found;
  }
}

/** The words of a unit that name something: those of its forms, or of its name. */
function wordsOf({ forms, label }: Unit, lang: Lang = 'uk'): string[] {
  const said = forms === undefined ? [label[lang]] : Object.values(forms[lang]);
  return said.flatMap((words) => words.match(/\p{L}[\p{L}\p{M}'’ʼ-]*/gu) ?? []).filter((word) => word.length > 2);
}

/** Tells what words of sources mean, the units of a vocabulary among it. */
export class Things {
  readonly #nouns: Readonly<Record<NumberLanguage, Nouns>> = {
    uk: new Nouns('uk'),
    ru: new Nouns('ru'),
    en: new Nouns('en'),
  };
  readonly #units = new Map<string, ReadonlySet<string>>();
  readonly #measured = new Map<string, readonly string[]>();

  constructor(units: readonly Unit[]) {
    // What the words of a unit mean by the table alone, before they mean the unit itself.
    for (const unit of units) {
      this.#units.set(unit.id, this.#meant(unit));
      const named = new Set(wordsOf(unit).flatMap((word) => [...this.of(word, 'uk')]));
      this.#measured.set(unit.id, named.size === 0 ? [own(unit.id)] : [...named]);
    }
    for (const unit of units) {
      for (const word of this.#scaled(unit) ? [] : wordsOf(unit)) this.#nouns.uk.addForm(word, own(unit.id));
      for (const word of this.#scaled(unit) ? [] : wordsOf(unit, 'en')) this.#nouns.en.addForm(word, own(unit.id));
      for (const language of ['uk', 'ru'] as const)
        for (const word of unit.sourceWords ?? []) this.#nouns[language].addForm(word, own(unit.id));
    }
  }

  /** What a word means; nothing where nobody has said it. */
  of(word: string, language: NumberLanguage): ReadonlySet<string> {
    return this.#nouns[language].of(plainWord(word, language));
  }

  /** May a word of a source stand for the unit? Yes too where nothing is known of the word. */
  fits(word: ReadonlySet<string>, unit: string): boolean {
    const meant = this.#units.get(unit);
    return word.size === 0 || meant === undefined || [...word].some((thing) => meant.has(thing));
  }

  /** The units that a word of a source may stand for. */
  unitsOf(word: ReadonlySet<string>): string[] {
    return [...this.#units.keys()].filter((unit) => this.fits(word, unit));
  }

  /** The things that the words of a unit name; a unit of thousands measures what it has thousands of. */
  measured(unit: string): readonly string[] {
    return this.#measured.get(unit) ?? [];
  }

  #meant(unit: Unit): Set<string> {
    const things = new Set([own(unit.id)]);
    if (this.#scaled(unit)) return things;
    for (const word of wordsOf(unit)) for (const thing of this.of(word, 'uk')) things.add(thing);
    if (unit.symbol === '%') things.add('percent');
    if (things.has('date')) for (const part of DATE) things.add(part);
    return things;
  }

  /** "Thousands of people" count no single people. */
  #scaled(unit: Unit): boolean {
    return wordsOf(unit).some((word) => readNumerals(word, 'uk').length > 0);
  }
}

function own(unit: string): string {
  return `unit ${unit}`;
}
