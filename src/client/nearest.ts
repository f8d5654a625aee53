/** Which of the addresses of the site one that was mistyped, cut off or made up comes nearest to. */

/** More of an address than this cannot be wrong: it is another one. */
const MOST_WRONG = 0.5;

/**
 * The nearest of the known addresses; null where none is near. What an address goes on with, as a step of a chart that
 * there is not, or lacks at its end, counts less than what stands in it instead.
 */
export function nearest(address: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = MOST_WRONG * address.length;
  for (const one of known) {
    const within = address.startsWith(one) || one.startsWith(address);
    const wrong = within ? Math.abs(address.length - one.length) / 8 : changes(address, one);
    if (wrong >= least) continue;
    least = wrong;
    best = one;
  }
  return best;
}

/** How many letters have to be put in, left out or changed to make one of the other (Levenshtein). */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries())
      next.push(
        Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (letter === wanted ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
