/** Letters that look right and are others: where each is reported, what is offered for it, and what is let be. */
import { expect, it } from 'vitest';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { checkLookAlikes, strange, strangeWords } from '../../../src/read/letters.ts';

const NOTES = 'content/documents/cells/notes.uk.md';
const SOURCE = 'content/documents/cells/transcription.md';

/** What is reported of a file, in the order of its text: the code, the column, what is offered. */
function found(text: string, path = NOTES): string[] {
  const problems = new Problems();
  checkLookAlikes(new SourceFile(path, text), problems);
  return problems.list().map(({ code, line, column, nearest }) => [code, `${line}:${column}`, ...nearest].join(' '));
}

it.each([
  ['члени a також', 7, 'а'],
  ['члени, i також', 8, 'і'],
  ['члени; o також', 8, 'о'],
  ['члени: c також', 8, 'с'],
  ['члени y також', 7, 'у'],
  ['члени e також', 7, 'е'],
  ['члени k також', 7, 'к'],
  ['A також', 1, 'А'],
  ['Членів. O ні', 9, 'О'],
  ['Членів! Y цеху', 9, 'У'],
  ['Членів? K тому', 9, 'К'],
  ['Членів… A також', 9, 'А'],
  ['members а few', 9, 'a'],
  ['members, а few', 10, 'a'],
  ['А few', 1, 'A'],
  ['Members. І was', 10, 'I'],
  ['Members! А few', 10, 'A'],
  ['року 1923 p. було', 11, 'р'],
  ['року 1800p. було', 10, 'р'],
] as const)('checkLookAlikes finds the lone letter in “%s”', (text, column, twin) => {
  expect(found(text)).toEqual([`letter-alone 1:${column} ${twin}`]);
});

it.each([
  'вітамін B також',
  'розділ I також',
  'члени A також',
  'Членів: A також',
  'A i',
  'Членів. A і',
  'члени a',
  'члени — a також',
  '(a також)',
  'a також',
  'сторінка p. було',
  'року 1723 p. було',
  'року 11923 p. було',
  '1923 p. 5',
  'Року\n1923 p. 5',
  'року 1923 p. of the book',
  'members а також',
  'члени а few',
  'Members: А few',
  'Members. А b',
  'члени а також',
  'members a few',
] as const)('checkLookAlikes lets the letter in “%s” be', (text) => {
  expect(found(text)).toEqual([]);
});

it('checkLookAlikes looks at a year in the line of its words alone', () => {
  expect(found('року 1923 p. було\nof the book')).toEqual(['letter-alone 1:11 р']);
  expect(found('Слова\nі року 1923 p. було')).toEqual(['letter-alone 2:13 р']);
});

it.each([
  ...['letter', 'letters', 'spelling', 'spelt', 'writes', 'wrote', 'written', 'vowel', 'sound', 'word'],
  ...['conjunction', 'preposition', 'Letter'],
])('checkLookAlikes lets a letter be that is spoken of: the %s', (name) => {
  expect(found(`The ${name} а is`)).toEqual([]);
  expect(found(`The ${name} of а is`)).toHaveLength(1);
  expect(found(`The un${name.toLowerCase()} а is`)).toHaveLength(1);
});

it.each([
  'літера',
  'літеру',
  'буква',
  'звук',
  'звуком',
  'слово',
  'словом',
  'Сполучник',
  'прийменник',
  'союз',
  'предлог',
])('checkLookAlikes lets a letter be that is spoken of: %s', (name) => {
  expect(found(`тут ${name} i зайва`)).toEqual([]);
  expect(found(`тут ${name}, i зайва`)).toHaveLength(1);
});

it('checkLookAlikes asks the words close before a letter whether it is spoken of', () => {
  expect(found('слово i є')).toEqual([]);
  expect(found(`слово${'о'.repeat(24)} i є`)).toEqual([]);
  expect(found(`слово${'о'.repeat(30)} i є`)).toHaveLength(1);
});

it.each([
  ['роб0тник', 1, 'роботник'],
  ['Ми: м0лодь', 5, 'молодь'],
  ['0днак', 1, 'однак'],
  ['діл0', 1, 'діло'],
  ['ро3мова', 1, 'розмова'],
  ['ді4ина', 1, 'дічина'],
  ['ро6ота', 1, 'робота'],
  ['«0бидва»', 2, 'обидва'],
])('checkLookAlikes finds a digit in “%s”', (text, column, word) => {
  expect(found(text)).toEqual([`digit-in-word 1:${column} ${word}`]);
});

it.each(['0-й', '0й', 'Т34', 'А0', '20х', '1,0мм', '1.0мм', '5ти', 'ро5ота', 'РО0', 'аО', 'та 0', '10тон'])(
  'checkLookAlikes lets the digits of “%s” be',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it('checkLookAlikes reports a word once, whatever digits it has, and offers a letter for each', () => {
  expect(found('Це м0л0ко')).toEqual(['digit-in-word 1:4 молоко']);
});

it.each([
  ['x &amp; y', '&'],
  ['&#8212;', '—'],
  ['&#x2014;', '—'],
  ['&laquo;', '«'],
  ['&LAQUO; &Aacute;', 'Á'],
  ['&nbsp;', null],
  ['&frac12;', '½'],
] as const)('checkLookAlikes finds the character that %s is', (text, character) => {
  const shown = character === null ? '' : ` ${character}`;
  expect(found(text)).toEqual([`character-reference 1:${text.lastIndexOf('&') + 1}${shown}`]);
});

it.each(['A & B', '&nothing;', '`&amp;`', 'AT&T;', '&12;', '&#;', 'x&y'])(
  'checkLookAlikes takes %s for no character in the way of HTML',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it.each([
  ['Один ђак', 6],
  ['Ѓорѓе', 1],
  ['Буква џ', 7],
  ['Ҙ', 1],
  ['“слово” ѓ', 9],
])('checkLookAlikes finds a letter of neither language in “%s”', (text, column) => {
  expect(found(text)).toEqual([`letter-foreign 1:${column}`]);
});

it.each([
  'Ґанок її, є ёлка',
  'Ѣ й ѳ, ѵ',
  'слово «ђак» тут',
  'слово “ђак” тут',
  'слово „ђак“ тут',
  'слово „ђак” тут',
  'слово *ђак* тут',
])('checkLookAlikes lets the letters of “%s” be', (text) => {
  expect(found(text)).toEqual([]);
});

it('checkLookAlikes takes a letter outside the quotation marks of its line for the editor’s own', () => {
  expect(found('«ђак ѓ')).toEqual(['letter-foreign 1:2', 'letter-foreign 1:6']);
  expect(found('«ђак\nѓ»')).toEqual(['letter-foreign 1:2', 'letter-foreign 2:1']);
  expect(found('«а» ђак «б»')).toEqual(['letter-foreign 1:5']);
  expect(found('ђак «б»')).toEqual(['letter-foreign 1:1']);
});

it('checkLookAlikes asks the front matter of a transcription for lone letters, and no words for foreign ones', () => {
  const text = '---\ntitle: члени a також\n---\n\nчлени a також ђак роб0та &amp;\n';
  expect(found(text, SOURCE)).toEqual([
    'letter-alone 2:14 а',
    'digit-in-word 5:19 робота',
    'character-reference 5:26 &',
  ]);
  expect(found('члени a також', SOURCE)).toEqual([]);
  expect(found(text)).toEqual([
    'letter-alone 2:14 а',
    'letter-alone 5:7 а',
    'letter-foreign 5:15',
    'digit-in-word 5:19 робота',
    'character-reference 5:26 &',
  ]);
});

it('checkLookAlikes marks the letter, the word or the reference, and names the character', () => {
  const problems = new Problems();
  const file = new SourceFile(NOTES, 'члени a є\nроб0тник\n&nbsp;\nђак');
  checkLookAlikes(file, problems);
  expect(problems.list().map(({ length, params }) => [length, params['word'] ?? '', params['character:en']])).toEqual([
    [1, '', 'a (U+0061)'],
    [8, 'роб0тник', undefined],
    [6, '', 'U+00A0 (no-break space)'],
    [3, 'ђак', 'ђ (U+0452)'],
  ]);
});

it('strangeWords gives each word with a letter of neither language once, with its place', () => {
  expect(strangeWords('Один ђакђ і ѓор, не дах')).toEqual([
    { word: 'ђакђ', start: 5, end: 9 },
    { word: 'ѓор', start: 12, end: 15 },
  ]);
  expect(strangeWords('Один дах')).toEqual([]);
});

it('strange names the first letter of a word that neither language has', () => {
  expect(strange('дађџ')).toEqual({ word: 'дађџ', character: { en: 'ђ (U+0452)', uk: 'ђ (U+0452)' } });
});
