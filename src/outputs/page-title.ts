/** What a tab, and a list of what was found, call a page. */
import type { Resource } from '../model/resource.ts';

/** More letters than that are cut off by lists of what was found, wherever they choose. */
const MOST = 70;
/** Longer titles need the room that the name of the site would take. */
const WITH_SITE = 55;

/** The title of a page with the name of the site; of a finding that is too long, the name of its chart and view. */
export function pageTitle({ path, title, name }: Pick<Resource, 'path' | 'title' | 'name'>, site: string): string {
  if (path === '') return `${site} – ${title}`.trim();
  const short = (title.length > MOST ? (name ?? title) : title).trim();
  if (short.length <= WITH_SITE) return `${short} – ${site}`;
  return short.length <= MOST ? short : `${short.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
