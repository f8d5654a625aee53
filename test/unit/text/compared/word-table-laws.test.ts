/** A table finds what one pattern of all its words finds, whatever tells of a word that it is in none. */
import { expect, it } from 'vitest';
import { wholeWords } from '../../../../src/text/characters.ts';
import { WordTable } from '../../../../src/text/compared/word-table.ts';
import { fc, runs } from '../../../support/laws.ts';

/** Rows of every kind: letters alone, several words, what stands around, words within one another. */
const TABLES = [
  ['більш(?:е|ий)?|(?<!най)менш\\p{L}*', '\\p{L}*ком(?:и|ів)?', "з[’']їзд\\p{L}*", 'не ?(?:тільки|лише)|може не', 'не'],
  [
    'of course|for sure',
    'course',
    "\\p{L}+n[’']t|not",
    'half(?! the)|half-?year(?:s|ly)?',
    '(?<=by )third',
    'no\\.(?= ?\\d)',
  ],
  [
    'р|рр|літ',
    '(?:[ву]|по)?двічі[^.]{0,6} менш\\p{L}+',
    'двічі',
    'місцев(?:ий|ого) відмін\\p{L}+',
    "п['’ʼ]ят(?:а|у) частин\\p{L}+",
  ],
  ['\\p{L}+ course', 'half'],
  ['\\p{L}{2}ше', 'ком'],
];
const PIECES = [
  'більше|найменше|менша|парткоми|ком|з’їзди|з|їзд|не|лише|нетільки|може|of|course|for|don’t|not|half|the|year|by',
  'third|7|р|рр|двічі|вдвічі|місцевого|відмінка|частину|\u0301|𝒳||не тільки|може не|of course|for sure|half the',
  'by third|no. 7|двічі, менша|місцевого відмінка|п’яту частину',
].flatMap((some) => some.split('|'));
const JOINTS = [' ', ' ', ' ', '-', '’', '. ', ', ', '', '\n', '!'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...JOINTS)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

it('find finds what one pattern of all words finds, and isIn says whether there is any', () => {
  const tables = TABLES.map((rows) => ({
    table: new WordTable(rows),
    pattern: new RegExp(wholeWords(rows.map((row) => `(${row})`).join('|')), 'gu'),
  }));
  fc.assert(
    fc.property(text, (words) => {
      for (const { table, pattern } of tables) {
        const plain = [...words.matchAll(pattern)].map((match) => ({
          row: match.slice(1).findIndex((group) => group !== undefined),
          start: match.index,
          end: match.index + match[0].length,
        }));
        expect(table.find(words)).toEqual(plain);
        expect(table.isIn(words)).toBe(plain.length > 0);
      }
    }),
    { numRuns: runs(1000) },
  );
});
