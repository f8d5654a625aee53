/** Which pages of a long list its pager names: the first and the last, and those around the one at hand. */

/** Pages named on either side of the one at hand. */
const AROUND = 2;

/** Numbers of pages in their order; null where some are left out. A gap of one page is that page. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const named = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  return named.flatMap((number, index) => {
    const before = named[index - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}
