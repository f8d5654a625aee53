/** The Lenin Enrolment, as the registry knows it. */
import { family } from '../family.ts';
import { captions, describe, layout, legend } from './chart.ts';
import { schema, uses } from './config.ts';
import { enrolmentSeries } from './series.ts';

export const enrolment = family({ schema, uses, series: enrolmentSeries, layout, describe, captions, legend });
