/** What is told of a whole file takes in what is told in it, in its twin, and of the words of its document. */
import { expect, it } from 'vitest';
import { around, twinOf, wholeOf, wordsOf } from '../../../src/problems/whole.ts';

it.each([
  ['content/documents/a/translation.en.md', 'content/documents/a/translation.uk.md'],
  ['content/documents/a/notes.md', 'content/documents/a/notes.uk.md'],
  ['content/lessons/share.md', 'content/lessons/share.uk.md'],
])('twinOf: %s and %s are each other’s', (one, other) => {
  expect([twinOf(one), twinOf(other)]).toEqual([other, one]);
});

it('around: a file of a document follows from itself, its twin and the words of its document', () => {
  const [own, twin] = ['content/documents/a/notes.uk.md', 'content/documents/a/notes.md'];
  expect(around('word-line', own, undefined)).toEqual([wholeOf(own), wholeOf(twin), wordsOf('a')]);
  expect(around('word-line', 'content/pages/about.md', 'x')).toEqual([
    wholeOf('content/pages/about.md'),
    wholeOf('content/pages/about.uk.md'),
  ]);
});

it('around: what is told of a whole file follows from no other', () => {
  expect(around('word-line', 'content/documents/a/notes.md', wholeOf('content/documents/a/notes.md'))).toEqual([]);
});

it('around: sums follow from the table of numbers, and numbers not from that of sums', () => {
  expect(around('word-line', 'data/checks.json', undefined)).toContain(wholeOf('data/claims.json'));
  expect(around('word-line', 'data/claims.json', undefined)).not.toContain(wholeOf('data/checks.json'));
});

it('around: what cites a number follows from the tables of numbers and sums, wherever it stands', () => {
  const told = around('cite-unit', 'content/pages/about.md', undefined);
  expect(told).toContain(wholeOf('data/claims.json'));
  expect(around('word-line', 'content/pages/about.md', undefined)).not.toContain(wholeOf('data/claims.json'));
});

it('around: of two conflicts in a file neither follows from the other', () => {
  expect(around('conflict-marker', 'content/pages/about.md', 'conflicts/x')).toEqual([]);
});
