/**
 * Who cites which work: notes, old words, documents, claims, pages and entries of the glossary, each with its address
 * and its name.
 */
import { documentPath, glossaryPath, lessonPath, prosePath, storyPath, wordsPath } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { type Bilingual, type Plain, plain } from '../model/text-types.ts';

export interface Citing {
  /** Address below the root of a language. */
  readonly path: string;
  readonly title: Bilingual<Plain>;
  /** The document that it belongs to; null for a page and for what is said of a document itself. */
  readonly within: Bilingual<Plain> | null;
}

/** By id of the work: who cites it, documents in their order, pages, stories, lessons and then the glossary. */
export function citedBy({
  documents,
  pages,
  stories,
  lessons,
  terms,
  index,
}: Edition): ReadonlyMap<string, readonly Citing[]> {
  /** By address: a document may name a work for its date and for its author. */
  const byWork = new Map<string, Map<string, Citing>>();
  const add = (works: readonly string[] | undefined, citing: Citing): void => {
    for (const work of works ?? []) {
      const byPath = byWork.get(work) ?? new Map<string, Citing>();
      byWork.set(work, byPath.set(citing.path, byPath.get(citing.path) ?? citing));
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
  for (const { slug, title, sources } of stories) add(sources, { path: storyPath(slug), title, within: null });
  for (const { slug, title, sources } of lessons) add(sources, { path: lessonPath(slug), title, within: null });
  for (const { id, term, sources } of terms) add(sources, { path: glossaryPath(id), title: term, within: null });
  return new Map([...byWork].map(([work, byPath]) => [work, [...byPath.values()]]));
}
