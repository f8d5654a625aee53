/** Growth, as the registry knows it. */
import { family } from '../family.ts';
import { captions, describe, layout, legend } from './chart.ts';
import { schema, uses } from './config.ts';
import { growthSeries } from './series.ts';

export const growth = family({ schema, uses, series: growthSeries, layout, describe, captions, legend });
