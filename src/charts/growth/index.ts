/** The growth chart: what the page and the browser need of this folder. */
import type { Chart } from '../chart.ts';
import { captions, describe } from './describe.ts';
import { layout } from './layout.ts';
import { legend } from './legend.ts';
import type { GrowthSeries } from './series.ts';

export const growth: Chart<GrowthSeries> = { id: 'growth', layout, describe, captions, legend, facets: () => [] };
