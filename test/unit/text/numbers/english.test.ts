/** English numbers, as translations write them: figures, words, and the turns of speech that count nothing. */
import { expect, it } from 'vitest';
import { formatNumber } from '../../../../src/text/format.ts';
import { readNumerals, readValue } from '../../../../src/text/numbers/read.ts';
import { fc, runs } from '../../../support/laws.ts';

const found = (text: string): [string, number | readonly number[]][] =>
  readNumerals(text, 'en').map(({ words, value, range }) => [words, range ?? value]);

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** A number from 0 to 999 999 999 in words, as an English text has it. */
function inWords(value: number): string {
  const ones = ONES.split(' ');
  const small = (n: number): string =>
    n < 20 ? (ones[n] ?? '') : `${TENS.split(' ')[Math.floor(n / 10) - 2]}${n % 10 === 0 ? '' : `-${ones[n % 10]}`}`;
  const group = (n: number): string =>
    n < 100 ? small(n) : `${ones[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${small(n % 100)}`}`;
  const [millions, thousands, rest] = [Math.floor(value / 1e6), Math.floor((value % 1e6) / 1000), value % 1000];
  const parts = [
    ...(millions > 0 ? [`${group(millions)} million`] : []),
    ...(thousands > 0 ? [`${group(thousands)} thousand`] : []),
    ...(rest > 0 || value === 0 ? [`${rest < 100 && value > rest ? 'and ' : ''}${group(rest)}`] : []),
  ];
  return parts.join(' ');
}

it.each<[string, ...[string, number | [number, number]][]]>([
  ['to 1,068. The', ['1,068', 1068]],
  ['from 20,000 to 56\u202f000', ['20,000', 20_000], ['56\u202f000', 56_000]],
  ['4.2 per cent, on 12.05.1924', ['4.2', 4.2], ['12', 12], ['05', 5], ['1924', 1924]],
  ['1,5 and 12,34', ['1', 1], ['5', 5], ['12', 12], ['34', 34]],
  ['on the 1st, 2nd, 12th', ['1st', 1], ['2nd', 2], ['12th', 12]],
  ['does not exceed 5–6', ['5–6', [5, 6]]],
  ['2½ and 1/2', ['2½', 2.5], ['1/2', 0.5]],
  ['eight hundred and fifty-four cells', ['eight hundred and fifty-four', 854]],
  ['twenty thousand and fifty-six thousand', ['twenty thousand', 20_000], ['fifty-six thousand', 56_000]],
  ['two hundred, three', ['two hundred', 200], ['three', 3]],
  ['to two and a half times its size', ['two and a half times', 2.5]],
  ['eleven point three', ['eleven point three', 11.3]],
  [
    'half a million; three quarters; two thirds',
    ['half a million', 500_000],
    ['three quarters', 0.75],
    ['two thirds', 2 / 3],
  ],
  ['the first quarter of 1926, last quarter', ['first', 1], ['1926', 1926]],
  [' quarter of {year}'],
  ['a quarter, a good quarter, nearly a quarter', ['quarter', 0.25], ['quarter', 0.25], ['quarter', 0.25]],
  ['the twenty-first; second and third', ['twenty-first', 21], ['second', 2], ['third', 3]],
  ['three times a month, twice', ['three times', 3], ['twice', 2]],
  ['two dozen', ['two dozen', 24]],
  ['a few thousands', ['few thousands', Number.NaN]],
  ['one by one, no one, one another'],
  ['at once, once more; once a month', ['once', 1]],
  ['on the one hand, first of all, at first'],
  ['half-hearted, a twenty-five-year plan, twenty-five cells', ['twenty-five', 25]],
  ['one task only', ['one', 1]],
  ['at the present time'],
])('readNumerals reads the English “%s”', (text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

it('readNumerals reads every English number that is written in words or in figures', () => {
  const number = fc.oneof(fc.nat(1100), fc.nat(999_999), fc.nat(999_999_999));
  fc.assert(
    fc.property(number, (value) => {
      expect(found(`there were ${inWords(value)} of them`)).toEqual([[inWords(value), value]]);
      expect(readValue(`${formatNumber(value, 'en')} persons`, value, 'en').reads).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});
