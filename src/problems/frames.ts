/** Problems of whole files: they are told first, and explain what else is told there. */
import type { ProblemCode } from './catalogue.ts';

/** Those by which a whole file is not what it should be: whatever else is told in it, or in its twin, follows. */
export const WHOLE: ReadonlySet<ProblemCode> = new Set([
  'conflict-marker',
  'front-matter-missing',
  'notes-elsewhere',
  'list-elsewhere',
  'file-copied',
  'form-differs',
  'file-doubled',
  'file-cut',
  'rows-disturbed',
]);

/** Those that keep a file, or all that rests on it, from being read: they are told first. */
const FRAMES: ReadonlySet<ProblemCode> = new Set([
  ...WHOLE,
  'file-kind',
  'file-name',
  'file-link',
  'file-misplaced',
  'document-unknown',
  'id-duplicate',
  'line-ends',
  'document-twice',
  'not-normalised',
  'source-changed',
  'front-matter-fence',
  'rows-missing',
  'words-elsewhere',
  'block-lost',
  'lines-marked',
  'entries-missing',
  'transcription-empty',
  'file-empty',
  'file-encoding',
  'file-language',
  'file-bom',
  'file-too-large',
  'file-control',
  'file-unreadable',
  'file-missing',
  'json-broken',
  'yaml-broken',
]);

/** Those in which whatever else is told at the same place follows from them. */
export const COVERING: ReadonlySet<ProblemCode> = new Set([
  'cite-broken',
  'modal-word-elsewhere',
  'quotation-continued',
]);

/** Does it keep a file, or all that rests on it, from being read? */
export function isFrame(code: ProblemCode): boolean {
  return FRAMES.has(code);
}
