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
import { parseArgs } from 'node:util';
import { BUILD_OPTIONS } from '../../src/cli/build.ts';
import { root } from '../../src/cli/paths.ts';
import { sampleDocument, type SampleDocument, type Terms } from './corpus.ts';
import { measured, type Measured } from './measured.ts';
import { writeEleventySite } from './eleventy.ts';

const SIZES = [100, 1000, 3000, 10_000];
const SEED = 1924;

interface Weight {
  /** HTML pages that were written, and their bytes. */
  readonly pages: number;
  readonly pageBytes: number;
  /** Files for programs that were written: JSON and CSV. */
  readonly data: number;
  readonly dataBytes: number;
}

interface Built extends Measured, Weight {}

/** What is compared, for whoever reads the table. */
const ABOUT = `The same made-up texts are built twice, one after the other, on this machine.
Oseredok: checks every file, anchors every quotation, reads every number, and writes a page in each language with the
  source, both translations, notes, links and its own CSS, the charts, and beside each document two JSON files.
Eleventy with markdown-it: the same texts and as many pages; no checks, anchors, styles, charts or data.
“ms a page” divides everything, data files included, by the HTML pages; “ms a file” divides it by pages and data
  files.
“each further” is CPU time for every page more than at the size before: what remains when starting up is taken away.
`;

/** A folder in memory where there is one: a disk that is written and cleared all the time would be what is measured. */
function workshop(): string {
  const memory = '/dev/shm';
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'oseredok-bench-'));
}

/** Writes a project: our own code and the real edition, with `count` documents added. */
function writeProject(folder: string, count: number): SampleDocument[] {
  // Astro moves files from its working folder in the project to the built site by renaming, so both must stand on one
  // disk.
  for (const part of ['src', 'public', 'content', 'data', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  // The fonts are cut once for a checkout, not for a build.
  if (existsSync(join(root, '.cache'))) cpSync(join(root, '.cache'), join(folder, '.cache'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const vocabulary = JSON.parse(readFileSync(join(root, 'data', 'vocabulary.json'), 'utf8')) as Record<
    'themes' | 'addressees',
    { id: string }[]
  >;
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

function weigh(folder: string): Weight {
  let [pages, pageBytes, data, dataBytes] = [0, 0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    if (entry.name.endsWith('.html')) {
      pages += 1;
      pageBytes += size;
    } else if (/\.(?:json|csv)$/.test(entry.name)) {
      data += 1;
      dataBytes += size;
    }
  }
  return { pages, pageBytes, data, dataBytes };
}

async function buildOurs(folder: string): Promise<Built> {
  const out = join(folder, 'site');
  const spent = await measured(join(folder, 'src', 'cli', 'build-site.ts'), [`--outDir=${out}`], folder, {
    OSEREDOK_ROOT: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: BUILD_OPTIONS,
  });
  const result = { ...spent, ...weigh(out) };
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
const perFile = (built: Built, seconds: number): number => (seconds * 1000) / (built.pages + built.data);
/** CPU milliseconds for each page more than at the size before. */
const further = (built: Built, before: Built | undefined): number | null =>
  before === undefined || built.pages <= before.pages
    ? null
    : ((built.cpu - before.cpu) * 1000) / (built.pages - before.pages);

const cells = (values: readonly string[]): string =>
  values.map((value, index) => (index === 0 ? value.padEnd(16) : value.padStart(13))).join('');
const HEAD = cells([
  'documents',
  'pages',
  'data files',
  'wall',
  'CPU',
  'memory',
  'ms a page',
  'ms a file',
  'each further',
  'kB a page',
  'kB a file',
]);

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

function ratios(ours: Built, eleventy: Built, before: Pair | undefined): string {
  const times = (a: number, b: number): string => `×${(a / b).toFixed(2)}`;
  const lines = [
    `  of Eleventy’s time: a page ${times(perPage(ours, ours.wall), perPage(eleventy, eleventy.wall))} by the clock,` +
      ` ${times(perPage(ours, ours.cpu), perPage(eleventy, eleventy.cpu))} of CPU;` +
      ` a file written ${times(perFile(ours, ours.wall), perFile(eleventy, eleventy.wall))} by the clock,` +
      ` ${times(perFile(ours, ours.cpu), perFile(eleventy, eleventy.cpu))} of CPU`,
  ];
  if (before !== undefined) {
    const [here, there] = [further(ours, before.ours), further(eleventy, before.eleventy)];
    if (here !== null && there !== null) lines.push(`  each further page ${times(here, there)} of CPU`);
    lines.push(
      `  since the size before: pages ${times(ours.pages, before.ours.pages)},` +
        ` CPU ${times(ours.cpu, before.ours.cpu)}, memory ${times(ours.memory, before.ours.memory)}`,
    );
  }
  return lines.join('\n');
}

interface Pair {
  readonly ours: Built;
  readonly eleventy: Built;
}

/** Measures the sizes given and prints a table. @returns the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    process.stderr.write('Sizes are numbers of documents: npm run bench -- 100 1000\n');
    return 1;
  }
  process.stdout.write(`${ABOUT}\n${HEAD}\n`);
  let folder = '';
  // A corpus in memory that nobody clears would stay there until the machine is started again.
  process.once('exit', () => folder !== '' && rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  let before: Pair | undefined;
  for (const size of sizes) {
    folder = workshop();
    try {
      const samples = writeProject(folder, size);
      const ours = await buildOurs(folder);
      process.stdout.write(`${row(`${size} Oseredok`, ours, before?.ours)}\n`);
      const eleventy = await buildEleventy(folder, samples, ours.pages);
      process.stdout.write(
        `${row(`${size} Eleventy`, eleventy, before?.eleventy)}\n${ratios(ours, eleventy, before)}\n\n`,
      );
      before = { ours, eleventy };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return 0;
}
