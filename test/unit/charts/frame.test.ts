/** The frame that all charts share: labels, units, and the sizes that the style sheet repeats. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { wrap } from '../../../src/charts/labels.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import { VARIANTS, textWidth } from '../../../src/charts/typography.ts';
import { unitExtent, unitPath } from '../../../src/charts/unit-grid.ts';
import { fc } from '../../support/laws.ts';

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
    expect(size).toBeGreaterThanOrEqual(14);
  }
});

it('unitPath draws one subpath for each unit, however many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 300 }), (from, more) => {
      const grid = { x: 2, y: 3, side: 4, pitch: 5.3, hundreds: 5, gap: 8 };
      expect((unitPath(from, from + more, grid).match(/[Mm]/g) ?? []).length).toBe(more);
    }),
  );
});

it('unitExtent gives the width and height that the units fill, gaps between hundreds counted', () => {
  const grid = { x: 0, y: 0, side: 4, pitch: 5, hundreds: 5, gap: 8 };
  expect(unitExtent(854, grid)).toEqual({ width: 282, height: 108 });
  expect(unitExtent(100, grid)).toEqual({ width: 50, height: 50 });
  expect(unitExtent(7, grid)).toEqual({ width: 50, height: 5 });
});

it('renderSvg refuses nodes of a mark of which nothing is said', () => {
  const broken: Scene = {
    width: 300,
    height: 300,
    marks: [],
    nodes: [{ key: 'k', shape: { tag: 'rect', x: 0, y: 0, width: 1, height: 1 }, voice: 'source', mark: 'lost' }],
  };
  expect(() => renderSvg(broken, { title: '', desc: '', captions: [], root: '/' })).toThrow('mark "lost"');
});
