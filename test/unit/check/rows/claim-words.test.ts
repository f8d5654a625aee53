/** What claims of a careful editor say of their numbers passes; a slip of unit, bound or pair does not. */
import { describe, expect, it } from 'vitest';
import type { Quantity, StoredClaim } from '../../../../src/model/claim.ts';
import type { SourceLanguage } from '../../../../src/model/common.ts';
import { codes, type Sample } from '../../../support/claim-words.ts';

const ABOUT = { bound: 'about' } as const;
const AT_MOST = { bound: 'at-most' } as const;
const AT_LEAST = { bound: 'at-least' } as const;
const DATE = { kind: 'date' } as const;

describe('what a claim says of its number passes in Ukrainian:', () => {
  const samples: Sample[] = [
    ['У осередку 45 осіб.', '45 осіб', 45, 'person'],
    ['Біля 300 чоловіка вступило.', 'Біля 300 чоловіка', 300, 'person', ABOUT],
    ['Вступило до 300 чоловік.', 'до 300 чоловік', 300, 'person', AT_MOST],
    ['Вступило до 300 чоловік.', 'до 300 чоловік', 300, 'person', ABOUT],
    ['Кількість зросла до 300.', '300', 300, 'person'],
    ['Праця тривала шість місяців.', 'шість місяців', 6, 'month'],
    ['Зібрано 1.200 карб. грошей.', '1.200 карб.', 1200, 'rouble'],
    ['Понад половину робітників у партії.', 'Понад половину', 0.5, 'part', AT_LEAST],
    ['Від 5 до 10 відсотків робітників.', 'Від 5 до 10 відсотків', [5, 10], 'percent'],
    ['Робочий день має 8 годин.', '8 годин', 8, 'hour'],
    ['Працюють 8-годинний день.', '8', 8, 'hour'],
    ['Ухвалили 40 голосами проти 12.', '40 голосами', 40, 'vote'],
    ['Партійців 12, кандидатів 8, комсомольців 40.', 'кандидатів 8', 8, 'candidate'],
    ['Партійців 12, кандидатів 8, комсомольців 40.', 'Партійців 12', 12, 'member'],
    ['Постанова від 5 березня 1923 року.', '5 березня 1923 року', [5, 1923], 'date', DATE],
    ['За 1923 рік зроблено це.', '1923 рік', 1923, 'date', DATE],
    ['Число членів бюро — найбільше 11.', 'найбільше 11', 11, 'person', { kind: 'limit', ...AT_MOST }],
    ['У 5-му та 6-му класах вчаться.', '5-му та 6-му класах', [5, 6], 'class', { kind: 'ordinal' }],
    ['Дворів у селі 120.', 'Дворів у селі 120', 120, 'household'],
    ['Членів 20—25 чоловік.', '20—25 чоловік', [20, 25], 'person'],
    ['Зросло більш ніж утроє.', 'більш ніж утроє', 3, 'times', AT_LEAST],
    ['Осіб двадцять прийшло.', 'Осіб двадцять', 20, 'person', ABOUT],
    ['Тисяч п’ять осіб прийшло.', 'Тисяч п’ять осіб', 5000, 'person', ABOUT],
    ['Зросло на 5%.', '5%', 5, 'percent'],
  ];
  it.each(samples.map((sample) => [sample[0], sample] as const))(
    'what a claim says of its number passes: %s',
    (_, sample) => {
      expect(codes(sample, 'uk')).toEqual([]);
    },
  );
});

describe('what a claim says of its number passes in Russian:', () => {
  const samples: Sample[] = [
    ['Союз имеет свыше 400 членов.', 'свыше 400 членов', 400, 'person', AT_LEAST],
    ['Собрано около 50 рублей.', 'около 50 рублей', 50, 'rouble', ABOUT],
    ['Рабочий день в 8 часов.', '8 часов', 8, 'hour'],
    ['Две трети рабочих.', 'Две трети', 2 / 3, 'part'],
    ['К 1 мая 1922 г. было.', '1 мая 1922 г.', [1, 1922], 'date', DATE],
    ['От 3 до 5 человек.', 'От 3 до 5 человек', [3, 5], 'person'],
    ['Крестьянских хозяйств 120.', 'Крестьянских хозяйств 120', 120, 'household'],
    ['Членовъ 120 человѣкъ.', '120 человѣкъ', 120, 'person'],
    ['Из 100 рабочих 12 коммунистов.', '12 коммунистов', 12, 'person'],
    ['На 12 заводах прошли собрания.', '12 заводах', 12, 'factory'],
  ];
  it.each(samples.map((sample) => [sample[0], sample] as const))(
    'what a claim says of its number passes: %s',
    (_, sample) => {
      expect(codes(sample, 'ru')).toEqual([]);
    },
  );
});

describe('what a claim says of its number is refused:', () => {
  const samples: (readonly [SourceLanguage, string, Sample])[] = [
    ['uk', 'bound-differs', ['Прийшло щонайменше 20 осіб.', '20 осіб', 20, 'person']],
    ['uk', 'bound-differs', ['Біля сорока осіб.', 'Біля сорока осіб', 40, 'person', AT_MOST]],
    ['uk', 'bound-unsaid', ['Прийшло 20 осіб.', '20 осіб', 20, 'person', AT_LEAST]],
    ['uk', 'bound-certainty', ['Прийшло 20 осіб.', '20 осіб', 20, 'person', { certainty: 'approximate' }]],
    ['uk', 'claim-unit-differs', ['Праця тривала 6 місяців.', '6', 6, 'day']],
    ['uk', 'pair-no-range', ['Було 20 членів і 30 кандидатів.', '20 членів і 30', [20, 30], 'person']],
    ['ru', 'bound-differs', ['Не менее 20 человек.', '20 человек', 20, 'person', AT_MOST]],
    ['ru', 'bound-differs', ['Почти 20 человек.', 'Почти 20 человек', 20, 'person']],
    ['ru', 'claim-unit-differs', ['Прошло 6 недель.', '6 недель', 6, 'day']],
    ['ru', 'claim-unit-differs', ['Собрано 50 рублей.', '50 рублей', 50, 'person']],
    ['ru', 'pair-no-range', ['Было 20 членов, 30 кандидатов.', '20 членов, 30 кандидатов', [20, 30], 'person']],
  ];
  it.each(samples.map(([language, code, sample]) => [language, code, sample[0], sample] as const))(
    'what a claim says of its number is refused in %s, %s: %s',
    (language, code, _, sample) => {
      expect(codes(sample, language)).toEqual([code]);
    },
  );
});

const PRESCRIBED = { certainty: 'prescribed' } as const;
const APPROXIMATE = { certainty: 'approximate' } as const;

it.each([
  'Членів двадцять',
  'Коней двадцять',
  'Країв двадцять',
  'Душ двадцять',
  'Годин двадцять',
  'Чоловік двадцять',
  'Чол. двадцять',
  'Чол двадцять',
  'Осіб з двадцять',
])('a noun before its number makes it about so many in Ukrainian: %s', (quote) => {
  expect(codes([`${quote} прийшло.`, quote, 20, 'times', ABOUT], 'uk')).not.toContain('bound-unsaid');
  expect(codes([`${quote} прийшло.`, quote, 20, 'times', AT_MOST], 'uk').join()).toContain('bound-');
});

it.each([
  'Членов двадцать',
  'Рублей двадцать',
  'Месяцев двадцать',
  'Лиц двадцать',
  'Душ двадцать',
  'Часов двадцать',
  'Человек двадцать',
  'Чел. двадцать',
  'Чел двадцать',
  'Человек с двадцать',
])('a noun before its number makes it about so many in Russian: %s', (quote) => {
  expect(codes([`${quote} пришло.`, quote, 20, 'times', ABOUT], 'ru')).not.toContain('bound-unsaid');
  expect(codes([`${quote} пришло.`, quote, 20, 'times', AT_MOST], 'ru').join()).toContain('bound-');
});

it.each([
  ['uk', '20 осіб'],
  ['uk', 'Робітників: 20'],
  ['uk', 'осіба 20'],
  ['uk', 'Осіб тут 20 всіх'],
  ['ru', '20 человек'],
  ['ru', 'безлица 20'],
  ['ru', 'Человек тут 20 всех'],
] as const)('a number is not about so many where no noun leads it: %s, %s', (language, quote) => {
  expect(codes([quote, quote, 20, 'times', ABOUT], language)).toContain('bound-unsaid');
});

it.each([
  ['uk', 'Всіх приблизно полічили, і прийшло 20 осіб.', []],
  ['uk', 'Прийшло 20 осіб, а полічили їх приблизно.', []],
  ['uk', 'Полічили приблизно. Прийшло 20 осіб.', ['bound-unsaid']],
  ['uk', 'Прийшло 20 осіб. Усіх їх потім ще раз полічили приблизно.', ['bound-unsaid']],
  ['uk', 'Полічили приблизно! Прийшло 20 осіб? Так приблизно.', ['bound-unsaid']],
] as const)(
  'a bound that stands elsewhere counts in the sentence of the number alone: %s, %s',
  (language, text, said) => {
    expect(codes([text, '20 осіб', 20, 'person', ABOUT], language)).toEqual(said);
    expect(codes([text, '20 осіб', 20, 'person'], language)).toEqual([]);
  },
);

it.each([
  ['щонайменше 20 осіб', 20, {}, ['bound-differs']],
  ['щонайменше 20 осіб', 20, { kind: 'ordinal' }, []],
  ['щонайменше 20 осіб', 20, { kind: 'date' }, []],
  ['щонайменше 20 осіб', 20, { kind: 'date', ...AT_MOST }, ['bound-differs']],
  ['щонайменше 20 осіб', 20, AT_LEAST, []],
  ['щонайменше 20 осіб', 20, { ...AT_LEAST, kind: 'limit' }, []],
  ['близько 20 осіб', 20, { ...ABOUT, kind: 'limit' }, ['bound-certainty']],
  ['20 осіб', 20, { kind: 'limit' }, ['bound-certainty']],
  ['близько 20 осіб', 20, { ...ABOUT, ...APPROXIMATE }, []],
  ['щонайменше 20 осіб', 20, { ...AT_LEAST, ...APPROXIMATE }, []],
  ['щонайбільше 20 осіб', 20, { ...AT_MOST, ...APPROXIMATE }, []],
  ['щонайбільше 20 осіб', 20, { ...AT_MOST, certainty: 'ceiling' }, []],
  ['щонайменше 20 осіб', 20, { ...AT_LEAST, certainty: 'ceiling' }, ['bound-certainty']],
  ['робітники', 20, {}, []],
  ['робітники', 20, AT_LEAST, ['bound-unsaid']],
  ['понад 5 і 10 осіб', [5, 10], {}, ['bound-differs', 'pair-no-range']],
] as const)('what bound fits the words “%s”, %j with %j: %j', (quote, value, rest, said) => {
  const sample: Sample = [`Прийшло: ${quote}.`, quote, value as Quantity, 'person', rest as Partial<StoredClaim>];
  expect(codes(sample, 'uk')).toEqual(said);
});

it.each([
  ['31 числа й 1000 року', [31, 1000], { kind: 'date' }, []],
  ['32 числа й 1923 року', [32, 1923], { kind: 'date' }, ['pair-no-range']],
  ['5 числа й 999 року', [5, 999], { kind: 'date' }, ['pair-no-range']],
  ['5 числа й 1923 року', [5, 1923], {}, ['pair-no-range']],
  ['5 та 6 класи', [5, 6], { kind: 'ordinal' }, []],
  ['5-му та 6-му класах', [5, 6], {}, []],
  ['5-му та 6 класах', [5, 6], {}, ['pair-no-range']],
  ['5 та 6-му класах', [5, 6], {}, ['pair-no-range']],
  ['5 класів', [5, 6], {}, []],
] as const)('which pairs need be no range: “%s” as %j with %j: %j', (quote, value, rest, said) => {
  const sample: Sample = [`Було: ${quote}.`, quote, value as Quantity, 'times', rest as Partial<StoredClaim>];
  expect(codes(sample, 'uk').filter((code) => code === 'pair-no-range')).toEqual(said);
});

it('a pair is a range by the words of its own sentence alone', () => {
  const pair = (sentence: string): string[] =>
    codes([sentence, '5 і 10', [5, 10], 'times'], 'uk').filter((code) => code === 'pair-no-range');
  expect(pair('Прийшло між 5 і 10.')).toEqual([]);
  expect(pair('Ішли між. 5 і 10.')).toEqual(['pair-no-range']);
});

it.each([
  ['uk', 'Зібрання повинні бути 3 рази.'],
  ['uk', 'Треба 3 рази.'],
  ['uk', 'Необхідно 3 рази.'],
  ['uk', 'Потрібно 3 рази.'],
  ['uk', 'Слід 3 рази.'],
  ['uk', 'Мусять 3 рази.'],
  ['uk', 'Належить збиратися 3 рази.'],
  ['uk', '3 рази – така постанова.'],
  ['uk', 'Хай збираються 3 рази.'],
  ['uk', 'Пропонується 3 рази.'],
  ['uk', 'Не більше як 3 рази.'],
  ['uk', '3 рази вимагає партія.'],
  ['uk', 'Зобов’язано 3 рази.'],
  ['uk', 'Норма: 3 рази.'],
  ['uk', 'Ухвалили: 3 рази.'],
  ['uk', 'Доручено 3 рази.'],
  ['uk', 'Вирішено 3 рази.'],
  ['ru', 'Должны быть 3 раза.'],
  ['ru', 'Следует 3 раза.'],
  ['ru', 'Надо 3 раза.'],
  ['ru', 'Обязаны 3 раза.'],
  ['ru', 'Предлагается 3 раза.'],
  ['ru', 'Пусть 3 раза.'],
  ['ru', 'Нужно 3 раза.'],
  ['ru', 'Не менее 3 раза.'],
  ['ru', 'Предложено 3 раза.'],
  ['ru', 'Поручить 3 раза.'],
  ['ru', 'Приказано 3 раза.'],
] as const)('words that prescribe, in %s: %s', (language, sentence) => {
  const quote = language === 'uk' ? '3 рази' : '3 раза';
  const norm = (text: string, rest: Partial<StoredClaim>): string[] =>
    codes([text, quote, 3, 'times', rest], language).filter((code) => code === 'norm-unsaid');
  expect(norm(sentence, PRESCRIBED)).toEqual([]);
  expect(norm(`Збиралися ${quote}.`, PRESCRIBED)).toEqual(['norm-unsaid']);
  expect(norm(`Збиралися ${quote}.`, {})).toEqual([]);
});

it('a word prescribes from its beginning: within another word it does not', () => {
  expect(codes(['Наповнені 3 рази.', '3 рази', 3, 'times', PRESCRIBED], 'uk')).toEqual(['norm-unsaid']);
});
