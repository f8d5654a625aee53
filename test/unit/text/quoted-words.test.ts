import { expect, it } from 'vitest';
import { plainText, quotedWords, standIn } from '../../../src/text/quoted-words.ts';

it.each([
  ['Said: «нові *форми* зв’язків».', ['нові форми звязків']],
  ['“one, two” and „три чотири“ and "five"', ['one two', 'три чотири', 'five']],
  ['«перше … друге [наше] третє / четверте {cells-now} п’яте {=6}»', ['перше', 'друге', 'третє', 'четверте', 'пяте 6']],
  ['‘a meaning’ and *words of ours*', []],
  ['«an end\nof a line» “another\n\nparagraph” ‹one more›', ['an end of a line', 'one more']],
  ['- > in a list\n\n  1. > and deeper\nstill', ['in a list', 'and deeper still']],
  ['> «всередині» цитати\n> далі\n\nі «зовні»', ['всередині цитати далі', 'зовні']],
])('quotedWords reads the quotations of “%s”', (source, parts) => {
  expect(quotedWords(source).flatMap((quoted) => quoted.parts)).toEqual(parts);
});

it('quotedWords says where the links lead that a quotation holds or stands in', () => {
  expect(
    quotedWords('[«одне»](/a/), [x](/b/), «два [три](/c/)»\n\n> слово [d](/d/)').map(({ targets }) => targets),
  ).toEqual([['/a/'], ['/c/'], ['/d/']]);
});

it.each([
  [['нові форми'], true],
  [['форми'], true],
  [['форм'], false],
  [['нові', 'звязків'], true],
  [['форми', 'звязків'], true],
  [['звязків', 'нові'], false],
  [['нові', 'нові'], false],
])('standIn finds the whole words %j in their order: %s', (parts, stand) => {
  expect(standIn(parts, plainText('Нові форми', 'зв’язків!'))).toBe(stand);
});
