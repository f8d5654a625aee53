/** Names that our prose spells otherwise by a letter or two, and words that are only like them. */
import { describe, expect, it } from 'vitest';
import { nameStems, withKnown } from '../../../src/text/compared/names.ts';
import { spellingOf } from '../../../src/text/name-slips.ts';

const entry = (uk: string, en: string): { stems: readonly string[]; term: { uk: string; en: string } } => ({
  stems: nameStems([uk, en]),
  term: { uk, en },
});
const spelling = spellingOf(
  withKnown([entry('Халявський', 'Khaliavskyi'), entry('Житомир', 'Zhytomyr'), entry('Ленін', 'Lenin')]),
);
const found = (text: string): string[] =>
  spelling.slips(text).map(({ start, end, meant }) => `${text.slice(start, end)} → ${meant}`);

describe('a name of the glossary in our own prose', () => {
  it.each([
    ['a letter that is missing', 'Халявський і Хлявський', ['Хлявський → Халявський']],
    ['a letter that is too many', 'У Життомирі сніг', ['Життомирі → Житомир']],
    ['another letter', 'До Жатомира їхали', ['Жатомира → Житомир']],
    ['two letters that changed places', 'До Жиотмира їхали', ['Жиотмира → Житомир']],
    ['another way to write it in Latin letters', 'Khaliavsky said so', ['Khaliavsky → Khaliavskyi']],
    [
      'one and two letters otherwise in a long name',
      'Kholiavskyi, Kholievskyi',
      ['Kholiavskyi → Khaliavskyi', 'Kholievskyi → Khaliavskyi'],
    ],
    ['the same with the English ending of whose it is', 'Khaliavsky’s sums', ['Khaliavsky’s → Khaliavskyi']],
  ])('a name of the glossary in our own prose is told with %s', (_, text, slips) => {
    expect(found(text)).toEqual(slips);
  });

  it.each([
    ['itself, in any case', 'Халявський, Халявського, Житомира, у Житомирі, Khaliavskyi, Zhytomyr’s'],
    ['made of it', 'Житомирщина й житомирський, Khaliavskyis'],
    ['three letters otherwise', 'Kholievrkyi; Zhytirer'],
    ['a short name', 'Лінін, Linen'],
    ['a word with a small letter', 'халявскій'],
    ['much longer than the name', 'Жиотмирозбудувач'],
    ['with a vowel that changes in its forms', 'До Житемира'],
  ])('a name of the glossary in our own prose is not told when it is %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('a name of the glossary may stand in letters that are written as several characters', () => {
  const { slips } = spellingOf(withKnown([entry('Україна', 'Ukraine')]));
  expect(slips('В Україні та на Україну'.normalize('NFD'))).toEqual([]);
  expect(slips('В Укріані'.normalize('NFD'))).toHaveLength(1);
});
