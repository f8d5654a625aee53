import { expect, it } from 'vitest';
import type { TermKind } from '../../../src/model/term.ts';
import { plain } from '../../../src/model/text-types.ts';
import { namePatterns } from '../../../src/text/term-names.ts';

const found = (
  text: string,
  lang: 'en' | 'uk',
  head: string,
  also: readonly string[] = [],
  kind: TermKind = 'word',
) => {
  const term = { kind, term: { en: plain(head), uk: plain(head) }, also: { modern: also, russian: [], latin: also } };
  for (const pattern of namePatterns(term, lang)) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return null;
};

it.each([
  ['The cells and the cell.', 'Cell (oseredok)', 'cells'],
  ['the women’s departments', 'Women’s Department', 'women’s departments'],
  ['two party duties', 'Party load, party duties', 'party duties'],
  ['full members', 'Candidate and full member', 'full members'],
  ['a body of the party', 'Bodies', null],
  ['excellent massive cellars', 'Cell', null],
  ['the LKSM’s', 'LKSM, KSM (the Komsomol)', null],
  ['of the LKSM', 'LKSM, KSM (the Komsomol)', 'LKSM'],
])('namePatterns in English finds in “%s” of «%s» %s', (text, head, words) => {
  expect(found(text, 'en', head)).toBe(words);
});

it.each([
  ['у цехових осередках', 'Цеховий осередок', 'цехових осередках'],
  ['зв’язком із масою', 'Зв’язок', 'зв’язком'],
  ["зв'язку", 'Зв’язок', "зв'язку"],
  ['за Ленінським набором', 'Ленінський набір', 'Ленінським набором'],
  ['партійна організація', 'Партія', null],
  ['цієї партії', 'Партія', 'партії'],
  ['партійці', 'Партієць, комуніст', 'партійці'],
  ['тов. Халявський', 'Тов.', 'тов.'],
])('namePatterns in Ukrainian finds in “%s” of «%s» %s', (text, head, words) => {
  expect(found(text, 'uk', head)).toBe(words);
});

it('namePatterns finds other names of a term, and the second word alone where it is a body', () => {
  expect(found('до комсомолу', 'uk', 'ЛКСМ', ['комсомол'])).toBe('комсомолу');
  expect(found('the collective’s work', 'en', 'Party collective', [], 'body')).toBe('collective’s');
  expect(found('all party work', 'en', 'Party work', [], 'body')).toBe('party work');
  expect(found('young people', 'en', 'Reaching people', [], 'practice')).toBeNull();
});

it('namePatterns takes signs of a name as they are', () => {
  expect(found('C++ (or .*)', 'en', 'C++ [x]', ['.*'])).toBeNull();
  expect(
    namePatterns(
      { kind: 'word', term: { en: plain('–'), uk: plain('–') }, also: { modern: [], russian: [], latin: [] } },
      'en',
    ),
  ).toEqual([]);
});
