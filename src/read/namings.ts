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

/** The works that attributes name, in their order. */
export function namings(attributes: ReadonlyMap<string, Attribute>): Naming[] {
  return idsOf(attributes, SOURCES);
}

/** The ids that an attribute lists with spaces between them, each with its place; none where it is not there. */
export function idsOf(attributes: ReadonlyMap<string, Attribute>, name: string): Naming[] {
  const attribute = attributes.get(name);
  if (attribute === undefined) return [];
  const from = attribute.start + `${name}="`.length;
  return [...attribute.value.matchAll(/\S+/g)].map(({ 0: id, index }) => ({
    id,
    start: from + index,
    end: from + index + id.length,
  }));
}
