/** Prose of a file, with its place. */
import type { SourceFile } from '../problems/source-file.ts';

/** Words with their place in a file, for messages about what stands in them. */
export interface Prose {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** The words between two offsets, without the white space around them; null where there are none. */
export function proseIn(file: SourceFile, start: number, end: number): Prose | null {
  const text = file.text.slice(start, end);
  const lead = text.search(/\S/);
  return lead === -1 ? null : { file, start: start + lead, end: start + text.trimEnd().length };
}
