/** Where links of the content may lead, as the drafts know it: addresses of pages, and the ids in each document. */
import { LINKABLE, linkablePaths, type Linkable } from '../model/linkable.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { ContentTree } from '../read/tree.ts';

export interface KnownAddresses {
  /** Addresses below the language's root: `documents/new-ties/`, `about/`. */
  readonly pages: ReadonlySet<string>;
  /** Beginnings of addresses below which nobody can say what there is. */
  readonly unknownBelow: readonly string[];
}

/**
 * Addresses that links can lead to. Pages with a broken file count: what is wrong with them is said where they are.
 * @param kinds the kinds of page there are
 */
export function knownAddresses(
  tree: Pick<ContentTree, 'documents' | 'pages'>,
  data: Pick<Data, 'charts'>,
  kinds: Readonly<Record<string, Linkable>> = LINKABLE,
): KnownAddresses {
  const named = (slug: string): { slug: string } => ({ slug });
  const outline = {
    documents: tree.documents.map(named),
    pages: tree.pages.map(named),
    charts: data.charts?.value.charts ?? [],
  };
  return { pages: new Set(linkablePaths(outline, kinds)), unknownBelow: data.charts === null ? ['charts/'] : [] };
}

/** Ids of each document that a link can lead to; none for a document of which some cannot be known. */
export function knownPlaces(drafts: readonly DraftDocument[], data: Data): Map<string, Set<string>> {
  if (!data.whole.claims || !data.whole.recommendations) return new Map();
  const places = new Map(
    drafts
      .filter(({ notesWhole }) => notesWhole)
      .map((draft) => [draft.slug, new Set([...draft.parsed.blocks.map(({ id }) => id), ...draft.noteIds])]),
  );
  for (const { value } of [...data.claims, ...data.recommendations, ...data.apart])
    places.get(value.document)?.add(value.id);
  return places;
}
