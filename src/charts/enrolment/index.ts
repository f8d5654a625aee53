/** The enrolment chart: what the page and the browser need of this folder. */
import type { Chart } from '../chart.ts';
import { captions, describe } from './describe.ts';
import { layout } from './layout.ts';
import { legend } from './legend.ts';
import type { EnrolmentSeries } from './series.ts';

export const enrolment: Chart<EnrolmentSeries> = {
  id: 'enrolment',
  layout,
  describe,
  captions,
  legend,
  facets: () => [],
};
