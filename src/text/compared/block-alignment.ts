/**
 * Which block of a source each block of a translation renders, by what both have in common: names, words of common
 * descent, length. An alignment in the order of both, after Gale and Church, “A Program for Aligning Sentences in
 * Bilingual Corpora” (1993), with lexical evidence beside the lengths.
 */
import { skeletons } from './cognates.ts';

/** Consecutive blocks of both sides that belong together: the index of the first, and how many; one may be empty. */
export interface Bead {
  readonly source: readonly [number, number];
  readonly translated: readonly [number, number];
}

/** The shapes of a bead, with what each costs: most blocks have one counterpart. */
const ALONE = 8;
const SHAPES = [
  [1, 1, 0],
  [2, 1, 5],
  [1, 2, 5],
  [1, 0, ALONE],
  [0, 1, ALONE],
] as const;

/** Variance of the length of a translation for each character, and the most that a strange length costs. */
const VARIANCE = 9;
const STRANGEST = 12;
/** What a word in common is worth that stands in one block of the source only. */
const COMMON = 2;
/** What a sentence too many or too few costs, and the most that it does. */
const SENTENCE = 3;
const MOST_SENTENCES = 9;
/** So much better another reading must be before anything is said: ten times as much as chance gives. */
export const CLEARLY = 5;

/** The likeness of blocks of a source and of its translation. */
export class BlockLikeness {
  readonly #source: readonly string[];
  readonly #translated: readonly (string | null)[];
  readonly #words: readonly [readonly ReadonlySet<number>[], readonly ReadonlySet<number>[]];
  /** In how many blocks of the source a skeleton stands. */
  readonly #spread = new Map<number, number>();
  readonly #sentences: (side: 'source' | 'translated') => readonly number[];
  #counts: readonly [readonly number[], readonly number[]] | null = null;
  /** How long a translation is for each character of its source. */
  readonly #ratio: number;

  /**
   * @param translated null for a block that goes with any
   * @param names the block of the translation that each block of the source is named as having; null for none
   * @param sentences how many sentences each block has; asked for once there is a doubt
   */
  constructor(
    source: readonly string[],
    translated: readonly (string | null)[],
    names: readonly (number | null)[],
    sentences: (side: 'source' | 'translated') => readonly number[],
  ) {
    this.#sentences = sentences;
    this.#source = source;
    this.#translated = translated;
    this.#words = [source.map(skeletons), translated.map((text) => skeletons(text ?? ''))];
    for (const words of this.#words[0])
      for (const word of words) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
    let [here, there] = [1, 1];
    names.forEach((name, index) => {
      const text = name === null ? null : (translated[name] ?? null);
      if (text === null) return;
      here += source[index]?.length ?? 0;
      there += text.length;
    });
    this.#ratio = Math.min(Math.max(there / here, 0.6), 1.8);
  }

  /** How well consecutive blocks of both sides go together. */
  of([from, count]: readonly [number, number], [start, size]: readonly [number, number]): number {
    let expected = 0;
    let found = 0;
    let shared = 0;
    for (let index = start; index < start + size; index += 1) {
      const text = this.#translated[index] ?? null;
      if (text === null) return 0;
      found += text.length;
    }
    const first = this.#words[1][start];
    const second = size > 1 ? this.#words[1][start + 1] : undefined;
    for (let index = from; index < from + count; index += 1) {
      expected += (this.#source[index]?.length ?? 0) * this.#ratio;
      for (const word of this.#words[0][index] ?? [])
        if (first?.has(word) === true || second?.has(word) === true) shared += COMMON / (this.#spread.get(word) ?? 1);
    }
    const strange = (found - expected) ** 2 / (2 * VARIANCE * Math.max(expected, 20));
    return shared - Math.min(strange, STRANGEST);
  }

  /** The same, with the number of sentences: a translation has as many as its source. */
  #closely(source: readonly [number, number], translated: readonly [number, number]): number {
    if (this.#translated.slice(translated[0], translated[0] + translated[1]).includes(null)) return 0;
    return this.of(source, translated) - this.#missing(source, translated);
  }

  /** What sentences cost that are too many or too few. */
  #missing(source: readonly [number, number], translated: readonly [number, number]): number {
    this.#counts ??= [this.#sentences('source'), this.#sentences('translated')];
    const sum = (counts: readonly number[], [from, count]: readonly [number, number]): number =>
      counts.slice(from, from + count).reduce((total, each) => total + each, 0);
    const [here, there] = this.#counts;
    return Math.min(Math.abs(sum(here, source) - sum(there, translated)) * SENTENCE, MOST_SENTENCES);
  }

  /** The likeness of one block with another. */
  pair(source: number, translated: number): number {
    return this.of([source, 1], [translated, 1]);
  }

  /** How much better two blocks go with the source of each other by how many sentences they have. */
  closer(one: number, other: number): number {
    const of = (source: number, translated: number): number => this.#missing([source, 1], [translated, 1]);
    return of(one, one) + of(other, other) - of(one, other) - of(other, one);
  }

  /** What the alignment is worth that names the translation of each block. */
  named(names: readonly (number | null)[]): number {
    const rendered = new Set(names.filter((name) => name !== null));
    let score = -ALONE * (this.#translated.length - rendered.size);
    names.forEach((name, index) => (score += name === null ? -ALONE : this.#closely([index, 1], [name, 1])));
    return score;
  }

  /** The best alignment in the order of both sides, and what it is worth. */
  best(): { readonly beads: readonly Bead[]; readonly score: number } {
    const [rows, columns] = [this.#source.length, this.#translated.length];
    // Nobody moves a text by so many blocks at once; long documents stay cheap.
    const band = Math.abs(rows - columns) + 12;
    const best = new Map<number, { readonly score: number; readonly step: readonly [number, number] }>();
    const cell = (row: number, column: number): number => row * (columns + 1) + column;
    best.set(0, { score: 0, step: [0, 0] });
    for (let row = 0; row <= rows; row += 1) {
      for (let column = Math.max(0, row - band); column <= Math.min(columns, row + band); column += 1) {
        const here = best.get(cell(row, column));
        if (here === undefined) continue;
        for (const [count, size, cost] of SHAPES) {
          if (row + count > rows || column + size > columns) continue;
          const worth = count > 0 && size > 0 ? this.#closely([row, count], [column, size]) : 0;
          const score = here.score + worth - cost;
          const there = cell(row + count, column + size);
          if (score > (best.get(there)?.score ?? -Infinity)) best.set(there, { score, step: [count, size] });
        }
      }
    }
    const beads: Bead[] = [];
    let [row, column] = [rows, columns];
    while (row > 0 || column > 0) {
      const [count, size] = best.get(cell(row, column))?.step ?? [row, column];
      [row, column] = [row - count, column - size];
      beads.unshift({ source: [row, count], translated: [column, size] });
    }
    return { beads, score: best.get(cell(rows, columns))?.score ?? 0 };
  }

  /**
   * Can some other alignment be better, where as many blocks stand on both sides and each names its own? Asked of the
   * neighbours alone: a paragraph that is parted or joined moves all that follow by one.
   */
  doubtful(): boolean {
    for (const step of [1, -1]) {
      let gain = 0;
      for (let index = 0; index < this.#source.length; index += 1) {
        const other = index + step;
        const moved = other < 0 || other >= this.#translated.length ? 0 : this.pair(other, index);
        gain = Math.max(0, gain + moved - this.pair(index, index));
        if (gain >= CLEARLY) return true;
      }
    }
    return false;
  }
}
