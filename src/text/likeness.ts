/** Likeness of words, for messages only: what the writer may have meant. Nothing is ever resolved by it. */

function pairs(text: string): Map<string, number> {
  const result = new Map<string, number>();
  const padded = ` ${text.toLowerCase()} `;
  for (let at = 0; at < padded.length - 1; at += 1) {
    const pair = padded.slice(at, at + 2);
    result.set(pair, (result.get(pair) ?? 0) + 1);
  }
  return result;
}

/**
 * Likeness of two texts, 0 (nothing in common) to 1: the Sørensen–Dice coefficient over pairs of neighbouring
 * characters (L. R. Dice, Ecology 26, 1945), whatever their case. Only equal texts reach 1: some rearrangements have
 * the same pairs.
 */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : dice(pairs(a), a.length + 1, b);
}

/** Below 1, however much the texts have in common. */
function dice(left: ReadonlyMap<string, number>, leftSize: number, b: string): number {
  const right = pairs(b);
  let common = 0;
  for (const [pair, count] of right) common += Math.min(count, left.get(pair) ?? 0);
  const size = leftSize + b.length + 1;
  return Math.min((2 * common) / size, 1 - 1 / (size + 1));
}

/**
 * The candidates most like `wanted`, best first, at most `limit`, none below a likeness of 0.4. Ties keep their order.
 */
export function nearest(wanted: string, candidates: readonly string[], limit: number): string[] {
  const left = pairs(wanted);
  return candidates
    .map((candidate) => ({ candidate, score: candidate === wanted ? 1 : dice(left, wanted.length + 1, candidate) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Longest quotation that is compared with the text, in characters: enough to recognise any passage. */
const LONGEST = 400;

/**
 * The passages of a text most like some words, best first, each at another place, in whole words. A window of the
 * length of the words slides over the text while the pairs that both have in common are counted, so that the cost grows
 * with the length of the text and not with its product with the length of the quotation.
 */
export function nearestPassages(text: string, words: string, limit: number): string[] {
  const wanted = words.slice(0, LONGEST).toLowerCase();
  if (wanted.length < 2) return [];
  const lower = text.toLowerCase();
  // Some letters change their length with their case; the windows must lie in the text itself.
  const hay = lower.length === text.length ? lower : text;
  const code = (string: string, at: number): number => string.charCodeAt(at) * 65_536 + string.charCodeAt(at + 1);
  const missing = new Map<number, number>();
  for (let at = 0; at + 1 < wanted.length; at += 1)
    missing.set(code(wanted, at), (missing.get(code(wanted, at)) ?? 0) + 1);
  const best: { start: number; common: number }[] = [];
  let common = 0;
  for (let end = 0; end + 1 < hay.length; end += 1) {
    const come = missing.get(code(hay, end));
    if (come !== undefined) {
      if (come > 0) common += 1;
      missing.set(code(hay, end), come - 1);
    }
    const start = end + 2 - wanted.length;
    if (start < 0) continue;
    keep(best, { start, common }, wanted.length / 2, limit * 2);
    const gone = missing.get(code(hay, start));
    if (gone !== undefined) {
      if (gone >= 0) common -= 1;
      missing.set(code(hay, start), gone + 1);
    }
  }
  if (hay.length < wanted.length) best.push({ start: 0, common: 0 });
  const found: Passage[] = [];
  for (const passage of best
    .map(({ start }) => inWords(text, start, start + wanted.length, words))
    .sort((a, b) => b.score - a.score)) {
    if (passage.score >= 0.4 && found.every((other) => passage.end <= other.start || passage.start >= other.end))
      found.push(passage);
  }
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))].slice(0, limit);
}

/** Keeps the best windows, at most `limit`, and of those that overlap by more than half only the better one. */
function keep(
  best: { start: number; common: number }[],
  next: { start: number; common: number },
  apart: number,
  limit: number,
): void {
  const near = best.findIndex((kept) => next.start - kept.start < apart);
  if (near !== -1) {
    if ((best[near]?.common ?? 0) < next.common) best.splice(near, 1);
    else return;
  }
  if (best.length >= limit) {
    const worst = best.reduce((least, kept, index) => (kept.common < (best[least]?.common ?? 0) ? index : least), 0);
    if ((best[worst]?.common ?? 0) >= next.common) return;
    best.splice(worst, 1);
  }
  best.push(next);
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * The run of whole words around a window that is most like the words sought, without punctuation that they do not have.
 */
function inWords(text: string, start: number, end: number, words: string): Passage {
  const before = (at: number): number => Math.max(text.lastIndexOf(' ', at - 1) + 1, 0);
  const after = (at: number): number => (text.indexOf(' ', at) === -1 ? text.length : text.indexOf(' ', at));
  const starts = [before(start), Math.min(after(start) + 1, text.length)];
  const ends = [after(end), text.lastIndexOf(' ', end) === -1 ? text.length : text.lastIndexOf(' ', end)];
  const left = pairs(words.slice(0, LONGEST));
  let result: Passage = { start: 0, end: 0, score: 0 };
  for (const from of starts) {
    for (const to of ends) {
      const edge = (mark: string, own: string): boolean => !/[\p{L}\p{N}]/u.test(mark) && mark !== own;
      const first = edge(text[from] ?? ' ', words[0] ?? '') ? from + 1 : from;
      const last = Math.min(edge(text[to - 1] ?? ' ', words.at(-1) ?? '') ? to - 1 : to, from + 2 * LONGEST);
      const score = last > first ? dice(left, Math.min(words.length, LONGEST) + 1, text.slice(first, last)) : 0;
      if (score > result.score) result = { start: first, end: last, score };
    }
  }
  return result;
}

/** Forms of one word: all but their ends are the same. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const length = Math.max(4, Math.min(a.length, b.length) - 2);
  return a.slice(0, length) === b.slice(0, length);
}
