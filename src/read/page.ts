/** Reads a page of prose, content/pages/<slug>.md and <slug>.uk.md. */
import type { Lang } from '../model/common.ts';
import { pageSchema, type PageFront } from '../model/page.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Problems } from '../problems/collect.ts';
import type { Located } from './json.ts';
import type { Prose } from './notes.ts';
import type { SourceFile } from '../problems/source-file.ts';

/** One language of a page. */
export interface PageSide {
  readonly front: Located<PageFront>;
  readonly prose: Prose;
}

/** A page as stored; a side that cannot be read is null. */
export interface StoredPage {
  readonly slug: string;
  readonly sides: Readonly<Record<Lang, PageSide | null>>;
}

/** Reads both files of a page. */
export function readPage(slug: string, open: (path: string) => SourceFile | null, problems: Problems): StoredPage {
  return {
    slug,
    sides: {
      en: readSide(`content/pages/${slug}.md`, open, problems),
      uk: readSide(`content/pages/${slug}.uk.md`, open, problems),
    },
  };
}

function readSide(path: string, open: (path: string) => SourceFile | null, problems: Problems): PageSide | null {
  const file = open(path);
  if (file === null) return null;
  const front = readFrontMatter(file, pageSchema, problems);
  const start = bodyStart(file.text);
  if (front === null) return null;
  if (file.text.slice(start).trim() === '') problems.report(file, { code: 'page-empty' });
  return { front, prose: { file, start, end: file.text.length } };
}
