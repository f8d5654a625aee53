/** What one edited note costs: a build that keeps the pages of the one before, and the reading of `npm run dev`. */
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SampleDocument } from './corpus.ts';
import type { Measured } from './measured.ts';

/** Processor time after the edit, as a share of what it takes from nothing. */
export interface Edited {
  readonly build: number;
  readonly reading: number;
}

/** Puts a paragraph below the last note of a document, in both languages: one alone would be refused. */
export function editNote(folder: string, slug: string): void {
  const notes = join(folder, 'content', 'documents', slug);
  appendFileSync(join(notes, 'notes.md'), '\nEdited.\n');
  appendFileSync(join(notes, 'notes.uk.md'), '\nЗмінено.\n');
}

/**
 * Edits a note of a corpus that was just built, and measures.
 * @param full what the build from nothing took
 * @param build builds again, with the pages of that build
 */
export async function measureEdited(
  folder: string,
  { slug }: SampleDocument,
  full: Measured,
  build: () => Promise<Measured>,
): Promise<Edited> {
  editNote(folder, slug);
  const rebuilt = await build();
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'read-again.ts'),
    folder,
    slug,
  ]);
  const { first, again } = JSON.parse(stdout) as { readonly first: number; readonly again: number };
  return { build: rebuilt.cpu / full.cpu, reading: again / first };
}
