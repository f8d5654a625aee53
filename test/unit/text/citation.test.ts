/** Citations of works as both languages print them. */
import { expect, it } from 'vitest';
import type { Work } from '../../../src/model/work.ts';
import { briefCitations, citation, citationText, dateOf, shortCitation } from '../../../src/text/citation.ts';
import { toHtml } from '../../../src/text/html.ts';

const READ = { 'date-parts': [[2026, 11, 25]] };
const work = (fields: Partial<Work>): Work => ({
  id: 'work',
  type: 'book',
  language: 'en',
  title: 'Title',
  URL: 'https://example.org/',
  accessed: READ,
  custom: { kind: 'study', read: 'passage' },
  ...fields,
});

const article = work({
  author: [{ family: 'Hatch', given: 'J.' }],
  title: 'The “Lenin Levy”',
  'container-title': 'Slavic Review',
  volume: '48',
  issue: '4',
  issued: { 'date-parts': [[1989]] },
  page: '558–577',
});
const entry = work({
  language: 'uk',
  title: 'Виробнича нарада',
  'container-title': 'Українська Радянська Енциклопедія',
  custom: { kind: 'encyclopedia', read: 'passage' },
});
const chapter = work({
  language: 'ru',
  title: 'Деятельность',
  'container-title': 'Власть и общество',
  publisher: 'Параллель',
  'publisher-place': 'Новосибирск',
  issued: { 'date-parts': [[2013]] },
  page: '173',
});

it('a citation of an article names author, title, journal, volume, issue, year and pages', () => {
  expect(citationText(article, 'en')).toBe(
    'J. Hatch. The “Lenin Levy”. Slavic Review, vol.\u00a048, no.\u00a04, 1989, pp.\u00a0558–577.',
  );
  expect(citationText(article, 'uk')).toBe(
    'J. Hatch. The “Lenin Levy”. Slavic Review, т.\u00a048, №\u00a04, 1989, с.\u00a0558–577.',
  );
});

it('a citation of a chapter names place and publisher, and a single page as one', () => {
  expect(citationText(chapter, 'en')).toBe(
    'Деятельность. Власть и общество, Новосибирск: Параллель, 2013, p.\u00a0173.',
  );
});

it('a citation of a collection names who edited it, and that of a manuscript where it is kept', () => {
  const edited = work({ ...chapter, editor: [{ family: 'Смит', given: 'А.' }] });
  expect(citationText(edited, 'en')).toBe(
    'Деятельность. Власть и общество, ed. by А. Смит, Новосибирск: Параллель, 2013, p.\u00a0173.',
  );
  const kept = work({
    type: 'manuscript',
    language: 'uk',
    title: 'Протоколи бюро',
    archive: 'ЦДАГО України',
    archive_location: 'ф. 1, оп. 20, спр. 1845',
    issued: { 'date-parts': [[1924]] },
  });
  expect(citationText(kept, 'uk')).toBe('Протоколи бюро. 1924, ЦДАГО України, ф.\u00a01, оп.\u00a020, спр.\u00a01845.');
  expect(citationText({ ...edited, editor: [{ literal: 'Інститут' }] }, 'uk')).toContain(', за редакцією Інститут, ');
});

it('a citation of a volume says which, right behind the title', () => {
  const volume = work({ title: 'Works', volume: '6', publisher: 'Press', issued: { 'date-parts': [[1953]] } });
  expect(citationText(volume, 'en')).toBe('Works, vol.\u00a06. Press, 1953.');
});

it('a citation invents nothing for what a work does not say', () => {
  expect(citationText(work({}), 'en')).toBe('Title.');
  expect(citationText(work({ author: [{ literal: 'An archive.' }], title: 'Who?' }), 'en')).toBe('An archive. Who?');
});

it('a citation names the language of its words where the page is in another', () => {
  expect(toHtml(citation(chapter, 'uk'))).toBe(
    '<cite lang="ru">Деятельность</cite>. <span lang="ru">Власть и общество</span>, ' +
      '<span lang="ru">Новосибирск: Параллель</span>, 2013, с.\u00a0173.',
  );
  expect(toHtml(citation(entry, 'uk'))).toBe('<cite>Виробнича нарада</cite>. Українська Радянська Енциклопедія.');
});

it('a short citation says who and when', () => {
  expect(toHtml(shortCitation(article, 'en'))).toBe('Hatch, 1989');
  const many = [{ family: 'A' }, { family: 'B' }, { literal: 'C' }];
  expect(toHtml(shortCitation({ ...article, author: many }, 'en'))).toBe('A, B and others, 1989');
});

it('a short citation of an undated work says who and what', () => {
  const undated = work({ author: [{ literal: 'ЦДАГО' }], language: 'uk', 'title-short': 'Фонд' });
  expect(toHtml(shortCitation(undated, 'en'))).toBe('<span lang="uk">ЦДАГО</span>, <cite lang="uk">Фонд</cite>');
});

it('a short citation of a work of reference says what it stands in', () => {
  expect(toHtml(shortCitation(entry, 'uk'))).toBe('<cite>Виробнича нарада</cite>, Українська Радянська Енциклопедія');
});

it('a date of CSL-JSON is said in the words of the page', () => {
  expect(dateOf([[2026, 11, 25]], 'en')).toBe('25 November 2026');
  expect(dateOf([[2026, 11, 25]], 'uk')).toBe('25 листопада 2026 року');
  expect(dateOf([[1907], [1909]], 'en')).toBe('1907–1909');
});

it('a brief citation is who and when, or the beginning of a title in whole words; longer where two were alike', () => {
  const works = [
    work({ ...article, id: 'a' }),
    work({ ...entry, id: 'b' }),
    work({ id: 'c', title: 'How the agency put out «The New World» and “Sheets”', author: [{ family: 'Roe' }] }),
    work({ id: 'd', title: 'On the early years of a party of the people' }),
    work({ id: 'e', title: 'On the early years of a party of the state' }),
  ];
  const briefs = [...briefCitations(works, 'uk').values()].map((tree) => toHtml(tree).replace(/<[^>]+>/g, ''));
  expect(briefs).toEqual([
    'Hatch, 1989',
    'Виробнича нарада',
    'Roe, How the agency put out…',
    'On the early years of a party of the people',
    'On the early years of a party of the state',
  ]);
});
