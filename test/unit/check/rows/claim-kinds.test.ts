/** The kind of a claim, its unit, its certainty and what it measures go together, or one of them is told. */
import { expect, it } from 'vitest';
import { checkKinds, measureOf, unitOf } from '../../../../src/check/rows/claim-kinds.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import { plainBoth } from '../../../../src/model/text-types.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import { Places } from '../../../support/places.ts';

const units = ['cell', 'person', 'percent', 'times', 'date', 'month', 'times a month'].map((id) => ({
  id,
  label: plainBoth(id, id),
}));
const file = new SourceFile('data/claims.json', '{}');

type Sample = Partial<
  Pick<StoredClaim, 'document' | 'kind' | 'unit' | 'certainty' | 'measures' | 'per' | 'quote' | 'emendation'>
>;

/** What is told of some claims, each named by its place: the code, and what would be right. */
function told(samples: readonly Sample[], problems = new Problems()): string[] {
  const claims = samples.map((sample, at) => {
    const usual = {
      document: 'a',
      kind: 'count',
      unit: 'cell',
      certainty: 'stated',
      measures: `what ${at}`,
      quote: '',
    };
    return {
      file,
      at: () => ({ start: at, end: at + 1 }),
      value: { ...usual, id: `c${at}`, ...sample } as StoredClaim,
    };
  });
  checkKinds(claims, units, problems);
  return problems.list().map(({ code, nearest }) => [code, ...nearest].join(' '));
}

it('checkKinds has a forecast say that it is one in both fields', () => {
  expect(told([{ kind: 'forecast', certainty: 'forecast' }])).toEqual([]);
  expect(told([{ kind: 'forecast' }])).toEqual(['certainty-kind']);
  expect(told([{ certainty: 'forecast' }])).toEqual(['certainty-kind']);
});

it('checkKinds wants a rate, and no count, of what is so often in a time', () => {
  expect(told([{ unit: 'times a month' }])).toEqual(['claim-kind-unit rate']);
  expect(told([{ kind: 'rate', unit: 'times a month' }])).toEqual([]);
  expect(told([{ kind: 'limit', unit: 'times a month' }])).toEqual([]);
  expect(told([{ unit: 'month' }])).toEqual([]);
});

it('checkKinds lets a document measure one thing in one unit, and two documents in two', () => {
  const [cells, people] = [{ measures: 'growth' }, { measures: 'growth', unit: 'person' }];
  expect(told([cells, cells])).toEqual([]);
  expect(told([cells, cells, people])).toEqual(['measure-units']);
  expect(told([cells, { ...people, document: 'b' }])).toEqual([]);
});

it('checkKinds leaves a unit that nobody knows to whoever tells of it', () => {
  const [cells, nothing] = [{ measures: 'growth' }, { measures: 'growth', unit: 'celll' }];
  expect(told([cells, nothing])).toEqual([]);
  expect(told([nothing, cells])).toEqual([]);
  expect(told([{ kind: 'share', unit: 'celll' }])).toEqual([]);
});

it('checkKinds tells of a measure behind a unit that is wrong, of either claim', () => {
  const claims = [{ measures: 'growth' }, { measures: 'growth', unit: 'person' }];
  for (const fault of [unitOf('c0'), unitOf('c1')]) {
    const problems = new Problems();
    problems.report(file, 'file-empty', null, { fault });
    expect(told(claims, problems)).toEqual(['file-empty']);
  }
  const later = new Problems();
  later.report(file, 'file-empty', null, { behind: [measureOf('c1')] });
  expect(told(claims, later)).toEqual(['measure-units']);
});

it.each(['date date', 'share percent', 'ratio times'])(
  'checkKinds wants the unit of a kind that has one: %s',
  (pair) => {
    const [kind, unit] = pair.split(' ') as [StoredClaim['kind'], string];
    expect(told([{ kind, unit }])).toEqual([]);
    expect(told([{ kind }])).toEqual([`claim-kind-unit ${unit}`]);
  },
);

it.each(['count', 'rate', 'ordinal', 'duration'] as const)('checkKinds lets a %s be in no per cent', (kind) => {
  const own = { duration: { unit: 'month' }, rate: { unit: 'times a month' } };
  expect(told([{ kind, unit: 'percent' }])).toEqual(['claim-kind-unit']);
  expect(told([{ kind, ...(kind in own && own[kind as keyof typeof own]) }])).toEqual([]);
});

it('checkKinds has a duration be so much time, and a rate be of something', () => {
  expect(told([{ kind: 'duration' }])).toEqual(['claim-kind-unit']);
  expect(told([{ kind: 'duration', unit: 'times a month' }])).toEqual(['claim-kind-unit']);
  expect(told([{ kind: 'rate' }])).toEqual(['claim-kind-unit']);
  expect(told([{ kind: 'rate', per: plainBoth('of workers', 'від робітників') }])).toEqual([]);
});

it('checkKinds lets nothing that is corrected be certain, and leaves what else can be said of it', () => {
  const emendation = { note: 'slip', value: 5 };
  expect(told([{ emendation }])).toEqual(['certainty-emended doubtful']);
  expect(told([{ emendation, certainty: 'doubtful' }])).toEqual([]);
  expect(told([{ emendation, certainty: 'self-reported' }])).toEqual([]);
});

it('checkKinds lets a limit be of anything, and tells of a kind behind a unit that is wrong', () => {
  expect(told([{ kind: 'limit', unit: 'percent' }])).toEqual([]);
  const problems = new Problems();
  problems.report(file, 'file-empty', null, { fault: unitOf('c0') });
  expect(told([{ kind: 'share' }], problems)).toEqual(['file-empty']);
});

it.each([
  ['week', 'тричі на тиждень', 'тричі на місяць'],
  ['week', 'двічі в тижні', 'двічі в день'],
  ['week', 'щотижня', 'щоденно'],
  ['week', 'в неделю', 'каждый месяц'],
  ['week', 'еженедельно', 'ежемесячно'],
  ['month', 'за місяць', 'за рік'],
  ['month', 'кожного місяця', 'кожного дня'],
  ['day', 'каждого дня', 'кожного року'],
  ['month', 'щомісяця', 'щороку'],
  ['month', 'в месяц', 'в год'],
  ['year', 'на рік', 'на тиждень'],
  ['year', 'щорічно', 'щотижнево'],
  ['year', 'в год', 'в сутки'],
  ['year', 'ежегодно', 'ежедневно'],
  ['day', 'на день', 'на рік'],
  ['day', 'за добу', 'за год'],
  ['day', 'щодня', 'щомісячно'],
])('checkKinds has a number be in the time that its words say: a %s, «%s» and not «%s»', (time, own, other) => {
  for (const each of ['a', 'per', 'each', 'every', 'one'])
    for (const [quote, said] of [
      [own, []],
      [other, ['per-differs']],
      ['двадцять осіб', []],
    ] as const)
      expect([quote, told([{ quote, per: plainBoth(`${each} ${time}`, 'x') }])]).toEqual([quote, said]);
  // A whole is no time, and one of several times is enough.
  expect(told([{ quote: other, per: plainBoth(`of ${time}s`, 'x') }])).toEqual([]);
  expect(told([{ quote: `${own}, ${other}`, per: plainBoth(`a ${time}`, 'x') }])).toEqual([]);
  expect(told([{ quote: other }])).toEqual([]);
});

it.each(['за годину', 'навесні', 'на другий день', 'новий тиждень', 'дощодня'])(
  'checkKinds reads no time in «%s»',
  (quote) => {
    expect(told([{ quote, per: plainBoth('a month', 'на місяць') }])).toEqual([]);
  },
);

it('checkKinds lets shares of one measure be of one whole, and offers that of the first', () => {
  const share = { kind: 'share', unit: 'percent', measures: 'density' } as const;
  const [workers, members] = [
    { per: plainBoth('of workers', 'від робітників') },
    { per: plainBoth('of members', 'x') },
  ];
  expect(
    told([
      { ...share, ...workers },
      { ...share, ...workers },
    ]),
  ).toEqual([]);
  expect(told([share, share])).toEqual([]);
  expect(
    told([
      { ...share, ...workers },
      { ...share, ...members },
    ]),
  ).toEqual(['per-differs of workers']);
  expect(told([{ ...share, ...workers }, share])).toEqual(['per-differs of workers']);
  expect(told([share, { ...share, ...workers }])).toEqual(['per-differs']);
  expect(
    told([
      { ...share, ...workers },
      { ...share, ...members, document: 'b' },
    ]),
  ).toEqual([]);
  expect(
    told([
      { ...share, ...workers },
      { ...share, ...members, measures: 'growth' },
    ]),
  ).toEqual([]);
  // What is no share has no whole.
  const rate = { kind: 'rate', unit: 'percent', measures: 'density' } as const;
  expect(
    told([
      { ...rate, ...workers },
      { ...share, ...members },
    ]),
  ).toEqual(['claim-kind-unit']);
  expect(
    told([
      { ...share, ...workers },
      { ...rate, ...members },
    ]),
  ).toEqual(['claim-kind-unit']);
});

it('checkKinds tells of a whole behind the measure of the claim that it differs from', () => {
  const share = { kind: 'share', unit: 'percent', measures: 'density' } as const;
  const problems = new Problems();
  problems.report(file, 'file-empty', null, { fault: measureOf('c0') });
  expect(told([share, { ...share, per: plainBoth('of workers', 'x') }], problems)).toEqual(['file-empty']);
});

it.each<[code: string, at: string, claim: Sample, params: object]>([
  ['certainty-kind', 'certainty', { kind: 'forecast' }, { id: 'own', kind: 'forecast', certainty: 'stated' }],
  ['certainty-emended', 'certainty', { emendation: { note: 'n', value: 5 } }, { id: 'own', certainty: 'stated' }],
  ['claim-kind-unit', 'unit', { kind: 'share' }, { id: 'own', kind: 'share', unit: 'cell' }],
  [
    'measure-units',
    'measures',
    { unit: 'person', measures: 'first' },
    { id: 'own', other: 'first', measure: 'first', unit: 'person', here: 'percent' },
  ],
  [
    'per-differs',
    'measures',
    { kind: 'share', unit: 'percent', measures: 'first' },
    { id: 'own', 'other:en': '“first”', 'other:uk': '«first»' },
  ],
  [
    'per-differs',
    'per',
    { quote: 'на рік', per: plainBoth('a day', 'x') },
    { id: 'own', 'other:en': '«на рік»', 'other:uk': '«на рік»' },
  ],
])('checkKinds reports %s at the %s, with what it says', (code, at, claim, params) => {
  const usual = { document: 'a', kind: 'count', unit: 'cell', certainty: 'stated', quote: '' };
  const share = { id: 'first', measures: 'first', kind: 'share', unit: 'percent', per: plainBoth('of workers', 'x') };
  const rows = [share, { id: 'own', measures: 'own', ...claim }].map(
    (own) => new Places({ ...usual, ...own } as unknown as StoredClaim, `data/claims/${own.id}.json`),
  );
  const problems = new Problems();
  checkKinds(rows, units, problems);
  expect(problems.list().map((one) => [one.code, rows[1]?.of(one.line), one.params])).toEqual([[code, at, params]]);
});
