/**
 * The reader of numbers as a whole: does a quotation say a value, and what do lists that others made have that it
 * misses? A miss that begins to read fails here, so that the list
 * stays true.
 *
 * - num2words, tests/test_uk.py and tests/test_ru.py (github.com/savoirfairelinux/num2words, LGPL-2.1-or-later). Its
 *   files cannot stand in a project under the MIT licence, and none does. Which number has which name is a fact of the
 *   language; the names of the numbers that its tests ask for are written here anew.
 * - The Ukrainian treebank of Universal Dependencies, UD_Ukrainian-IU (CC BY-NC-SA 4.0). Its sentences may not be given
 *   away with a site that anybody may sell, so nothing of it stands here but the words that the reader and the treebank
 *   count differently. On 26 November 2026 its parts “dev” and “test” (1,571 sentences) held 951 words with NumType;
 *   932 were read. UD_UKRAINIAN=FOLDER runs the reader over the .conllu files of a copy.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNumerals, readValue } from '../../../src/text/numbers/read.ts';

const values = (text: string, language: 'uk' | 'ru' = 'uk'): number[] =>
  readNumerals(text, language).map(({ value }) => value);

it.each([
  ["вісімсот п'ятдесять чотири виробничих ссередків", 854, true],
  ['в два з половиною рази', 2.5, true],
  ['тричі на місяць', 3, true],
  ['не перевищує 5—6', [5, 6], true],
  ['другої та третьої груп', [2, 3], true],
  ['третьої та другої груп', [2, 3], false],
  ['1-ше січня 1924 року', 1924, false],
  ['1-ше січня 1924 року', [1, 1924], true],
  ['113 відсотки', 11.3, false],
  ['11,3', 11.3, true],
  ['не перевищує 5—6', 5, false],
  ['не перевищує 5—6', 6, false],
  ['від 5—6 до 7', [5, 7], false],
  ['Де-кільки слів', 1, false],
  ['без жодного числа', 0, false],
  ['дві третини', 2 / 3, true],
  ['15/X—1926 р.', [15, 1926], true],
  ['15/Х-26 р.', [15, 1926], true],
  ['7-XI 1924', [7, 1924], true],
  ['21.01.1924 р.', [21, 1924], true],
  ['21.1.24', [21, 1924], true],
  ['до 15/X', 15, true],
  ['XI—1924 р.', 1924, true],
  ['15/X—1926 р.', [10, 1926], false],
  ['15/X—1926 р.', [15, 1925], false],
  ['15.13.1926', [15, 1926], false],
  ['32/X—1926', [32, 1926], false],
  ['15 XI 1926', [15, 1926], true],
  ['15 11 1926', [15, 1926], false],
  ['5, 6, 1924', [5, 1924], false],
] as const)('readValue reads %s = %j: %s', (quote, value, reads) => {
  expect(readValue(quote, typeof value === 'number' ? value : [value[0], value[1]], 'uk').reads).toBe(reads);
});

it('readValue returns what was read instead', () => {
  expect(readValue('113 відсотки', 11.3, 'uk').numerals.map(({ words, value }) => [words, value])).toEqual([
    ['113', 113],
  ]);
});

it.each([
  ['сто', [100]],
  ['сто один', [101]],
  ['сто десять', [110]],
  ["сто п'ятнадцять", [115]],
  ['сто двадцять три', [123]],
  ["сто дев'яносто дев'ять", [199]],
  ['одна тисяча', [1000]],
  ['одна тисяча один', [1001]],
  ['дві тисячі дванадцять', [2012]],
  ["дванадцять тисяч п'ятсот дев'ятнадцять кома вісімдесят п'ять", [12_519.85]],
  ["один мільярд двісті тридцять чотири мільйони п'ятсот шістдесят сім тисяч вісімсот дев'яносто", [1_234_567_890]],
  ['дванадцять кома чотири', [12.4]],
  ['сімнадцять кома тридцять один', [17.31]],
  ['чотирнадцять кома тринадцять', [14.13]],
  ['дванадцять кома тридцять один', [12.31]],
  ['один євро, нуль центів', [1, 0]],
  ['одна гривня, нуль копійок', [1, 0]],
  ["одна тисяча двісті тридцять чотири гривні, п'ятдесят шість копійок", [1234, 56]],
  ['сто один євро та одинадцять центів', [101, 11]],
  ['сто одна гривня та одинадцять копійок', [101, 11]],
  ['сто одна гривня та двадцять одна копійка', [101, 21]],
  ['сто дві гривні та двадцять дві копійки', [102, 22]],
  ["дванадцять тисяч п'ятсот дев'ятнадцять гривень, 85 копійок", [12_519, 85]],
  ['тридцять вісім гривень і 40 копійок', [38, 40]],
] as const)('readNumerals reads the Ukrainian name that num2words gives a number: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

it.each([
  ['пять', [5]],
  ['пятнадцать', [15]],
  ['сто пятьдесят четыре', [154]],
  ['четыреста восемнадцать тысяч пятьсот тридцать один', [418_531]],
  ['пять запятая два', [5.2]],
  ['пятьсот шестьдесят один запятая сорок два', [561.42]],
] as const)('readNumerals reads the Russian name that num2words gives a number: %s', (text, expected) => {
  expect(values(text, 'ru')).toEqual(expected);
});

it.each([
  // Above trillions no source of the century counts, and no number of a program is exact.
  ['тридцять чотири квадрильйони', [34]],
  ['двісті квінтильйонів', [200]],
  // A sign: sources write a dash for punctuation, and words of a sign with no count.
  ['мінус дванадцять', [12]],
] as const)('readNumerals misses of the names in num2words the larger part or the sign: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

/** What the treebank counts and the reader does not. */
const MISSES: Readonly<Record<string, string>> = {
  багато: 'many, and no number: it compares',
  багатьох: 'many, and no number: it compares',
  багатьом: 'many, and no number: it compares',
  стільки: 'so many: it points to a number that stands elsewhere',
  I: 'a Roman one before a word that the reader does not know to be numbered: it may be a letter',
};

it.each(Object.entries(MISSES))('readNumerals misses «%s», a number to the treebank: %s', (word) => {
  expect(values(`${word} справ`)).toEqual([]);
});

it.each([
  ['один з них', 'a pronoun there; whether it counts, a person says'],
  ['сотні людей', 'a noun there; it means a number and names none'],
  ['чверть століття', 'a noun there'],
  ['двічі, тричі', 'adverbs there'],
  ['трирічна, дванадцятитомному, сторічних', 'adjectives there'],
  ['20-х, 2014-го', 'nouns or adjectives there'],
])('readNumerals reads «%s» beside what the treebank counts: %s', (text) => {
  expect(values(text).length).toBe(text.split(', ').length);
});

/** A folder with a copy of the treebank, which its licence does not let the project bring along. */
const copy = process.env['UD_UKRAINIAN'];

if (copy !== undefined)
  it('readNumerals reads every number of a copy of the treebank but the misses', () => {
    const missed = globSync(join(copy, '*.conllu')).flatMap((file) =>
      readFileSync(file, 'utf8').split('\n\n').flatMap(missedIn),
    );
    expect(missed.filter((word) => MISSES[word] === undefined && MISSES[word.toLowerCase()] === undefined)).toEqual([]);
  });

/** The words of a sentence that have a type of number there, and that no numeral holds. */
function missedIn(sentence: string): string[] {
  const text = /^# text = (.*)$/mu.exec(sentence)?.[1] ?? '';
  const numerals = readNumerals(text, 'uk');
  let at = 0;
  return sentence.split('\n').flatMap((line) => {
    const [id = '', form = '', , , , features = ''] = line.split('\t');
    if (!/^\d+$/u.test(id)) return [];
    const start = text.indexOf(form, at);
    at = start + form.length;
    const read = numerals.some((numeral) => numeral.start < at && numeral.end > start);
    return features.includes('NumType=') && !read ? [form] : [];
  });
}
