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
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { pictureFont } from '../model/picture-font.ts';
import { copyrightOf, renameFont } from './font-names.ts';

interface Face {
  /** What its makers call it. */
  readonly name: string;
  /** What the files that are cut from it are called inside: “Source” is a reserved name, and ours are other fonts. */
  readonly family: string;
  readonly package: string;
  /** What its files in the package begin with. */
  readonly files: string;
  readonly role: 'display' | 'text';
}

export const FONTS: readonly Face[] = [
  {
    name: 'Oswald',
    family: 'Oseredok Display',
    package: '@fontsource-variable/oswald',
    files: 'oswald',
    role: 'display',
  },
  {
    name: 'Source Serif 4',
    family: 'Oseredok Text',
    package: '@fontsource-variable/source-serif-4',
    files: 'source-serif-4',
    role: 'text',
  },
];

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** ASCII, the signs of Ukrainian and English typography, and the arithmetic of the sums. */
const LATIN = `${range(0x20, 0x7e)}\u00a0§©«»·×÷±°½–—‘’“”„…−→←↑↓≈≠≤≥′`;
/** The Russian and the Ukrainian alphabet, the stress mark and the number sign. */
const CYRILLIC = `${range(0x410, 0x44f)}ЁёЄєІіЇїҐґ\u0301№`;

/** One written file: the characters that it has, and its weight, or from which to which. */
interface Cut {
  readonly role: Face['role'];
  readonly file: string;
  readonly script: 'latin' | 'cyrillic';
  readonly characters: string;
  readonly weight: number | { readonly min: number; readonly max: number };
}

/**
 * What comes first on the line is small: bold text is files of its own, which an axis of weights would bring to every
 * page at nearly their whole price. Labels and headings have all weights.
 */
const EVERY = { min: 400, max: 700 };
export const CUTS: readonly Cut[] = [
  { role: 'display', file: 'display-latin', script: 'latin', characters: LATIN, weight: EVERY },
  { role: 'display', file: 'display-cyrillic', script: 'cyrillic', characters: CYRILLIC, weight: EVERY },
  { role: 'text', file: 'text-latin', script: 'latin', characters: LATIN, weight: 400 },
  { role: 'text', file: 'text-cyrillic', script: 'cyrillic', characters: CYRILLIC, weight: 400 },
  { role: 'text', file: 'text-bold-latin', script: 'latin', characters: LATIN, weight: 700 },
  { role: 'text', file: 'text-bold-cyrillic', script: 'cyrillic', characters: CYRILLIC, weight: 700 },
];

/**
 * The same for the program that draws pictures: it reads no woff2 and knows nothing of axes, so each weight is a file,
 * found by a name of its own. Only what pictures say is set in them (src/kinds/flat.ts).
 */
const PICTURE_CUTS: readonly (Cut & { readonly weight: number })[] = (['latin', 'cyrillic'] as const).flatMap(
  (script) =>
    (['display', 'text'] as const).flatMap((role) =>
      (role === 'display' ? [400, 500, 700] : [400, 700]).map((weight) => ({
        role,
        file: pictureFont(role, script, weight),
        script,
        characters: script === 'latin' ? LATIN : CYRILLIC,
        weight,
      })),
    ),
);

/** Of what a font can do with its letters, what these pages ask for: pairs, marks, figures in columns. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum', 'liga'];

/**
 * Cuts one file out of a font package: only our characters, only the weights in use, no hinting, under our own name.
 * @returns the bytes of the file, the same for the same input, and the notice of the makers
 */
async function cutFont(
  face: Face,
  { script, characters, weight }: Cut,
  family = face.family,
  targetFormat: 'woff2' | 'sfnt' = 'woff2',
): Promise<{ bytes: Buffer; copyright: string }> {
  const source = createRequire(import.meta.url).resolve(
    `${face.package}/files/${face.files}-${script}-wght-normal.woff2`,
  );
  // Uncompressed first: only then can its names be reached.
  const whole = await subsetFont(await readFile(source), null, { targetFormat: 'sfnt', keepAllGlyphs: true, ...NAMES });
  const bytes = await subsetFont(renameFont(whole, family), characters, {
    targetFormat,
    variationAxes: { wght: weight },
    keepFeatures: FEATURES,
    noHinting: true,
    ...NAMES,
  });
  return { bytes, copyright: copyrightOf(whole) };
}

/** The address of the licence is kept beside the names that are kept anyway. */
const NAMES = { preserveNameIds: [14] };

/**
 * Writes all cuts into a folder; does nothing when they are already there and made by the same recipe.
 * @param folder file URL of the folder, ending in `/`
 */
export async function writeFonts(folder: URL): Promise<void> {
  const recipe = createHash('sha256')
    .update(JSON.stringify([FONTS, CUTS, PICTURE_CUTS, FEATURES, NAMES]))
    .digest('hex');
  const stamp = new URL('recipe', folder);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === recipe) return;
  await mkdir(folder, { recursive: true });
  const copyrights: Record<string, string> = {};
  for (const face of FONTS) {
    for (const cut of CUTS.filter(({ role }) => role === face.role)) {
      const { bytes, copyright } = await cutFont(face, cut);
      await writeFile(new URL(`${cut.file}.woff2`, folder), bytes);
      copyrights[face.package] = copyright;
    }
    for (const cut of PICTURE_CUTS.filter(({ role }) => role === face.role)) {
      const { bytes } = await cutFont(face, cut, cut.file, 'sfnt');
      await writeFile(new URL(`${cut.file}.ttf`, folder), bytes);
    }
  }
  await writeFile(new URL(COPYRIGHTS, folder), JSON.stringify(copyrights));
  await writeFile(stamp, recipe);
}

/** The files of the fonts that pictures are set in, and what they are made by. */
export function pictureFonts(folder: URL): { readonly files: readonly string[]; readonly recipe: string } {
  const file = (name: string): string => fileURLToPath(new URL(name, folder));
  return {
    files: PICTURE_CUTS.map((cut) => file(`${cut.file}.ttf`)),
    recipe: readFileSync(file('recipe'), 'utf8'),
  };
}

const COPYRIGHTS = 'copyrights.json';

/** The notice of the makers of each font, by its package, as it stands in the font. */
export async function readCopyrights(folder: URL): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(new URL(COPYRIGHTS, folder), 'utf8')) as Record<string, string>;
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
