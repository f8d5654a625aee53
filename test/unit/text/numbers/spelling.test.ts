/** How words are cut and keyed. */
import { expect, it } from 'vitest';
import { mayCount, normalise, PIECE, reformed, spellings, startsOf } from '../../../../src/text/numbers/spelling.ts';
import { each, holds } from './holds.ts';

each('uk', [
  [5, 'п"ять, п´ять, п`ять, пʼять, п’ять, п*ять, п′ять, п,ять, п’’ять, п ять, п" ять, пять, пьять, пъять, П*ЯТЬ'],
  [9, 'дев"ять, дев´ять, дев*ять, девять, девьять, ДЕВ"ЯТЬ, Дев`ять'],
  [15, 'п"ятнадцять, п*ятнадцять, пьятнадцять'],
  [100, 'сто\u0301, СТО, Сто'],
]);

holds('uk', [
  ['завод "Яструб", в яру, п’яний, слов*яни, в "ятці"'],
  ['сп\nять'],
  ['п\nять, дев\nять'],
  ['двадцять\u2002п’ять, сто\u3000двадцять', ['двадцять\u2002п’ять', 25], ['сто\u3000двадцять', 120]],
]);

it('normalise makes one key of the spellings of a word', () => {
  expect(['П’ять', 'п"ять', 'пʼять', 'пьять', 'трёх', 'сто\u0301', 'и\u0306'].map(normalise)).toEqual([
    ...['пять', 'пять', 'пять', 'пять', 'трех', 'сто', 'й'],
  ]);
});

it('reformed gives a spelling from before 1918 in that of today', () => {
  expect(['двѣсти', 'тысячъ', 'трехъ', 'ариѳметика'].map((key) => reformed(key, false))).toEqual([
    ...['двести', 'тысяч', 'трех', 'арифметика'],
  ]);
  expect([reformed('милліона', true), reformed('милліона', false), reformed('объем', true)]).toEqual([
    ...['миллиона', null, null],
  ]);
});

it('startsOf has the first letters of a key, small and capital', () => {
  expect(startsOf('двадцять')).toEqual(['два', 'Два', 'ДВА']);
});

it('mayCount lets pass what begins like a number word, and what it cannot tell', () => {
  const starts = new Set(startsOf('двадцять'));
  expect(
    ['двадцять', 'Двадцять', 'ДВА', 'п"ять', 'пьять', 'трёх', 'нѣт'].map((word) => mayCount(word, starts)),
  ).toEqual([...Array.from({ length: 7 }, () => true)]);
  expect(['осередок', 'Партія', 'я', 'та', 'їжа'].map((word) => mayCount(word, starts))).toEqual([
    ...Array.from({ length: 5 }, () => false),
  ]);
});

it('spellings writes out a pattern', () => {
  expect(spellings('дв(а|і) (у|)сто ні')).toEqual(['два', 'дві', 'усто', 'сто', 'ні']);
});

it('PIECE begins a number at the sign of its decimals only where nothing stands before it', () => {
  expect('було ,5 та а,5 (.5'.match(PIECE)).toEqual(['було', ',', '5', 'та', 'а', '5', '.', '5']);
});
