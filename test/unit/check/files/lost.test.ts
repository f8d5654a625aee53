/** Many quotations that do not stand in their document are one mistake: of its words, or of the file of notes. */
import { expect, it } from 'vitest';
import { reportElsewhere } from '../../../../src/check/files/lost.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { DraftDocument } from '../../../../src/read/document.ts';

/** What is told of a document, of so many notes, lines of words and rows of which so many were found. */
function told(notes: [found: number, all: number], rows: [found: number, all: number]): string[] {
  const file = new SourceFile('content/documents/a/transcription.md', 'a');
  const own = new SourceFile('content/documents/a/notes.md', 'a');
  const draft = {
    ...{ slug: 'a', file, words: null },
    stored: Array.from({ length: notes[1] }, () => ({ file: own })),
    notes: Array.from({ length: notes[0] }, () => ({})),
  } as unknown as DraftDocument;
  const problems = new Problems();
  reportElsewhere(draft, { found: rows[0], quoting: rows[1] }, problems);
  return problems.list().map(({ code, file: path }) => `${code} ${path.split('/').at(-1)}`);
}

it.each<readonly [string, [number, number], [number, number], readonly string[]]>([
  ['nothing stands there', [0, 3], [0, 2], ['words-elsewhere transcription.md']],
  ['too little is quoted to tell', [0, 2], [0, 2], []],
  ['the half is gone', [10, 20], [10, 20], ['words-elsewhere transcription.md']],
  ['a word or two stand in any text', [1, 60], [2, 50], ['words-elsewhere transcription.md']],
  ['a few are wrong', [56, 60], [48, 50], []],
  ['the notes are those of another', [2, 60], [50, 50], ['notes-elsewhere notes.md']],
  ['some notes are wrong', [14, 20], [50, 50], []],
  ['few notes are wrong, if most', [1, 9], [50, 50], []],
  ['some rows are wrong', [60, 60], [38, 50], []],
])('reportElsewhere: %s', (_, notes, rows, codes) => {
  expect(told(notes, rows)).toEqual(codes);
});
