/** What of the differences of two editions is recorded for readers: what was corrected, not what was added. */
import type { Edition } from '../model/edition.ts';
import type { StoredRecordedEdition } from '../model/editions.ts';
import type { EditionChanges } from './diff.ts';

/**
 * The row of an edition for data/editions.json.
 * @param date the day on which it is published, ISO 8601
 */
export function recordOf(
  { versions, documents, lists }: EditionChanges,
  after: Edition,
  date: string,
): StoredRecordedEdition {
  const changed = new Map(documents.changed.map((document) => [document.slug, document]));
  const keys = (rows: { readonly changed: readonly { readonly key: string }[] }): string[] =>
    rows.changed.map(({ key }) => key);
  const [claims, recommendations] = [new Set(keys(lists.claims)), new Set(keys(lists.recommendations))];
  return {
    date,
    version: versions.after,
    before: versions.before,
    documents: after.documents.flatMap(({ slug, reading }) => {
      const own = changed.get(slug);
      const texts = own === undefined ? [] : [...own.text, ...own.translations.en, ...own.translations.uk];
      // A block that moved is named by both of its ids.
      const blocks = new Set(texts.flatMap(({ place }) => place.split(' → ').slice(-1)));
      const places = [
        ...reading.blocks.map(({ id }) => id).filter((id) => blocks.has(id)),
        ...(own === undefined ? [] : [...keys(own.emendations), ...keys(own.notes)]),
        ...(after.index.rows.claims.get(slug) ?? []).map(({ id }) => id).filter((id) => claims.has(id)),
        ...(after.index.rows.recommendations.get(slug) ?? [])
          .map(({ id }) => id)
          .filter((id) => recommendations.has(id)),
      ];
      return places.length === 0 ? [] : [{ document: slug, places: [...new Set(places)] }];
    }),
    checks: keys(lists.checks),
  };
}
