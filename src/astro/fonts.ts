/**
 * The two faces of the site, cut down at build to the characters that Ukrainian, Russian and English prose needs.
 *
 * Display: Oswald, a condensed grotesque whose Cyrillic draws Ukrainian as Ukrainian. (Sofia Sans Extra Condensed is
 * the finer poster face, but for every language other than Russian it draws Bulgarian letter forms, and only a feature
 * that not all browsers have turns them off.) Text: Source Serif 4, with true tabular figures. No italics: emphasis is
 * letter-spacing, as in the 1920s, or weight.
 *
 * The files are written to `.cache/fonts/` before Vite starts; `src/styles/fonts.css` names them, and Vite gives each
 * the hash of its bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

interface Cut {
  /** Name of the written file, without its ending. */
  readonly file: string;
  readonly package: string;
  readonly script: 'latin' | 'cyrillic';
  readonly wght: { readonly min: number; readonly max: number };
}

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** ASCII, the signs of Ukrainian and English typography, and the arithmetic of the ledger. */
const LATIN = `${range(0x20, 0x7e)}\u00a0§©«»·×÷±°½–—‘’“”„…−→←↑↓≈≠≤≥′`;
/** The Russian and the Ukrainian alphabet, the stress mark and the number sign. */
const CYRILLIC = `${range(0x410, 0x44f)}ЁёЄєІіЇїҐґ\u0301№`;

const CUTS: readonly Cut[] = [
  { file: 'display-latin', package: 'oswald', script: 'latin', wght: { min: 400, max: 700 } },
  { file: 'display-cyrillic', package: 'oswald', script: 'cyrillic', wght: { min: 400, max: 700 } },
  { file: 'text-latin', package: 'source-serif-4', script: 'latin', wght: { min: 400, max: 700 } },
  { file: 'text-cyrillic', package: 'source-serif-4', script: 'cyrillic', wght: { min: 400, max: 700 } },
];

/**
 * Cuts one file out of a font package: only our characters, only the weights in use, no hinting.
 * @returns the bytes of a woff2 file; the same input gives the same bytes
 */
async function cutFont(cut: Cut): Promise<Buffer> {
  const source = createRequire(import.meta.url).resolve(
    `@fontsource-variable/${cut.package}/files/${cut.package}-${cut.script}-wght-normal.woff2`,
  );
  const characters = cut.script === 'latin' ? LATIN : CYRILLIC;
  return subsetFont(await readFile(source), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: cut.wght },
    noHinting: true,
  });
}

/**
 * Writes all cuts into a folder; does nothing when they are already there and made by the same recipe.
 * @param folder file URL of the folder, ending in `/`
 */
async function writeFonts(folder: URL): Promise<void> {
  const recipe = createHash('sha256')
    .update(JSON.stringify([CUTS, LATIN, CYRILLIC]))
    .digest('hex');
  const stamp = new URL('recipe', folder);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === recipe) return;
  await mkdir(folder, { recursive: true });
  for (const cut of CUTS) await writeFile(new URL(`${cut.file}.woff2`, folder), await cutFont(cut));
  await writeFile(stamp, recipe);
}

/** Astro integration: the fonts are there before the first style sheet asks for them. */
export function fonts(): {
  name: string;
  hooks: { 'astro:config:setup': (context: { config: { root: URL } }) => Promise<void> };
} {
  return {
    name: 'oseredok-fonts',
    hooks: { 'astro:config:setup': ({ config }) => writeFonts(new URL('.cache/fonts/', config.root)) },
  };
}
