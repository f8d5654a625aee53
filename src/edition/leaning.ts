/** Who leans on which work: notes, old words, documents, claims and pages, each with its address and its name. */
import { documentPath, prosePath, wordsPath } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { type Bilingual, type Plain, plain } from '../model/text-types.ts';

export interface Leaning {
  /** Address below the root of a language. */
  readonly path: string;
  readonly title: Bilingual<Plain>;
  /** The document that it belongs to; null for a page and for what is said of a document itself. */
  readonly within: Bilingual<Plain> | null;
}

/** By id of the work: who leans on it, documents in their order and then pages. */
export function leanings({ documents, pages, index }: Edition): ReadonlyMap<string, readonly Leaning[]> {
  const found = new Map<string, Leaning[]>();
  const add = (works: readonly string[] | undefined, leaning: Leaning): void => {
    for (const work of works ?? []) {
      const already = found.get(work) ?? [];
      if (already.every(({ path }) => path !== leaning.path)) found.set(work, [...already, leaning]);
    }
  };
  for (const { slug, meta, notes, words } of documents) {
    for (const fact of [meta.date, meta.place, meta.author])
      add(fact.sources, { path: documentPath(slug), title: meta.titles, within: null });
    for (const { id, title, sources } of notes)
      add(sources, { path: documentPath(slug, id), title, within: meta.short });
    for (const { id, forms, sources } of words?.lines ?? []) {
      const title = plain(forms.map((form) => `«${form}»`).join(', '));
      add(sources, { path: wordsPath(slug, id), title: { en: title, uk: title }, within: meta.short });
    }
    for (const { id, label, date } of index.rows.claims.get(slug) ?? [])
      add(date.sources, { path: documentPath(slug, id), title: label, within: meta.short });
  }
  for (const { slug, title, sources } of pages) add(sources, { path: prosePath(slug), title, within: null });
  return found;
}
