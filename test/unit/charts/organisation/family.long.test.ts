/** The organisation on the real dataset: each tie stands in words of a document, and silence is hatched. */
import { expect, it } from 'vitest';
import type { OrganisationSeries } from '../../../../src/charts/organisation/series.ts';
import { nodeOf, drawn, edition, overlap, textBoxes, type Box } from '../real.ts';

const { chart, series } = drawn('organisation', 'uk');
const captions = chart.captions(series, 'ties');

it('each tie of the organisation quotes words that stand in the document it leads to', () => {
  const quoted = captions.filter(({ words }) => words.length > 0);
  expect(quoted.length).toBe(captions.length);
  for (const { words, href } of quoted) {
    const [, slug = ''] = /^documents\/([^/]+)\//.exec(href) ?? [];
    const text = edition.index.documents.get(slug)?.reading.text ?? '';
    expect(words.map(({ quote }) => text.includes(quote))).toEqual([true]);
  }
});

it('words that no row quotes lead to their block and have their place in the text', () => {
  const { place, href, rows } = captions.find(({ id }) => id === 'mass')!;
  expect([href, rows]).toEqual(['documents/new-ties/#p1', []]);
  const { text } = edition.index.documents.get('new-ties')!.reading;
  expect(text.slice(place?.span.start, place?.span.end)).toMatch(/^усиление связи .* трудящихся$/);
});

it('who elects whom is hatched, said to be said nowhere, and has only words that come near it', () => {
  const { voice, rows, words, says } = captions.find(({ id }) => id === 'elects')!;
  expect([voice, rows, says]).toEqual(['absent', [], 'Не сказано']);
  expect(words.map(({ quote }) => quote)).toEqual([expect.stringMatching(/повинно бути складене/)]);
  const { columns, rows: lines, marks } = chart.describe(series, 'ties').table;
  const at = columns.findIndex(({ id }) => id === 'quote');
  expect(lines[marks.indexOf('elects')]?.[at]).toEqual({ text: '', value: null });
  expect(nodeOf(chart.layout(series, { view: 'ties', size: 'narrow' }), 'elects-hatch').pattern).toBe('hatch');
});

it('of the words of a tie only the verb stands on the edge of the party', () => {
  for (const lang of ['en', 'uk'] as const)
    for (const size of ['wide', 'narrow'] as const) {
      const { chart, series } = drawn('organisation', lang);
      const { ties } = series as OrganisationSeries;
      const scene = chart.layout(series, { view: 'ties', size });
      const edge = nodeOf(scene, 'edge').shape as unknown as Box;
      const upon = textBoxes(scene).filter((box) => overlap(box, edge));
      expect(upon.map(({ key }) => key)).toEqual(ties.map(({ id }) => `${id}-verb`));
    }
});

it('a tie that hangs from the one above is named with who ties it, and with all the words on it', () => {
  for (const lang of ['en', 'uk'] as const) {
    const { chart, series } = drawn('organisation', lang);
    const { ties } = series as OrganisationSeries;
    const said = new Map(chart.captions(series, 'ties').map(({ id, brief }) => [id, brief]));
    expect(ties.filter(({ who }) => who === '').length).toBeGreaterThan(0);
    for (const { id, whoever, verb, whom, ground } of ties)
      expect(said.get(id)).toBe(`${whoever} ${verb} ${whom} ${ground.document}`);
  }
});
