/** The caption: everything that is said of a mark. The printer names and links the mark by it. */

export interface Caption {
  /** Id of the mark. */
  readonly id: string;
  /** Ids of the claims or recommendations behind it. */
  readonly sources: readonly string[];
  /** Accessible name: what it is and its value, in the language of the page. */
  readonly name: string;
  /** The name in a printed drawing, where the table below it says the rest. */
  readonly brief?: string;
  /** What the caption adds: certainty in words, or for a computed mark its formula in numbers. */
  readonly remark: string;
  /** The words behind the mark, one entry for each source, with their addresses. */
  readonly words: readonly Words[];
  /** Address of the words, relative to the language's root (`documents/production-cells/#cells-now`). */
  readonly href: string;
  /** What the mark can be filtered by: facet → its option. */
  readonly facts?: Readonly<Record<string, string>>;
  /** How many the mark stands for, where it counts. */
  readonly count?: number;
  /** Address of the computation in the ledger, relative to the language's root, where it stands there. */
  readonly ledger?: string;
}

/** Words of a source and where they stand. */
export interface Words {
  readonly quote: string;
  /** Language of the words (BCP 47). */
  readonly lang: string;
  /** Relative to the language's root. */
  readonly href: string;
}
