/** Translated blocks: their parts as written, each at its place. */
import { expect, it } from 'vitest';
import { readTranslated } from '../../../src/text/translated.ts';

it('readTranslated finds words and marks, each at its place', () => {
  const source = '**By {a-1}** now\n{b-2| eleven }: {=first of all}{+} {/}';
  const { parts, broken, signs } = readTranslated(source);
  expect([broken, signs]).toEqual([[], []]);
  expect(parts.map(({ kind, strong, start, end }) => [kind, strong, source.slice(start, end)])).toEqual([
    ['words', true, 'By '],
    ['mark', true, '{a-1}'],
    ['words', false, ' now\n'],
    ['mark', false, '{b-2| eleven }'],
    ['words', false, ': '],
    ['literal', false, '{=first of all}'],
    ['join', false, '{+}'],
    ['words', false, ' '],
    ['part', false, '{/}'],
  ]);
  const said = parts.flatMap((part) => ('words' in part ? [part.words] : []));
  expect(said).toEqual(['By ', null, ' now ', 'eleven', ': ', 'first of all', ' ']);
});

it.each([
  ['{cells', ['{']],
  ['cells}', ['}']],
  ['{check:ratio}', ['{check:ratio}']],
  ['{cells@transcribed}', ['{cells@transcribed}']],
  ['{Cells|words}', ['{Cells|words}']],
  ['{cells|}', ['{cells|}']],
  ['{}', ['{}']],
])('readTranslated reports the braces of “%s”', (source, broken) => {
  expect(readTranslated(source).broken.map(({ text }) => text)).toEqual(broken);
});

it.each([
  ['a *word* and _another_', ['*word*', '_another_']],
  ['[words](#p1) and `code`', ['](', '`', '`']],
  ['one ** alone', ['**']],
  ['**two** and **', ['**']],
  ['snake_case_word, 2 * 3 * 4, [and] (so)', []],
])('readTranslated reports the signs of “%s”', (source, found) => {
  expect(readTranslated(source).signs.map(({ start, end }) => source.slice(start, end))).toEqual(found);
});
