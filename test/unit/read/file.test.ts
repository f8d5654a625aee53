/** Which bytes are text: the borders between encodings, which the cases of the catalogue do not touch. */
import { expect, it } from 'vitest';
import { Problems } from '../../../src/problems/problem.ts';
import { decode } from '../../../src/read/file.ts';

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
