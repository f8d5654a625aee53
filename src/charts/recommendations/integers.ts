/** Whole numbers in the browser, which formats nothing else: counts change with the filters. */
import type { RecommendationsSeries } from './series.ts';

/** A count as the language writes it: the series brings what stands between thousands. */
export function integer(value: number, { grouping }: Pick<RecommendationsSeries, 'grouping'>): string {
  const digits = String(value);
  if (digits.length < 4) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, digits.length === 4 ? grouping[0] : grouping[1]);
}
