/** How words are cut and keyed. */
import { expect, it } from 'vitest';
import { initials, normalise, Others, reformed, spellings, Starts } from '../../../../src/text/numbers/spelling.ts';
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

it('Starts let pass what begins like a number word, and what they cannot tell', () => {
  const starts = new Starts((initial) => ['двадцять', 'пять'].filter((word) => word.startsWith(initial)));
  const may = (word: string): boolean => starts.may(`«${word}»`, 1, word.length + 1);
  expect(['двадцять', 'Двадцять', 'ДВА', 'п"ять', 'пятий', 'пьять', 'трёх', 'нѣт'].map(may)).not.toContain(false);
  expect(['осередок', 'Партія', 'я', 'дв', 'та', 'їжа', 'two'].map(may)).not.toContain(true);
});

it('Others hold what was added, and never more than some thousands', () => {
  const others = new Others();
  others.add('столиця');
  expect([others.has('столиця'), others.has('сто')]).toEqual([true, false]);
  for (let number = 0; number < 5000; number += 1) others.add(`сто${number}`);
  expect([others.has('столиця'), others.has('сто4999')]).toEqual([false, true]);
});

it('spellings writes out a pattern', () => {
  expect(spellings('дв(а|і) (у|)сто ні')).toEqual(['два', 'дві', 'усто', 'сто', 'ні']);
});

it.each(['двад(ц|)ят(ь|и)', '(в|)осім', '(є|ї)д(е|и)надцять', '(а|)(б|)в'])(
  'initials of %s begin its spellings',
  (pattern) => {
    expect(new Set(initials(pattern))).toEqual(new Set(spellings(pattern).map((word) => word.charAt(0))));
  },
);
