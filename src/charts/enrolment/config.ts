/** The Lenin Enrolment in data/charts.json: shares of a whole, and what the entry refers to. */
import { z } from 'astro/zod';
import { chartHead, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { label, meant } from '../../model/text-types.ts';
import { captionUses, type Use } from '../family.ts';

export const schema = z.strictObject({
  ...chartHead('enrolment'),
  admitted: meant(id, 'Id of the claim how many were admitted.', 'Ідентифікатор твердження про те, скільки прийнято.'),
  applied: meant(id, 'Id of the claim how many applied.', 'Ідентифікатор твердження про те, скільки подало заяви.'),
  quota: meant(
    id.optional(),
    'Check: admitted of applied, per cent.',
    'Перевірка: прийнятих від усіх заяв, у відсотках.',
  ),
  rest: meant(
    id.optional(),
    'Check: applications that brought no member.',
    'Перевірка: заяви, за якими ніхто не став членом.',
  ),
  shares: meant(
    z.array(
      z.strictObject({
        claim: meant(id, 'Id of the claim that gives the share.', 'Ідентифікатор твердження, що дає частку.'),
        label: label('Direct label of the share.', 'Підпис частки.'),
      }),
    ),
    'Shares of those admitted, largest first.',
    'Частки прийнятих, від найбільшої.',
  ),
  notStated: meant(
    z.strictObject({
      check: meant(
        id,
        'Check that computes the part which the source does not state.',
        'Перевірка, що обчислює частку, якої джерело не називає.',
      ),
      label: label('Direct label of that part.', 'Підпис цієї частини.'),
    }),
    'The part of those admitted of which nothing is said.',
    'Частина прийнятих, про яку нічого не сказано.',
  ),
  views: viewsOf(
    viewSchema.extend({
      form: meant(
        z.enum(['shares', 'applications']),
        'shares: parts of all admitted with what is not stated; applications: applied and admitted.',
        'shares: частини всіх прийнятих разом із неназваним; applications: заяви та прийняті.',
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
    ...derived(config).flatMap(({ part, formula }): Use[] => {
      const check = config[part];
      if (check === undefined) return [{ kind: 'result', formula, at: ['applied'] }];
      return [
        { kind: 'checks', id: check, at: [part] },
        { kind: 'same', check, formula, at: [part] },
      ];
    }),
    { kind: 'part', part: admitted, whole: applied, at: ['admitted'] },
    ...config.views.flatMap((view, index) => captionUses(view, marksOf(view, config), ['views', index])),
  ];
}

/** Ids of the marks of a view. */
function marksOf({ form }: EnrolmentConfig['views'][number], config: EnrolmentConfig): string[] {
  if (form === 'shares') return [...config.shares.map(({ claim }) => claim), config.notStated.check];
  return [config.applied, config.admitted, ...derived(config).map(({ id }) => id)];
}

/** What is computed of the two counts: which part were admitted, and how many were not. */
export function derived({ admitted, applied, quota, rest }: EnrolmentConfig) {
  return [
    { part: 'quota', id: quota ?? `${admitted}-of-${applied}`, formula: `{${admitted}} / {${applied}} * 100` },
    { part: 'rest', id: rest ?? `${applied}-not-${admitted}`, formula: `{${applied}} - {${admitted}}` },
  ] as const;
}
