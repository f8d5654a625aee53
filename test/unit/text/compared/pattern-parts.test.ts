import { expect, it } from 'vitest';
import { alternativesOf, beginningsOf } from '../../../../src/text/compared/pattern-parts.ts';

it.each<readonly [string, readonly string[]]>([
  ['a', ['a']],
  ['a|b(?:c|d)|[|]|\\|', ['a', 'b(?:c|d)', '[|]', '\\|']],
  ['(?:a|(?:b|c))|\\p{L}|d', ['(?:a|(?:b|c))', '\\p{L}', 'd']],
])('alternativesOf finds what there is to choose from in %s', (pattern, parts) => {
  expect(alternativesOf(pattern)).toEqual(parts);
});

it.each<readonly [string, readonly string[]]>([
  ['of course', ['of course']],
  ['не ?(?:про|за)сто', ['не просто', 'не засто', 'непросто', 'незасто']],
  ['(?:one|two)? thirds', ['one thirds', 'two thirds', ' thirds']],
  ['[ву]?двічі[^.]{0,6} менш', ['вдвічі', 'удвічі', 'двічі']],
  ['(?<!не )(?<=по )стан', ['стан']],
  ['стан(?! і)', ['стан']],
  ['ab+c', ['ab']],
  ['(?:ab)+c', ['ab']],
  ['ab{0,2}c', ['a']],
  ['no\\.', ['no.']],
  ['\\p{L}+s', ['']],
  ['довгопис і перо', ['довгопис і']],
])('beginningsOf finds the letters with which %s begins', (pattern, beginnings) => {
  expect(beginningsOf(pattern, 10)).toEqual(beginnings);
});
