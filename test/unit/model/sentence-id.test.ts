/** Addresses of sentences. */
import { expect, it } from 'vitest';
import { parseSentenceId, sentenceIds } from '../../../src/model/sentence-id.ts';
import { checksum } from '../../../src/model/word-link.ts';

it('a sentence keeps its id wherever it stands in its block, and gets another when its words change', () => {
  const before = sentenceIds('p2', ['Перше.', 'Друге.', 'Друге.']);
  const after = sentenceIds('p2', ['Нове.', 'Перше.', 'Друге!', 'Друге.']);
  expect(new Set(before).size).toBe(3);
  expect(after[1]).toBe(before[0]);
  expect(after[3]).toBe(before[1]);
  expect(before).not.toContain(after[2]);
});

it('the id of a sentence names its block and its words, and no other id does', () => {
  const [id = '', again = ''] = [0, 1].map((index) => sentenceIds('p12', ['Одне.', 'Одне.'])[index]);
  expect(parseSentenceId(id)).toEqual({ block: 'p12', sum: checksum('Одне.') });
  expect(parseSentenceId(again)).toEqual({ block: 'p12', sum: `${checksum('Одне.')}-2` });
  expect(parseSentenceId('p12-abc-10')).toEqual({ block: 'p12', sum: 'abc-10' });
  for (const other of ['p2', 'pc-kotri', 'n-p2', 'p2-', 'p2-ABC', 'n-p2-abc', 'p2-abc!'])
    expect(parseSentenceId(other)).toBeNull();
});
