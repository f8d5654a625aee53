import { expect, it } from 'vitest';
import { notationsOf, remarksOfNumbers, remarksOfOptions } from '../../../../src/outputs/cartridge/answers.ts';
import type { Html } from '../../../../src/model/text-types.ts';

const exactly = (value: number): string[] => notationsOf({ value, accepted: [value, value] });

it('notationsOf names a decimal with a point and with a comma', () => {
  expect(exactly(11.2)).toEqual(['11.2', '11,2']);
});

it('notationsOf names a whole number with a nought behind the comma too, since a sum of decimals may be whole', () => {
  expect(exactly(79)).toEqual(['79', '79.0', '79,0']);
});

it('notationsOf names nought in a way that Moodle does not lose', () => {
  expect(exactly(0)).toEqual(['0', '0.0', '0,0', '0*']);
});

it('notationsOf names thousands plain, with a space and with a comma, which no decimal comma follows', () => {
  expect(exactly(565000)).toEqual(['565000', '565 000', '565,000']);
  expect(exactly(1234567.5)).toEqual(['1234567.5', '1234567,5', '1 234 567.5', '1 234 567,5', '1,234,567.5']);
});

it('notationsOf names each number of a range, as exact as its ends, and shorter where it ends with noughts', () => {
  expect(notationsOf({ value: 2.3, accepted: [2.29, 2.31] })).toEqual([
    '2.29',
    '2,29',
    '2.30',
    '2,30',
    '2.3',
    '2,3',
    '2.31',
    '2,31',
  ]);
  expect(notationsOf({ value: 79, accepted: [78.9, 79] }).slice(-3)).toEqual(['79.0', '79,0', '79']);
});

it('notationsOf names none of what is no number, or of more than a machine can compare', () => {
  expect(notationsOf(null)).toEqual([]);
  expect(exactly(Number.NaN)).toEqual([]);
  expect(notationsOf({ value: 5000, accepted: [0, 9000] })).toEqual([]);
});

// What is said of wrong answers, parted by answers.

const html = (text: string): Html => text as Html;

it.each([
  ['(a) has put it in; (c) takes a share.', { 0: '(a) has put it in.', 2: '(c) takes a share.' }],
  [
    '(a) and (b) fill a gap; so do all.',
    { 0: '(a) and (b) fill a gap; so do all.', 1: '(a) and (b) fill a gap; so do all.' },
  ],
  ['(c) copies it. 11.2 is ours; 11.3 is theirs.', { 2: '(c) copies it. 11.2 is ours; 11.3 is theirs.' }],
  ['the others look strange only to us (see (b)).', {}],
])('remarksOfOptions says of an option what is said of it: %s', (text, parted) => {
  const told = remarksOfOptions(html(`<p>${text}</p>`), 'abcd');
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(parted).map(([index, said]) => [index, `<p>${said}</p>`])),
  );
});

it('remarksOfOptions knows the letters of each language', () => {
  expect([...remarksOfOptions(html('<p>(а) і&#160;(б) – збив огріх; (г) – див. далі</p>'), 'абвг').keys()]).toEqual([
    0, 1, 3,
  ]);
});

it.each([
  ['en', '66.0 has left one out.', ['66.0']],
  ['en', '2 has counted spellings; 5 or more counts letters.', ['2']],
  ['en', '<span>56,500</span> is common sense: 11.3 per cent.', ['56500']],
  ['uk', '0,80 – поділено; 56\u00a0500 – ні.', ['0.80', '56500']],
  ['uk', '5 і&#160;більше – пораховано літери.', []],
  ['en', '15.0 or more is too many.', []],
  ['en', 'it forgets the 8 others.', []],
] as const)('remarksOfNumbers says of a number what is said of it (%s): %s', (lang, text, numbers) => {
  expect([...remarksOfNumbers(html(`<p>${text}</p>`), lang).keys()]).toEqual(numbers);
});

it('remarksOfNumbers parts nothing within an element, and keeps the elements of each clause', () => {
  const text = '<a href="#x">66.0</a> names <em>coal; 2 of them</em> &amp; ore; <b>79.0</b> is <em>all.</em>';
  expect([...remarksOfNumbers(html(`<p>${text}</p>`), 'en')]).toEqual([
    ['66.0', '<p><a href="#x">66.0</a> names <em>coal; 2 of them</em> &amp; ore.</p>'],
    ['79.0', '<p><b>79.0</b> is <em>all.</em>.</p>'],
  ]);
});

it('remarksOfNumbers parts nothing of two paragraphs', () => {
  expect(remarksOfNumbers(html('<p>66.0 is one.</p><p>2 is two.</p>'), 'en').size).toBe(0);
});
