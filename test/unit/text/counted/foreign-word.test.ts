/** The noun beside a number speaks for or against its unit. The units are those of the vocabulary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceLanguage } from '../../../../src/model/common.ts';
import type { Unit } from '../../../../src/model/vocabulary.ts';
import { foreignWord } from '../../../../src/text/counted/foreign-word.ts';
import { Things } from '../../../../src/text/counted/things.ts';
import { readNumerals } from '../../../../src/text/numbers/read.ts';
import { root } from '../../../../src/cli/paths.ts';

const { units } = JSON.parse(readFileSync(join(root, 'data/vocabulary.json'), 'utf8')) as { units: Unit[] };

/** The word of a quotation that is against a unit. */
function against(
  quote: string,
  unit: string,
  language: SourceLanguage = 'uk',
  more: readonly Unit[] = [],
): string | null {
  const numeral = readNumerals(quote, language).at(-1);
  if (numeral === undefined) throw new Error(`No number: ${quote}`);
  const after = quote.slice(numeral.end);
  const place = { numeral, before: quote.slice(0, numeral.start), after, beyond: after, language };
  return foreignWord(place, unit, new Things([...units, ...more]))?.word ?? null;
}

describe('a word of another unit is found in', () => {
  it.each([
    ['20 000 ч.', 'cell', 'ч'],
    ['6 місяців', 'day', 'місяців'],
    ['1068 виробничих осередків', 'person', 'осередків'],
    ['тричі на місяць', 'person', 'тричі'],
    ['в 2 рази', 'percent', '2 рази'],
    ['88 %', 'person', '%'],
    ['38,4 відс.', 'cell', 'відс'],
    ['20 ч.', 'thousand-people', 'ч'],
    ['осередків нараховується 854', 'person', 'осередків'],
    ['відсоток не перевищує 5', 'person', 'відсоток'],
    ['1 січня', 'person', 'січня'],
    ['двох вільних вечорів', 'day', 'вечорів'],
    ['50 крб.', 'person', 'крб'],
    ['50 селянських господарств', 'cell', 'господарств'],
  ])('«%s», counted as %s', (quote, unit, word) => {
    expect(against(quote, unit)).toBe(word);
  });

  it.each([
    ['в течение 5 месяцев', 'day', 'месяцев'],
    ['20 ячеек', 'person', 'ячеек'],
    ['10 процентов', 'times', 'процентов'],
    ['членов партии 200', 'cell', 'членов'],
    ['100 рабочих', 'cell', 'рабочих'],
    ['40 человѣкъ', 'percent', 'человѣкъ'],
    ['20 мѣсяцевъ', 'person', 'мѣсяцевъ'],
    ['двадцать лет', 'day', 'лет'],
  ])('the Russian «%s», counted as %s', (quote, unit, word) => {
    expect(against(quote, unit, 'ru')).toBe(word);
  });
});

describe('no word is against', () => {
  it.each([
    ['три цехові осередки', 'cell'],
    ['12 заводських осередків', 'cell'],
    ['20 робітників', 'person'],
    ['20 ч. партійців', 'person'],
    ['до 10 чол. на осередок', 'person'],
    ['осередок має 23 члени', 'members-per-cell'],
    ['в осередку 45', 'person'],
    ['на осередок 23', 'person'],
    ['серед членів 20', 'percent'],
    ['Заяв подано 53.000 членами партії', 'application'],
    ['20 робочих днів', 'day'],
    ['на 5 відсотків', 'point'],
    ['дві третини робітників', 'percent'],
    ['вісімсот ссередків', 'cell'],
    ['1924 року', 'date'],
    ['ХАРКІВ, 12', 'date'],
  ])('«%s», counted as %s', (quote, unit) => {
    expect(against(quote, unit)).toBeNull();
  });

  it.each([
    ['100 рабочих', 'person'],
    ['10 рабочих дней', 'day'],
    ['20 ячеек', 'cell'],
    ['два раза в месяц', 'per-month'],
    ['12 марта', 'date'],
    ['30 процентов рабочих', 'percent'],
  ])('the Russian «%s», counted as %s', (quote, unit) => {
    expect(against(quote, unit, 'ru')).toBeNull();
  });
});

it('a unit takes the words of the sources that its row names', () => {
  const label = { en: 'carts', uk: 'підводи' } as Unit['label'];
  const cart = { id: 'cart', label, sourceWords: ['двор*'] };
  expect(against('20 дворів', 'cart', 'uk', [{ id: 'cart', label }])).toBe('дворів');
  expect(against('20 дворів', 'cart', 'uk', [cart])).toBeNull();
  expect(against('20 дворов', 'cart', 'ru', [cart])).toBeNull();
  expect(against('20 дворів', 'person', 'uk', [cart])).toBe('дворів');
});
