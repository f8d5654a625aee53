/** Growth in data/charts.json: what is said to have grown, at two moments, and what the entry refers to. */
import { z } from 'astro/zod';
import { chartHead, formula, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { label, meant } from '../../model/text-types.ts';
import { captionUses, type Use } from '../family.ts';
import { soleInput } from '../locale.ts';
import type { Path } from '../../model/schema-inside.ts';

const check = (en: string, uk: string): typeof id => meant(id, en, uk);

const form = <const F extends readonly [string, ...string[]]>(names: F) =>
  meant(
    z.enum(names),
    'area: so many, of such a size each, the area is the whole; units: one square for each thing counted; ' +
      'thousand: so many of a thousand; ratios: times as many, beside the claim.',
    'area: стільки, кожне такої величини, площа – це ціле; units: по квадратику на кожну полічену річ; ' +
      'thousand: стільки з тисячі; ratios: у скільки разів, поруч із твердженням.',
  );

const areaView = viewSchema.extend({
  form: form(['area']),
  count: meant(id, 'Series of what is filled: cells.', 'Ряд того, що наповнюється: осередки.'),
  whole: meant(id, 'Series of what fills it: members.', 'Ряд того, чим наповнюється: члени.'),
  each: meant(id, 'Series of the whole divided by the count.', 'Ряд цілого, поділеного на кількість.'),
  added: check('Check: how many more there are to fill.', 'Перевірка: наскільки побільшало того, що наповнюється.'),
  byFilling: check(
    'Check: growth of the whole, in thousands, had there been no more to fill.',
    'Перевірка: приріст цілого в тисячах, якби наповнювати було стільки ж.',
  ),
  inAdded: check(
    'Check: growth of the whole, in thousands, in what was added.',
    'Перевірка: приріст цілого в тисячах у доданому.',
  ),
});

const shownSeries = meant(z.array(id).min(1), 'Which series the view shows.', 'Які ряди показує подання.');

/** What is drawn one square for each has room for one series. */
const oneSeries = shownSeries.max(1);

const thousandView = viewSchema.extend({
  form: form(['thousand']),
  series: oneSeries,
  impossible: check(
    'Check: the later share as transcribed, which passes the whole.',
    'Перевірка: пізніша частка, як у транскрипції; вона більша за ціле.',
  ),
});

const unitsView = viewSchema.extend({
  form: form(['units']),
  series: oneSeries,
  added: check('Check: how many more are counted.', 'Перевірка: наскільки побільшало.').optional(),
});

const ratiosView = viewSchema.extend({ form: form(['ratios']), series: shownSeries });

export const schema = z.strictObject({
  ...chartHead('growth'),
  claimed: meant(id, 'Id of the claim "two and a half times".', 'Ідентифікатор твердження «в два з половиною рази».'),
  series: meant(
    z.array(
      z.strictObject({
        id,
        label: label('Direct label of the series.', 'Підпис ряду.'),
        unit: meant(id, 'Unit, from "units" in vocabulary.json.', 'Одиниця, з "units" у vocabulary.json.'),
        digits: meant(
          z.number().int().min(0).max(3),
          'Decimal places that a computed value can bear.',
          'Скільки знаків після коми витримує обчислене значення.',
        ),
        then: formula('The value at the earlier moment', 'Значення в раніший момент'),
        now: formula('The value at the later moment', 'Значення в пізніший момент'),
        ratio: check(
          'Id of the check that computes now / then.',
          'Ідентифікатор перевірки, що обчислює «тепер / тоді».',
        ),
      }),
    ),
    'What is said to have grown, at two moments.',
    'Що, як сказано, зросло, у два моменти.',
  ),
  views: viewsOf(z.discriminatedUnion('form', [areaView, thousandView, unitsView, ratiosView])),
});
export type GrowthConfig = z.infer<typeof schema>;
type GrowthViewConfig = GrowthConfig['views'][number];
export type AreaConfig = z.infer<typeof areaView>;

/** The unit of shares. */
const SHARE = 'percent';

/** More squares than this cannot be told apart, let alone counted. */
const MOST_UNITS = 1100;

type Row = GrowthConfig['series'][number];

/** What the entry names, and what has to hold between its numbers. */
export function uses(config: GrowthConfig): Use[] {
  const hasRatios = config.views.some(({ form }) => form === 'ratios');
  return [
    // Ratios are drawn on one axis with what the source claims.
    { kind: 'claims', id: config.claimed, at: ['claimed'], ...(hasRatios ? { sort: 'ratio' } : {}) },
    ...config.series.flatMap((row, index) => usesOfSeries(row, ['series', index])),
    ...config.views.flatMap((view, index) => usesOfView(view, config, ['views', index])),
  ];
}

function usesOfSeries({ then, now, unit, digits, ratio }: Row, at: Path): Use[] {
  return [
    { kind: 'checks', id: ratio, at: [...at, 'ratio'] },
    { kind: 'units', id: unit, of: [then, now], digits, at: [...at, 'unit'] },
    { kind: 'formula', formula: then, at: [...at, 'then'] },
    { kind: 'formula', formula: now, at: [...at, 'now'] },
    { kind: 'course', then, now, ratio: { check: ratio, at: [...at, 'ratio'] }, at: [...at, 'then'] },
  ];
}

function usesOfView(view: GrowthViewConfig, config: GrowthConfig, at: Path): Use[] {
  const said = captionUses(view, marksOf(view, config), at);
  if (view.form === 'area') return [...usesOfArea(view, config, at), ...said];
  const names = config.series.map(({ id }) => id);
  const rows = view.series.map((name) => config.series.find(({ id }) => id === name));
  const [first] = rows;
  return [
    ...view.series.flatMap((name, place): Use[] => {
      const row = rows[place];
      const here = [...at, 'series', place];
      const formulas = row === undefined || view.form !== 'units' ? [] : [row.then, row.now];
      return [
        { kind: 'series', id: name, at: here, among: names, before: view.series.slice(0, place) },
        { kind: 'count', formulas, digits: row?.digits ?? 0, most: MOST_UNITS, at: here },
      ];
    }),
    ...(view.form === 'thousand' ? usesOfThousand(view.impossible, first, config, at) : []),
    ...(view.form === 'units' && view.added !== undefined
      ? sameUses(view.added, first && gainOf(first), [...at, 'added'])
      : []),
    ...said,
  ];
}

/** So many of a thousand: a share at both moments, and the later one as transcribed. */
function usesOfThousand(impossible: string, row: Row | undefined, { series }: GrowthConfig, at: Path): Use[] {
  const now = row && soleInput(row.now);
  const transcribed = row?.unit === SHARE && now?.kind === 'claim' ? `{${now.id}@transcribed}` : undefined;
  const others = series.filter(({ unit }) => unit === SHARE).map(({ id }) => id);
  return [
    ...(row === undefined
      ? []
      : [{ kind: 'share', ...row, share: SHARE, others, at: [...at, 'series', 0] } satisfies Use]),
    ...sameUses(impossible, transcribed, [...at, 'impossible']),
  ];
}

function usesOfArea(view: AreaConfig, { series }: GrowthConfig, at: Path): Use[] {
  const names = series.map((row) => row.id);
  const [count, each] = [view.count, view.each].map((name) => series.find(({ id }) => id === name));
  const known = count !== undefined && each !== undefined;
  return [
    ...(['count', 'whole', 'each'] as const).map((part): Use => ({
      kind: 'series',
      id: view[part],
      among: names,
      at: [...at, part],
    })),
    ...sameUses(view.added, count && gainOf(count), [...at, 'added']),
    ...sameUses(view.byFilling, known ? `(${count.then}) * ((${each.now}) - (${each.then})) / 1000` : undefined, [
      ...at,
      'byFilling',
    ]),
    ...sameUses(view.inAdded, known ? `(${gainOf(count)}) * (${each.now}) / 1000` : undefined, [...at, 'inAdded']),
  ];
}

/** A check that is drawn, and the formula that it has to compute where that is known. */
function sameUses(check: string, formula: string | undefined, at: Path): Use[] {
  return [
    { kind: 'checks', id: check, at },
    ...(formula === undefined ? [] : [{ kind: 'same', check, formula, at } satisfies Use]),
  ];
}

/** now − then. */
export function gainOf({ then, now }: Row): string {
  return `(${now}) - (${then})`;
}

/** Ids of the marks of a view. */
function marksOf(view: GrowthViewConfig, { series, claimed }: GrowthConfig): string[] {
  const shown = series.filter(({ id }) =>
    (view.form === 'area' ? [view.count, view.whole, view.each] : view.series).includes(id),
  );
  const moments = shown.flatMap((row) => [momentId(row, 'then'), momentId(row, 'now')]);
  switch (view.form) {
    case 'area':
      return [view.byFilling, view.inAdded, view.added, ...moments];
    case 'units':
      return [view.added ?? gainId(view.series[0] ?? ''), ...moments];
    case 'thousand':
      return [view.impossible, ...moments];
    case 'ratios':
      return [claimed, ...shown.map(({ ratio }) => ratio)];
  }
}

/** Id of the mark of what was gained, where no check computes it. */
export function gainId(series: string): string {
  return `${series}-gain`;
}

/** Id of the mark of a series at a moment: of the claim or check that it is, or one made of the name of the series. */
function momentId(row: Row, moment: 'then' | 'now'): string {
  return soleInput(row[moment])?.id ?? `${row.id}-${moment}`;
}
