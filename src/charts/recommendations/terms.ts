/** What the chart of recommendations is made of: terms to sort by, and recommendations one by one or as counts. */
import type { Addressed } from '../../model/recommendation.ts';

/** What can be filtered by, in the order of a `FacetPlace`. */
export const FACETS = ['document', 'theme', 'addressee', 'modality'] as const;
export type FacetId = (typeof FACETS)[number];

/** Where something stands in each facet: positions among the facet's options. */
export type FacetPlace = readonly [document: number, theme: number, addressee: number, modality: number];

/** An option of a facet; documents add the language of their words. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
  /** What belongs to it, in a sentence. */
  readonly meaning?: string;
}

/** The number that a recommendation gives. */
export interface StatedNumber {
  /** Id of its claim. */
  readonly claim: string;
  readonly number: string;
  /** What the number is of, with its unit. */
  readonly text: string;
  readonly quote: string;
  /** Whether the source asks for the number, or tells with it how things are. */
  readonly asked: boolean;
}

export interface Single {
  readonly id: string;
  readonly at: FacetPlace;
  readonly quote: string;
  readonly gist: string;
  readonly addressed: Addressed;
  /** The modal word as it stands in the source; absent where an earlier one is carried on, or where there is none. */
  readonly word?: string;
  /** The verb form, where there is no modal word. */
  readonly marker?: string;
  /** Whether the words only state what we take for asked. */
  readonly implied: boolean;
  readonly amount?: StatedNumber;
}

/** How many recommendations share a place. */
export type Counted = readonly [...FacetPlace, count: number];

/** The many, as counts, with an example for each cell of each view. */
export interface Aggregate {
  readonly counts: readonly Counted[];
  readonly examples: readonly Example[];
  readonly withNumber: number;
}

/** A recommendation that stands for its cell. */
export interface Example {
  readonly at: FacetPlace;
  readonly id: string;
  readonly document: string;
  /** Language of the words. */
  readonly lang: string;
  readonly quote: string;
}

/** What stands between thousands, in numbers of four and of more digits. */
export type Grouping = readonly [four: string, more: string];

/** A count as the language writes it: the series brings what stands between thousands. */
export function integer(value: number, { grouping }: { readonly grouping: Grouping }): string {
  const digits = String(value);
  if (digits.length < 4) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, digits.length === 4 ? grouping[0] : grouping[1]);
}
