/** What is no unfinished merge and no broken front matter, although it looks a little like one. */
import { expect, it } from 'vitest';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { checkFences } from '../../../src/read/fences.ts';
import { checkFrame, isLitter, leftoverOf } from '../../../src/read/frame.ts';

const check = (run: typeof checkFrame, text: string, path = 'content/pages/about.md'): string[] => {
  const problems = new Problems();
  run(new SourceFile(path, text), problems);
  return problems.list().map(({ line, code }) => `${line} ${code}`);
};

it('checkFrame leaves ornaments, quotations and rules alone', () => {
  for (const text of ['a << b >> c\n', '======\n', '========\n', '> > > x\n', '|||\n', '---\n'])
    expect(check(checkFrame, text)).toEqual([]);
  expect(check(checkFrame, 'ПОСТАНОВА\n=======\n', 'content/documents/x/transcription.md')).toEqual([]);
});

it('checkFrame finds each conflict of a file, and marks that an editor has moved', () => {
  const conflict = '<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n';
  expect(check(checkFrame, `${conflict}words\n${conflict}`)).toEqual(['1 conflict-marker', '7 conflict-marker']);
  expect(check(checkFrame, '  <<<<<<< HEAD\n')).toEqual(['1 conflict-marker']);
  expect(check(checkFrame, 'words <<<<<<< HEAD words\n')).toEqual(['1 conflict-marker']);
  expect(check(checkFrame, '||||||| 1f2e3d4\n')).toEqual(['1 conflict-marker']);
});

it('checkFences passes blank lines, comments, lists and dashes inside front matter, and a rule in the words', () => {
  const front =
    '---\ntitle: "a — b"\n\n# - - -\nlist:\n  - one\n  - "--"\ntext: |\n  words\n  -- more\n---\n\nWords\n\n---\n';
  expect(check(checkFences, front)).toEqual([]);
  expect(check(checkFences, 'Words without any front matter.\n')).toEqual([]);
});

it.each(['—', '–--', '–––', '----', '--', '- - -', '***', '+++', '```', ' ---'])(
  'checkFences names “%s” in the place of the second line of hyphens',
  (line) => {
    expect(check(checkFences, `---\ntitle: x\n${line}\n\nWords.\n`)).toEqual(['3 front-matter-fence']);
  },
);

it('isLitter passes over what editors and systems leave, and nothing that may be content', () => {
  const litter = ['.#notes.md', '#notes.md#', '.~lock.x.odt#', '~$notes.docx', '4913', '.goutputstream-X', 'a.tmp'];
  const more = ['.notes.md.swp', '.DS_Store', 'Thumbs.db', 'desktop.ini', 'notes.md~', '._notes.md'];
  for (const name of [...litter, ...more]) expect(isLitter(name), name).toBe(true);
  for (const name of ['notes.md', '1924', 'claims (1).json', 'notes.md.orig']) expect(isLitter(name), name).toBe(false);
});

it('leftoverOf names the file beside which a merge has left another', () => {
  expect(leftoverOf('notes.md.orig')).toBe('notes.md');
  expect(leftoverOf('notes.md.rej')).toBe('notes.md');
  expect(leftoverOf('notes_REMOTE_4711.md')).toBe('notes.md');
  expect(leftoverOf('original.md')).toBeNull();
});
