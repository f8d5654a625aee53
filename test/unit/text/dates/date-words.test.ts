import { expect, it } from 'vitest';
import { dateInWords } from '../../../../src/text/dates/date-words.ts';

it('dateInWords gives a day of an unknown month its ordinal ending in Ukrainian', () => {
  const days = [1, 2, 3, 4, 7, 8, 10, 11, 12, 13, 17, 20, 21, 22, 23, 27, 30, 31];
  const said = days.map((day) => dateInWords(`1924-XX-${String(day).padStart(2, '0')}`, 'uk').split(' ')[0]);
  expect(said.join(' ')).toBe(
    '1-ше 2-ге 3-тє 4-те 7-ме 8-ме 10-те 11-те 12-те 13-те 17-те 20-те 21-ше 22-ге 23-тє 27-ме 30-те 31-ше',
  );
  expect(dateInWords('1924-XX-12', 'uk')).toBe('12-те число невідомого місяця 1924 року');
  expect(dateInWords('1924-XX-12', 'en')).toBe('day 12 of an unknown month of 1924');
});

it.each([
  ['1924', '1924', '1924 рік'],
  ['1924-05-03', '3 May 1924', '3 травня 1924 року'],
  ['1924-05~', 'about May 1924', 'приблизно травень 1924 року'],
  ['1924%', 'perhaps about 1924', 'можливо, приблизно 1924 рік'],
  ['192X', 'one of the years 1920–1929', 'один із 1920–1929 років'],
  ['1924-XX', 'an unknown month of 1924', 'невідомий місяць 1924 року'],
  ['1924-XX-XX', 'an unknown day of 1924', 'невідомий день 1924 року'],
  ['1924-05-XX', 'an unknown day of May 1924', 'невідомий день травня 1924 року'],
  ['1922/1923', '1922–1923', '1922–1923 роки'],
  ['1922~/1923~', 'about 1922–1923', 'приблизно 1922–1923 роки'],
  ['1924-02~/1924-12~', 'about February – December 1924', 'приблизно лютий – грудень 1924 року'],
  ['1924-07~/1925~', 'about July 1924 – 1925', 'приблизно липень 1924 року – 1925 рік'],
  [
    '1924-02?/1924-12',
    'from perhaps February 1924 to December 1924',
    'від, можливо, лютого 1924 року до грудня 1924 року',
  ],
  ['192X/1931', 'from one of the years 1920–1929 to 1931', 'від одного з 1920–1929 років до 1931 року'],
  ['1924/', 'from 1924 to an unknown date', 'від 1924 року до невідомої дати'],
  ['/1924-05', 'from an unknown date to May 1924', 'від невідомої дати до травня 1924 року'],
  ['1924-05-03/..', 'since 3 May 1924', 'від 3 травня 1924 року'],
  ['../1924-XX-12', 'until day 12 of an unknown month of 1924', 'до 12-го числа невідомого місяця 1924 року'],
  ['[1924..1925]', 'some time in 1924–1925', 'десь у 1924–1925 роках'],
  [
    '[1924-11..1925-02]',
    'some time from November 1924 to February 1925',
    'десь від листопада 1924 року до лютого 1925 року',
  ],
])('dateInWords says %s as “%s” and «%s»', (date, en, uk) => {
  expect([dateInWords(date, 'en'), dateInWords(date, 'uk')]).toEqual([en, uk]);
});

it('dateInWords leaves what it cannot read as it stands: only an edition of the past has it', () => {
  expect(dateInWords('soon', 'en')).toBe('soon');
});
