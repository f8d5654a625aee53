/**
 * The frame that all charts share: state and address, picks, labels, units, CSV, and the sizes that the style sheet
 * repeats.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_COMMA, toCsv, toRecords } from '../../../src/charts/csv.ts';
import { wrap } from '../../../src/charts/labels.ts';
import { nearestMark, stepMark } from '../../../src/charts/pick.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import type { Mark, Scene } from '../../../src/charts/scene.ts';
import type { Table } from '../../../src/charts/table.ts';
import { parseChoice, serialiseChoice } from '../../../src/charts/state.ts';
import { VARIANTS, textWidth } from '../../../src/charts/type.ts';
import { unitExtent, unitPath } from '../../../src/charts/unit-grid.ts';

const facet = (id: string, ...options: string[]) => ({
  id,
  options: options.map((option) => ({ id: option, label: option })),
});
const SPACE = {
  marks: ['cells-1924', 'cells-now', 'ratio-cells'],
  facets: [facet('theme', 'women', 'bureau', 'youth'), facet('document', 'new-ties', 'zhytomyr-station')],
};

describe('the choice in the query', () => {
  const choices = fc.record({
    selected: fc.option(fc.constantFrom(...SPACE.marks), { nil: null }),
    filters: fc
      .tuple(...SPACE.facets.map((one) => fc.subarray(one.options.map((option) => option.id))))
      .map((chosen) =>
        Object.fromEntries(chosen.flatMap((ids, index) => (ids.length > 0 ? [[SPACE.facets[index]!.id, ids]] : []))),
      ),
  });

  it('parseChoice(serialiseChoice(choice)) equals choice', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseChoice(serialiseChoice(choice), SPACE)).toEqual(choice);
      }),
    );
  });

  it('parseChoice makes a valid choice of any query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const choice = parseChoice(query, SPACE);
        expect(parseChoice(serialiseChoice(choice), SPACE)).toEqual(choice);
        expect(choice.selected === null || SPACE.marks.includes(choice.selected)).toBe(true);
      }),
    );
    for (const query of ['?sel=<script>&theme=,,nothing&theme', '?sel=%E0%A4%A'])
      expect(parseChoice(query, SPACE)).toEqual({ selected: null, filters: {} });
  });

  it('serialiseChoice writes a query that a person can read', () => {
    expect(serialiseChoice({ selected: 'cells-now', filters: { theme: ['women', 'youth'] } })).toBe(
      '?sel=cells-now&theme=women,youth',
    );
    expect(serialiseChoice({ selected: null, filters: {} })).toBe('');
  });
});

const mark = (id: string, x: number, y: number): Mark => ({ id, x, y });
const scene = (marks: Mark[]): Scene => ({ width: 300, height: 300, nodes: [], marks });

describe('picks', () => {
  const square = scene([mark('a', 50, 50), mark('b', 150, 50), mark('c', 50, 150), mark('d', 150, 150)]);

  it('finds the nearest mark within reach', () => {
    expect(nearestMark(square.marks, 60, 60)?.id).toBe('a');
    expect(nearestMark(square.marks, 100, 290)).toBeNull();
  });

  it('steps to the nearest in a direction, goes on in reading order, and stays at the ends', () => {
    const step = (from: string, key: Parameters<typeof stepMark>[2]): string | undefined =>
      stepMark(square.marks, from, key)?.id;
    expect([step('a', 'ArrowRight'), step('a', 'ArrowDown'), step('d', 'ArrowUp'), step('d', 'ArrowLeft')]).toEqual([
      'b',
      'c',
      'b',
      'c',
    ]);
    expect([step('b', 'ArrowRight'), step('c', 'ArrowLeft')]).toEqual(['c', 'b']);
    expect([step('a', 'ArrowLeft'), step('d', 'ArrowRight'), step('c', 'Home'), step('a', 'End')]).toEqual([
      'a',
      'd',
      'a',
      'd',
    ]);
  });

  it('stepMark passes over a mark that lies more than twice as far aside as ahead', () => {
    const step = (aside: number): string | undefined =>
      stepMark([mark('here', 0, 0), mark('aside', 10, aside), mark('ahead', 100, 0)], 'here', 'ArrowRight')?.id;
    expect(step(20)).toBe('aside');
    expect(step(21)).toBe('ahead');
  });

  it('begins at the first mark when none is in hand', () => {
    expect(stepMark(square.marks, null, 'ArrowRight')?.id).toBe('a');
    expect(stepMark([], null, 'End')).toBeNull();
  });
});

describe('labels', () => {
  it('wrap into lines that fit, losing no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-яіїєґ]{1,12}$/), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, 'label');
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(!line.includes(' ') || textWidth(line, 'label') <= width).toBe(true);
        },
      ),
    );
  });

  it('have the sizes that the style sheet gives them, and none that a narrow screen makes too small', () => {
    const css = readFileSync(fileURLToPath(new URL('../../../src/kinds/chart/drawing.css', import.meta.url)), 'utf8');
    for (const [variant, size] of Object.entries(VARIANTS)) {
      expect(new RegExp(`\\.chart-svg \\.${variant} \\{[^}]*font-size: ${size}px`).test(css), variant).toBe(true);
      expect(size).toBeGreaterThanOrEqual(14);
    }
  });
});

describe('units', () => {
  it('draw one subpath for each, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 300 }), (from, more) => {
        const grid = { x: 2, y: 3, side: 4, pitch: 5.3, hundreds: 5, gap: 8 };
        expect((unitPath(from, from + more, grid).match(/[Mm]/g) ?? []).length).toBe(more);
      }),
    );
  });

  it('fill what they say they fill', () => {
    const grid = { x: 0, y: 0, side: 4, pitch: 5, hundreds: 5, gap: 8 };
    expect(unitExtent(854, grid)).toEqual({ width: 282, height: 108 });
    expect(unitExtent(100, grid)).toEqual({ width: 50, height: 50 });
    expect(unitExtent(7, grid)).toEqual({ width: 50, height: 5 });
  });
});

describe('CSV', () => {
  const table: Table = {
    columns: [
      { id: 'item', label: 'What', numeric: false },
      { id: 'value', label: 'Value', numeric: true },
    ],
    rows: [
      [
        { text: 'a "quoted", thing; two', value: 'x' },
        { text: '11,3', value: 11.3 },
      ],
      [
        { text: 'two\nlines', value: 'y' },
        { text: 'not stated', value: null },
      ],
    ],
    marks: ['x', 'y'],
  };

  it('quotes what must be quoted and leaves a missing value empty', () => {
    expect(toCsv(table)).toBe('item,value\r\n"a ""quoted"", thing; two",11.3\r\n"two\nlines",\r\n');
  });

  it('has a form that a continental spreadsheet opens', () => {
    expect(toCsv(table, CSV_COMMA)).toBe('\ufeffitem;value\r\n"a ""quoted"", thing; two";11,3\r\n"two\nlines";\r\n');
  });

  it('keeps numbers as numbers in records', () => {
    expect(toRecords(table)[0]).toEqual({ mark: 'x', item: 'a "quoted", thing; two', value: 11.3 });
  });
});

it('renderSvg refuses nodes of a mark of which nothing is said', () => {
  const broken: Scene = {
    ...scene([]),
    nodes: [{ key: 'k', shape: { tag: 'rect', x: 0, y: 0, width: 1, height: 1 }, voice: 'source', mark: 'lost' }],
  };
  expect(() => renderSvg(broken, { title: '', desc: '', captions: [], root: '/' })).toThrow('mark "lost"');
});
