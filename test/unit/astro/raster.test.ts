import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { pngOf, Rasteriser } from '../../../src/astro/raster.ts';

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

it('a picture that a stopped build left half written is drawn again', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'oseredok-raster-'));
  try {
    mkdirSync(join(cache, 'fonts'));
    writeFileSync(join(cache, 'fonts', 'recipe'), '');
    const rasteriser = new Rasteriser(pathToFileURL(`${cache}/`));
    const draw = (): Promise<Uint8Array> => rasteriser.draw(drawing('<circle cx="20" cy="20" r="9"/>'), 60);
    const whole = Buffer.from(await draw());
    const [name = ''] = readdirSync(join(cache, 'pictures'));
    const file = join(cache, 'pictures', name);
    for (const length of [0, 1, whole.length - 1]) {
      truncateSync(file, length);
      expect(whole.equals(await draw())).toBe(true);
      expect(whole.equals(readFileSync(file))).toBe(true);
    }
  } finally {
    rmSync(cache, { recursive: true });
  }
});
