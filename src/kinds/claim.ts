/** A claim in words: its value in both readings, and the time it refers to. */
import type { Claim } from '../model/edition.ts';
import { el, type Tree } from '../text/html.ts';
import type { Site } from './site.ts';

/**
 * The value with its unit: in ink as transcribed; where a note emends it, the transcribed value hatched and the
 * corrected one in cobalt.
 */
export function claimValue(claim: Claim, { format }: Site): Tree {
  if (claim.kind === 'date' && claim.date.edtf !== null) return format.date(claim.date.edtf);
  const transcribed = format.withUnit(claim.value, claim.unit);
  if (claim.kind === 'date' || claim.emendation === undefined) return transcribed;
  return [
    el('span', { class: 'doubt' }, transcribed),
    ' ',
    el('span', { class: 'quiet' }, '[sic]'),
    ' ',
    el('span', { class: 'computed' }, format.withUnit(claim.corrected, claim.unit)),
  ];
}

/** The time a claim refers to, with the ground on which it rests. */
export function refersTo(claim: Claim, site: Site): string {
  const { edtf, ground } = claim.date;
  return edtf === null
    ? site.t.ground.none
    : ground === 'stated'
      ? site.format.date(edtf)
      : `${site.format.date(edtf)} (${site.t.ground[ground]})`;
}
