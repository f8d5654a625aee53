/** What our prose says beside a number that it cites: its own unit, time and bound pass, those of another are told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCited, CitedUnits } from '../../../../src/check/prose/cited-numbers.ts';
import { oppositeBound } from '../../../../src/check/rows/number-cues.ts';
import { boundFault, unitOf } from '../../../../src/check/rows/claim-kinds.ts';
import type { TextPlace } from '../../../../src/check/prose/text-place.ts';
import { root } from '../../../../src/cli/paths.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import { between, type Lang } from '../../../../src/model/common.ts';
import type { Unit } from '../../../../src/model/vocabulary.ts';
import { doubledId, valueOf } from '../../../../src/problems/entities.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import { Things } from '../../../../src/text/counted/things.ts';

const { units } = JSON.parse(readFileSync(join(root, 'data/vocabulary.json'), 'utf8')) as { units: Unit[] };
const things = new Things(units);

const claims = [
  { id: 'cells-now', unit: 'cell', value: 1068, measures: 'cells' },
  { id: 'cells-then', unit: 'cell', value: 854, measures: 'cells', day: '1924-01-01' },
  { id: 'cells-lone', unit: 'cell', value: 21, measures: 'lone' },
  { id: 'members-now', unit: 'person', value: 56_000, measures: 'members', label: ['members', 'члени'] },
  {
    id: 'members-then',
    unit: 'person',
    value: 24_100,
    measures: 'members',
    day: '1924-01-01',
    label: ['members', 'члени'],
  },
  { id: 'applied', unit: 'person', value: 52_000, measures: 'applied', label: ['applicants', 'кандидати'] },
  { id: 'share', unit: 'percent', value: 21, measures: 'share' },
  { id: 'ceiling', unit: 'person', value: [5, 6], measures: 'ceiling', bound: 'at-most' },
  { id: 'floor', unit: 'person', value: 3, measures: 'floor', bound: 'at-least' },
  { id: 'meetings', unit: 'per-month', value: 2, measures: 'meetings' },
].map(
  ({ day = null, label: [en = '', uk = ''] = [], ...rest }) =>
    ({ document: 'text', bound: 'exactly', date: { edtf: day }, label: { en, uk }, ...rest }) as unknown as StoredClaim,
);
const checks = [
  { id: 'ratio', unit: 'times', result: 2.5 },
  { id: 'people', unit: 'thousand-people', result: 31 },
  { id: 'open', unit: 'cell', result: null },
];
/** An edition that counts meetings elsewhere: the unit of those that are so often a month is another. */
const meeting = { id: 'meeting', label: { en: 'meetings', uk: 'зібрання' } } as unknown as Unit;
const often = {
  ...{ id: 'often', document: 'text', kind: 'rate', bound: 'exactly', unit: 'per-month', measures: 'often' },
  ...{ date: { edtf: null }, label: { en: 'meetings of a cell', uk: 'зібрання осередку' } },
} as unknown as StoredClaim;
it.each<readonly [string, boolean]>([
  [' meetings a month', false],
  [' cells a month', true],
])('CitedUnits lets a rate count what its label begins with: “{often}%s”', (following, isStrange) => {
  const all = [...units, meeting];
  const cited = new CitedUnits([often], [], { things: new Things(all), units: all });
  expect(cited.strange('claim', 'often', following, 'en') !== null).toBe(isStrange);
});
const numbers = new CitedUnits(claims, checks, { things, units });

/**
 * What is said of the numbers that a sentence cites: code, the cite that it stands at, the words.
 * @param fault of a mistake that is told already
 */
function told(source: string, lang: Lang, fault?: string): unknown[] {
  const file = new SourceFile('content/pages/about.md', `${source}\n`);
  const place: TextPlace = { file, at: (offset, length) => between(offset, offset + length) };
  const problems = new Problems();
  if (fault !== undefined) problems.report(file, 'claim-unit-differs', null, { unit: '', word: '', fault });
  for (const { 0: cite, 1: check, 2: id = '', index } of source.matchAll(/\{(check:)?([a-z-]+)\}/gu)) {
    const kind = check === undefined ? 'claim' : 'check';
    checkCited({ kind, id, offset: index, length: cite.length }, source, place, lang, numbers, problems);
  }
  const own = problems.list().filter(({ code }) => code !== 'claim-unit-differs');
  return own.map(({ code, column, length, params: { words, word } }) => {
    return [code, source.slice(column - 1, column - 1 + length), words ?? word];
  });
}

it.each<readonly [Lang, string]>([
  ['en', '{cells-now} cells and {members-now} members.'],
  ['en', '{cells-now} large cells of {members-now} people.'],
  ['en', 'Of every hundred workers {share} members.'],
  ['en', 'Of every thousand {share} members.'],
  ['uk', 'Із кожних ста робітників {share} членів.'],
  ['uk', 'На сотню {share} членів.'],
  ['uk', 'На сто робітників {share} членів.'],
  ['uk', 'На тисячу {share} членів.'],
  ['en', '{unknown} cells, {check:unknown} cells.'],
  ['en', '{check:ratio} times, {check:open} cells.'],
  ['en', 'Now {cells-now}, in January {cells-then}.'],
  ['en', 'Now they are more than the {cells-then} of that day.'],
  ['en', 'Now, {cells-then}.'],
  ['en', 'From {cells-then} to {cells-now}.'],
  ['en', 'From {cells-lone} to {cells-then}.'],
  ['en', 'From {members-now} to {cells-then}.'],
  ['en', 'In January {cells-lone} were there.'],
  ['en', '{cells-now} cells founded in January.'],
  ['en', '{cells-now} cells, more than in January.'],
  ['en', '{cells-then} cells in January.'],
  ['uk', '{cells-now} осередків проти січневих; у січні було менше.'],
  ['uk', 'Зараз {cells-now}, у січні {cells-then}.'],
  ['uk', 'Теперішні {cells-then}.'],
  ['en', 'At most {ceiling}, at least {floor}, at most {cells-now}.'],
  ['en', '{ceiling} comrades at most.'],
  ['en', '{ceiling}, and at least one more.'],
  ['en', 'More than {ceiling}.'],
  ['en', '{members-now} members, {applied} candidates.'],
  ['uk', '{members-now} членів, {applied} кандидатів.'],
  ['en', '{meetings} times a month.'],
  ['en', '{check:people} thousand people.'],
  ['en', '{share}, about a fifth.'],
  ['en', '{share}, more than a tenth.'],
  ['en', '{share}, less than a third.'],
  ['uk', '{share}, понад десяту частину.'],
  ['uk', '{cells-lone} осередок, {floor} особи, {cells-then} осередки.'],
  ['uk', 'Із {cells-lone} осередків.'],
])('checkCited has nothing to say in %s of “%s”', (lang, source) => {
  expect(told(source, lang)).toEqual([]);
});

it.each<readonly [Lang, string, string, string, string]>([
  ['en', '{cells-now} people came.', 'cite-unit', '{cells-now}', 'people'],
  ['en', '{check:ratio} cells.', 'cite-unit', '{check:ratio}', 'cells'],
  ['uk', '{cells-now} осіб.', 'cite-unit', '{cells-now}', 'осіб'],
  ['en', 'They were {share} members.', 'cite-unit', '{share}', 'members'],
  ['en', 'Of a hundred {cells-now} members.', 'cite-unit', '{cells-now}', 'members'],
  ['uk', 'Про посту {share} членів.', 'cite-unit', '{share}', 'членів'],
  ['uk', '{members-now} кандидатів.', 'cite-unit', '{members-now}', 'кандидатів'],
  ['uk', '{applied} членів.', 'cite-unit', '{applied}', 'членів'],
  ['en', 'Now {cells-then}.', 'cite-time', '{cells-then}', 'Now'],
  ['en', 'Today there are {cells-then}.', 'cite-time', '{cells-then}', 'Today there are'],
  ['en', 'In January {cells-now}.', 'cite-time', '{cells-now}', 'In January'],
  ['en', 'At the start of the year {cells-now}.', 'cite-time', '{cells-now}', 'At the start of the year'],
  ['en', 'On the first of January {cells-now}.', 'cite-time', '{cells-now}', 'On the first of January'],
  ['en', 'From {cells-now} cells to {cells-then}.', 'cite-time', '{cells-then}', 'From {cells-now} cells to'],
  ['en', '{cells-now} became {cells-then}.', 'cite-time', '{cells-then}', '{cells-now} became'],
  ['en', '{cells-now} cells in January.', 'cite-time', '{cells-now}', 'in January'],
  ['uk', '{cells-now} осередків було на початку року.', 'cite-time', '{cells-now}', 'на початку року'],
  ['uk', 'Зараз {cells-then}.', 'cite-time', '{cells-then}', 'Зараз'],
  ['uk', 'Нині є {cells-then}.', 'cite-time', '{cells-then}', 'Нині є'],
  ['uk', 'На початку року {cells-now}.', 'cite-time', '{cells-now}', 'На початку року'],
  ['uk', 'у січні було {cells-now}.', 'cite-time', '{cells-now}', 'у січні було'],
  ['uk', 'З {cells-now} до {cells-then}.', 'cite-time', '{cells-then}', 'З {cells-now} до'],
  ['uk', '{cells-now} стало {cells-then}.', 'cite-time', '{cells-then}', '{cells-now} стало'],
  ['en', 'At least {ceiling}.', 'cite-bound', '{ceiling}', 'At least'],
  ['en', 'No fewer than the {ceiling}.', 'cite-bound', '{ceiling}', 'No fewer than the'],
  ['en', 'Not more than {floor}.', 'cite-bound', '{floor}', 'Not more than'],
  ['en', '{ceiling} comrades at least.', 'cite-bound', '{ceiling}', 'at least'],
  ['uk', 'Щонайменше {ceiling}.', 'cite-bound', '{ceiling}', 'Щонайменше'],
  ['uk', 'Не більше ніж {floor}.', 'cite-bound', '{floor}', 'Не більше ніж'],
  ['uk', 'Не перевищує {floor}.', 'cite-bound', '{floor}', 'Не перевищує'],
  ['en', '{meetings} times a week.', 'cite-unit', '{meetings}', 'week'],
  ['en', '{members-now} thousand people.', 'cite-unit', '{members-now}', 'thousand'],
  ['en', '{share}, about a third.', 'cite-unit', '{share}', 'about a third'],
  ['en', '{share}, less than a fifth.', 'cite-unit', '{share}', 'less than a fifth'],
  ['uk', '{cells-then} осередок.', 'cite-form', '{cells-then}', 'осередок'],
  ['uk', '{members-now} особи.', 'cite-form', '{members-now}', 'особи'],
])('checkCited, in %s, of “%s” tells %s at %s: %s', (lang, source, code, cite, words) => {
  expect(told(source, lang)).toEqual([[code, cite, words]]);
});

it.each<readonly [Lang, string, readonly string[]]>([
  ['en', '{cells-now} people came.', [unitOf('cells-now'), doubledId('cells-now'), 'claims/cells-now', 'units/cell']],
  ['en', '{check:ratio} cells.', [unitOf('check:ratio'), doubledId('ratio'), 'checks/ratio']],
  ['en', '{meetings} times a week.', [unitOf('meetings'), doubledId('meetings'), 'claims/meetings']],
  ['en', '{check:ratio} thousand.', [unitOf('check:ratio'), doubledId('ratio'), 'checks/ratio']],
  ['en', 'At least {ceiling}.', [boundFault('ceiling')]],
  ['en', 'Now {cells-then}.', ['times/cells-then']],
  ['uk', '{cells-then} осередок.', [valueOf('cells-then'), 'forms/cell/uk']],
])('checkCited, in %s, of “%s” says nothing where what it follows from is told', (lang, source, faults) => {
  expect(told(source, lang)).toHaveLength(1);
  for (const fault of faults) expect([fault, ...told(source, lang, fault)]).toEqual([fault]);
});

it('CitedUnits knows a claim by its corrected number and what it is compared with, a check by its result', () => {
  expect(numbers.of('claim', 'cells-now')).toEqual({
    document: 'text',
    unit: 'cell',
    value: 1068,
    measured: 'text cells',
    when: 'now',
    bound: 'exactly',
    period: '',
    words: 'осередок/осередки/осередків',
  });
  expect(numbers.of('claim', 'cells-then')).toMatchObject({ when: 'then' });
  expect(numbers.of('claim', 'cells-lone')).toMatchObject({ when: null });
  expect(numbers.of('claim', 'ceiling')).toMatchObject({ value: undefined, bound: 'at-most' });
  expect(numbers.of('claim', 'share')).toMatchObject({ measured: 'text' });
  expect(numbers.of('claim', 'meetings')).toMatchObject({ period: 'month', words: 'раз/рази/разів' });
  expect(numbers.of('check', 'ratio')).toMatchObject({ value: 2.5, measured: 'times', when: null, bound: 'exactly' });
  expect(numbers.of('check', 'open')).toMatchObject({ value: undefined });
  expect([numbers.of('check', 'cells-now'), numbers.of('claim', 'ratio')]).toEqual([undefined, undefined]);
});

it('CitedUnits tells a number by the claims of its document and the units, and one that is not there by none', () => {
  const ground = (list: readonly StoredClaim[]): unknown =>
    new CitedUnits(list, checks, { things, units }).ground('claim', 'cells-now');
  expect(ground(claims)).toEqual([claims, units]);
  const other = { ...claims[1], id: 'elsewhere', document: 'other' } as StoredClaim;
  expect(ground([...claims, other])).toEqual([claims, units]);
  expect(numbers.ground('check', 'ratio')).toEqual(['times', 2.5, units]);
  expect(numbers.ground('claim', 'ratio')).toBeNull();
});

it('CitedUnits finds the noun of a label that another unit counts, and none that nobody knows', () => {
  expect(numbers.strangeIn('cell members', 'person', 'en')).toBeNull();
  expect(numbers.strangeIn('people', 'cell', 'en')).toBe('people');
  expect(numbers.strangeIn('осіб', 'cell', 'uk')).toBe('осіб');
  expect(numbers.strangeIn('voices', 'cell', 'en')).toBeNull();
});

it('oppositeBound finds words of the other bound anywhere in a label, and none for a plain number', () => {
  expect(oppositeBound('of workers, no more than so many', 'at-least', 'en')).toBe('no more than');
  expect(oppositeBound('робітників, не менше', 'at-most', 'uk')).toBe('не менше');
  expect(oppositeBound('at most', 'at-most', 'en')).toBeNull();
  expect(oppositeBound('at most', 'exactly', 'en')).toBeNull();
});
