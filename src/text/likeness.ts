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
 * Likeness of two texts, 0 (nothing in common) to 1 (equal but for case): the Sørensen–Dice coefficient over pairs of
 * neighbouring characters (L. R. Dice, Ecology 26, 1945).
 */
export function likeness(a: string, b: string): number {
  return dice(pairs(a), a.length + 1, b);
}

function dice(left: ReadonlyMap<string, number>, leftSize: number, b: string): number {
  const right = pairs(b);
  let common = 0;
  for (const [pair, count] of right) common += Math.min(count, left.get(pair) ?? 0);
  return (2 * common) / (leftSize + b.length + 1);
}

/** The candidates most like `wanted`, best first, at most `limit`, none below a likeness of 0.4. Ties keep their order. */
export function nearest(wanted: string, candidates: readonly string[], limit: number): string[] {
  const left = pairs(wanted);
  return candidates
    .map((candidate) => ({ candidate, score: dice(left, wanted.length + 1, candidate) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
