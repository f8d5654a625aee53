/** Damage by numbers: the same seed gives the same damaged tree on every machine. */
import type { Tree } from '../support/tree.ts';
import { HOSTILE, SHAPES } from './hostile.ts';

/** A stream of numbers from a seed (mulberry32, T. Ettinger, public domain). */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `below` − 1. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** Lays one piece of damage over a tree; returns the paths that were touched and a description. */
export function damage(tree: Tree, seed: number): { readonly paths: readonly string[]; readonly how: string } {
  const dice = new Dice(seed);
  const names = [...tree.keys()];
  const path = dice.of(names);
  const bytes = Buffer.from(tree.get(path) ?? []);
  const at = dice.below(bytes.length);
  const put = (
    next: Buffer,
    how: string,
    paths: readonly string[] = [path],
  ): { paths: readonly string[]; how: string } => {
    tree.set(path, next);
    return { paths, how };
  };
  const splice = (start: number, end: number, middle: Buffer): Buffer =>
    Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(end)]);
  const text = bytes.toString('utf8');
  /** A place between two characters. */
  const between = (): number => {
    let place = dice.below(bytes.length + 1);
    while (place < bytes.length && ((bytes[place] ?? 0) & 0xc0) === 0x80) place += 1;
    return place;
  };
  switch (dice.below(16)) {
    case 0:
      bytes[at] = dice.below(256);
      return put(bytes, 'a byte changed');
    case 1: {
      for (let count = dice.below(20) + 1; count > 0; count -= 1) bytes[dice.below(bytes.length)] = dice.below(256);
      return put(bytes, 'bytes changed');
    }
    case 2:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
      return put(bytes, 'a bit flipped');
    case 3:
      return put(bytes.subarray(0, at), 'cut off');
    case 4:
      return put(bytes.subarray(at), 'beheaded');
    case 5:
      return put(splice(at, Math.min(bytes.length, at + dice.below(200)), Buffer.alloc(0)), 'a stretch lost');
    case 6:
      return put(splice(at, at, bytes.subarray(at, at + dice.below(400))), 'a stretch doubled');
    case 7: {
      const other = dice.of(names);
      const content = tree.get(other) ?? Buffer.alloc(0);
      tree.set(other, tree.get(path) ?? Buffer.alloc(0));
      return put(Buffer.from(content), `exchanged with ${other}`, [path, other]);
    }
    case 8: {
      const other = Buffer.from(tree.get(dice.of(names)) ?? []);
      const from = dice.below(other.length);
      return put(splice(at, at, other.subarray(from, from + dice.below(300))), 'a piece of another file put in');
    }
    case 9:
    case 10:
    case 11: {
      const place = between();
      const words = dice.of(HOSTILE);
      return put(splice(place, place, Buffer.from(words, 'utf8')), `put in: ${JSON.stringify(words)}`);
    }
    case 12: {
      const place = between();
      const shape = dice.of(SHAPES);
      const times = dice.of([3, 50, 1000, 5000]);
      return put(
        splice(place, place, Buffer.from(shape.repeat(times), 'utf8')),
        `${JSON.stringify(shape)} ${times} times`,
      );
    }
    case 13: {
      const lines = text.split('\n');
      const [one, two] = [dice.below(lines.length), dice.below(lines.length)];
      const line = lines[one] ?? '';
      const how = dice.below(4);
      if (how === 0) lines.splice(one, 1);
      else if (how === 1) lines.splice(two, 0, line);
      else if (how === 2) [lines[one], lines[two]] = [lines[two] ?? '', line];
      else lines[one] = dice.below(2) === 0 ? `  ${line}` : line.trimStart();
      return put(Buffer.from(lines.join('\n')), 'lines moved');
    }
    case 14: {
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
      const word = dice.of(words);
      const instead = dice.below(3) === 0 ? dice.of(HOSTILE) : (dice.of(words)?.[0] ?? '');
      return put(
        Buffer.from(text.slice(0, word.index) + instead + text.slice(word.index + word[0].length)),
        'a word replaced',
      );
    }
    default: {
      const change = dice.of<(words: string) => string>([
        (words) => words.replaceAll('\n', '\r\n'),
        (words) => words.normalize('NFD'),
        (words) => words.toUpperCase(),
        (words) => words.replaceAll('"', '”'),
        (words) => `\ufeff${words}`,
        (words) => words.replaceAll('\n', '\r'),
        (words) => words.replaceAll('\n', ' '),
        (words) => words.replaceAll('  ', '\t'),
        (words) => words + words,
      ]);
      return put(Buffer.from(change(text), 'utf8'), 'changed as a whole');
    }
  }
}
