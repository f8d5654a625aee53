/**
 * Reads both files of an entry of the glossary: front matter, then what it means. Whether its words stand in the
 * sources is looked up later (check/terms.ts).
 */
import type { z } from 'astro/zod';
import type { Lang } from '../model/common.ts';
import { type TermFront, termSchema, translatedTermSchema } from '../model/term.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { checkFences } from './fences.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Located } from './json.ts';
import { proseIn, type Prose } from './prose.ts';

/** One language of an entry. */
export interface TermSide {
  readonly front: Located<TermFront>;
  readonly file: SourceFile;
  /** Null where it says nothing, which has been reported. */
  readonly prose: Prose | null;
}

/** An entry as stored: its words are not yet looked up. A side that cannot be read is null. */
export interface StoredTerm {
  readonly id: string;
  readonly sides: Readonly<Record<Lang, TermSide | null>>;
}

/** Reads both files of an entry. */
export function readTerm(id: string, open: (path: string) => SourceFile | null, problems: Problems): StoredTerm {
  const path = `content/glossary/${id}`;
  const [en, uk] = [open(`${path}.md`), open(`${path}.uk.md`)];
  return problems.recall('term', id, [en, uk], (own) => ({
    id,
    sides: { en: readSide(en, termSchema, own), uk: readSide(uk, translatedTermSchema, own) },
  }));
}

function readSide(file: SourceFile | null, schema: z.ZodType<TermFront>, problems: Problems): TermSide | null {
  if (file === null || !checkFences(file, problems)) return null;
  const front = readFrontMatter(file, schema, problems);
  if (front === null) return null;
  const prose = proseIn(file, bodyStart(file.text), file.text.length);
  if (prose === null) problems.report(file, 'page-empty');
  return { front, file, prose };
}
