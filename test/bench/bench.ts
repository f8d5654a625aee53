/**
 * `npm run bench [-- sizes…]`: how the build grows with the corpus, and how it compares with a plain Eleventy site of
 * the same texts, built in the same run on the same machine.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLER_ENV } from '../../src/cli/build.ts';
import type { Terminal } from '../../src/cli/command.ts';
import type { Asked } from '../../src/cli/flags.ts';
import { root } from '../../src/cli/paths.ts';
import { whenStopped } from '../../src/cli/stop.ts';
import type { Lang } from '../../src/model/common.ts';
import { UsageError } from '../../src/problems/usage-error.ts';
import { words } from '../../src/words/index.ts';
import { sampleDocument, type SampleDocument, type Terms } from './corpus.ts';
import { type Edited, measureEdited } from './edited.ts';
import { measureInteractions, SLOWED } from './interactions.ts';
import { measured, type Measured } from './measured.ts';
import { writeEleventySite } from './eleventy.ts';

const SIZES = [100, 1000, 3000, 10_000];
const SEED = 1924;
/** Asks for what pages cost in a browser. */
const PAGES = 'pages';

interface Weight {
  /** HTML pages that were written, and their bytes. */
  readonly pages: number;
  readonly pageBytes: number;
  /** Files that were written beside them: data, texts, references, books, parts of the search, pictures. */
  readonly data: number;
  readonly dataBytes: number;
}

interface Built extends Measured, Weight {}

interface Ours extends Built {
  /** Null for a corpus of nothing but the real edition. */
  readonly edited: Edited | null;
}

/** A folder in memory where there is one: a disk that is written and cleared all the time would be what is measured. */
function workshop(): string {
  const memory = '/dev/shm';
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'oseredok-bench-'));
}

/** Writes content and data: the real edition, with `count` documents added. */
export function writeContent(folder: string, count: number): SampleDocument[] {
  for (const part of ['content', 'data']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const vocabulary = JSON.parse(readFileSync(join(root, 'data', 'vocabulary.json'), 'utf8')) as Record<
    'themes' | 'addressees',
    { id: string; signs?: readonly string[] }[]
  >;
  // What a made-up recommendation is counted as is drawn by lot, so no word of it shows that.
  for (const term of [...vocabulary.themes, ...vocabulary.addressees]) delete term.signs;
  writeFileSync(join(folder, 'data', 'vocabulary.json'), JSON.stringify(vocabulary, null, 2));
  const recommendations = JSON.parse(readFileSync(join(root, 'data', 'recommendations.json'), 'utf8')) as {
    unit: unknown;
  };
  const works = JSON.parse(readFileSync(join(root, 'data', 'sources.json'), 'utf8')) as { id: string }[];
  const terms: Terms = {
    themes: vocabulary.themes.map((term) => term.id),
    addressees: vocabulary.addressees.map((term) => term.id),
    works: works.map(({ id }) => id),
  };
  const samples = Array.from({ length: count }, (_, index) => sampleDocument(index + 1, SEED, terms));
  mkdirSync(join(folder, 'data', 'claims'), { recursive: true });
  mkdirSync(join(folder, 'data', 'recommendations'), { recursive: true });
  for (const { slug, files, claims, recommendations: rows } of samples) {
    const place = join(folder, 'content', 'documents', slug);
    mkdirSync(place, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
    writeFileSync(join(folder, 'data', 'claims', `${slug}.json`), JSON.stringify({ claims }, null, 2));
    writeFileSync(
      join(folder, 'data', 'recommendations', `${slug}.json`),
      JSON.stringify({ unit: recommendations.unit, recommendations: rows, reportedAsDone: [] }, null, 2),
    );
  }
  return samples;
}

/** Writes a project: our own code, and content that is large. */
function writeProject(folder: string, count: number): SampleDocument[] {
  // Astro moves files from its working folder in the project to the built site by renaming, so both must stand on one
  // disk.
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  // The fonts are cut once for a checkout, not for a build.
  const fonts = join('.cache', 'fonts');
  if (existsSync(join(root, fonts))) cpSync(join(root, fonts), join(folder, fonts), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return writeContent(folder, count);
}

function weigh(folder: string): Weight {
  let [pages, pageBytes, data, dataBytes] = [0, 0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    if (entry.name.endsWith('.html')) {
      pages += 1;
      pageBytes += size;
    } else {
      data += 1;
      dataBytes += size;
    }
  }
  return { pages, pageBytes, data, dataBytes };
}

/** Builds a project, and again after an edit of one note. */
async function buildOurs(folder: string, sample: SampleDocument | undefined): Promise<Ours> {
  return withSite(folder, async (site, spent) => {
    const weight = weigh(site);
    const again = (): Promise<Measured> => buildSite(folder, `${site}-again`);
    const edited = sample === undefined ? null : await measureEdited(folder, sample, spent, again);
    rmSync(`${site}-again`, { recursive: true, force: true });
    return { ...spent, ...weight, edited };
  });
}

/** Builds into a folder; pages of the build before, if there is one, may stay, as in `npm run build`. */
function buildSite(folder: string, out: string): Promise<Measured> {
  const before = [`--before=${join(folder, 'site')}`, `--record=${join(folder, '.cache', 'pages.json')}`];
  return measured(join(folder, 'src', 'cli', 'build-site.ts'), [`--outDir=${out}`, ...before], folder, {
    OSEREDOK_ROOT: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...BUNDLER_ENV,
  });
}

/** Builds a project, and hands the built site and what it took to whom it is for. */
async function withSite<T>(folder: string, use: (site: string, spent: Measured) => T | Promise<T>): Promise<T> {
  const out = join(folder, 'site');
  const spent = await buildSite(folder, out);
  const result = await use(out, spent);
  rmSync(out, { recursive: true });
  return result;
}

async function buildEleventy(folder: string, samples: readonly SampleDocument[], pages: number): Promise<Built> {
  const source = join(folder, 'eleventy');
  writeEleventySite(source, samples, pages);
  const spent = await measured(
    join(root, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'),
    ['--config=eleventy.config.mjs', '--quiet'],
    source,
    {},
  );
  const result = { ...spent, ...weigh(join(source, '_site')) };
  rmSync(source, { recursive: true });
  return result;
}

const perPage = (built: Built, seconds: number): number => (seconds * 1000) / built.pages;
const perKilobyte = (built: Built, seconds: number): number => (seconds * 1e6) / built.pageBytes;
const perFile = (built: Built, seconds: number): number => (seconds * 1000) / (built.pages + built.data);
/** CPU milliseconds for each page more than at the size before. */
const further = (built: Built, before: Built | undefined): number | null =>
  before === undefined || built.pages <= before.pages
    ? null
    : ((built.cpu - before.cpu) * 1000) / (built.pages - before.pages);

const cells = (values: readonly string[]): string =>
  values.map((value, index) => (index === 0 ? value.padEnd(16) : value.padStart(13))).join('');
function row(name: string, built: Built, before: Built | undefined): string {
  const { pages, pageBytes, data, dataBytes, wall, cpu, memory } = built;
  const more = further(built, before);
  return cells([
    name,
    `${pages}`,
    `${data}`,
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    `${(memory / 1e9).toFixed(2)} GB`,
    perPage(built, wall).toFixed(2),
    perFile(built, wall).toFixed(2),
    more === null ? '' : more.toFixed(2),
    (pageBytes / pages / 1000).toFixed(1),
    data === 0 ? '' : (dataBytes / data / 1000).toFixed(1),
  ]);
}

function ratios(ours: Ours, eleventy: Built, before: Pair | undefined, lang: Lang): string {
  const t = words(lang).commands.bench;
  const times = (a: number, b: number): string => `×${(a / b).toFixed(2)}`;
  const lines = [
    t.times(
      times(perPage(ours, ours.wall), perPage(eleventy, eleventy.wall)),
      times(perPage(ours, ours.cpu), perPage(eleventy, eleventy.cpu)),
      times(perKilobyte(ours, ours.cpu), perKilobyte(eleventy, eleventy.cpu)),
      times(perFile(ours, ours.wall), perFile(eleventy, eleventy.wall)),
      times(perFile(ours, ours.cpu), perFile(eleventy, eleventy.cpu)),
    ),
  ];
  if (ours.edited !== null) lines.push(t.edited(ours.edited.build.toFixed(2), ours.edited.reading.toFixed(3)));
  if (before !== undefined) {
    const [here, there] = [further(ours, before.ours), further(eleventy, before.eleventy)];
    if (here !== null && there !== null) lines.push(t.further(times(here, there)));
    lines.push(
      t.growth(
        times(ours.pages, before.ours.pages),
        times(ours.cpu, before.ours.cpu),
        times(ours.memory, before.ours.memory),
      ),
    );
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

interface Pair {
  readonly ours: Ours;
  readonly eleventy: Built;
}

/** Measures the sizes given and prints a table. @returns the exit code. */
export async function bench({ words: given, lang }: Asked, { out }: Terminal): Promise<number> {
  const t = words(lang).commands.bench;
  const odd = given.find((word) => word !== PAGES && !/^(?:[1-9]\d{0,5}|10{6})$/.test(word));
  if (odd !== undefined) throw new UsageError((refusals) => refusals.sizes(odd));
  const sizes = given.length > 0 ? given.filter((word) => word !== PAGES).map(Number) : SIZES;
  out(`${Object.values(t.about).join('\n')}\n\n${cells(Object.values(t.columns))}\n`);
  let folder = '';
  // A corpus in memory that nobody clears would stay there until the machine is started again.
  whenStopped(() => (folder === '' ? undefined : rmSync(folder, { recursive: true, force: true })));
  let before: Pair | undefined;
  for (const size of sizes) {
    folder = workshop();
    try {
      const samples = writeProject(folder, size);
      const ours = await buildOurs(folder, samples[0]);
      out(`${row(`${size} Oseredok`, ours, before?.ours)}\n`);
      const eleventy = await buildEleventy(folder, samples, ours.pages);
      out(`${row(`${size} Eleventy`, eleventy, before?.eleventy)}\n${ratios(ours, eleventy, before, lang)}\n\n`);
      before = { ours, eleventy };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (given.length === 0 || given.includes(PAGES)) await benchPages(lang, out);
  return 0;
}

/** Measures what the pages of the real edition cost the machine of a reader, and prints it. */
async function benchPages(lang: Lang, out: Terminal['out']): Promise<void> {
  const { pages, acts } = words(lang).commands.bench;
  const folder = workshop();
  const done = whenStopped(() => rmSync(folder, { recursive: true, force: true }));
  try {
    writeProject(folder, 0);
    const costs = await withSite(folder, measureInteractions);
    out(`${pages(SLOWED)}\n`);
    for (const { act, width, paint, work } of costs) {
      const [seen, worked] = [paint, work].map((ms) => (ms === null ? '' : `${Math.round(ms)} ms`).padStart(10));
      out(`${`${width} px`.padStart(8)}${seen}${worked}  ${acts[act]}\n`);
    }
  } finally {
    done();
    rmSync(folder, { recursive: true, force: true });
  }
}
