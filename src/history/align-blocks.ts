/** Which block of the new edition holds the words of a block of the old one. */
import { diffArrays } from 'diff';
import type { Block, ReadingText } from '../model/edition.ts';
import { flatten } from '../text/anchor.ts';
import { likeness } from '../text/likeness.ts';

export interface AlignedBlock {
  readonly id: string;
  readonly text: string;
}

/** A block of both editions, or of one. */
export interface BlockPair {
  readonly before: AlignedBlock | null;
  readonly after: AlignedBlock | null;
}

export interface Alignment {
  /** In the order of the new edition; blocks that are gone stand where they stood. */
  readonly pairs: readonly BlockPair[];
  /**
   * Old block id → the new block where its words stand now, also when it was joined to another; absent when they are
   * gone.
   */
  readonly place: ReadonlyMap<string, string>;
}

/** Blocks that are at least so alike, between two that did not change, are one block in two states. */
const ALIKE = 0.5;
/** Blocks that are so alike wherever they stand are one block that was moved. */
const MOVED = 0.8;

/** Aligns two readings: equal blocks first, then what changed between them, then what was moved. */
export function alignBlocks(before: ReadingText, after: ReadingText): Alignment {
  const old = before.blocks.map((block) => aligned(before, block));
  const fresh = after.blocks.map((block) => aligned(after, block));
  const pairs: BlockPair[] = [];
  let [gone, came]: [AlignedBlock[], AlignedBlock[]] = [[], []];
  let [a, b] = [0, 0];
  for (const { kind, count } of runsOf(old, fresh, (x, y) => x.text === y.text)) {
    if (kind === 'same') {
      pairs.push(...pairInOrder(gone, came));
      [gone, came] = [[], []];
      // Equal texts, each with the id of its own edition.
      for (let index = 0; index < count; index += 1)
        pairs.push({ before: old[a + index] ?? null, after: fresh[b + index] ?? null });
    }
    if (kind === 'gone') gone.push(...old.slice(a, a + count));
    if (kind === 'new') came.push(...fresh.slice(b, b + count));
    if (kind !== 'new') a += count;
    if (kind !== 'gone') b += count;
  }
  pairs.push(...pairInOrder(gone, came));
  const joined = rejoin(pairs);
  const place = new Map<string, string>();
  for (const pair of joined) if (pair.before !== null && pair.after !== null) place.set(pair.before.id, pair.after.id);
  for (const block of old) {
    const holder = place.has(block.id)
      ? undefined
      : fresh.find((candidate) => block.text.length >= 20 && flatten(candidate.text).includes(flatten(block.text)));
    if (holder !== undefined) place.set(block.id, holder.id);
  }
  return { pairs: joined, place };
}

function aligned(reading: ReadingText, block: Block): AlignedBlock {
  return { id: block.id, text: reading.text.slice(block.start, block.end) };
}

/** Pairs what stands between two unchanged blocks, in order, so that the likeness of all pairs together is greatest. */
function pairInOrder(gone: readonly AlignedBlock[], fresh: readonly AlignedBlock[]): BlockPair[] {
  // Very long stretches are paired by place: comparing each with each would take the square of their length.
  const likenessOf =
    gone.length * fresh.length <= 40_000
      ? (a: number, b: number): number => score(gone[a], fresh[b])
      : (a: number, b: number): number => (a === b ? score(gone[a], fresh[b]) : 0);
  const best: number[][] = Array.from({ length: gone.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const cell = (a: number, b: number): number => best[a]?.[b] ?? 0;
  const scores = new Map<number, number>();
  for (let a = gone.length - 1; a >= 0; a -= 1) {
    for (let b = fresh.length - 1; b >= 0; b -= 1) {
      const alike = likenessOf(a, b);
      scores.set(a * fresh.length + b, alike);
      (best[a] ?? [])[b] = Math.max(cell(a + 1, b), cell(a, b + 1), alike >= ALIKE ? alike + cell(a + 1, b + 1) : 0);
    }
  }
  const pairs: BlockPair[] = [];
  let [a, b] = [0, 0];
  while (a < gone.length || b < fresh.length) {
    const alike = scores.get(a * fresh.length + b) ?? 0;
    if (a < gone.length && b < fresh.length && alike >= ALIKE && cell(a, b) === alike + cell(a + 1, b + 1)) {
      pairs.push({ before: gone[a] ?? null, after: fresh[b] ?? null });
      a += 1;
      b += 1;
    } else if (b >= fresh.length || (a < gone.length && cell(a, b) === cell(a + 1, b))) {
      pairs.push({ before: gone[a] ?? null, after: null });
      a += 1;
    } else {
      pairs.push({ before: null, after: fresh[b] ?? null });
      b += 1;
    }
  }
  return pairs;
}

function score(a: AlignedBlock | undefined, b: AlignedBlock | undefined): number {
  return a === undefined || b === undefined ? 0 : likeness(a.text, b.text);
}

/** A block that is gone in one place and new in another was moved. */
function rejoin(pairs: readonly BlockPair[]): BlockPair[] {
  const result: BlockPair[] = [...pairs];
  for (const lost of pairs) {
    if (lost.before === null || lost.after !== null) continue;
    const { before } = lost;
    const found = result
      .map((pair, index) => ({
        index,
        alike: pair.before === null && pair.after !== null ? score(before, pair.after) : 0,
      }))
      .filter(({ alike }) => alike >= MOVED)
      .sort((a, b) => b.alike - a.alike)[0];
    if (found === undefined) continue;
    result[found.index] = { before, after: result[found.index]?.after ?? null };
    result.splice(result.indexOf(lost), 1);
  }
  return result;
}

/** A stretch of the old list, of the new one, or of both. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly count: number;
}

/**
 * Beyond so many differences two lists are called wholly different: nobody reads such a script, and it costs the
 * square.
 */
const MOST = 2000;

export function runsOf<T>(
  before: readonly T[],
  after: readonly T[],
  comparator: (a: T, b: T) => boolean = Object.is,
): Run[] {
  const changes = diffArrays([...before], [...after], { comparator, maxEditLength: MOST });
  if (changes === undefined)
    return [
      { kind: 'gone', count: before.length },
      { kind: 'new', count: after.length },
    ];
  return changes.map(({ added, removed, count }) => ({ kind: removed ? 'gone' : added ? 'new' : 'same', count }));
}
