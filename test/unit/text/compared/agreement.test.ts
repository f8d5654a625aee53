/** What a numeral of a translation is to the numbers of its source. */
import { expect, it } from 'vitest';
import { agreementOf, type SourceNumber, translatedNumerals } from '../../../../src/text/compared/agreement.ts';

const claim = (id: string, value: SourceNumber['value'], corrected: number | null = null): SourceNumber => ({
  claim: id,
  value,
  corrected,
  note: corrected === null ? null : `${id}-slip`,
});
const aside = (value: SourceNumber['value']): SourceNumber => ({ claim: null, value, corrected: null, note: null });

const NUMBERS = [
  claim('cells', 854),
  claim('bureau', 11),
  claim('density', 113, 11.3),
  claim('start', [1, 1924]),
  claim('ceiling', [5, 6]),
  claim('third', 3),
  claim('other-third', 3),
  aside(1),
  aside(1),
  aside([7, 8]),
];

function judge(text: string, lang: 'en' | 'uk' = 'en', rendered: readonly string[] = []): string {
  const waiting = new Set(NUMBERS.filter((number) => !rendered.includes(number.claim ?? '')));
  const [numeral] = translatedNumerals(text, () => NUMBERS, lang);
  if (numeral === undefined) return 'no numeral';
  const agreement = agreementOf(numeral, NUMBERS, waiting, lang);
  const numbers = 'numbers' in agreement ? agreement.numbers : 'number' in agreement ? [agreement.number] : [];
  return [agreement.is, ...numbers.map((number) => number.claim ?? 'aside')].join(' ');
}

it.each([
  ['eleven comrades', 'rendering bureau'],
  ['eight hundred and fifty-four', 'rendering cells'],
  ['one of them', 'rendering aside'],
  ['1 of them', 'rendering aside'],
  ['854 cells', 'uncited cells'],
  ['a hundred and thirteen', 'uncited density'],
  ['11.3 per cent', 'corrected density'],
  ['eleven point three', 'corrected density'],
  ['5–6', 'uncited ceiling'],
  ['five or six', 'rendering ceiling'],
  ['between five and six', 'rendering ceiling'],
  ['5 or 6', 'uncited ceiling'],
  ['five or seven', 'uncited ceiling'],
  ['seven to eight', 'rendering aside'],
  ['seven and eight', 'stranger'],
  ['eight or nine', 'stranger'],
  ['in 1924', 'uncited start'],
  ['three', 'unsure third other-third'],
  ['twelve', 'stranger'],
  ['7–8', 'rendering aside'],
  ['7–9', 'stranger'],
  ['4–8', 'stranger'],
  ['7 and more', 'stranger'],
  ['a few', 'idle'],
  ['both here and there', 'idle'],
  ['a single day', 'idle'],
  ['one notices', 'rendering aside'],
])('agreementOf says of “%s”, in English: %s', (text, expected) => {
  expect(judge(text)).toBe(expected);
});

it.each([
  ['одинадцять', 'rendering bureau'],
  ['одна з вад', 'rendering aside'],
  ['11,3', 'corrected density'],
  ['одинадцять цілих три десятих', 'corrected density'],
  ['обидва', 'stranger'],
])('agreementOf says of «%s», in Ukrainian: %s', (text, expected) => {
  expect(judge(text, 'uk')).toBe(expected);
});

it.each([
  ['a single day is left', 'en', [1, 11], 'single'],
  ['the sole day', 'en', [1], 'sole'],
  ['a single one', 'en', [1], 'one'],
  ['a single day', 'en', [11], null],
  ['single-handed', 'en', [1], null],
  ['єдиний день', 'uk', [1], 'єдиний'],
  ['в єдності', 'uk', [1], null],
  ['Lately one notices much, and one cannot say more of one’s own', 'en', [11], null],
  ['one must, one no longer has to', 'en', [], null],
  ['one day, one process, one class', 'en', [], 'one'],
  ['one shops', 'en', [1], 'one'],
] as const)('translatedNumerals reads of “%s” (%s), where the source has %j: %s', (text, lang, values, words) => {
  const numbers = values.map((value) => claim(String(value), value));
  expect(translatedNumerals(text, () => numbers, lang)[0]?.words ?? null).toBe(words);
});

it('“a single” says the one that is to be said, and no other', () => {
  const one = claim('day', 1);
  const [single] = translatedNumerals('a single day', () => [one], 'en');
  if (single === undefined) throw new Error('no numeral');
  expect(agreementOf(single, [one], new Set([one]), 'en')).toEqual({ is: 'rendering', number: one });
  expect(agreementOf(single, [one], new Set(), 'en')).toEqual({ is: 'idle' });
});

it('a number that something renders already waits for no other words', () => {
  expect(judge('three', 'en', ['third'])).toBe('rendering other-third');
  expect(judge('eleven', 'en', ['bureau'])).toBe('again');
  expect(judge('854', 'en', ['cells'])).toBe('uncited cells');
});
