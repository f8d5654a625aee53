/** Addresses that lead nowhere, and the page that stands nearest to each. */
import { expect, it } from 'vitest';
import { nearest, revealAt } from '../../../src/client/nearest.ts';

const LISTS = ['charts/', 'lessons/', 'documents/'];
const KNOWN = [
  'charts/growth/members/',
  'charts/growth/density/',
  'charts/enrolment/shares/',
  'charts/recommendations/by-theme/',
  'lessons/missing/',
  'lessons/who-is-missing/',
  'lessons/told-and-planned/',
  'lessons/can-113-per-cent-be-right/',
  'lessons/can-113-per-cent-be-right/pupil/',
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
  ['lessons/can-113/', 'lessons/can-113-per-cent-be-right/'],
  ['lessons/can-113-per-cent-be-right/pupl/', 'lessons/can-113-per-cent-be-right/pupil/'],
  ['lessons/can-113-per-cent-be-right/nothing/', 'lessons/can-113-per-cent-be-right/'],
  ['lessons/can-113', 'lessons/can-113-per-cent-be-right/'],
  ['lessons/', 'lessons/'],
  ['lesson', 'lessons/'],
  ['document/', 'documents/'],
  ['lessons/nothing-here/', 'lessons/'],
  ['lessons/how-is-missing/', 'lessons/who-is-missing/'],
  ['documents/a-letter/', 'documents/'],
  ['lessons/nothing-of-the-sort-at-all/', 'lessons/'],
])('the page nearest to %s is %s', (address, page) => {
  expect(nearest(address, KNOWN, LISTS)).toBe(page);
});

it.each(['', 'no/such/page/', 'wp-login.php', '<script>alert(1)</script>/'])('no page is near to %j', (address) => {
  expect(nearest(address, KNOWN, LISTS)).toBeNull();
});

it.each([
  ['charts/growth/density/reveal/6/', 6],
  ['charts/growth/density/reveal/0/', 1],
  ['charts/growth/density/reveal/9', 9],
  ['charts/growth/density/reveal/-2/', 1],
  ['charts/growth/density/reveal/last/', 1],
  ['charts/growth/density/reveal', 1],
  ['lessons/missing/reveal/7/', 7],
  ['lessons/missing/reveal/', 1],
])('what is asked for in %s is step %i', (address, step) => {
  expect(revealAt(address)).toEqual({ of: address.slice(0, address.indexOf('reveal')), step });
});

it.each(['charts/growth/density/', 'charts/growth/revealed/', 'lessons/reveal/3/', 'documents/missing/reveal/3/'])(
  '%s is in no slow reveal',
  (address) => {
    expect(revealAt(address)).toBeNull();
  },
);
