/**
 * Where links of the content may lead, as the drafts know it: addresses of pages, and the ids in each document. An
 * alias of data/moved.json leads from an id that nothing uses any more to one that is there.
 */
import { LINKABLE, type Linkable, linkablePaths } from '../model/linkable.ts';
import type { Problems } from '../problems/problem.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import { Names } from '../read/names.ts';
import type { ContentTree } from '../read/tree.ts';
import { nearest } from '../text/likeness.ts';

/**
 * Addresses that links can lead to, below the language's root: `documents/new-ties/`, `about/`. Pages with a broken
 * file count: what is wrong with them is said where they are.
 * @param kinds the kinds of page there are
 */
export function knownAddresses(
  tree: Pick<ContentTree, 'documents' | 'pages' | 'files'>,
  data: Pick<Data, 'charts'>,
  kinds: Readonly<Record<string, Linkable>> = LINKABLE,
): Names {
  const listed = (slug: string): object | null => (tree.files.has(`content/documents/${slug}/words.md`) ? {} : null);
  const outline = {
    documents: tree.documents.map((slug) => ({ slug, words: listed(slug) })),
    pages: tree.pages.map((slug) => ({ slug })),
    charts: data.charts?.value.charts ?? [],
  };
  const paths = linkablePaths(outline, kinds);
  return data.charts === null ? Names.allBut('charts/', paths) : Names.of(paths);
}

/** Ids of each document that a link can lead to; a document that cannot be read is missing. */
export function knownPlaces(drafts: readonly DraftDocument[], data: Data): Map<string, Names> {
  const rows = Map.groupBy([...data.claims, ...data.recommendations, ...data.excluded], ({ value }) => value.document);
  const rowsRead = data.names.claims.complete && data.names.recommendations.complete;
  return new Map(
    drafts.map(({ slug, parsed, noteNames }) => [
      slug,
      Names.of(
        [
          ...parsed.blocks.map(({ id }) => id),
          ...noteNames.ids,
          ...(rows.get(slug) ?? []).map(({ value }) => value.id),
        ],
        rowsRead && noteNames.complete,
      ),
    ]),
  );
}

/** Ids of the lines of each list of old words, by the document. */
export function knownLines(drafts: readonly DraftDocument[]): Map<string, Names> {
  return new Map(drafts.flatMap(({ slug, words }) => (words === null ? [] : [[slug, words.stored.names] as const])));
}

/**
 * Reports aliases that lead nowhere and aliases that would take the place of something that is there.
 * @param places ids of each document; where they are incomplete, nothing is said of its aliases
 */
export function checkMoved(
  { moved }: Data,
  slugs: readonly string[],
  places: ReadonlyMap<string, Names>,
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
    const names = places.get(document);
    if (names?.lacks(to) === true)
      problems.report(file, {
        code: 'anchor-dead',
        ...at('to'),
        params: { id: to, document },
        nearest: () => names.nearest(to),
      });
    const taken = names?.complete === true && names.ids.has(from);
    if (taken || seen.has(`${document}#${from}`))
      problems.report(file, {
        code: 'id-duplicate',
        ...at('from'),
        params: { id: from, other: taken ? `content/documents/${document}/` : file.path },
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
