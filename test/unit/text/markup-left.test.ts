import { expect, it } from 'vitest';
import { readProse } from '../../../src/text/prose.ts';
import { markupLeft } from '../../../src/text/markup-left.ts';

const left = (words: string): string[] => markupLeft(words).map(({ start, end }) => words.slice(start, end));
const leftInProse = (source: string): string[] =>
  readProse(source).left.map(({ start, end }) => source.slice(start, end));

it.each([
  ['a **bold** word', ['**', '**']],
  ['an _open word', ['_']],
  ['an open_ word', ['_']],
  ['`code', ['`']],
  ['[x][one]', ['][one]']],
  ['[x] [one]', ['] [one]']],
  ['[x](/a b/)', ['](']],
  ['[x] (https://example.org)', ['] (']],
  ['a note[^1]', ['[^1]']],
  ['[ ] to do', ['[ ]']],
  ['~~gone~~', ['~~', '~~']],
  ['a<br/>b', ['<br/>']],
  ['<span class="x">a</span>', ['<span class="x">', '</span>']],
  ['a <!-- b --> c', ['<!-- b -->']],
  ['a&nbsp;b &#8212; c', ['&nbsp;', '&#8212;']],
  ['#Title', ['#']],
  ['| a | b |', ['|']],
  ['[one]: /about/', ['[one]:']],
  ['===', ['===']],
])('markupLeft finds in “%s” what would be printed', (words, signs) => {
  expect(left(words)).toEqual(signs);
});

it.each([
  'a snake_case word, [sic] and [a hole …] (in brackets)',
  'the paragraph § 3, #1 of them, A & B; x < y > z',
  'a dash – and a – dash; 20 | 30',
])('markupLeft lets “%s” stand', (words) => {
  expect(left(words)).toEqual([]);
});

it.each([
  ['Слово **«осередок»**и.', ['**', '**']],
  ['- a list\n- with *one open', ['*']],
  ['> a quotation\n> #Heading', ['#']],
  ['A line\n#Heading', ['#']],
  ['See ![a picture](/about/).', ['!']],
  ['[x][one] and \\*stars\\*\n\n[one]: /about/', ['][one]', '[one]:']],
  ['*a* **b** `c*d` [e](/about/) <https://example.org/a_b_> {=1*2}', []],
  ['one \\* two \\_three\\_ \\[four\\]\\[five\\] \\<br\\>', []],
  ['Wait! [x](/about/) {cells-now}', []],
  ['## A heading\n\n1. one\n2. two\n\n---\n\n> said', []],
])('readProse says of “%s” what the parser leaves', (source, signs) => {
  expect(leftInProse(source)).toEqual(signs);
});
