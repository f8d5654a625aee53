/** Roman numerals, and the letters that only look like them. */
import { expect, it } from 'vitest';
import { readNumerals } from '../../../../src/text/numbers/read.ts';
import { readRoman } from '../../../../src/text/numbers/roman.ts';
import { holds } from './holds.ts';

holds('uk', [
  ['XIII, XIV з’їзд, MCMXXIV', ['XIII', 13, 'ordinal'], ['XIV', 14], ['MCMXXIV', 1924]],
  ['ХІІІ, ІХ, ХХІУ, УІІІ, ХУІІ', ['ХІІІ', 13], ['ІХ', 9], ['ХХІУ', 24], ['УІІІ', 8], ['ХУІІ', 17]],
  ['Ⅻ і Ⅳ', ['Ⅻ', 12], ['Ⅳ', 4]],
  ['ХШ з’їзд, ХП зʼїзд, ХУ з"їзд', ['ХШ', 13], ['ХП', 12], ['ХУ', 15]],
  ['ХШ, ХП, ХУ, УП, ХПІ, МІХ, СІМ', ['СІМ', 7]],
  ['V з’їзд, І конференція, Х пленум, II сесія', ['V', 5], ['І', 1], ['Х', 10], ['II', 2]],
  ['І він, Х. Раковський, В. І. Ленін, Л. М., КП(б)У, СССР, УСІХ'],
  ['V-го, ХІ-й, X-му', ['V-го', 5], ['ХІ-й', 11], ['X-му', 10]],
  ['розділ І, том V, ст. X', ['І', 1], ['V', 5], ['X', 10]],
  ['12.V.1924, 7/ХІ 1924', ['12', 12], ['V', 5], ['1924', 1924], ['7', 7], ['ХІ', 11], ['1924', 1924]],
  ['9/ІІ-24 р.', ['9', 9], ['ІІ', 2], ['24', 24]],
  ['V. Про осередки', ['V', 5]],
  ['Див. V. Про осередки'],
  ['XIX—XX ст., X—XII, ІІІ-IV квартал', ['XIX—XX', [19, 20]], ['X—XII', [10, 12]], ['ІІІ-IV', [3, 4]]],
  ['IIII, VX, IC, XXXX'],
]);

it('readRoman wants a word of nothing but Roman letters', () => {
  expect(readRoman('XIVа', 'XIVа', 0)).toBeNull();
  expect(readRoman('', '', 0)).toBeNull();
});

it('readNumerals reads no Roman numerals in an English text', () => {
  expect(readNumerals('MIX of CD and XIV', 'en')).toEqual([]);
});
