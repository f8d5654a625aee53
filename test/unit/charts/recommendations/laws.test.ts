import { expect, it } from 'vitest';
import { overlap, textBoxes } from '../../../../src/charts/labels.ts';
import { KEYS, stepMark } from '../../../../src/charts/pick.ts';
import { renderSvg } from '../../../../src/charts/render-svg.ts';
import { facets, recommendations } from '../../../../src/charts/recommendations/family.ts';
import { MOST_COLUMNS } from '../../../../src/charts/recommendations/aggregate.ts';
import { marksByRow } from '../../../../src/charts/registry.ts';
import type { RecommendationsSeries } from '../../../../src/charts/recommendations/series.ts';
import type { Scene } from '../../../../src/charts/scene.ts';
import { parseChoice, serialiseChoice } from '../../../../src/charts/state.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { config, corpus, seriesOf, source } from './source.ts';
import { fc, runs } from '../../../support/laws.ts';

const VIEWS = config.views.map((view) => view.id);
const view = fc.constantFrom(...VIEWS);
const lang = fc.constantFrom('en', 'uk');
const width = fc.integer({ min: 300, max: 1200 });
const options = (id: string) => ({ view: id, reading: 'corrected' }) as const;

/** Any choice of options in any facets of a series. */
function filtersOf(series: Pick<RecommendationsSeries, 'facets'>): fc.Arbitrary<Record<string, string[]>> {
  const choices = series.facets.map((facet) =>
    fc
      .subarray(
        facet.options.map((option) => option.id),
        { maxLength: 3 },
      )
      .map((ids) => [facet.id, ids] as const),
  );
  return fc.tuple(...choices).map((facets) => Object.fromEntries(facets.filter(([, ids]) => ids.length > 0)));
}

const real = { en: seriesOf(source, 'en'), uk: seriesOf(source, 'uk') };
const few = corpus(6, 60, 7);
const small = corpus(6, 400, 7);
const large = corpus(40, 3000, 7);
const huge = corpus(10_000, 30_000, 1924);
const corpora = {
  few: seriesOf(few, 'uk'),
  small: seriesOf(small, 'uk'),
  large: seriesOf(large, 'uk'),
  huge: seriesOf(huge, 'en'),
};

function expectReadable(scene: Scene): void {
  const boxes = textBoxes(scene).sort((a, b) => a.y - b.y);
  for (const [index, box] of boxes.entries()) {
    expect(box.x, box.key).toBeGreaterThanOrEqual(0);
    expect(box.y, box.key).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, box.key).toBeLessThanOrEqual(scene.width + 0.5);
    expect(box.y + box.height, box.key).toBeLessThanOrEqual(scene.height + 0.5);
    for (let next = index + 1; next < boxes.length && (boxes[next]?.y ?? 0) < box.y + box.height; next++) {
      const other = boxes[next];
      if (other && overlap(box, other)) expect.fail(`${box.key} overlaps ${other.key} at width ${scene.width}`);
    }
  }
  for (const mark of scene.marks) {
    expect(mark.x).toBeGreaterThan(0);
    expect(mark.x).toBeLessThan(scene.width);
    expect(mark.y).toBeLessThan(scene.height);
  }
  for (const node of scene.nodes)
    if (node.shape.tag === 'rect') expect(node.shape.x + node.shape.width, node.key).toBeLessThanOrEqual(scene.width);
  expect(new Set(scene.nodes.map((node) => `${node.key}/${node.shape.tag}`)).size).toBe(scene.nodes.length);
  expect(JSON.stringify(scene)).not.toMatch(/\d\.\d\d/);
}

/** Area of a path of squares in squares: whole ones and the part that is cut. */
function squaresOf(d: string): number {
  const widths = [...d.matchAll(/h(-?[\d.]+)v/g)].map(([, across]) => Number(across));
  return widths.reduce((sum, one) => sum + one / Math.max(...widths), 0);
}

it('the recommendations keep every label in the frame and off every other, at every width', () => {
  fc.assert(
    fc.property(view, lang, width, (id, language, at) => {
      expectReadable(recommendations.layout(real[language], { ...options(id), width: at }));
    }),
    { numRuns: runs(150) },
  );
});

it.each([...VIEWS.flatMap((id) => [300, 340, 720, 1200].map((at) => [id, at] as const))])(
  'the recommendations %s at %i are readable, for three documents and for ten thousand',
  (id, at) => {
    for (const series of [real.en, real.uk, corpora.large, corpora.huge])
      expectReadable(recommendations.layout(series, { ...options(id), width: at }));
  },
);

it('the chart of recommendations holds six documents on a phone, and 400 squares', () => {
  for (const id of VIEWS)
    for (const at of [300, 340, 720])
      expectReadable(recommendations.layout(corpora.few, { ...options(id), width: at }));
  expect(corpora.small.aggregate).toBeNull();
  for (const id of VIEWS) {
    for (const at of [300, 340, 720]) {
      const scene = recommendations.layout(corpora.small, { ...options(id), width: at });
      expectReadable(scene);
      expect(scene.marks).toHaveLength(400);
    }
  }
});

it('the chart of recommendations says nothing by chance: it is the same twice, and printable', () => {
  fc.assert(
    fc.property(view, lang, width, (id, language, at) => {
      const draw = (): string =>
        toHtml(
          renderSvg(recommendations.layout(real[language], { ...options(id), width: at }), {
            title: 't',
            desc: 'd',
            captions: recommendations.captions(real[language], options(id)),
            root: '/',
          }),
        );
      expect(draw()).toBe(draw());
    }),
    { numRuns: runs(10) },
  );
});

it.each(VIEWS.flatMap((id) => [340, 720, 1200].map((at) => [id, at] as const)))(
  'the arrow keys lead to every mark of the recommendations %s at %i',
  (id, at) => {
    for (const series of [real.uk, corpora.large]) {
      const scene = recommendations.layout(series, { ...options(id), width: at });
      const queue: (string | null)[] = [null];
      const reached = new Set<string>();
      for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
        for (const key of KEYS) {
          const next = stepMark(scene.marks, from, key)?.id;
          if (next === undefined || reached.has(next)) continue;
          reached.add(next);
          queue.push(next);
        }
      }
      expect([...reached].sort()).toEqual(scene.marks.map((mark) => mark.id).sort());
    }
  },
);

it.each(VIEWS)('recommendations drawn one by one: marks, rows and dataset agree %s', (id) => {
  const scene = recommendations.layout(real.en, { ...options(id), width: 720 });
  const { table } = recommendations.describe(real.en, options(id));
  const captions = recommendations.captions(real.en, options(id));
  expect(captions.map((caption) => caption.id)).toEqual(table.marks);
  expect(scene.marks).toHaveLength(source.recommendations.length);
  expect(table.marks).toEqual(scene.marks.map((mark) => mark.id));
});

it.each(VIEWS.flatMap((id) => [['large', id] as const, ['huge', id] as const]))(
  'recommendations drawn as counts: the %s corpus counts each once %s',
  (name, id) => {
    const series = corpora[name];
    expect(series.each).toEqual([]);
    expect(series.facets[0]?.options).toHaveLength(MOST_COLUMNS);
    const { table } = recommendations.describe(series, options(id));
    const captions = recommendations.captions(series, options(id));
    expect(captions.map((caption) => caption.id)).toEqual(table.marks);
    const scene = recommendations.layout(series, { ...options(id), width: 720 });
    const counts = table.rows.map((row) => Number(row[2]?.value));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe({ large, huge }[name].recommendations.length);
    expect(table.marks).toEqual(scene.marks.map((mark) => mark.id));
    // The area of each cell is its count: squares times what one stands for, which the legend says.
    const value = Number(
      /^[\d,\u202f]+/.exec(recommendations.legend(series, options(id))[0]?.text ?? '')?.[0].replace(/\D/g, ''),
    );
    for (const [index, mark] of scene.marks.entries()) {
      const path = scene.nodes.find((node) => node.key === mark.id)?.shape;
      const area = path?.tag === 'path' ? squaresOf(path.d) : 0;
      const count = counts[index] ?? 0;
      if (count >= value) expect(Math.abs(area - count / value), mark.id).toBeLessThan(0.05);
    }
    for (const { href, words } of captions) expect(words.map((one) => one.href)).toEqual([href]);
  },
);

it('marksByRow gives each recommendation of a corpus and its number one mark in each view that is drawn', () => {
  const marks = marksByRow({ ...large, charts: [config] });
  const drawn = new Map(
    VIEWS.map((id) => [
      id,
      new Set(recommendations.layout(corpora.large, { ...options(id), width: 720 }).marks.map((mark) => mark.id)),
    ]),
  );
  for (const row of large.recommendations) {
    const refs = marks.get(row.id) ?? [];
    expect(refs.map(({ chart, view }) => `${chart}/${view}`)).toEqual(VIEWS.map((id) => `recommendations/${id}`));
    for (const { view, mark } of refs) expect(drawn.get(view)?.has(mark), mark).toBe(true);
    expect(refs.find(({ view }) => view === 'by-theme')?.mark).toMatch(new RegExp(`^${row.theme}-in-`));
    if (row.quantity !== null) expect(marks.get(row.quantity)).toEqual(expect.arrayContaining([...refs]));
  }
});

it('a view that counts names the table with every row, and one that shows each names none', () => {
  expect(recommendations.rowsIn?.(large)).toBe('recommendations');
  expect(recommendations.rowsIn?.(source)).toBeNull();
});

it('recommendationsSeries keeps the series of a corpus small, and its tables short', () => {
  expect(JSON.stringify(corpora.huge).length).toBeLessThan(120_000);
  for (const { id, rows } of corpora.huge.views) {
    const names = corpora.huge.facets.find((facet) => facet.id === rows)?.options.length ?? 0;
    expect(recommendations.describe(corpora.huge, options(id)).table.rows.length).toBeLessThanOrEqual(
      names * MOST_COLUMNS,
    );
  }
});

const space = (series: RecommendationsSeries) => ({
  marks: recommendations.layout(series, { ...options('by-theme'), width: 720 }).marks.map((mark) => mark.id),
  facets: facets(series, 'by-theme'),
});

it.each([
  ['three documents', real.uk],
  ['a corpus', corpora.large],
] as const)('the state of the filters comes back from its address: %s', (_, series) => {
  const known = space(series);
  fc.assert(
    fc.property(filtersOf(known), fc.option(fc.constantFrom(...known.marks)), (filters, selected) => {
      const choice = { selected, filters };
      expect(parseChoice(serialiseChoice(choice), known)).toEqual(choice);
    }),
  );
});

it('the state of the filters takes what it knows from any query, and opens whatever is left', () => {
  const known = space(real.en);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('theme', 'document', 'addressee', 'modality', 'sel', 'x'), fc.string()), {
        maxLength: 6,
      }),
      (pairs) => {
        const choice = parseChoice(`?${new URLSearchParams(pairs)}`, known);
        expect(parseChoice(serialiseChoice(choice), known)).toEqual(choice);
      },
    ),
  );
  expect(parseChoice('?theme=women,nothing&addressee=nobody', known).filters).toEqual({ theme: ['women'] });
});
