/** A document as a timeline draws it. */
import type { TimelineInput } from '../../charts/timeline/layout.ts';
import type { EditionDocument } from '../../model/edition.ts';
import { hasSoftEnds, readEdtf } from '../../text/edtf.ts';
import type { Site } from '../site.ts';

/** Its name, its date in words, and the years in which it can have been written. */
export function timelineInput({ slug, meta, years }: EditionDocument, site: Site): TimelineInput {
  return {
    id: slug,
    label: meta.short[site.lang],
    range: site.format.date(meta.date.edtf),
    years,
    soft: meta.date.ground !== 'stated' || isVague(meta.date.edtf),
  };
}

/** Does the date say of itself that it is not sharp? */
function isVague(edtf: string): boolean {
  const date = readEdtf(edtf);
  return typeof date !== 'string' && hasSoftEnds(date);
}
