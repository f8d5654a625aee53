/** Reads a page of prose, content/pages/<slug>.md and <slug>.uk.md. */
import { z } from 'astro/zod';
import type { Bilingual } from '../model/common.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Problems } from './problems.ts';
import type { Prose } from './read-notes.ts';
import type { SourceFile } from './source-file.ts';

export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the page.'),
  description: z.string().min(1).describe('One sentence for search engines and previews.'),
});

export interface StoredPage {
  readonly slug: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly prose: { readonly en: Prose; readonly uk: Prose };
}

/** Reads both files of a page; null when either cannot be read. */
export function readPage(slug: string, open: (path: string) => SourceFile | null, problems: Problems): StoredPage | null {
  const english = readOne(`content/pages/${slug}.md`, open, problems);
  const ukrainian = readOne(`content/pages/${slug}.uk.md`, open, problems);
  if (english === null || ukrainian === null) return null;
  return {
    slug,
    title: { en: english.title, uk: ukrainian.title },
    description: { en: english.description, uk: ukrainian.description },
    prose: { en: english.prose, uk: ukrainian.prose },
  };
}

function readOne(path: string, open: (path: string) => SourceFile | null, problems: Problems): { title: string; description: string; prose: Prose } | null {
  const file = open(path);
  if (file === null) return null;
  const front = readFrontMatter(file, pageSchema, problems);
  return front === null ? null : { ...front.value, prose: { file, start: bodyStart(file.text), end: file.text.length } };
}
