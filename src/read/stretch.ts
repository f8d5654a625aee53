/** A stretch of a file as prose. */
import type { SourceFile } from '../problems/source-file.ts';
import type { Prose } from './notes.ts';

/** The words between two offsets, without the white space around them; null where there are none. */
export function proseIn(file: SourceFile, start: number, end: number): Prose | null {
  const text = file.text.slice(start, end);
  const lead = text.search(/\S/);
  return lead === -1 ? null : { file, start: start + lead, end: start + text.trimEnd().length };
}
