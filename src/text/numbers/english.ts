/**
 * English number words, for translations: cardinals, ordinals, "two and a half", "three quarters", "once" and "times".
 * "And" joins the last two digits to what stands before them (eight hundred and fifty-four), a hyphen the units to the
 * tens.
 */
import { buildLexicon } from './lexicon.ts';

export const english = buildLexicon({
  language: 'en',
  endings: '',
  ordinals: [],
  alike: [],
  cardinals: [
    [0, 'zero nought'],
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
    [100, 'hundred'],
  ],
  // With an s they are the lower part of a fraction: two thirds.
  irregularOrdinals: [
    [1, 'first'],
    [2, 'second'],
    [3, 'third(|s)'],
    [4, 'fourth(|s)'],
    [5, 'fifth(|s)'],
    [6, 'sixth(|s)'],
    [7, 'seventh(|s)'],
    [8, 'eighth(|s)'],
    [9, 'ninth(|s)'],
    [10, 'tenth(|s)'],
    [11, 'eleventh'],
    [12, 'twelfth'],
    [13, 'thirteenth'],
    [14, 'fourteenth'],
    [15, 'fifteenth'],
    [16, 'sixteenth'],
    [17, 'seventeenth'],
    [18, 'eighteenth'],
    [19, 'nineteenth'],
    [20, 'twentieth'],
    [30, 'thirtieth'],
    [40, 'fortieth'],
    [50, 'fiftieth'],
    [60, 'sixtieth'],
    [70, 'seventieth'],
    [80, 'eightieth'],
    [90, 'ninetieth'],
    [100, 'hundredth(|s)'],
  ],
  nouns: [
    { role: 'scale', value: 1000, singular: 'thousand', plural: 'thousands' },
    { role: 'scale', value: 1e6, singular: 'million', plural: 'millions' },
    { role: 'scale', value: 1e9, singular: 'milliard billion', plural: 'milliards billions' },
    { role: 'heap', value: 12, singular: 'dozen', plural: 'dozens' },
    { role: 'heap', value: 100, plural: 'hundreds' },
  ],
  others: [
    ['alone', 2, 'both'],
    ['part', 1 / 2, 'half halves'],
    ['part', 1 / 4, 'quarter(|s)'],
    ['adverb', 1, 'once'],
    ['adverb', 2, 'twice twofold'],
    ['adverb', 3, 'thrice threefold'],
    ['adverb', 4, 'fourfold'],
    ['adverb', 5, 'fivefold'],
    ['adverb', 10, 'tenfold'],
    ['few', Number.NaN, 'few several'],
    ['time', 1, 'time(|s)'],
    ['whole', 1, 'point'],
    ['and', 0, 'and'],
    ['article', 1, 'a'],
  ],
  compounds: null,
  denominator: { one: /^(?:one|\w+(?:rd|th))$/u, more: /(?:rds|ths)$/u },
  withParts: [
    [1 / 2, 'half'],
    [1 / 4, 'quarter'],
  ],
  // They count nothing. "Once" does where it says how often: once a month.
  idle: new RegExp(
    String.raw`\b(?:no one|one another|one by one|on the one hand|first of all|at first|in the first place` +
      String.raw`|once(?!\s+(?:an?|every|per|in)\b)` +
      // A quarter of a year, and no fourth part; its number may stand in a mark of a translation.
      String.raw`|(?<=(?:^|\b(?:first|second|third|fourth|last|next|this|that|coming|past|previous|following|same|` +
      String.raw`I{1,3}|IV))` +
      String.raw`\s)quarters?)\b`,
    'giu',
  ),
});
