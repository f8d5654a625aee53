/**
 * What one edited note costs: a build that keeps the pages of the one before, and the reading of `npm run dev`. Run by
 * itself, `node edited.ts ROOT SLUG`, it reads a content twice, the second time after an edit of a note of the document
 * that is named, and prints the seconds of processor time that each took.
 */
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { assemble } from '../../src/edition/assemble.ts';
import { Memory } from '../../src/problems/memory.ts';
import type { SampleDocument } from './corpus.ts';
import type { Measured } from './measured.ts';

/** Processor time after the edit, as a share of what it takes from nothing. */
export interface Edited {
  readonly build: number;
  readonly reading: number;
}

/** Puts a paragraph below the last note of a document, in both languages: one alone would be refused. */
function editNote(folder: string, slug: string): void {
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
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, folder, slug]);
  const { first, again } = JSON.parse(stdout) as { readonly first: number; readonly again: number };
  return { build: rebuilt.cpu / full.cpu, reading: again / first };
}

/** Reads a content as `npm run dev` does. @returns seconds of processor time */
function read(root: string, memory: Memory): number {
  const before = process.cpuUsage();
  const { problems } = assemble({ root, base: '/', memory });
  const { user, system } = process.cpuUsage(before);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return (user + system) / 1e6;
}

if (import.meta.main) {
  const [, , root = '', slug = ''] = process.argv;
  const memory = new Memory();
  const first = read(root, memory);
  editNote(root, slug);
  process.stdout.write(JSON.stringify({ first, again: read(root, memory) }));
}
