/** Notes in a margin and labels beside a drawing, stacked: each as near to its place as can be, none over another. */

export interface Item {
  /** Where the item would like its upper edge to be. */
  readonly wish: number;
  readonly height: number;
}

/**
 * Upper edges for items in order, so that none overlaps the one before, none rises above 0, and the squared distances
 * to the wishes are smallest. (Isotonic regression by pooling adjacent violators: Barlow et al., 1972, on the wishes
 * less the height above.)
 * @param gap space between two items
 * @param max where the last item ends at the latest; items that do not fit above it begin at 0 and pass it
 */
export function stack(items: readonly Item[], gap: number, max = Infinity): number[] {
  const pools: { sum: number; count: number; mean: number }[] = [];
  const above: number[] = [];
  let height = 0;
  for (const item of items) {
    above.push(height);
    let pool = { sum: item.wish - height, count: 1, mean: item.wish - height };
    for (let last = pools.at(-1); last !== undefined && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const sum = last.sum + pool.sum;
      const count = last.count + pool.count;
      pool = { sum, count, mean: sum / count };
    }
    pools.push(pool);
    height += item.height + gap;
  }
  const latest = max - (height - gap);
  const flat = pools.flatMap(({ mean, count }) =>
    Array.from({ length: count }, () => Math.max(0, Math.min(mean, latest))),
  );
  return flat.map((base, index) => base + (above[index] ?? 0));
}
