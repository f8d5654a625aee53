/** The prescribed month in data/charts.json: norms in rows, each drawn in a unit of its own. */
import { z } from 'astro/zod';
import { chartHead, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { label, template, meant } from '../../model/text-types.ts';
import { captionUses, type Use } from '../family.ts';

const claim = meant(id, 'Id of the claim that is the norm.', 'Ідентифікатор твердження – самої норми.');

const head = {
  heading: label(
    'What the norm is for, in a word or two: “A month”.',
    'Для чого ця норма, словом або двома: «Місяць».',
  ),
  of: label('Whose norm it is, in a few words.', 'Чия це норма, кількома словами.'),
};
const bound = label('“at most” or “at least”, beside the number.', '«щонайбільше» або «щонайменше», поруч із числом.');
const rest = template('What is not said, on the hatching.', 'Чого не сказано, на штрихуванні.');

const formOf = <T extends string>(form: T) =>
  meant(
    z.literal(form),
    'How the row is drawn: days (a block for each day, then hatched the days of which nothing is said), ' +
      'ceiling (an empty figure for each person, and a stop), floor (solid as many as there must be, the others ' +
      'hatched).',
    'Як намальовано рядок: days (квадрат на кожен день, далі заштриховано дні, про які нічого не сказано), ' +
      'ceiling (порожня постать на кожну людину, далі межа), floor (залито стільки, скільки має бути, решту ' +
      'заштриховано).',
  );

const days = z.strictObject({
  form: formOf('days'),
  ...head,
  norms: meant(
    z
      .array(
        z.strictObject({
          claim,
          label: template('What stands below the blocks.', 'Підпис під квадратами.'),
          aside: template('What else has to be said of them.', 'Що ще треба про них сказати.').optional(),
        }),
      )
      .min(1),
    'The norms of the row, one beside the other.',
    'Норми цього рядка, одна поруч з одною.',
  ),
  rest,
});

const ceiling = z.strictObject({
  form: formOf('ceiling'),
  ...head,
  claim,
  bound,
  label: template('What stands beyond the stop.', 'Підпис за межею.'),
  aside: template('What else the source says of it.', 'Що ще про це каже джерело.').optional(),
});

const floor = z.strictObject({
  form: formOf('floor'),
  ...head,
  claim,
  bound,
  among: meant(
    z.int().min(2).max(10),
    'How many there are in all, such as the evenings of a week. This number is ours.',
    'Скільки їх усього, скажімо вечорів у тижні. Це число наше.',
  ),
  each: label('A word on each that must be.', 'Слово на кожному з тих, що мають бути.'),
  label: template('What stands below them.', 'Підпис під ними.'),
  rest,
});

const row = z.discriminatedUnion('form', [days, ceiling, floor]);
export type NormRow = z.infer<typeof row>;

export const schema = z.strictObject({
  ...chartHead('month'),
  rows: meant(z.array(row).min(1).max(4), 'The rows of the drawing, from above.', 'Рядки рисунка, згори вниз.'),
  legend: meant(
    z.strictObject({
      must: label('What solid means.', 'Що означає суцільне.'),
      may: label('What an outline means.', 'Що означає контур.'),
    }),
    'What the looks mean.',
    'Що означає кожен вигляд.',
  ),
  views: viewsOf(viewSchema),
});
export type MonthConfig = z.infer<typeof schema>;

/** Most that can be drawn one by one in a row. */
const MOST = { days: 6, people: 20 } as const;

/** What the entry names, and what has to hold of it: norms that are prescribed, each the bound that is drawn. */
export function uses({ rows, views }: MonthConfig): Use[] {
  return [
    ...rows.flatMap((row, index): Use[] => {
      const at = ['rows', index];
      if (row.form === 'days')
        return [
          ...row.norms.map(({ claim }, nth): Use => ({
            ...{ kind: 'claims', id: claim, bound: 'exactly', certainty: 'prescribed' },
            at: [...at, 'norms', nth, 'claim'],
          })),
          {
            kind: 'count',
            formulas: [row.norms.map(({ claim }) => `{${claim}}`).join(' + ')],
            digits: 0,
            most: MOST.days,
            at: [...at, 'norms'],
          },
        ];
      const people = row.form === 'ceiling';
      return [
        {
          ...{ kind: 'claims', id: row.claim, sort: 'limit', bound: people ? 'at-most' : 'at-least' },
          certainty: 'prescribed',
          at: [...at, 'claim'],
        },
        {
          ...{ kind: 'count', formulas: [`{${row.claim}}`], digits: 0 },
          most: row.form === 'floor' ? row.among - 1 : MOST.people,
          at: [...at, 'claim'],
        },
      ];
    }),
    ...views.flatMap((view, index) => captionUses(view, rows.flatMap(marksOf), ['views', index])),
  ];
}

/** Ids of the marks of a row, in the order in which they are read. */
function marksOf(row: NormRow): string[] {
  if (row.form === 'days') {
    const ids = row.norms.map(({ claim }) => claim);
    return [...ids, restId(ids.at(-1) ?? '')];
  }
  return row.form === 'floor' ? [row.claim, restId(row.claim)] : [row.claim];
}

/** Id of the mark of what is not said after a norm. */
export function restId(claim: string): string {
  return `${claim}-rest`;
}
