import { expect, it } from 'vitest';
import { opensSentence, parseCount, sayCount } from '../../../src/text/counts.ts';

const documents = { of: 'documents', figures: false } as const;

it.each([
  [1, 'One document', 'Один документ'],
  [3, 'Three documents', 'Три документи'],
  [5, 'Five documents', 'П’ять документів'],
  [12, 'Twelve documents', 'Дванадцять документів'],
  [21, '21\u00a0documents', '21\u00a0документ'],
  [1000, '1,000\u00a0documents', '1000\u00a0документів'],
])('sayCount says %d with its noun in its form', (count, en, uk) => {
  expect([sayCount(count, documents, 'en', true), sayCount(count, documents, 'uk', true)]).toEqual([en, uk]);
});

it('sayCount gives the number the gender of what it counts', () => {
  const say = (count: number, of: 'notes' | 'claims' | 'charts') =>
    sayCount(count, { of, figures: false }, 'uk', false);
  expect([say(1, 'notes'), say(2, 'notes'), say(1, 'claims'), say(2, 'claims'), say(1, 'charts')]).toEqual([
    'одна примітка',
    'дві примітки',
    'одне твердження',
    'два твердження',
    'один графік',
  ]);
});

it('sayCount writes figures where they are asked for', () => {
  expect(sayCount(3, { of: 'documents', figures: true }, 'uk', true)).toBe('3\u00a0документи');
});

it('parseCount reads what is counted, and nothing else', () => {
  expect(parseCount('count:documents')).toEqual({ of: 'documents', figures: false });
  expect(parseCount('count:notes@figures')).toEqual({ of: 'notes', figures: true });
  for (const inner of ['count:', 'count:letters', 'count:notes@words', 'Count:notes', 'count: notes'])
    expect(parseCount(inner)).toBeNull();
});

it.each([
  ['', true],
  ['**', true],
  ['It is so. ', true],
  ['«Так!» – ', true],
  ['All ', false],
  ['etc.', false],
  ['as in (', false],
])('opensSentence asks whether one begins after “%s”', (before, opens) => {
  expect(opensSentence(before)).toBe(opens);
});
