/** The kind of a claim, its unit, its certainty and what it measures go together, or one of them is told. */
import { expect, it } from 'vitest';
import { checkKinds, measureOf, unitOf } from '../../../src/check/claim-kinds.ts';
import type { StoredClaim } from '../../../src/model/claim.ts';
import { plainBoth } from '../../../src/model/text-types.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';

const units = ['cell', 'person', 'percent', 'times', 'date', 'month', 'times a month'].map((id) => ({
  id,
  label: plainBoth(id, id),
}));
const file = new SourceFile('data/claims.json', '{}');

type Sample = Partial<
  Pick<StoredClaim, 'document' | 'kind' | 'unit' | 'certainty' | 'measures' | 'per' | 'emendation'>
>;

/** What is told of some claims, each named by its place: the code, and what would be right. */
function told(samples: readonly Sample[], problems = new Problems()): string[] {
  const claims = samples.map((sample, at) => {
    const usual = { document: 'a', kind: 'count', unit: 'cell', certainty: 'stated', measures: `what ${at}` };
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
