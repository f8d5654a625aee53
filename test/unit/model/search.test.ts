/** Words and numbers as the search has them, in the texts and in a query. */
import { expect, it } from 'vitest';
import { figureKeys, fold, tokens } from '../../../src/model/search/fold.ts';
import { american, skeleton } from '../../../src/model/search/skeleton.ts';
import { anySign, fc } from '../../support/laws.ts';

it.each([
  ['ОСЕРЕДОК', 'осередок'],
  ['осере́док', 'осередок'],
  ['ґанок', 'ганок'],
  ['зв’язок', 'звязок'],
  ['зв\u02bcязок', 'звязок'],
  ['всё', 'все'],
  ['oсередок', 'осередок'],
  ['связъ', 'связ'],
  ['Café', 'cafe'],
  ['йти', 'йти'],
])('fold makes %s %s', (word, folded) => expect(fold(word)).toBe(folded));

it('fold changes nothing that is folded', () => {
  fc.assert(fc.property(fc.string({ unit: anySign }), (word) => fold(fold(word)) === fold(word)));
});

it('tokens gives a word with hyphens whole and in parts, at its places in the text', () => {
  const text = 'В план, що-до участи';
  expect(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['в', 'В'],
    ['план', 'план'],
    ['щодо', 'що-до'],
    ['що', 'що'],
    ['до', 'до'],
    ['участи', 'участи'],
  ]);
});

it.each([
  ['Халявський', 'Khaliavskyi'],
  ['Халявский', 'Khalyavsky'],
  ['Житомир', 'Zhitomir'],
  ['ініціятива', 'ініціатива'],
  ['партія', 'партия'],
  ['Харьков', 'Харків'],
  ['осередок', 'oseredok'],
  ['кляса', 'класа'],
  ['одиннадцать', 'одинадцять'],
  ['самодеятельность', 'samodeyatelnost'],
])('%s and %s sound alike', (a, b) => expect(skeleton(fold(a))).toBe(skeleton(fold(b))));

it('a soft consonant does not sound like a hard one', () => {
  expect(skeleton('поряд')).not.toBe(skeleton('порад'));
});

it.each([
  ['organisation', 'organization'],
  ['enrolment', 'enrollment'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['centre', 'center'],
])('%s and %s are one word', (a, b) => expect(american(a)).toBe(american(b)));

it.each([
  ['1068', ['#1068']],
  ['1 068', ['#1068']],
  ['1,068', ['#1068', '#1.068']],
  ['4,2', ['#4.2']],
  ['500.000', ['#500000']],
  ['0,113', ['#0.113']],
  ['12,345.6', ['#12345.6']],
])('figureKeys reads %s as %s', (figures, keys) => expect(figureKeys(figures)).toEqual(keys));

it('figureKeys reads groups of figures where the words are English', () => {
  expect(figureKeys('4,300', 'en')).toEqual(['#4300']);
  expect(figureKeys('4.3', 'en')).toEqual(['#4.3']);
});

it('tokens has an abbreviation with a letter in brackets as one word', () => {
  expect(tokens('і КП(б)У, cell(s)').map(({ word }) => word)).toEqual(['і', 'кпбу', 'cell', 's']);
});
