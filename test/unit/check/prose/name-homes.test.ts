/** Who is made to say a number: people and places of its document may, those of another alone may not. */
import { expect, it } from 'vitest';
import { homesOf } from '../../../../src/check/prose/name-homes.ts';
import type { Lang } from '../../../../src/model/common.ts';
import type { StoredTerm } from '../../../../src/read/term.ts';

const term = (kind: string, en: string, uk: string, form: string, document: string): StoredTerm => {
  const forms = [{ document, form, words: [] }];
  const also = { modern: [uk] };
  const [english, ukrainian] = [{ kind, term: en, forms, also }, { term: uk }].map((value) => ({ front: { value } }));
  return { slug: en, sides: { en: english, uk: ukrainian } } as unknown as StoredTerm;
};
const homes = homesOf([
  term('person', 'Khaliavskyi', 'Халявський', 'Халявський', 'dispatch'),
  term('person', 'L. M.', 'Л. М.', 'Л. М.', 'report'),
  term('place', 'Zhytomyr', 'Житомир', 'Житоміру', 'report'),
  term('person', 'Illich (Lenin)', 'Ленін', 'Ілліча', 'dispatch'),
  term('campaign', 'The Lenin Enrolment', 'Ленінський набір', 'набору', 'report'),
  term('body', 'RATAU', 'РАТАУ', 'Ратау', 'dispatch'),
]);
const found = (sentence: string, document: string, lang: Lang): string => {
  const stranger = homes.stranger(sentence, new Set([document]), lang);
  return stranger === null ? '' : `${sentence.slice(stranger.start, stranger.end)} of ${stranger.home}`;
};

it.each<readonly [Lang, string, string, string]>([
  ['en', 'Khaliavskyi reports 88 per cent.', 'report', 'Khaliavskyi of dispatch'],
  ['en', 'By Khaliavskyi’s figures 88.', 'report', 'Khaliavskyi of dispatch'],
  ['en', 'Zhytomyr says 854 cells.', 'dispatch', 'Zhytomyr of report'],
  ['en', '854 cells, says comrade L. M.', 'dispatch', 'L. M. of report'],
  ['uk', 'За словами Житомира, 854.', 'dispatch', 'Житомира of report'],
  ['uk', 'За Халявським, 88.', 'report', 'Халявським of dispatch'],
  ['uk', 'Халявський рахує 88.', 'report', 'Халявський of dispatch'],
])('homesOf finds in %s, in “%s” of “%s”, who does not say it', (lang, sentence, document, stranger) => {
  expect(found(sentence, document, lang)).toBe(stranger);
});

it.each<readonly [Lang, string, string]>([
  ['en', 'Khaliavskyi says 854 cells.', 'dispatch'],
  ['en', 'What Khaliavskyi says nothing of, Zhytomyr reports: 88.', 'report'],
  ['en', 'Khaliavskyi would have liked 88.', 'report'],
  ['en', 'The Lenin says 88.', 'report'],
  ['en', 'RATAU says 88.', 'report'],
  ['en', 'Petrenko says 88.', 'report'],
  ['uk', 'За числами доповідача, 88.', 'report'],
])('homesOf has nothing to say in %s of “%s” of “%s”', (lang, sentence, document) => {
  expect(found(sentence, document, lang)).toBe('');
});

it('homesOf tells names apart by where their names stand', () => {
  expect(homes.sign).toContain('dispatch');
  expect(homesOf([]).sign).toBe('');
  expect(homesOf([]).stranger('Khaliavskyi says 88.', new Set(['report']), 'en')).toBeNull();
});
