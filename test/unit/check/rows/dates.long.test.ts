/** Dates of claims against their words and their document; the cases of the catalogue say the messages. */
import { expect, it } from 'vitest';
import { lay, minimalTree, operation, readChanged } from '../../../support/tree.ts';

const CLAIM = '"kind": "count",\n      "value": 854,';
const DATE = '"edtf": "1924-01-01",\n        "ground": "inferred"';

/** Codes of the problems when the first claim, «вісімсот п'ятдесять чотири», has another kind and date. */
function codes(date: string, kind = 'count', written = '1924-02~/1924-12~'): string[] {
  const operations = [
    operation('edit', 'data/claims.json', { find: CLAIM, put: CLAIM.replace('count', kind) }),
    operation('edit', 'data/claims.json', { find: DATE, put: date }),
    operation('edit', 'content/documents/cells/transcription.md', { find: '1924-02~/1924-12~', put: written }),
  ];
  return readChanged(lay(minimalTree(), operations)).problems.map(({ code }) => code);
}

const on = (edtf: string): string => `"edtf": "${edtf}",\n        "ground": "stated"`;

/** The claim counts cells, whatever its kind is called. */
const UNIT = 'claim-kind-unit';

it('a claim that is a date is held to its words, whatever the ground of the date', () => {
  expect(codes(on('1924'), 'date')).toEqual([UNIT, 'date-differs']);
  expect(codes(DATE, 'date')).toEqual([UNIT, 'date-differs']);
  expect(codes(on('1854'), 'date')).toEqual([UNIT, 'date-differs']);
  // No date has a year 854; the year of another millennium is refused as that.
  expect(codes(on('0854'), 'date')).toEqual([UNIT, 'date-outside']);
});

it('a number that a source states as a fact refers to no time after the source', () => {
  expect(codes(on('1926'))).toEqual(['date-late']);
  expect(codes(on('1926/'))).toEqual(['date-late']);
  expect(codes(on('1926'), 'share')).toEqual([UNIT, 'date-late']);
});

it('a number may refer to the time of its document, to any time before, and to an end that nobody knows', () => {
  for (const date of ['1924', '1924/', '/1930', '1924-12-31', '1897', '1861-02-19', '1925~', '1924/1930'])
    expect(codes(on(date)), date).toEqual([]);
});

it('a number of the future may be expected, and a document without a known end may be as young as its numbers', () => {
  // The certainty that a forecast has to have, and the bound of a limit, are another matter.
  expect(codes(on('1930'), 'forecast')).toEqual(['certainty-kind']);
  expect(codes(on('1930'), 'limit')).toEqual(['bound-certainty']);
  expect(codes(on('1926'), 'count', '1924/')).toEqual([]);
});

it('a document with an end that is open or not known stands where its known end stands', () => {
  const slugs = (ties: string): string[] | undefined =>
    readChanged(
      lay(minimalTree(), [
        operation('edit', 'content/documents/ties/transcription.md', { find: '"1922~/1923~"', put: `"${ties}"` }),
        // The reason speaks of the year of the date.
        ...['what happened in {=1922}', 'що було {=1922}'].map((find) =>
          operation('edit', 'content/documents/ties/transcription.md', {
            find,
            put: find.replace('1922', /\d{4}/u.exec(ties)?.[0] ?? ''),
          }),
        ),
      ]),
    ).edition?.documents.map(({ slug }) => slug);
  expect(slugs('/1923')).toEqual(['ties', 'cells']);
  expect(slugs('../1925')).toEqual(['cells', 'ties']);
  expect(slugs('1925/..')).toEqual(['cells', 'ties']);
});
