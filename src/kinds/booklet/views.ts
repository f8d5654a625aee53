/** Which drawings a booklet of one document has. */
import { familyOf } from '../../charts/registry.ts';
import type { ViewPlace } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import type { Site } from '../site.ts';

/**
 * The charts that draw the numbers of a document and of no other, in the order of the gallery: what the part of the
 * Edition that the document is printed from has whole. Of each the first view: its address leads to the others.
 */
export function viewsOf({ slug }: EditionDocument, { edition }: Site): ViewPlace[] {
  const { claims, rows } = edition.index;
  const asked = new Set((rows.recommendations.get(slug) ?? []).map(({ id }) => id));
  const own = (id: string): boolean => claims.get(id)?.document === slug || asked.has(id);
  const marked = new Set((rows.claims.get(slug) ?? []).flatMap(({ marks }) => marks.map(({ chart }) => chart)));
  return edition.charts
    .filter((config) => {
      const uses = familyOf(config).uses(config);
      const ids = uses.flatMap((use) => (use.kind === 'claims' || use.kind === 'row' ? use.id : []));
      const quoted = uses.flatMap((use) => (use.kind === 'words' ? use.words.document : []));
      // Cells are counted, and what is unsaid is looked for, in all documents.
      const ofAll = uses.some(({ kind }) => kind === 'cell' || kind === 'unsaid');
      return marked.has(config.id) && !ofAll && ids.every(own) && quoted.every((document) => document === slug);
    })
    .flatMap(({ id, views }) => views.slice(0, 1).map((view) => ({ chart: id, view: view.id })));
}
