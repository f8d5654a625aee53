/** The families of charts, in the order in which messages name them. */
import { enrolment } from './enrolment/family.ts';
import type { Family } from './family.ts';
import { growth } from './growth/family.ts';
import { month } from './month/family.ts';
import { organisation } from './organisation/family.ts';
import { recommendations } from './recommendations/family.ts';

export const FAMILIES: readonly Family[] = [growth, enrolment, recommendations, month, organisation];
