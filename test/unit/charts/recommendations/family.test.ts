import { expect, it } from 'vitest';
import { matrix, recommendations } from '../../../../src/charts/recommendations/family.ts';
import { MOST_MARKS } from '../../../../src/charts/recommendations/aggregate.ts';
import { textWidth } from '../../../../src/charts/typography.ts';
import { seriesOf, source } from './source.ts';

const en = seriesOf(source, 'en');
const uk = seriesOf(source, 'uk');
const VIEWS = ['by-theme', 'by-addressee'] as const;
const wide = (view: string) => ({ view, size: 'wide' }) as const;

it.each(VIEWS)('%s has one square for each recommendation, under its id, leading to its own words', (view) => {
  const { marks, nodes } = recommendations.layout(en, wide(view));
  expect(marks.map((mark) => mark.id).sort()).toEqual(source.recommendations.map((row) => row.id).sort());
  expect(nodes.filter(({ mark, key }) => mark !== undefined && key === mark)).toHaveLength(marks.length);
  for (const caption of recommendations.captions(en, view)) {
    const row = source.recommendations.find(({ id }) => id === caption.id);
    expect(caption.href).toBe(`documents/${row?.document}/#${caption.id}`);
    expect(caption.rows).toEqual(row?.quantity ? [caption.id, row.quantity] : [caption.id]);
    expect(caption.words.map(({ quote }) => quote)).toEqual([
      row?.quote,
      ...source.claims.filter(({ id }) => id === row?.quantity).map(({ quote }) => quote),
    ]);
    if (row?.modalWord) expect(caption.says).toContain(`«${row.modalWord}»`);
    expect(caption.words[0]?.lang).toBe(row?.document === 'new-ties' ? 'ru' : 'uk');
  }
});

it.each(VIEWS)('%s tells its links apart by their place, and says beside them what is asked for', (view) => {
  const captions = recommendations.captions(uk, view);
  expect(new Set(captions.map((caption) => caption.brief)).size).toBe(captions.length);
  for (const caption of captions)
    expect(caption.name).toContain(source.recommendations.find(({ id }) => id === caption.id)?.gist.uk);
});

it('the chart of recommendations keeps the keys of its squares from view to view, so that they move', () => {
  const [first, second] = VIEWS.map((view) =>
    matrix(uk, view)
      .rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ id }) => id)))
      .sort(),
  );
  expect(second).toEqual(first);
});

it('the chart of recommendations hatches what the words themselves ask of nobody, by addressee only', () => {
  const hatched = (view: string): string[] =>
    matrix(en, view).rows.flatMap(({ cells }) =>
      cells.flatMap(({ items }) => items.flatMap(({ id, hatched }) => (hatched ? [id] : []))),
    );
  const impersonal = source.recommendations.filter((row) => row.addressed !== 'named').map((row) => row.id);
  expect(hatched('by-addressee').sort()).toEqual(impersonal.sort());
  expect(hatched('by-theme')).toEqual([]);
  for (const { items } of matrix(en, 'by-addressee').rows.flatMap(({ cells }) => cells))
    expect(items.map((item) => item.hatched).join()).toMatch(/^(false,?)*(true,?)*$/);
  const drawn = recommendations.layout(en, wide('by-addressee')).nodes.filter(({ pattern }) => pattern === 'hatch');
  expect(drawn).toHaveLength(impersonal.length);
  expect(recommendations.legend(en, 'by-addressee').map(({ look }) => look)).toContain('hatch');
  expect(recommendations.legend(en, 'by-theme').map(({ look }) => look)).not.toContain('hatch');
});

it('the chart of recommendations parts an addressee that is named from one that is understood', () => {
  const said = (id: string): string | undefined =>
    recommendations.captions(en, 'by-addressee').find((caption) => caption.id === id)?.says;
  expect(said('zh-find-active-workers')).toContain('Party collective (understood from context)');
  expect(said('zh-make-full-members')).toMatch(/Party collective · /);
  expect(said('pc-limit-bureau')).toContain('Nobody named');
});

it('the chart of recommendations says what is implied, and that 5–6 is the situation and not the aim', () => {
  const captions = recommendations.captions(en, 'by-theme');
  const implied = captions.filter((caption) => caption.says.includes('implied'));
  expect(implied.map(({ id }) => id).sort()).toEqual(['pc-keep-day-for-city', 'pc-win-intelligentsia']);
  const said = (id: string): string | undefined => captions.find((caption) => caption.id === id)?.says;
  expect(said('pc-draw-best-workers')).toMatch(/5–6%? \(the situation, not the aim\)$/);
  expect(said('pc-limit-bureau')).not.toContain('situation');
});

it('the rows of themes run from what the speech leaves out, the finding first; addressees from the most asked', () => {
  const counts = (view: string) => matrix(en, view).rows.map(({ id, cells }) => [id, cells[0]?.count] as const);
  expect(counts('by-theme')[0]).toEqual(['production', 0]);
  const speech = counts('by-theme').map(([, count]) => count ?? 0);
  expect(speech).toEqual([...speech].sort((a, b) => a - b));
  const totals = matrix(en, 'by-addressee').rows.map(({ count }) => count);
  expect(totals).toEqual([...totals].sort((a, b) => b - a));
  expect(matrix(en, 'by-theme').columns.map(({ id }) => id)).toEqual([
    'production-cells',
    'zhytomyr-station',
    'new-ties',
  ]);
});

it('the titles of the chart of recommendations say what its coding bears', () => {
  const count = (rows: typeof source.recommendations, of: 'theme' | 'document'): [string, number][] =>
    [...Map.groupBy(rows, (row) => row[of])].map(([id, some]): [string, number] => [id, some.length]);
  const themes = count(source.recommendations, 'theme').sort(([, a], [, b]) => b - a);
  const most = themes.filter(([, some]) => some === themes[0]?.[1]).map(([id]) => id);
  expect(most.sort()).toEqual(['meetings', 'workers', 'youth']);
  const production = source.recommendations.filter(({ theme }) => theme === 'production');
  expect(count(production, 'document')).toEqual([['zhytomyr-station', 2]]);
  const impersonal = source.recommendations.filter(({ addressed }) => addressed !== 'named');
  expect(impersonal.length).toBeGreaterThan(source.recommendations.length / 2);
  const list = source.recommendations.filter(({ document }) => document === 'zhytomyr-station');
  expect(list.filter(({ modality }) => modality === 'to-do').length).toBeGreaterThan(list.length / 2);
  expect(source.recommendations.filter(({ modality, modalWord }) => modality === 'to-do' && modalWord)).toEqual([]);
});

it.each(VIEWS)(
  'the table of %s has a row for each mark, in the same order, with every field of the dataset',
  (view) => {
    const { table } = recommendations.describe(en, view);
    expect(table.marks).toEqual(recommendations.layout(en, { view, size: 'wide' }).marks.map((mark) => mark.id));
    expect(table.columns.map(({ id }) => id)).toEqual([
      'quote',
      'gist',
      'theme',
      'addressee',
      'addressed',
      'modality',
      'word',
      'quantity',
      'document',
    ]);
    table.rows.forEach((cells, index) => {
      const row = source.recommendations.find(({ id }) => id === table.marks[index]);
      expect(cells.map(({ value }) => value)).toEqual([
        row?.id,
        row?.gist.en,
        row?.theme,
        row?.addressee,
        row?.addressed,
        row?.modality,
        row?.modalWord,
        row?.quantity,
        row?.document,
      ]);
      expect(cells[0]).toMatchObject({ text: row?.quote, href: `documents/${row?.document}/#${row?.id}` });
      if (row?.quantity) expect(cells[7]?.href).toBe(`documents/${row.document}/#${row.quantity}`);
    });
  },
);

it('the chart of recommendations says in a sentence what is counted and what is kept apart', () => {
  const { sentence } = recommendations.describe(en, 'by-theme');
  expect(sentence).toMatch(
    /^Recommendations: 57 \(Production cells\s– 22; Zhytomyr station\s– 29; New ties\s– 6\)\. By theme: /,
  );
  expect(sentence).toMatch(
    /With a number: 5\. Not counted as a recommendation: reported as done\s– 24; states of affairs\s– 12;.*\s– 6\.$/,
  );
  expect(recommendations.describe(uk, 'by-theme').sentence).toMatch(/^Рекомендацій: 57 \(Виробничі осередки\s– 22; /);
  for (const { id } of source.excluded)
    expect(recommendations.layout(en, wide('by-theme')).marks.map((mark) => mark.id)).not.toContain(id);
});

it.each(VIEWS)('%s keeps the names of its rows off the squares beside them, in each size and language', (view) => {
  for (const series of [en, uk])
    for (const size of ['wide', 'narrow', 'slim'] as const) {
      const { nodes } = recommendations.layout(series, { view, size });
      // On a wall letters are a sixth larger.
      const grown = size === 'wide' ? 1.16 : 1;
      const first = Math.min(...nodes.flatMap(({ mark, shape }) => (mark && shape.tag === 'rect' ? [shape.x] : [])));
      const near = nodes.flatMap(({ key, shape, variant = '' }) =>
        key.startsWith('row-') && shape.tag === 'text' && grown * textWidth(shape.text, variant) > first - 4
          ? [shape.text]
          : [],
      );
      expect({ size, near }).toEqual({ size, near: [] });
    }
});

it('the chart of recommendations draws one by one up to its limit', () => {
  expect(source.recommendations.length).toBeLessThanOrEqual(MOST_MARKS);
  expect(en.aggregate).toBeNull();
  expect(JSON.parse(JSON.stringify(uk))).toEqual(uk);
});
