/** Two numbers of a sentence: the ends of a range, or two numbers. */
import { expect, it } from 'vitest';
import type { NumberLanguage } from '../../../src/text/numbers/numeral.ts';
import { readNumerals } from '../../../src/text/numbers/read.ts';
import { showsRange } from '../../../src/text/range-words.ts';

function isRange(sentence: string, language: NumberLanguage = 'uk'): boolean {
  const [first, second] = readNumerals(sentence, language);
  if (first === undefined || second === undefined) throw new Error(`No two numbers: ${sentence}`);
  const around = {
    preceding: sentence.slice(0, first.start),
    between: sentence.slice(first.end, second.start),
    following: sentence.slice(second.end),
  };
  return showsRange([first, second], around, language);
}

it.each([
  'від 5 до 10 осіб',
  'від 5 осіб до 10 осіб',
  'коливається від 5 до 6 відсотків',
  '5 або 6 осіб',
  '5 осіб або 6 осіб',
  '5, а то й 6',
  'між 20 і 30',
  'не менш 5 і не більш 10',
  '5 — 6 вечорів',
  '25%-30%',
  '25 проц. — 30 проц.',
  "п'ять, шість чоловік",
])('showsRange takes «%s» for a range', (sentence) => {
  expect(isRange(sentence)).toBe(true);
});

it.each(['от 5 до 10 человек', '5 или 6', 'между 20 и 30', 'не менее 5 и не более 10'])(
  'showsRange takes the Russian «%s» for a range',
  (sentence) => {
    expect(isRange(sentence, 'ru')).toBe(true);
  },
);

it.each([
  '20 членів і 30 кандидатів',
  '20 членів, 30 кандидатів',
  '5 членів або 6 кандидатів',
  'збільшилося з 854 до 1068',
  'знизився від 10 до 50 разів',
  'від 30 до 20',
  'з 20 осіб 25',
  '20 проти 30',
  '25% — 30 осіб',
  '5, 20 осіб',
])('showsRange takes «%s» for no range', (sentence) => {
  expect(isRange(sentence)).toBe(false);
});

it.each(['20 членов и 30 кандидатов', 'возросло с 20 до 30 человек'])('«%s» is no range in Russian', (sentence) => {
  expect(isRange(sentence, 'ru')).toBe(false);
});

it.each(['two or three secretaries', 'from two to three', 'between two and three', 'two to three'])(
  '“%s” is a range in English',
  (sentence) => {
    expect(isRange(sentence, 'en')).toBe(true);
  },
);

it.each(['two members and three candidates', 'it grew from two to three', 'three or two'])(
  '“%s” is no range in English',
  (sentence) => {
    expect(isRange(sentence, 'en')).toBe(false);
  },
);
