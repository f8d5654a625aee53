import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { pngOf } from '../../../src/astro/raster.ts';

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inside}</svg>`;

it('pngOf writes a picture that a reader of PNG sees point for point', () => {
  const rounds =
    '<rect width="60" height="40" fill="#fec"/><circle cx="20.3" cy="17.7" r="15" fill="#03a" opacity="0.6"/>';
  const drawn = new Resvg(drawing(rounds)).render();
  const png = pngOf(drawn).toString('base64');
  const seen = new Resvg(drawing(`<image width="60" height="40" href="data:image/png;base64,${png}"/>`)).render();
  expect([seen.width, seen.height]).toEqual([60, 40]);
  expect(seen.pixels.equals(drawn.pixels)).toBe(true);
  expect(new Set(drawn.pixels).size).toBeGreaterThan(30);
});
