/** What a date rests on: the day, the month and the year that a source or our reason names, and what none does. */
import { expect, it } from 'vitest';
import { monthsSaid, timesIn, unfounded, unnamedMonth, yearsIn } from '../../../../src/check/rows/date-grounds.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import type { SourceLanguage } from '../../../../src/model/common.ts';
import type { DraftDocument } from '../../../../src/read/document.ts';
import { type EdtfDate, readEdtf } from '../../../../src/text/dates/edtf.ts';
import { readNumerals } from '../../../../src/text/numbers/read.ts';

const dateOf = (edtf: string): EdtfDate => {
  const date = readEdtf(edtf);
  if (typeof date === 'string') throw new Error(`${edtf}: ${date}`);
  return date;
};

interface Source {
  readonly text: string;
  readonly language?: SourceLanguage;
  readonly edtf?: string;
  readonly reason?: string;
}

function draftOf({ text, language = 'uk', edtf = '1924', reason = '' }: Source): DraftDocument {
  const front = { value: { language, date: { edtf, reason: { en: reason, uk: '' } } } };
  return { front, parsed: { text }, numerals: readNumerals(text, language) } as unknown as DraftDocument;
}

/** What is named instead, of a claim with a date and its reason in a source. */
function named(edtf: string, source: Source, { reason = '', quote = '', ground = 'inferred' } = {}): unknown {
  const claim = { quote, date: { edtf, ground, reason: { en: reason, uk: '' } } } as unknown as StoredClaim;
  const draft = draftOf(source);
  return unfounded(claim, dateOf(edtf), draft, () => timesIn(draft));
}
const alike = (words: string): object => ({ en: words, uk: words });
const JULY = { en: 'July', uk: 'липень' };

it('unfounded names the months of our reason in both languages, where a date has another', () => {
  expect(named('1924-03', { text: '1924' }, { reason: 'In July {=1924}.' })).toEqual(JULY);
  expect(named('1924-07', { text: '1924' }, { reason: 'In July {=1924}.' })).toBeNull();
  expect(named('1924-03', { text: '1924' }, { reason: 'In July, or in May and July.' })).toEqual({
    en: 'July, May',
    uk: 'липень, травень',
  });
});

it('unfounded takes the months of quotation and reason, and else those of document and source', () => {
  const source = { text: 'У березні 1924.', reason: 'In May.' };
  expect(named('1924-03', source, { reason: 'In July.' })).toEqual(JULY);
  expect(named('1924-04', source, { reason: 'In July.', quote: 'у квітні' })).toBeNull();
  expect(named('1924-03', source)).toBeNull();
  expect(named('1924-05', source)).toBeNull();
  expect(named('1924-07', source)).toEqual({ en: 'May, March', uk: 'травень, березень' });
  expect(named('1924-07', { text: 'Року 1924.' })).toBeNull();
});

it('unfounded has a source that states a date name its month and, beside the day, its year', () => {
  const stated = { ground: 'stated' };
  expect(named('1924-07', { text: 'У березні 1924.' }, { reason: 'In July.', ...stated })).toEqual({
    en: 'March',
    uk: 'березень',
  });
  expect(named('1924-07', { text: 'У березні 1924.' }, { reason: 'In July.' })).toBeNull();
  expect(named('1924-03', { text: '3.III-24 р.' }, stated)).toBeNull();
  const twice = { text: '1 січня 1924 року; на 1 січня.' };
  expect(named('1924-01-01', twice, stated)).toBeNull();
  expect(named('1923-01-01', twice, stated)).toEqual(alike('«1 січня 1924», «1 січня»'));
  expect(named('1923-01-01', { text: 'На 1 січня 1924 і на 1 січня 1923.' }, stated)).toBeNull();
});

it('unfounded reads a source in its language', () => {
  expect(named('1924-02', { text: 'в феврале 1924', language: 'ru' })).toBeNull();
  expect(named('1924-03', { text: 'в феврале 1924', language: 'ru' })).toEqual({ en: 'February', uk: 'лютий' });
});

it('unfounded asks for the day of a date that the source states, and of no other', () => {
  const source = { text: 'На 1 лютого 1924 року, а не 5-го лютого.' };
  const days = alike('«1 лютого 1924», «5-го лютого»');
  expect(named('1924-02-11', source, { ground: 'stated' })).toEqual(days);
  expect(named('1924-02-01', source, { ground: 'stated' })).toBeNull();
  expect(named('1924-02-05', source, { ground: 'stated' })).toBeNull();
  expect(named('1924-02', source, { ground: 'stated' })).toBeNull();
  expect(named('1924-02-11', source)).toBeNull();
  expect(named('1924-02-11/1924-02-12', source, { ground: 'stated' })).toBeNull();
  // A month without a day is no day to hold to.
  expect(named('1924-02-11', { text: 'у лютому 1924 року' }, { ground: 'stated' })).toBeNull();
  // The days of the Julian calendar are meant, too.
  expect(named('1917-03-12', { text: '27 лютого 1917' }, { ground: 'stated', reason: 'March 1917' })).toBeNull();
});

it.each([
  ['1922', null],
  ['1921', null],
  ['1925', null],
  ['1920', '1922'],
  ['1926', '1922'],
  ['1922/1926', '1922'],
  ['1920/1922', '1922'],
  ['192X', null],
])('unfounded holds the year of %s to those of source, reason and document', (edtf, words) => {
  expect(named(edtf, { text: 'Року 1922.' })).toEqual(words === null ? null : alike(words));
});

it('unfounded takes the years of reasons for those that are named', () => {
  expect(named('1930', { text: '1922' }, { reason: 'Before {=1930}.' })).toBeNull();
  expect(named('1930', { text: '1922', reason: 'Not after 1930.' })).toBeNull();
  expect(named('1930', { text: '1922', edtf: '1929' })).toBeNull();
  expect(named('1930', { text: 'Нічого.' })).toBeNull();
  // What counts something is no year, whatever its size.
  expect(named('1920', { text: 'Членів: 1983 робітники.' })).toBeNull();
  expect(named('1920', { text: 'Усього 1850 рубанків у 1924 р.' })).toEqual(alike('1924'));
  expect(named('1920', { text: 'За 1924 рік; в 1923 году; 1926-й.' })).toEqual(alike('1924, 1923, 1926'));
  expect(named('1930', { text: '', reason: '1924' })).toBeNull();
  expect(named('1930', { text: '1922', edtf: 'no date' })).toBeNull();
  expect(named('1930', { text: '1799; 2000.' })).toBeNull();
  expect(named('1930', { text: '1800; 1999.' })).toBeNull();
  expect(named('1930', { text: 'у 1922—1923, 1922' }, { reason: 'Of 1924.' })).toEqual(alike('1924, 1922, 1923'));
});

it('unfounded says nothing of a document whose head cannot be read', () => {
  const draft = { ...draftOf({ text: '1922' }), front: null };
  const claim = { quote: '', date: { ground: 'inferred', reason: { en: 'July', uk: '' } } } as unknown as StoredClaim;
  expect(unfounded(claim, dateOf('1930-01'), draft, () => timesIn(draft))).toBeNull();
});

it.each([
  ['1924-07', 'July', false],
  ['1924-08', 'July', true],
  ['1924', 'July', false],
  ['1924-07-01/1924-07-31', 'July', false],
  ['1924-07/1924-08', 'July', true],
  ['1924-06/1924-07', 'July', true],
  // A year that is counted from its first to its last month names neither.
  ['1924-01/1924-07', 'July', false],
  ['1924-07/1924-12', 'July', false],
  ['1924-12/1925-07', 'July', true],
  ['1924-07/1925-01', 'July', true],
  ['1924-01-01', 'July', false],
  ['1924-12-31', 'July', false],
  ['1924-01', 'July', true],
  ['1924-12', 'July', true],
  ['1924-01-02', 'July', true],
  ['1924-12-30', 'July', true],
  ['1924-07/..', 'July', false],
  // Months of a part of a year are counted and not named.
  ['1924-04/1924-06', 'the second quarter, until July', false],
  ['1924-05', 'the second quarter, until July', true],
  ['1924-03/1924-05', 'навесні, до July', false],
  ['1924-03', 'nothing', false],
])('unnamedMonth asks whether %s has a month beside those of “%s”: %s', (edtf, said, unnamed) => {
  const months = said.includes('July') ? [{ month: 6 }] : [];
  expect(unnamedMonth(dateOf(edtf), months, said)).toBe(unnamed);
});

it('timesIn gives the months of a source, and the days that it names', () => {
  const times = timesIn(draftOf({ text: 'У лютому, 3 березня та 3.2.1924.' }));
  expect(times.months.map(({ month }) => month)).toEqual([1, 2]);
  expect(times.days.map(({ words }) => words)).toEqual(['3.2.1924', '3 березня']);
  expect(timesIn(draftOf({ text: 'Про лютий 1924 року.' })).days).toEqual([]);
  expect(timesIn(draftOf({ text: 'Нічого.' }))).toEqual({ months: [], days: [] });
});

it.each([
  ['the school year {=1924/25}', [1924, 1925]],
  ['in {=1924–1926}', [1924, 1925, 1926]],
  ['in {=1899/00}', [1899]],
  ['{=1926}–{=1924}', [1926, 1924]],
  ['1861–1924', [1861, 1924]],
])('yearsIn reads in “%s” %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

it('yearsIn reads years that stand by themselves', () => {
  expect(yearsIn('In {=1924}, 1.1925, 31923, 1926.5 and 1927, not 2025 or 1799')).toEqual([1924, 1927]);
});

it('monthsSaid names each month once, in the order in which they are named', () => {
  expect(monthsSaid([{ month: 11 }, { month: 0 }, { month: 11 }])).toEqual({
    en: 'December, January',
    uk: 'грудень, січень',
  });
});
