/** The frame that all charts share: labels, units, and the sizes that the style sheet repeats. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fc } from '../../support/laws.ts';
import { expect, it } from 'vitest';
import { wrap, VARIANTS, textWidth } from '../../../src/charts/typography.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import { block, middleOf, region, type Field } from '../../../src/charts/field.ts';
import { inside } from './real.ts';

it('wrap breaks a label into lines that fit, losing no word', () => {
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

it('the variants of type have the sizes of the style sheet, none too small on a narrow screen', () => {
  const css = readFileSync(fileURLToPath(new URL('../../../src/kinds/chart/drawing.css', import.meta.url)), 'utf8');
  for (const [variant, size] of Object.entries(VARIANTS)) {
    expect(new RegExp(`\\.chart-svg \\.${variant} \\{[^}]*font-size: ${size}px`).test(css), variant).toBe(true);
    expect(size).toBeGreaterThanOrEqual(12.5);
  }
});

const field = (line: number, sign: 1 | -1): Field => ({
  line,
  pitch: 5,
  across: (at) => sign * (at * 5 + Math.floor(at / 4) * 3),
  along: (place) => place * 5,
  at: (along, across) => [along, across],
});

it('region encloses exactly the units from one to another, wherever they begin and end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom(1 as const, -1 as const),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      (line, sign, from, more) => {
        const grid = field(line, sign);
        const d = region(from, from + more, grid);
        for (let unit = 0; unit < from + more + line * 2; unit++)
          expect(inside(middleOf(unit, grid), d), `${unit} of ${d}`).toBe(unit >= from && unit < from + more);
      },
    ),
    { numRuns: 60 },
  );
});

it('region and block are paths of as many corners, so that one can turn into the other', () => {
  const corners = (d: string): number => d.split('L').length;
  expect([region(0, 854, field(10, 1)), region(854, 1068, field(10, 1)), block(1, 2, 3, 4)].map(corners)).toEqual([
    8, 8, 8,
  ]);
});

it('renderSvg refuses nodes of a mark of which nothing is said', () => {
  const broken: Scene = {
    width: 300,
    height: 300,
    marks: [],
    nodes: [{ key: 'k', shape: { tag: 'rect', x: 0, y: 0, width: 1, height: 1 }, voice: 'source', mark: 'lost' }],
  };
  expect(() => renderSvg(broken, { title: '', desc: '', captions: [], href: () => '' })).toThrow('mark "lost"');
});
