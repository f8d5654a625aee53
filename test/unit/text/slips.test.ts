import { expect, it } from 'vitest';
import {
  editorsMarks,
  markupLeft,
  roundBrackets,
  typingSlips,
  unpairedBrackets,
  unpairedMarks,
} from '../../../src/text/slips.ts';
import { readProse } from '../../../src/text/prose.ts';

it.each([
  ['слово TODO слово', 'TODO'],
  ['слово (fixme: рік) слово', 'fixme'],
  ['рік ???', '???'],
  ['слово <!-- перевірити --> слово', '<!-- перевірити -->'],
  ['слово <!-- не закрито', '<!-- не закрито'],
  ['слово<br>слово', '<br>'],
  ['<%= text %>', '<%= text %>'],
  ['{{ text }}', '{{ text }}'],
  ['слово {сюди} слово', '{сюди}'],
  ['[слово](https://example.org)', '](https://example.org)'],
  ['слово [нерозбірливо] слово', '[нерозбірливо]'],
  ['слово [sic!] слово', '[sic!]'],
  ['слово [?] слово', '[?]'],
  ['--- стор. 2 ---', '--- стор. 2 ---'],
  ['ХХХХ членів', 'ХХХХ'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['дійсні *члени партії*, що', '*'],
  ['дійсні _члени_ партії', '_'],
])('editorsMarks finds in «%s»', (text, mark) => {
  expect(editorsMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual([mark]);
});

it.each([
  '—-висловився *) докладчик *) сказав',
  'слово * * * слово',
  '«___» 1924 р.',
  '5 < 6',
  'Хто?!',
  '[Підпис]',
  'ХХХ з’їзд',
  'методом',
  'А & Б',
])('editorsMarks takes «%s» for words of a source', (text) => {
  expect(editorsMarks(text)).toEqual([]);
});

const left = (words: string): string[] => markupLeft(words).map(({ start, end }) => words.slice(start, end));
const leftInProse = (source: string): string[] =>
  readProse(source).left.map(({ start, end }) => source.slice(start, end));

it.each([
  ['a **bold** word', ['**', '**']],
  ['an _open word', ['_']],
  ['an open_ word', ['_']],
  ['`code', ['`']],
  ['[x][one]', ['][one]']],
  ['[x] [one]', ['] [one]']],
  ['[x](/a b/)', ['](']],
  ['[x] (https://example.org)', ['] (']],
  ['a note[^1]', ['[^1]']],
  ['[ ] to do', ['[ ]']],
  ['[x] ', ['[x]']],
  ['==marked== words', ['==', '==']],
  ['~~gone~~', ['~~', '~~']],
  ['a<br/>b', ['<br/>']],
  ['<span class="x">a</span>', ['<span class="x">', '</span>']],
  ['a <!-- b --> c', ['<!-- b -->']],
  ['a&nbsp;b &#8212; c', ['&nbsp;', '&#8212;']],
  ['#Title', ['#']],
  ['| a | b |', ['|']],
  ['[one]: /about/', ['[one]:']],
  ['===', ['===']],
])('markupLeft finds in “%s” what would be printed', (words, signs) => {
  expect(left(words)).toEqual(signs);
});

it.each([
  'a snake_case word, [sic] and [a hole …] (in brackets)',
  'the paragraph § 3, #1 of them, A & B; x < y > z',
  'a dash – and a – dash; 20 | 30',
])('markupLeft lets “%s” stand', (words) => {
  expect(left(words)).toEqual([]);
});

it.each([
  ['Слово **«осередок»**и.', ['**', '**']],
  ['- a list\n- with *one open', ['*']],
  ['> a quotation\n> #Heading', ['#']],
  ['A line\n#Heading', ['#']],
  ['See ![a picture](/about/).', ['!']],
  ['[x][one] and \\*stars\\*\n\n[one]: /about/', ['][one]', '[one]:']],
  ['*a* **b** `c*d` [e](/about/) <https://example.org/a_b_> {=1*2}', []],
  ['one \\* two \\_three\\_ \\[four\\]\\[five\\] \\<br\\>', []],
  ['Wait! [x](/about/) {cells-now}', []],
  ['## A heading\n\n1. one\n2. two\n\n---\n\n> said', []],
])('readProse says of “%s” what the parser leaves', (source, signs) => {
  expect(leftInProse(source)).toEqual(signs);
});

it.each([
  ['«одно», “one”, „одно“, „одно”, «у статті “The Levy” йдеться», «у «них» так»', ''],
  ['Так казали: «одно і друге.', '«'],
  ['Так казали: одно» і «друге».', '»'],
  ['They said “one and two.', '“'],
  ['They said one” and two.', '”'],
  ['«у статті “The Levy йдеться»', '«“»'],
  ['code `«` and “one”', ''],
  ['code `«one` and more»', '»'],
])('unpairedMarks finds in %s: %s', (text, marks) => {
  expect(
    unpairedMarks(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(marks);
});

it.each([
  ['КП(б)У (див. [нижче (так)]), а) перше, 2) друге', ''],
  ['a link [to (a) page](/x/(y)/), `code (`, {id|words (}', ''],
  ['«у нього (в цитаті», “(so”', ''],
  ['one (two', '('],
  ['one) two', ')'],
  ['one (two] three)', ']'],
  ['(с for е, л for н)', ''],
])('unpairedBrackets finds in %s: %s', (text, marks) => {
  const found = unpairedBrackets(text).map(({ start, end }) => text.slice(start, end));
  expect(found.join('')).toBe(marks);
});

it('roundBrackets counts those of the text, and not those of its links and quotations', () => {
  expect(roundBrackets('(one) [b](/c/) «(d)» (e')).toBe(2);
  // Labels of items.
  expect(roundBrackets('(a) one; (б) two; ({=3}) three; (12) twelve')).toBe(0);
});

it('unpairedMarks says where each stands, code before it or not', () => {
  expect(unpairedMarks('`«one`»')).toEqual([{ start: 6, end: 7 }]);
  expect(unpairedMarks('» «')).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ]);
  expect(unpairedMarks('so')).toEqual([]);
});

it.each([
  ['a verdict — — no more', '— —', '–'],
  ['{share}%% of them', '{share}%%', '{share}%'],
  ['{share} % відсотків', '% відсотків', '%'],
  ['It is called «the cell» in the text', '«the cell»', '“the cell”'],
  ['The CP®U says it', 'CP®U', null],
  ['The 1ˢᵗ of them', '1ˢᵗ', null],
  ['it was reached.Further on', 'reached.Further', 'reached. Further'],
  ['робітники,селяни', 'робітники,селяни', 'робітники, селяни'],
  ['a word (sic!) here', '(sic!)', '[sic]'],
  ['слово [так!] тут', '[так!]', '[sic]'],
  ['so it was -- and is', '--', '–'],
  ['It grew by two and a half times.', 'by two and a half times.', 'to two and a half times.'],
  ['It is more by {check:ratio} times.', 'by {check:ratio} times.', 'to {check:ratio} times.'],
  ['Зросла на {check:ratio} раза.', 'на {check:ratio} раза.', 'у {check:ratio} раза.'],
  ['Зросла на два з половиною рази.', 'на два з половиною рази.', 'у два з половиною рази.'],
])('typingSlips finds in “%s” the slip “%s”', (text, words, meant) => {
  expect(typingSlips(text).map(({ words, meant }) => [words, meant])).toEqual([[words, meant]]);
});

it.each([
  'See example.org, Л.М. and U.S. papers; 4,2 and a,b.',
  'About {share}% per year; {share} % на рік.',
  'The mark [sic] stands in our translation.',
  'Журнал «Nature» і «осередок», the word «осередок», © 2026',
  'У «(sic)» та *(sic)* немає огріху.',
  'Від 1922–1923 до 1924 – і далі.',
  'It is 2.5 times as many by then; by these times; grown to two and a half times; “by two times”.',
  'Зросла у 2,5 раза; на цей раз; на {n} членів у два рази; «на два рази».',
  'Суфікс -ськ- дає, -ч- поступається.',
])('typingSlips has nothing against “%s”', (text) => {
  expect(typingSlips(text)).toEqual([]);
});
