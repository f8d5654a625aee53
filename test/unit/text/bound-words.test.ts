/** What words make of the number beside them, in both languages of the sources. */
import { describe, expect, it } from 'vitest';
import type { SourceLanguage } from '../../../src/model/common.ts';
import { grounds, readBound } from '../../../src/text/bound-words.ts';
import { readNumerals } from '../../../src/text/numbers/read.ts';

/** The bounds of the first number of a sentence. */
function boundsOf(sentence: string, language: SourceLanguage): string {
  const [numeral] = readNumerals(sentence, language);
  if (numeral === undefined) throw new Error(`No number: ${sentence}`);
  return readBound(sentence.slice(0, numeral.start), sentence.slice(numeral.end), language).bounds.join(' ');
}

describe.each<[SourceLanguage, readonly (readonly [string, string])[]]>([
  [
    'uk',
    [
      ['не більш як із одинадцяти товаришів', 'at-most'],
      ['щонайбільше 20 осіб', 'at-most'],
      ['відсоток партійців не перевищує 5—6', 'at-most'],
      ['не перевищувало встановленої норми 40', 'at-most'],
      ['менш двадцяти', 'at-most'],
      ['неповних 20 років', 'at-most'],
      ['20 осіб, не більше.', 'at-most'],
      ['не менш двох вільних вечорів', 'at-least'],
      ['не рідше ніж двічі на місяць', 'at-least'],
      ['рідше двох разів', 'at-most'],
      ['не частіше як 2 рази', 'at-most'],
      ['не молодші 18 років', 'at-least'],
      ['найчастіше за все 5 осіб', 'exactly'],
      ['понад сорок тисяч', 'at-least'],
      ['більш ніж 20', 'at-least'],
      ['робітників стало більше на 12½%', 'exactly at-least'],
      ['стало менше на 3', 'exactly at-most'],
      ['більше як на 20', 'at-least'],
      ['перевищила 50 осіб', 'at-least'],
      ['20 чоловік і більше', 'at-least'],
      ['30 з лишком', 'at-least'],
      ['принаймні 5', 'at-least'],
      ['біля 50 відсотків', 'about'],
      ['близько сорока осіб', 'about'],
      ['більш-менш 20', 'about'],
      ['майже 40', 'about at-most'],
      ['трохи більше 20', 'at-least about'],
      ['до 20 осіб', 'exactly at-most about'],
      ['зараз їх збільшилося до 20', 'exactly'],
      ['зріс торік, напр. навесні, до 20 осіб', 'exactly'],
      ['до 20 осіб зросла партія', 'exactly'],
      ['Осередок зріс. До 20 осіб читають', 'exactly at-most about'],
      ['від 20 осіб', 'exactly at-least'],
      ['не пізніше 15 березня', 'at-most exactly'],
    ],
  ],
  [
    'ru',
    [
      ['не более 20 человек', 'at-most'],
      ['не превышает 5', 'at-most'],
      ['не свыше десяти', 'at-most'],
      ['не достигает 50', 'at-most'],
      ['менее 10', 'at-most'],
      ['не менее двух', 'at-least'],
      ['не реже двух раз в месяц', 'at-least'],
      ['чаще всего 5 человек', 'exactly'],
      ['не моложе 18 лет', 'at-least'],
      ['свыше 300 человек', 'at-least'],
      ['более чем на 20', 'at-least'],
      ['по меньшей мере 5', 'at-least'],
      ['20 с лишним', 'at-least'],
      ['около сорока', 'about'],
      ['примерно 20', 'about'],
      ['почти 40', 'about at-most'],
      ['до 20 человек', 'exactly at-most about'],
    ],
  ],
])('in the language %s readBound takes', (language, samples) => {
  it.each(samples)('«%s» for %s', (sentence, bounds) => {
    expect(boundsOf(sentence, language)).toBe(bounds);
  });
});

it.each([
  'у 2 рази більше',
  'на 20 осіб менше',
  'стало більше. 20 осіб вибуло',
  'не менше й не більше як 12',
  'це вище; 20 осіб',
  'понад план 20',
  '20 осіб, не більше 5 кандидатів',
])('«%s» gives the number itself', (sentence) => {
  expect(boundsOf(sentence, 'uk')).toBe('exactly');
});

it('a sentence gives ground for a bound with words that stand further off', () => {
  expect(grounds('at-most', 'Найбільше число членів бюро – 11')).toBe(true);
  expect(grounds('at-most', 'Найбільший відсоток падає на металістів – 11')).toBe(false);
  expect(grounds('at-least', 'Найменша частка – 11')).toBe(false);
  expect(grounds('at-least', 'Найменша допустима частка – 11')).toBe(true);
  expect(grounds('about', 'пересічно їх було, як кажуть, 11')).toBe(true);
  expect(grounds('at-least', 'их было там 11')).toBe(false);
  expect(grounds('at-most', 'від них і до них було 11')).toBe(false);
  expect(grounds('about', 'вісімсот осередків')).toBe(false);
});
