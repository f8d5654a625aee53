/** How many of each thing the edition has: what prose may ask for by `{count:documents}`. */

/** What is counted. */
export const COUNTED = ['documents', 'notes', 'claims', 'recommendations', 'charts', 'checks', 'works'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

/** Lists that the edition, or a draft of it, holds. */
type Lists = Readonly<Record<Exclude<Counted, 'notes' | 'documents'>, readonly unknown[]>> & {
  readonly documents: readonly { readonly notes: { readonly length: number } }[];
};

/** Counts what there is. */
export function countsOf({ documents, claims, recommendations, charts, checks, works }: Lists): Counts {
  return {
    documents: documents.length,
    notes: documents.reduce((sum, { notes }) => sum + notes.length, 0),
    claims: claims.length,
    recommendations: recommendations.length,
    charts: charts.length,
    checks: checks.length,
    works: works.length,
  };
}
