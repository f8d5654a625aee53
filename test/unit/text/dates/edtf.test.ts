import { expect, it } from 'vitest';
import type { Years } from '../../../../src/model/period.ts';
import { hasSoftEnds, readEdtf, yearsOf } from '../../../../src/text/dates/edtf.ts';

function years(text: string): Years | string {
  const date = readEdtf(text);
  return typeof date === 'string' ? date : yearsOf(date);
}

it.each([
  ['1924', [1924, 1925]],
  ['1924-07', [1924.497, 1924.582]],
  ['1924-02-29', [1924.161, 1924.164]],
  ['1922/1923', [1922, 1924]],
  ['192X', [1920, 1930]],
  ['19XX', [1900, 2000]],
  ['1924-XX-12', [1924.03, 1924.948]],
  ['1924-XX-XX', [1924, 1925]],
  ['1924-05-XX', [1924.331, 1924.415]],
  ['[1924..1925]', [1924, 1926]],
  ['1924/', [1924, null]],
  ['/1924', [null, 1925]],
  ['1924-01-01/..', [1924, null]],
  ['../1924~', [null, 1925]],
  ['1924/1924', [1924, 1925]],
])('yearsOf gives for %s the years that it can mean, and none for an end without a year', (text, expected) => {
  expect(years(text)).toEqual(expected);
});

it.each([
  ['1924-13', 'month'],
  ['1924-00', 'month'],
  ['1924-02-30', 'day'],
  ['1923-02-29', 'day'],
  ['1900-02-29', 'day'],
  ['1924-04-31', 'day'],
  ['1924-05-00', 'day'],
  ['1924-XX-32', 'day'],
  ['1924/1923', 'backwards'],
  ['1924-05-05/1924-05-04', 'backwards'],
  ['[1925..1924]', 'backwards'],
  ['/', 'empty'],
  ['../..', 'empty'],
  ['/..', 'empty'],
  ['', 'form'],
  ['..', 'form'],
  [' 1924', 'form'],
  ['1924–1925', 'form'],
  ['1924/1925/1926', 'form'],
  ['1924-W05', 'form'],
  ['1924-05-03T10:00Z', 'hour'],
  ['1924-05-03/1924-05-04T00:00+02:00', 'hour'],
  ['1924-21', 'season'],
  ['1924-24/1925', 'season'],
  ['1924-33', 'season'],
  ['1924-41~', 'season'],
  ['[1924,1926]', 'several'],
  ['{1924..1926}', 'several'],
  ['[..1924]', 'several'],
  ['~1924', 'sign'],
  ['1924?-05', 'sign'],
  ['1924-05~-03', 'sign'],
  ['1924~?', 'sign'],
  ['[1924~..1925]', 'sign'],
  ['1924-1X', 'part'],
  ['1X24', 'part'],
  ['XXXX', 'part'],
  ['192X-05', 'part'],
  ['192X~', 'part'],
  ['1924-XX?', 'part'],
  ['192', 'part'],
  ['-1924', 'years'],
  ['Y192400', 'years'],
  ['192400', 'years'],
])('readEdtf does not take “%s”, and says why: %s', (text, fault) => {
  expect(years(text)).toBe(fault);
});

it('hasSoftEnds tells a date that is sharp from one that is not', () => {
  const soft = (text: string): boolean => {
    const date = readEdtf(text);
    return typeof date !== 'string' && hasSoftEnds(date);
  };
  expect(['1924~', '1924?/1925', '1924/1925%', '../1924~', '[1924..1925]'].map(soft)).not.toContain(false);
  expect(['1924', '192X', '1924-05/1925', '1924/', '/1924'].map(soft)).not.toContain(true);
});
