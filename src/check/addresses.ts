/**
 * Where links of the content may lead, as the drafts know it: addresses of pages, and the ids in each document. An
 * alias of data/moved.json leads from an id that nothing uses any more to one that is there.
 */
import { LINKABLE, type Linkable, linkablePaths } from '../model/linkable.ts';
import type { Problems } from '../problems/problem.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import type { ContentTree } from '../read/tree.ts';
import { nearest } from '../text/likeness.ts';

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
  for (const { value } of [...data.claims, ...data.recommendations, ...data.excluded])
    places.get(value.document)?.add(value.id);
  return places;
}

/**
 * Reports aliases that lead nowhere and aliases that would take the place of something that is there.
 * @param places ids of each document that can be known in full
 */
export function checkMoved(
  { moved }: Data,
  slugs: readonly string[],
  places: ReadonlyMap<string, ReadonlySet<string>>,
  problems: Problems,
): void {
  if (moved === null) return;
  const { file, value } = moved;
  const seen = new Set<string>();
  value.moved.forEach(({ document, from, to }, index) => {
    const at = (field: string): { start: number; end: number } => moved.at(['moved', index, field]);
    if (!slugs.includes(document)) {
      problems.report(file, {
        code: 'document-unknown',
        ...at('document'),
        params: { id: document, known: slugs.slice(0, 20).join(', ') },
        nearest: () => nearest(document, slugs, 1),
      });
      return;
    }
    const ids = places.get(document);
    if (ids !== undefined && !ids.has(to))
      problems.report(file, {
        code: 'anchor-dead',
        ...at('to'),
        params: { id: to, document },
        nearest: () => nearest(to, [...ids], 1),
      });
    if (ids?.has(from) === true || seen.has(`${document}#${from}`))
      problems.report(file, {
        code: 'id-duplicate',
        ...at('from'),
        params: { id: from, other: ids?.has(from) === true ? `content/documents/${document}/` : file.path },
      });
    seen.add(`${document}#${from}`);
  });
  const old = new Set<string>();
  value.documents.forEach(({ from, to }, index) => {
    const at = (field: string): { start: number; end: number } => moved.at(['documents', index, field]);
    if (!slugs.includes(to))
      problems.report(file, {
        code: 'document-unknown',
        ...at('to'),
        params: { id: to, known: slugs.slice(0, 20).join(', ') },
        nearest: () => nearest(to, slugs, 1),
      });
    if (slugs.includes(from) || old.has(from))
      problems.report(file, {
        code: 'id-duplicate',
        ...at('from'),
        params: { id: from, other: slugs.includes(from) ? `content/documents/${from}/` : file.path },
      });
    old.add(from);
  });
}
