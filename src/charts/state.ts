/**
 * What a reader has chosen on a view, and its query: which mark, which filters. Whatever the query holds, a valid
 * choice comes out. View and reading are the path, which only the build reads.
 */

/** What an address carries beside view and reading. */
export interface Choice {
  /** Id of the selected mark. */
  readonly selected: string | null;
  /** Filters of the marks: facet → chosen ids; a facet without any is not filtered. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What a view allows to be chosen. */
export interface ChoiceSpace {
  /** Ids of the marks that can be selected. */
  readonly marks: readonly string[];
  /** What can be filtered. */
  readonly facets: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
}

/** The query of a choice: `''` or `?…`. */
export function serialiseChoice({ selected, filters }: Choice): string {
  const parts: string[] = [];
  if (selected !== null) parts.push(`sel=${selected}`);
  for (const [facet, ids] of Object.entries(filters)) if (ids.length > 0) parts.push(`${facet}=${ids.join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * The choice that an address means: its fragment may name a mark (`#mark-…`), unless the query chooses another. What
 * the view does not know is left out, so that an old or damaged link still opens the view.
 */
export function parseChoice(query: string, { marks, facets }: ChoiceSpace, fragment = ''): Choice {
  const params = new URLSearchParams(query);
  const wanted = params.get('sel');
  const filters: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const asked = new Set(params.get(facet.id)?.split(','));
    const chosen = facet.options.map((option) => option.id).filter((id) => asked.has(id));
    if (chosen.length > 0) filters[facet.id] = chosen;
  }
  const pointed = (id: string): boolean => `#mark-${id}` === fragment;
  return { selected: marks.find((id) => id === wanted) ?? marks.find(pointed) ?? null, filters };
}
