/** How wide words are, how labels break, and the sizes that the style sheet repeats. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { textWidth, VARIANTS, wrap } from '../../../src/charts/typography.ts';
import { fc } from '../../support/laws.ts';

it('wrap breaks a label into lines that fit, losing no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zа-яіїєґ]{1,12}$/), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 40, max: 400 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width, 'label');
        expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe(words.join(' '));
        for (const line of lines) expect(!line.includes(' ') || textWidth(line, 'label') <= width).toBe(true);
      },
    ),
  );
});

it('wrap leaves no Ukrainian word of one letter at the end of a line', () => {
  expect(wrap('ще близько 25 тисяч членів, а осередків стільки ж', 240, 'label')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^а\u00a0осередків/)]),
  );
});

it('the variants of type have the sizes of the style sheet, none too small on a narrow screen', () => {
  const css = readFileSync(fileURLToPath(new URL('../../../src/kinds/chart/drawing.css', import.meta.url)), 'utf8');
  for (const [variant, size] of Object.entries(VARIANTS)) {
    expect(new RegExp(`\\.chart-svg \\.${variant} \\{[^}]*font-size: ${size}px`).test(css), variant).toBe(true);
    expect(size).toBeGreaterThanOrEqual(12.5);
  }
});
