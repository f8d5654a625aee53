/** A claim in words: its value in both readings, and the time it refers to. */
import { escapeHtml } from '../text/escape.ts';
import type { Claim } from '../model/edition.ts';
import type { Site } from './site.ts';

/**
 * The value with its unit, as HTML: in ink as transcribed; where a note emends it, the transcribed value hatched and
 * the
 * corrected one in cobalt.
 */
export function claimValue(claim: Claim, site: Site): string {
  if (claim.kind === 'date')
    return escapeHtml(
      claim.date.edtf === null ? site.speak.withUnit(claim.value, claim.unit) : site.speak.date(claim.date.edtf),
    );
  const said = escapeHtml(site.speak.withUnit(claim.value, claim.unit));
  if (claim.emendation === undefined) return said;
  return `<span class="doubt">${said}</span> <span class="quiet">[sic]</span> <span class="computed">${escapeHtml(site.speak.withUnit(claim.corrected, claim.unit))}</span>`;
}

/** The time a claim refers to, with the ground on which it rests. */
export function refersTo(claim: Claim, site: Site): string {
  const { edtf, ground } = claim.date;
  return edtf === null
    ? site.t.ground.none
    : ground === 'stated'
      ? site.speak.date(edtf)
      : `${site.speak.date(edtf)} (${site.t.ground[ground]})`;
}
