/** The chart of recommendations: what the page and the browser need of this folder. */
import type { Chart } from '../chart.ts';
import { captions } from './captions.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { legend } from './legend.ts';
import type { RecommendationsSeries } from './series.ts';

export const recommendations: Chart<RecommendationsSeries> = {
  id: 'recommendations',
  layout,
  describe,
  captions,
  legend,
  facets: (series) => series.facets,
};
