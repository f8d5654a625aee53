/** Addresses that lead nowhere, and the page that stands nearest to each. */
import { expect, it } from 'vitest';
import { nearest } from '../../../src/client/nearest.ts';

const KNOWN = [
  'charts/growth/members/',
  'charts/growth/density/',
  'charts/enrolment/shares/',
  'charts/recommendations/by-theme/',
  'lessons/missing/',
  'documents/production-cells/',
];

it.each([
  ['charts/growth/member/', 'charts/growth/members/'],
  ['charts/growth/densities', 'charts/growth/density/'],
  ['charts/enrollment/shares/', 'charts/enrolment/shares/'],
  ['charts/growth/members/reveal/99/', 'charts/growth/members/'],
  ['charts/growth/', 'charts/growth/members/'],
  ['charts/recommendations/by-word/', 'charts/recommendations/by-theme/'],
  ['documents/production_cell/', 'documents/production-cells/'],
])('the page nearest to %s is %s', (address, page) => {
  expect(nearest(address, KNOWN)).toBe(page);
});

it.each(['', 'no/such/page/', 'wp-login.php', '<script>alert(1)</script>/'])('no page is near to %j', (address) => {
  expect(nearest(address, KNOWN)).toBeNull();
});
