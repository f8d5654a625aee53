/** What is said of a slip in what a claim says of its number, and where; pairs, and the words around them. */
import { expect, it } from 'vitest';
import type { Quantity, StoredClaim } from '../../../../src/model/claim.ts';
import type { Span } from '../../../../src/model/common.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import { codes, problemsOf, type Sample } from '../../../support/claim-words.ts';
import { Places } from '../../../support/places.ts';

const AT_LEAST = { bound: 'at-least' } as const;
const PRESCRIBED = { certainty: 'prescribed' } as const;
const APPROXIMATE = { certainty: 'approximate' } as const;

it.each<[code: string, at: string, Sample, params: object, nearest: readonly string[]]>([
  [
    'claim-unit-differs',
    'unit',
    ['Минуло 6 місяців.', '6', 6, 'day'],
    { unit: 'day', word: 'місяців' },
    ['month', 'date'],
  ],
  [
    'bound-differs',
    'bound',
    ['Прийшло щонайменше 20 осіб.', '20 осіб', 20, 'person'],
    { bound: 'exactly', quote: '20 осіб', words: 'щонайменше' },
    ['at-least'],
  ],
  [
    'bound-unsaid',
    'bound',
    ['Прийшло 20 осіб.', '20 осіб', 20, 'person', AT_LEAST],
    { bound: 'at-least', quote: '20 осіб', words: '' },
    ['exactly'],
  ],
  [
    'bound-certainty',
    'certainty',
    ['Прийшло 20 осіб.', '20 осіб', 20, 'person', APPROXIMATE],
    { bound: 'exactly', field: 'certainty', value: 'approximate' },
    ['about', 'at-most', 'at-least'],
  ],
  [
    'bound-certainty',
    'kind',
    ['Прийшло 20 осіб.', '20 осіб', 20, 'person', { kind: 'limit' }],
    { bound: 'exactly', field: 'kind', value: 'limit' },
    ['at-most', 'at-least'],
  ],
  [
    'pair-no-range',
    'value',
    ['Було 5 членів і 6 кандидатів.', '5 членів і 6 кандидатів', [5, 6], 'candidate'],
    { value: '[5, 6]', number: '5', next: '6', quote: '5 членів і 6 кандидатів' },
    [],
  ],
  ['norm-unsaid', 'certainty', ['Збиралися 3 рази.', '3 рази', 3, 'times', PRESCRIBED], { id: 'a' }, []],
])('%s stands at the %s, with what it says', (code, at, sample, params, nearest) => {
  const places = new Places<object>({}, 'data/claims.json');
  const told = problemsOf(sample, 'uk', places).map((one) => [one.code, places.of(one.line), one.params, one.nearest]);
  expect(told).toEqual([[code, at, params, nearest]]);
});

it('a bound that is left out is reported at the words', () => {
  // What is not there stands where its row does.
  const at = (path: readonly (string | number)[]): Span =>
    path[0] === 'quote' ? { start: 3, end: 4 } : { start: 1, end: 2 };
  const line = (place: typeof at): number | undefined =>
    problemsOf(['Прийшло понад 20 осіб.', '20 осіб', 20, 'person'], 'uk', {
      file: new SourceFile('data/claims.json', '\n\n\n\n\n\n\n'),
      at: place,
    })[0]?.line;
  expect(line(at)).toBe(4);
  expect(line((path) => (path[0] === 'bound' ? { start: 5, end: 6 } : at(path)))).toBe(6);
});

it.each([
  ['не менше 5 і не більше 10 осіб', [5, 10], {}, []],
  ['не більше 5 і не більше 10 осіб', [5, 10], {}, ['bound-differs', 'pair-no-range']],
  ['не менше 5 і не менше 10 осіб', [5, 10], {}, ['bound-differs', 'pair-no-range']],
  ['не менше 5 осіб', 5, {}, ['bound-differs']],
  ['20 осіб і більше', 20, {}, ['bound-differs']],
  ['понад 5-у', 5, {}, []],
  ['5 осіб або 6 осіб', [5, 6], {}, []],
  ['5 осіб або 6 членів', [5, 6], {}, ['pair-no-range']],
] as const)('what two numbers and the words around them are: “%s”, %j with %j: %j', (quote, value, rest, said) => {
  const sample: Sample = [`Прийшло: ${quote}.`, quote, value as Quantity, 'times', rest as Partial<StoredClaim>];
  expect(codes(sample, 'uk').filter((code) => code !== 'claim-unit-differs')).toEqual(said);
});

it('a noun that stands behind a pair makes it a range, in its own sentence', () => {
  const pair = (sentence: string): string[] =>
    codes([sentence, '5 осіб або 6', [5, 6], 'times'], 'uk').filter((code) => code === 'pair-no-range');
  expect(pair('Прийшло 5 осіб або 6 осіб.')).toEqual([]);
  expect(pair('Прийшло 5 осіб або 6 членів. осіб')).toEqual(['pair-no-range']);
});
