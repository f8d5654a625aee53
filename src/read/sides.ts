/** What is written in two files, one a language, each of front matter and words: pages, stories, lessons, terms. */
import type { z } from 'astro/zod';
import type { Lang } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { checkFences } from './fences.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Located } from './json.ts';

/** It as it is stored, named after its files; a language that cannot be read is null. */
export interface TwoSided<Side> {
  readonly slug: string;
  readonly sides: Readonly<Record<Lang, Side | null>>;
}

/** One language of it: its front matter, and where its words begin. */
export interface Written<Front> {
  readonly file: SourceFile;
  readonly front: Located<Front>;
  readonly start: number;
  readonly lang: Lang;
}

/**
 * Makes the reader of a kind of it, which reads both files of one.
 * @param options what the problems of the two files are recalled by, where these stand, and how one is read
 */
export function sidesReader<Front, Side>({
  kind,
  folder,
  schemas,
  read,
}: {
  readonly kind: string;
  readonly folder: string;
  readonly schemas: Readonly<Record<Lang, z.ZodType<Front>>>;
  readonly read: (written: Written<Front>, problems: Problems) => Side;
}): (slug: string, open: (path: string) => SourceFile | null, problems: Problems) => TwoSided<Side> {
  return (slug, open, problems) => {
    const [en, uk] = [open(`${folder}/${slug}.md`), open(`${folder}/${slug}.uk.md`)];
    return problems.recall(kind, slug, [en, uk], (own) => {
      const side = (file: SourceFile | null, lang: Lang): Side | null => {
        if (file === null || !checkFences(file, own)) return null;
        const front = readFrontMatter(file, schemas[lang], own);
        return front && read({ file, front, start: bodyStart(file.text), lang }, own);
      };
      return { slug, sides: { en: side(en, 'en'), uk: side(uk, 'uk') } };
    });
  };
}
