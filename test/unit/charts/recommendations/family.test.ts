import { expect, it } from 'vitest';
import { mergeMarks, type Scene } from '../../../../src/charts/scene.ts';
import { renderSvg } from '../../../../src/charts/render-svg.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { recommendations } from '../../../../src/charts/recommendations/family.ts';
import { MOST_MARKS } from '../../../../src/charts/recommendations/aggregate.ts';
import { seriesOf, source } from './source.ts';

const en = seriesOf(source, 'en');
const uk = seriesOf(source, 'uk');
const VIEWS = ['by-theme', 'by-addressee', 'by-modality'] as const;
const at = (view: string) => ({ view, reading: 'corrected', width: 720 }) as const;
const texts = (scene: Scene): string[] =>
  scene.nodes.flatMap((node) => (node.shape.tag === 'text' ? [node.shape.text] : []));
const squares = (scene: Scene) => scene.nodes.filter((node) => node.mark !== undefined && node.shape.tag !== 'text');

it.each(VIEWS)('%s has one square for each recommendation, under its id, leading to its own words', (view) => {
  const scene = recommendations.layout(en, at(view));
  expect(scene.marks.map((mark) => mark.id).sort()).toEqual(source.recommendations.map((row) => row.id).sort());
  expect(squares(scene)).toHaveLength(source.recommendations.length);
  for (const caption of recommendations.captions(en, at(view))) {
    const row = source.recommendations.find(({ id }) => id === caption.id);
    expect(caption.href).toBe(`documents/${row?.document}/#${caption.id}`);
    expect(caption.rows).toEqual(row?.quantity ? [caption.id, row.quantity] : [caption.id]);
    expect(caption.words.map(({ quote }) => quote)).toEqual([
      row?.quote,
      ...source.claims.filter(({ id }) => id === row?.quantity).map(({ quote }) => quote),
    ]);
    if (row?.modalWord) expect(caption.remark).toContain(`«${row.modalWord}»`);
    expect(caption.words[0]?.lang).toBe(row?.document === 'new-ties' ? 'ru' : 'uk');
  }
});

it.each(VIEWS)('%s tells its links apart, in print by their place, alive by what is asked for', (view) => {
  const captions = recommendations.captions(uk, at(view));
  expect(new Set(captions.map((caption) => caption.brief)).size).toBe(captions.length);
  for (const caption of captions)
    expect(caption.name).toContain(source.recommendations.find(({ id }) => id === caption.id)?.gist.uk);
});

it('the chart of recommendations is drawn the same with its marks merged: every square and frame, no mark', () => {
  const scene = recommendations.layout(en, at('by-addressee'));
  const merged = mergeMarks(scene.nodes);
  expect(merged.every((node) => !('mark' in node))).toBe(true);
  const paths = merged.flatMap((node) => (node.shape.tag === 'path' ? [{ voice: node.voice, d: node.shape.d }] : []));
  const drawn = (voice: string): number =>
    scene.nodes.filter((node) => node.voice === voice && node.mark !== undefined && node.shape.tag === 'rect').length;
  const framed = (voice: string): number =>
    scene.nodes.filter((node) => node.voice === voice && node.mark !== undefined && node.shape.tag === 'path').length;
  expect(paths.map(({ voice }) => voice).sort()).toEqual(['absent', 'source']);
  // A square runs right, down and back; the hole of a frame down, right and back.
  for (const { voice, d } of paths) {
    expect(d.match(/M[\d. ]+h25v25h-25z/g)).toHaveLength(drawn(voice) + framed(voice));
    expect(d.match(/M[\d. ]+v19h19v-19z/g) ?? []).toHaveLength(framed(voice));
  }
  const print = toHtml(
    renderSvg(scene, { title: 't', desc: 'd', captions: [], root: '/', suffix: '-narrow', plain: true }),
  );
  expect(print).toContain('role="img"');
  expect(print).not.toMatch(/<a |class="mark"|aria-label=/);
  expect(print).toContain('>5–6</text>');
});

it('the chart of recommendations keeps the keys of its squares from view to view, so that they move', () => {
  const [first, ...others] = VIEWS.map((view) =>
    squares(recommendations.layout(uk, at(view)))
      .map((node) => `${node.key}/${node.shape.tag}`)
      .sort(),
  );
  for (const other of others) expect(other).toEqual(first);
});

it('the chart of recommendations hatches what the words themselves ask of nobody, by addressee only', () => {
  const absent = (view: string): string[] =>
    squares(recommendations.layout(en, at(view))).flatMap((node) => (node.voice === 'absent' ? [node.mark ?? ''] : []));
  expect(absent('by-addressee').sort()).toEqual(
    source.recommendations
      .filter((row) => row.addressed !== 'named')
      .map((row) => row.id)
      .sort(),
  );
  expect(absent('by-theme')).toEqual([]);
  expect(recommendations.legend(en, at('by-addressee')).map(({ voice, text }) => `${voice}: ${text}`)).toContain(
    'absent: the sentence is impersonal',
  );
  expect(recommendations.legend(en, at('by-theme')).map(({ voice }) => voice)).not.toContain('absent');
});

it('the chart of recommendations parts an addressee that is named from one that is understood', () => {
  const shown = texts(recommendations.layout(en, { ...at('by-addressee'), width: 1200 }));
  const rows = (addressed: string): Set<string> =>
    new Set(source.recommendations.filter((row) => row.addressed === addressed).map((row) => row.addressee));
  expect(shown.filter((text) => text === 'understood from context')).toHaveLength(rows('understood').size);
  const remark = (id: string): string | undefined =>
    recommendations.captions(en, at('by-addressee')).find((caption) => caption.id === id)?.remark;
  expect(remark('zh-find-active-workers')).toContain('Party collective (understood from context)');
  expect(remark('zh-make-full-members')).toMatch(/Party collective · /);
  expect(remark('pc-limit-bureau')).toContain('Nobody named');
});

it('the chart of recommendations says what is implied, and that 5–6 is the situation and not the aim', () => {
  const remark = (id: string): string | undefined =>
    recommendations.captions(en, at('by-theme')).find((caption) => caption.id === id)?.remark;
  const implied = recommendations.captions(en, at('by-theme')).filter((caption) => caption.remark.includes('implied'));
  expect(implied.map(({ id }) => id).sort()).toEqual(['pc-keep-day-for-city', 'pc-win-intelligentsia']);
  expect(remark('pc-draw-best-workers')).toMatch(/5–6%? \(the situation, not the aim\)$/);
  expect(remark('pc-limit-bureau')).not.toContain('situation');
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

it('the chart of recommendations frames the five that give a number, and writes the number in the frame', () => {
  const scene = recommendations.layout(en, at('by-theme'));
  const framed = Object.fromEntries(
    scene.nodes.flatMap((node) =>
      node.mark !== undefined && node.shape.tag === 'text' ? [[node.mark, node.shape.text]] : [],
    ),
  );
  expect(framed).toEqual({
    'pc-hold-cell-meetings': '3',
    'pc-keep-day-for-city': '1',
    'pc-limit-bureau': '11',
    'pc-relieve-overburdened': '2',
    'pc-draw-best-workers': '5–6',
  });
});

it('the chart of recommendations writes totals beside rows and columns, noughts where a document asks nothing', () => {
  const scene = recommendations.layout(en, at('by-theme'));
  const text = (key: string): string | undefined =>
    scene.nodes.flatMap((node) => (node.key === key && node.shape.tag === 'text' ? [node.shape.text] : []))[0];
  expect(text('row-youth-total')).toBe('8');
  expect(text('column-production-cells-total')).toBe('22');
  expect(text('column-zhytomyr-station-total')).toBe('29');
  expect(text('column-new-ties-total')).toBe('6');
  expect(text('production-production-cells-none')).toBe('0');
  expect(text('production-zhytomyr-station-none')).toBeUndefined();
});

it('the chart of recommendations groups each modality by the very word: often, once each, the same word', () => {
  const shown = texts(recommendations.layout(en, { ...at('by-modality'), width: 1200 })).join(' ');
  for (const label of [
    '«необхідно»',
    '«повинно»',
    '«должен»',
    'once each: «повинна», «має», «мусять»',
    'the same word as before',
  ])
    expect(shown).toContain(label);
  const scene = recommendations.layout(en, at('by-modality'));
  const needed = source.recommendations
    .filter((row) => row.modalWord?.toLowerCase() === 'необхідно')
    .map((row) => row.id);
  const places = squares(scene)
    .filter((node) => needed.includes(node.key))
    .map((node) =>
      node.shape.tag === 'rect'
        ? node.shape.y
        : Number(/^M\S+ (\S+?)h/.exec(node.shape.tag === 'path' ? node.shape.d : '')?.[1]),
    );
  expect(needed.length).toBe(9);
  expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(28);
});

it.each(VIEWS)(
  'the table of %s has a row for each mark, in the same order, with every field of the dataset',
  (view) => {
    const { table } = recommendations.describe(en, at(view));
    expect(table.marks).toEqual(recommendations.layout(en, at(view)).marks.map((mark) => mark.id));
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
  expect(recommendations.describe(en, at('by-modality')).sentence).toBe(
    'Recommendations: 57 (New ties – 6; Production cells – 22; Zhytomyr station – 29). By modality: Must – 11; ' +
      'Needed – 22; Task – 6; To do – 18. With a number: 5. Not counted as a recommendation: reported as done – ' +
      '24; states of affairs – 12; turns of speech – 6.',
  );
  expect(recommendations.describe(uk, at('by-modality')).sentence).toBe(
    'Рекомендацій: 57 (Нові зв’язки – 6; Виробничі осередки – 22; Станція Житомир – 29). За модальністю: ' +
      'Повинно – 11; Необхідно – 22; Завдання – 6; Зробити – 18. З числом: 5. Рекомендацією не вважаємо: ' +
      'подано як зроблене – 24; стан справ – 12; мовні звороти – 6.',
  );
  for (const { id } of source.excluded)
    expect(recommendations.layout(en, at('by-theme')).marks.map((mark) => mark.id)).not.toContain(id);
});

it('the chart of recommendations draws one by one up to its limit', () => {
  expect(source.recommendations.length).toBeLessThanOrEqual(MOST_MARKS);
  expect(en.aggregate).toBeNull();
  expect(JSON.parse(JSON.stringify(uk))).toEqual(uk);
});
