/** The disk as the checker sees it: links stay within the project, and folders that are empty or misplaced are told. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { type Files, nodeFiles } from '../../../src/read/files.ts';
import { minimalTree, writeTree } from '../../support/tree.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { decode } from '../../../src/read/file.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
const root = join(folder, 'project');
writeTree(root, minimalTree());
const cells = join(root, 'content/documents/cells');
afterAll(() => rmSync(folder, { recursive: true }));

it('nodeFiles follows links within the project and names those that lead out of it', () => {
  writeFileSync(join(folder, 'secret.md'), 'words\n');
  symlinkSync(join(folder, 'secret.md'), join(cells, 'out.md'));
  symlinkSync(join(cells, 'notes.md'), join(cells, 'in.md'));
  symlinkSync(join(cells, 'nowhere.md'), join(cells, 'broken.md'));
  symlinkSync('..', join(cells, 'up'));
  const kinds = new Map(
    nodeFiles(root)
      .list('content/documents/cells')
      .map(({ name, kind }) => [name, kind]),
  );
  expect([kinds.get('out.md'), kinds.get('in.md'), kinds.get('broken.md')]).toEqual(['outside', 'file', 'other']);
  // A folder that stands in itself would have no end.
  expect(kinds.get('up')).toBe('other');
  rmSync(join(cells, 'up'));
  for (const name of ['out.md', 'in.md', 'broken.md']) rmSync(join(cells, name));
});

it.each(['data', 'content', 'content/documents', 'content/documents/cells', 'content/pages'])(
  'a folder that cannot be looked into is one problem, whatever would stand in it: %s',
  (closed) => {
    const files = nodeFiles(root);
    const list: Files['list'] = (path) => {
      if (path === closed) throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir', path });
      return files.list(path);
    };
    const { problems } = assemble({ root, base: '/', files: { ...files, list } });
    expect(problems.map(({ file, code }) => `${code} ${file}`)).toEqual([`file-unreadable ${closed}`]);
  },
);

it('a link in a circle is told where it stands, and so is a file in the place of a folder', () => {
  symlinkSync('loop.md', join(cells, 'loop.md'));
  rmSync(join(root, 'content/glossary'), { recursive: true });
  writeFileSync(join(root, 'content/glossary'), 'words\n');
  const { problems } = assemble({ root, base: '/' });
  const told = problems.map(({ file, code }) => `${code} ${file}`);
  expect(told).toContain('file-unreadable content/documents/cells/loop.md');
  expect(told).toContain('file-unreadable content/glossary');
  expect(told.filter((one) => one.startsWith('abbreviation'))).toEqual([]);
  rmSync(join(cells, 'loop.md'));
  rmSync(join(root, 'content/glossary'));
  writeTree(root, new Map([...minimalTree()].filter(([path]) => path.startsWith('content/glossary/'))));
});

it('an empty folder of documents, and a folder in the place of a file, are one problem each', () => {
  mkdirSync(join(root, 'content/documents/empty'));
  rmSync(join(cells, 'words.uk.md'));
  mkdirSync(join(cells, 'words.uk.md'));
  const { problems } = assemble({ root, base: '/' });
  expect(problems.map(({ file, code }) => `${code} ${file}`)).toEqual([
    'file-unreadable content/documents/cells/words.uk.md',
    'file-missing content/documents/empty/transcription.md',
  ]);
});

it('nodeFiles gives a file one stamp until it is written, and none that lasts a moment after that', () => {
  const path = 'content/documents/cells/notes.md';
  const stamp = (files: Files): unknown => files.state(path).stamp;
  const { ctimeMs } = statSync(join(root, path));
  const [written, later] = [nodeFiles(root, () => ctimeMs + 1), nodeFiles(root, () => Date.now() + 60_000)];
  const before = stamp(later);
  expect(stamp(later)).toBe(before);
  expect(stamp(written)).not.toBe(stamp(written));
  // Another file of the same size and times.
  const file = join(root, path);
  const { atime, mtime } = statSync(file);
  writeFileSync(`${file}~`, readFileSync(file, 'utf8').replace('a', 'b'));
  utimesSync(`${file}~`, atime, mtime);
  renameSync(`${file}~`, file);
  expect(stamp(later)).not.toBe(before);
});

// Which bytes are text: the borders between encodings, which the cases of the catalogue do not touch.

/** The encoding that a problem names; the text itself where there is none. */
function read(bytes: Uint8Array): unknown {
  const problems = new Problems();
  const file = decode('content/page.md', bytes, problems);
  return file?.text ?? problems.list().map(({ params }) => params);
}

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const UTF16 = [{ encoding: 'UTF-16' }];

it('decode calls bytes UTF-16 when more than seven in ten letters are Latin or Cyrillic in it, not at seven', () => {
  expect(read(utf16('осередок——'))).toEqual(UTF16);
  expect(read(utf16('осередо———'))).not.toEqual(UTF16);
});

it('decode calls big-endian bytes UTF-16 as well as little-endian ones', () => {
  expect(read(utf16('осередок').reverse())).toEqual(UTF16);
});

it('decode takes short texts with a zero byte for what they are', () => {
  expect(read(new TextEncoder().encode('cell'))).toBe('cell');
  expect(read(Uint8Array.of(0x61, 0))).not.toEqual(UTF16);
});
