/** Works that a note names: `sources="one-id another-id"` in its heading. */
import type { Attribute } from '../text/sections.ts';

/** Name of the attribute. */
export const SOURCES = 'sources';

/** An id of a work, where it is named. */
export interface Naming {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The works that the attributes of a heading name, in their order. */
export function namings(attributes: ReadonlyMap<string, Attribute>): Naming[] {
  const attribute = attributes.get(SOURCES);
  if (attribute === undefined) return [];
  const from = attribute.start + `${SOURCES}="`.length;
  return [...attribute.value.matchAll(/\S+/g)].map(({ 0: id, index }) => ({
    id,
    start: from + index,
    end: from + index + id.length,
  }));
}
