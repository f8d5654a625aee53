import { expect, it } from 'vitest';
import { bareNumbers, parseTemplate } from '../../../src/text/cite.ts';
import { fc } from '../../support/laws.ts';

fc.configureGlobal({ seed: 1924 });

it('parseTemplate cuts cites out with their places', () => {
  const source = 'Khaliavskyi counts {cells-now} cells; {check:ratio-cells}; {=1921–1923}; {density-now@transcribed}.';
  const { parts, errors } = parseTemplate(source);
  expect(errors).toEqual([]);
  expect(parts).toEqual([
    { kind: 'text', text: 'Khaliavskyi counts ', offset: 0, length: 19 },
    { kind: 'claim', id: 'cells-now', transcribed: false, offset: 19, length: 11 },
    { kind: 'text', text: ' cells; ', offset: 30, length: 8 },
    { kind: 'check', id: 'ratio-cells', transcribed: false, offset: 38, length: 19 },
    { kind: 'text', text: '; ', offset: 57, length: 2 },
    { kind: 'literal', text: '1921–1923', offset: 59, length: 12 },
    { kind: 'text', text: '; ', offset: 71, length: 2 },
    { kind: 'claim', id: 'density-now', transcribed: true, offset: 73, length: 25 },
    { kind: 'text', text: '.', offset: 98, length: 1 },
  ]);
});

it.each([
  ['{cells-now', [{ kind: 'open', text: '{', offset: 0, length: 1 }]],
  ['a {cells-now and {cells-1924}', [{ kind: 'open', text: '{', offset: 2, length: 1 }]],
  [
    '{cells\nnow}',
    [
      { kind: 'open', text: '{', offset: 0, length: 1 },
      { kind: 'stray', text: '}', offset: 10, length: 1 },
    ],
  ],
  ['cells-now}', [{ kind: 'stray', text: '}', offset: 9, length: 1 }]],
  ['{}', [{ kind: 'reference', text: '{}', offset: 0, length: 2 }]],
  ['{=}', [{ kind: 'reference', text: '{=}', offset: 0, length: 3 }]],
  ['{Cells now}', [{ kind: 'reference', text: '{Cells now}', offset: 0, length: 11 }]],
  ['{1924}', [{ kind: 'reference', text: '{1924}', offset: 0, length: 6 }]],
  ['{check:a@transcribed}', [{ kind: 'reference', text: '{check:a@transcribed}', offset: 0, length: 21 }]],
])('parseTemplate refuses %j at its place', (source, errors) => {
  expect(parseTemplate(source).errors).toEqual(errors);
});

it.each([
  ['In {=1924} there were {cells-now}.', []],
  ['In 1924 there were 1,068.', ['1924', '1,068']],
  ['20 000 людей, 4,2 %, 1921–1923, 38.4%', ['20 000', '4,2', '1921–1923', '38.4']],
  ['«113 відсотки»', ['113']],
  ['the 1920s, 3rd, p3', ['1920', '3', '3']],
  ['½ or ٣ or Ⅳ', ['½', '٣', 'Ⅳ']],
  ['{Cells 12} {=5', ['12', '5']],
  ['word[^1] [two][12] and [1924] of [3]: more', ['1924', '3']],
  ['no number', []],
])('bareNumbers finds the numbers of “%s”', (source, numbers) => {
  const found = bareNumbers(source);
  expect(found.map(({ text }) => text)).toEqual(numbers);
  for (const { text, offset, length } of found) expect(source.slice(offset, offset + length)).toBe(text);
});

const piece = fc.constantFrom(
  '{',
  '}',
  '{a}',
  '{check:b}',
  '{=12}',
  '{=',
  'слово ',
  '12',
  ' ',
  '\n',
  '{A}',
  '1,068',
  '=',
  ':',
);
const source = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

it('the parts of a template cover the source without gap or overlap', () => {
  fc.assert(
    fc.property(source, (text) => {
      let end = 0;
      for (const { offset, length } of parseTemplate(text).parts) {
        expect(offset).toBe(end);
        expect(length).toBeGreaterThan(0);
        end = offset + length;
      }
      expect(end).toBe(text.length);
    }),
  );
});

it('every digit of a template is cited, marked literal or reported', () => {
  fc.assert(
    fc.property(source, (text) => {
      const accounted = [...parseTemplate(text).parts.filter(({ kind }) => kind !== 'text'), ...bareNumbers(text)];
      for (const { index } of text.matchAll(/\d/gu))
        expect(accounted.some(({ offset, length }) => offset <= index && index < offset + length)).toBe(true);
    }),
  );
});
