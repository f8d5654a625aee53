/**
 * SVG → PNG. Resvg draws it: a build needs no browser, and its binaries come as packages, for every machine that the
 * lock file knows, without an install script. What was drawn is kept by the hash of what it was drawn from, so that a
 * build in which nothing changed draws nothing.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { pictureFonts } from './fonts.ts';

/**
 * Resvg keeps what it drew, 4.5 MB a picture, until its object is swept up and the program has a moment for it: a build
 * of 245 pictures would end with 1.1 GB of them. So many are kept at once; sweeping takes a twentieth of drawing.
 */
const KEPT = 8;

export class Rasteriser {
  readonly #folder: string;
  readonly #fonts: ReturnType<typeof pictureFonts>;
  readonly #program: string;
  /** Names of the pictures that were asked for. */
  readonly #used = new Set<string>();
  #drawn = 0;

  /** @param cache file URL of the folder `.cache/`, in which the fonts are */
  constructor(cache: URL) {
    this.#folder = fileURLToPath(new URL('pictures/', cache));
    this.#fonts = pictureFonts(new URL('fonts/', cache));
    const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
    this.#program = `${version} ${this.#fonts.recipe}`;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The picture as PNG, so many pixels wide. */
  async draw(svg: string, width: number): Promise<Uint8Array> {
    const hash = createHash('sha256').update(`${this.#program} ${width} `).update(svg).digest('hex');
    const name = `${hash}.png`;
    this.#used.add(name);
    const file = join(this.#folder, name);
    try {
      return readFileSync(file);
    } catch {
      const bytes = new Resvg(svg, {
        fitTo: { mode: 'width', value: width },
        font: { loadSystemFonts: false, fontFiles: [...this.#fonts.files] },
      })
        .render()
        .asPng();
      writeFileSync(file, bytes);
      this.#drawn += 1;
      if (this.#drawn % KEPT === 0) {
        globalThis.gc?.({ type: 'minor' });
        await setImmediate();
      }
      return bytes;
    }
  }

  /** Throws away what nobody has asked for. */
  sweep(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}
