/** The Lenin Enrolment in data/charts.json: shares of a whole, and what the entry refers to. */
import { z } from 'astro/zod';
import { chartHead, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { label, meaning } from '../../model/text-types.ts';
import type { Use } from '../family.ts';

export const schema = z.strictObject({
  ...chartHead('enrolment'),
  admitted: id.meta(
    meaning('Id of the claim how many were admitted.', 'Ідентифікатор твердження про те, скільки прийнято.'),
  ),
  applied: id.meta(
    meaning('Id of the claim how many applied.', 'Ідентифікатор твердження про те, скільки подало заяви.'),
  ),
  shares: z
    .array(
      z.strictObject({
        claim: id.meta(meaning('Id of the claim that gives the share.', 'Ідентифікатор твердження, що дає частку.')),
        label: label('Direct label of the share.', 'Підпис частки.'),
        remark: label('What a reader must know of the share.', 'Що читач мусить знати про частку.').optional(),
      }),
    )
    .meta(meaning('Shares of those admitted, largest first.', 'Частки прийнятих, від найбільшої.')),
  notStated: z
    .strictObject({
      check: id.meta(
        meaning(
          'Check that computes the part which the source does not state.',
          'Перевірка, що обчислює частку, якої джерело не називає.',
        ),
      ),
      label: label('Direct label of that part.', 'Підпис цієї частини.'),
    })
    .meta(
      meaning('The part of those admitted of which nothing is said.', 'Частина прийнятих, про яку нічого не сказано.'),
    ),
  views: viewsOf(
    viewSchema.extend({
      form: z
        .enum(['shares', 'funnel'])
        .meta(
          meaning(
            'shares: parts of all admitted with what is not stated; funnel: applied and admitted.',
            'shares: частини всіх прийнятих разом із неназваним; funnel: заяви та прийняті.',
          ),
        ),
    }),
  ),
});
export type EnrolmentConfig = z.infer<typeof schema>;

/** What the entry names, and what has to hold between its numbers. */
export function uses(config: EnrolmentConfig): Use[] {
  const { admitted, applied, notStated } = config;
  const shares = config.shares.map(({ claim }, index) => ({ claim, at: ['shares', index, 'claim'] }));
  return [
    { kind: 'claims', id: admitted, sort: 'count', at: ['admitted'] },
    { kind: 'claims', id: applied, sort: 'count', at: ['applied'] },
    ...shares.flatMap(({ claim, at }): Use[] => [
      { kind: 'claims', id: claim, sort: 'share', at },
      { kind: 'units', id: 'percent', of: [`{${claim}}`], at },
    ]),
    { kind: 'shares', claims: config.shares.map(({ claim }) => claim), at: ['shares'], field: 'claim' },
    { kind: 'checks', id: notStated.check, at: ['notStated', 'check'] },
    {
      kind: 'same',
      check: notStated.check,
      formula: ['100', ...shares.map(({ claim }) => `{${claim}}`)].join(' - '),
      at: ['notStated', 'check'],
    },
    { kind: 'result', formula: quotaFormula(config), at: ['applied'] },
    { kind: 'part', part: admitted, whole: applied, at: ['admitted'] },
  ];
}

/** Admitted of applied, per cent. */
export function quotaFormula({ admitted, applied }: Pick<EnrolmentConfig, 'admitted' | 'applied'>): string {
  return `{${admitted}} / {${applied}} * 100`;
}
