/** data/moved.json: an alias leads from an id that nothing uses any more to one that is there. */
import { nearest } from '../text/likeness.ts';
import type { Problems } from '../problems/collect.ts';
import type { Data } from '../read/data.ts';

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
