/** Which of the addresses of the site one that was mistyped, cut off or made up comes nearest to. */

/** More of an address than this cannot be wrong: it is another one. */
const MOST_WRONG = 0.5;

/**
 * The nearest of the known addresses; null where none is near. What an address goes on with, as a page of a chart that
 * there is not, or lacks at its end, counts less than what stands in it instead. A list is near where it is itself
 * meant, `lesson/`, or where nothing in it is: otherwise every address in it would be an address that goes on.
 */
export function nearest(address: string, known: readonly string[], lists: readonly string[] = []): string | null {
  let best: string | null = null;
  let least = MOST_WRONG * address.length;
  const take = (one: string, wrong: number): void => {
    if (wrong >= least) return;
    least = wrong;
    best = one;
  };
  // One that is cut off may still have been closed.
  const begun = address.replace(/\/$/, '');
  for (const one of lists) take(one, one.startsWith(begun) ? 0 : changes(address, one));
  // The beginning that all of a list share is no likeness: with it, any short address would be near to another.
  const shared = Math.max(0, ...lists.filter((one) => address.startsWith(one)).map(({ length }) => length));
  for (const one of known) {
    const within = address.startsWith(one) || one.startsWith(begun);
    const wrong = within ? Math.abs(address.length - one.length) / 4 : changes(address, one);
    if (within || wrong < MOST_WRONG * (address.length - shared)) take(one, wrong);
  }
  return best ?? lists.find((one) => address.startsWith(one)) ?? null;
}

/** An address in a slow reveal: the address of the view or the lesson, and the number that the step has in it. */
export function revealAt(address: string): { readonly of: string; readonly step: number } | null {
  const [, of, step] = /^((?:charts\/[^/]+|lessons)\/[^/]+\/)reveal(?:\/(.*))?$/s.exec(address) ?? [];
  // The first, where no number is given: it tells least.
  return of === undefined ? null : { of, step: Math.max(1, Number.parseInt(step ?? '', 10) || 1) };
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
