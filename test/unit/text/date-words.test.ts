import { expect, it } from 'vitest';
import { dateInWords } from '../../../src/text/date-words.ts';

it('dateInWords gives a day of an unknown month its ordinal ending in Ukrainian', () => {
  const days = [1, 2, 3, 4, 7, 8, 10, 11, 12, 13, 17, 20, 21, 22, 23, 27, 30, 31];
  const said = days.map((day) => dateInWords(`1924-XX-${String(day).padStart(2, '0')}`, 'uk').split(' ')[0]);
  expect(said.join(' ')).toBe(
    '1-ше 2-ге 3-тє 4-те 7-ме 8-ме 10-те 11-те 12-те 13-те 17-те 20-те 21-ше 22-ге 23-тє 27-ме 30-те 31-ше',
  );
  expect(dateInWords('1924-XX-12', 'uk')).toBe('12-те число невідомого місяця 1924 року');
  expect(dateInWords('1924-XX-12', 'en')).toBe('day 12 of an unknown month of 1924');
});
