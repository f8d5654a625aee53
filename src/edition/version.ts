/**
 * The version of the data, and of each document: what is written counts, not how it is printed. A class name is no
 * change of the edition.
 */
import { createHash } from 'node:crypto';
import { LANGS, type Lang } from '../model/common.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument, StoredPage } from '../read/document.ts';
import type { Naming } from '../read/names.ts';
import type { StoredLesson } from '../read/lesson.ts';
import type { StoredStory } from '../read/story.ts';
import type { StoredTerm } from '../read/term.ts';
import type { Prose } from '../read/prose.ts';

/** What is written for readers beside the documents. */
interface Texts {
  readonly pages: readonly StoredPage[];
  readonly stories: readonly StoredStory[];
  readonly lessons: readonly StoredLesson[];
  readonly terms: readonly StoredTerm[];
}

/**
 * Of everything that the editors write, but for addresses that moved: 12 hex digits.
 * @param documents the version of each, by its slug
 */
export function editionVersion(
  documents: ReadonlyMap<string, string>,
  { pages, stories, lessons, terms }: Texts,
  data: Data,
): string {
  const { checks, works } = data;
  const whole = new Version();
  whole.add(...documents);
  for (const { slug, sides } of pages)
    for (const lang of LANGS) whole.add(slug, sides[lang]?.front.value, sourceOf(sides[lang]?.prose ?? null));
  for (const { slug, sides } of [...stories, ...lessons])
    for (const lang of LANGS) whole.add(slug, sides[lang]?.file.text);
  for (const { slug, sides } of terms) for (const lang of LANGS) whole.add(slug, sides[lang]?.file.text);
  for (const row of [...checks, ...(works ?? [])]) whole.add(row.value);
  for (const one of [data.recommendationUnit, data.vocabulary, data.charts, data.licence]) whole.add(one?.value);
  return whole.digits();
}

/** The version of a document: of its files and of the rows that quote it. */
export function documentVersion({ file, notes, translations, words }: DraftDocument, rows: readonly unknown[]): string {
  const version = new Version();
  version.add(file.text, ...rows);
  for (const { stored, anchored } of notes) {
    const { id, kind, emendation, sources, titles, prose } = stored;
    version.add(id, kind, emendation, anchored.span, idsOf(sources), titles.en.text, titles.uk?.text, inBoth(prose));
  }
  for (const lang of LANGS) for (const { block, prose } of translations[lang]) version.add(block, sourceOf(prose));
  if (words !== null) version.add(inBoth(words.stored.intro));
  for (const { id, was, forms, today, meaning, sources } of words?.stored.lines ?? [])
    version.add(id, idsOf(was), idsOf(sources), today, inBoth(meaning), ...forms.map(({ text }) => text));
  return version.digits();
}

/** The first digits of a SHA-256 over what is added, in its order. */
class Version {
  readonly #hash = createHash('sha256');

  add(...written: readonly unknown[]): void {
    this.#hash.update(`${JSON.stringify(written)}\n`);
  }

  digits(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}

/** The ids that stand in a heading or a line. */
export function idsOf(namings: readonly Naming[]): string[] {
  return namings.map(({ id }) => id);
}

function inBoth(texts: Readonly<Record<Lang, Prose | null>>): string[] {
  return LANGS.map((lang) => sourceOf(texts[lang]));
}

function sourceOf(prose: Prose | null): string {
  return prose === null ? '' : prose.file.text.slice(prose.start, prose.end);
}
