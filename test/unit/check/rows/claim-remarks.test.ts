/** What a claim says of itself in words, and in its fields. */
import { expect, it } from 'vitest';
import { checkClaimRemarks } from '../../../../src/check/rows/claim-remarks.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import { between } from '../../../../src/model/common.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { Row } from '../../../../src/read/data.ts';

const file = new SourceFile('data/claims.json', '{}\n');

function told(fields: object, remark: string, reason = 'It names the year.'): string[] {
  const value = { id: 'cells', certainty: 'stated', date: { ground: 'none', reason: { en: reason } }, ...fields };
  const row = { file, at: () => between(0, 1), value: { ...value, remark: { en: remark } } };
  const problems = new Problems();
  checkClaimRemarks([row as unknown as Row<StoredClaim>], problems);
  return problems.list().map(({ params: { words, field, value: is } }) => `${words} / ${field} ${is}`);
}
const dated = (ground: string): object => ({ date: { ground, reason: { en: 'The sentence opens with the date.' } } });

it.each<readonly [object, string, string]>([
  [{ roundedTo: 1000 }, 'Evidently to the nearest hundred.', 'to the nearest hundred / roundedTo 1000'],
  [{ roundedTo: 1000 }, 'To the nearest ten thousand.', 'To the nearest ten thousand / roundedTo 1000'],
  [{ roundedTo: 1 }, 'To the nearest half.', 'To the nearest half / roundedTo 1'],
  [{}, 'The collective reports on itself.', 'reports on itself / certainty stated'],
  [dated('inferred'), '', 'opens with the date / date.ground inferred'],
])('checkClaimRemarks tells of %j that is said “%s”', (fields, remark, found) => {
  expect(told(fields, remark)).toEqual([found]);
});

it.each(['The sentence has no date; we take that of the one before.', 'The year is carried over from above.'])(
  'checkClaimRemarks tells of a date that is stated, because “%s”',
  (reason) => {
    const date = { ground: 'stated', reason: { en: reason } };
    expect(told({ date }, '', reason)).toHaveLength(1);
    expect(told({ date: { ...date, ground: 'inferred' } }, '')).toEqual([]);
  },
);

it.each<readonly [object, string]>([
  [{ roundedTo: 1000 }, 'Evidently to the nearest thousand.'],
  [{}, 'Evidently to the nearest thousand.'],
  [{ roundedTo: 0.5 }, 'To the nearest half.'],
  [{ certainty: 'self-reported' }, 'The collective reports on itself.'],
  [{}, 'It reports on the meetings.'],
  [dated('stated'), ''],
])('checkClaimRemarks has nothing to say of %j that is said “%s”', (fields, remark) => {
  expect(told(fields, remark)).toEqual([]);
});
