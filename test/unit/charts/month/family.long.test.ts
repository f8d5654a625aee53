/** The prescribed month on the real dataset: as many marks as the norms say, and nothing around them. */
import { expect, it } from 'vitest';
import { nodeOf, drawn } from '../real.ts';

const { chart, series } = drawn('month');

it.each(['wide', 'narrow'] as const)(
  'the month draws as many blocks, figures and evenings as are prescribed (%s)',
  (size) => {
    const scene = chart.layout(series, { view: 'norms', size });
    const signs = (key: string, sign: RegExp): number => {
      const { shape } = nodeOf(scene, key);
      return shape.tag === 'path' ? (shape.d.match(sign) ?? []).length : 0;
    };
    expect(['meetings-month', 'day-left', 'free-evenings', 'free-evenings-rest'].map((id) => signs(id, /M/g))).toEqual([
      3, 1, 2, 5,
    ]);
    expect(signs('bureau-limit', /M/g)).toBe(11);
    expect(nodeOf(scene, 'bureau-limit').variant).toBe('outline');
  },
);

it('the month hatches what is not said and gives it no number', () => {
  const { table } = chart.describe(series, 'norms');
  for (const id of ['day-left-rest', 'free-evenings-rest']) {
    expect(nodeOf(chart.layout(series, { view: 'norms', size: 'wide' }), `${id}-hatch`).pattern).toBe('hatch');
    expect(table.rows[table.marks.indexOf(id)]?.[1]?.value).toBeNull();
  }
});

it('what is prescribed of evenings and what is not said stand side by side, and hatching has two lines at most', () => {
  for (const lang of ['en', 'uk'] as const) {
    const month = drawn('month', lang);
    const scene = month.chart.layout(month.series, { view: 'norms', size: 'narrow' });
    const [prescribed, unsaid] = ['free-evenings-label', 'free-evenings-rest-label'].map(
      (key) => nodeOf(scene, key).shape,
    );
    expect(unsaid, lang).toMatchObject({ tag: 'text', y: prescribed?.tag === 'text' ? prescribed.y : null });
    expect(scene.nodes.filter(({ key }) => /^day-left-rest-words(?:-\d)?$/.test(key)).length).toBeLessThan(3);
  }
});
