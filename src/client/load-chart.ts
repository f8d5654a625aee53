/** The charts that the element can draw, each in a file of its own: a page loads the one it shows. */
import type { Chart } from '../charts/chart.ts';

const CHARTS: Readonly<Record<string, () => Promise<Chart<never>>>> = {
  growth: () => import('../charts/growth/chart.ts'),
  enrolment: () => import('../charts/enrolment/chart.ts'),
  recommendations: async () => ({
    ...(await import('../charts/recommendations/chart.ts')),
    ...(await import('../charts/recommendations/captions.ts')),
    ...(await import('../charts/recommendations/text-twin.ts')),
  }),
};

/** The chart with an id. Rejects for one that nobody draws. */
export async function loadChart(id: string): Promise<Chart> {
  const load = CHARTS[id];
  if (!load) throw new RangeError(`Nobody draws the chart "${id}".`);
  // The page pairs a chart with its own series: here both are only known as a chart and a series.
  return (await load()) as unknown as Chart;
}
