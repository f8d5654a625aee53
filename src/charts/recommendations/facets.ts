/** What recommendations are sorted and filtered by. */

/** What can be filtered by, in the order of a `Place`. */
export const FACETS = ['document', 'theme', 'addressee', 'modality'] as const;
export type FacetId = (typeof FACETS)[number];

/** Where something stands in each facet: positions among the facet's options. */
export type Place = readonly [document: number, theme: number, addressee: number, modality: number];
