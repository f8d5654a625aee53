/**
 * `npm run bench [-- sizes…]`: how the build grows with the corpus, and how it compares with a plain Eleventy site of the
 * same texts, built in the same run on the same machine.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/cli/paths.ts';
import { sampleDocument, type SampleDocument, type Terms } from './corpus.ts';
import { measured, type Measured } from './measured.ts';
import { writeEleventySite } from './eleventy.ts';

const SIZES = [100, 1000, 3000, 10_000];
const SEED = 1924;

interface Built extends Measured {
  /** HTML pages that were written. */
  readonly pages: number;
  /** Bytes of all files that were written. */
  readonly bytes: number;
}

/** A folder in memory where there is one: a disk that is written and cleared all the time would be what is measured. */
function workshop(): string {
  const memory = '/dev/shm';
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'oseredok-bench-'));
}

/** Writes a project: our own code and the real edition, with `count` documents added. */
export function writeProject(folder: string, count: number): SampleDocument[] {
  // Astro moves files from its working folder in the project to the built site by renaming, so both must stand on one disk.
  for (const part of ['src', 'public', 'content', 'data', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const vocabulary = JSON.parse(readFileSync(join(root, 'data', 'vocabulary.json'), 'utf8')) as Record<'themes' | 'addressees', { id: string }[]>;
  const recommendations = JSON.parse(readFileSync(join(root, 'data', 'recommendations.json'), 'utf8')) as { unit: unknown };
  const terms: Terms = { themes: vocabulary.themes.map((term) => term.id), addressees: vocabulary.addressees.map((term) => term.id) };
  const samples = Array.from({ length: count }, (_, index) => sampleDocument(index + 1, SEED, terms));
  mkdirSync(join(folder, 'data', 'claims'), { recursive: true });
  mkdirSync(join(folder, 'data', 'recommendations'), { recursive: true });
  for (const { slug, files, claims, recommendations: rows } of samples) {
    const place = join(folder, 'content', 'documents', slug);
    mkdirSync(place, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
    writeFileSync(join(folder, 'data', 'claims', `${slug}.json`), JSON.stringify({ claims }, null, 2));
    writeFileSync(join(folder, 'data', 'recommendations', `${slug}.json`), JSON.stringify({ unit: recommendations.unit, recommendations: rows, reportedAsDone: [] }, null, 2));
  }
  return samples;
}

function weigh(folder: string): { pages: number; bytes: number } {
  let pages = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    if (entry.name.endsWith('.html')) pages += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { pages, bytes };
}

async function buildOurs(folder: string): Promise<Built> {
  const out = join(folder, 'site');
  const spent = await measured(join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), ['build', '--outDir', out], folder, { OSEREDOK_ROOT: folder, ASTRO_TELEMETRY_DISABLED: '1' });
  const result = { ...spent, ...weigh(out) };
  rmSync(out, { recursive: true });
  return result;
}

async function buildEleventy(folder: string, samples: readonly SampleDocument[], pages: number): Promise<Built> {
  const source = join(folder, 'eleventy');
  writeEleventySite(source, samples, pages);
  const spent = await measured(join(root, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), ['--config=eleventy.config.mjs', '--quiet'], source, {});
  const result = { ...spent, ...weigh(join(source, '_site')) };
  rmSync(source, { recursive: true });
  return result;
}

const perPage = (built: Built): number => (built.wall * 1000) / built.pages;
const cells = (values: readonly string[]): string => values.map((value, index) => (index === 0 ? value.padEnd(24) : value.padStart(11))).join('');
const row = (name: string, built: Built): string =>
  cells([name, `${built.pages}`, `${built.wall.toFixed(1)} s`, `${built.cpu.toFixed(1)} s`, `${(built.memory / 1e9).toFixed(2)} GB`, `${perPage(built).toFixed(2)} ms`, `${(built.bytes / built.pages / 1000).toFixed(1)} kB`]);

/** Measures the sizes given and prints a table. @returns the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    process.stderr.write('Sizes are numbers of documents: npm run bench -- 100 1000\n');
    return 1;
  }
  process.stdout.write(`${cells(['documents', 'pages', 'wall', 'CPU', 'memory', 'a page', 'bytes'])}\n`);
  let folder = '';
  // A corpus in memory that nobody clears would stay there until the machine is started again.
  process.once('exit', () => folder !== '' && rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  let before: Built | undefined;
  for (const size of sizes) {
    folder = workshop();
    try {
      const samples = writeProject(folder, size);
      const ours = await buildOurs(folder);
      process.stdout.write(`${row(`${size} Oseredok`, ours)}\n`);
      const eleventy = await buildEleventy(folder, samples, ours.pages);
      process.stdout.write(`${row(`${size} Eleventy`, eleventy)}\n`);
      const growth = before === undefined ? '' : `; pages ×${(ours.pages / before.pages).toFixed(1)}, wall ×${(ours.wall / before.wall).toFixed(1)}, memory ×${(ours.memory / before.memory).toFixed(1)} since the size before`;
      process.stdout.write(`  a page takes ${(perPage(ours) / perPage(eleventy)).toFixed(2)} times Eleventy’s time and ${(ours.cpu / ours.pages / (eleventy.cpu / eleventy.pages)).toFixed(2)} times its CPU${growth}\n\n`);
      before = ours;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return 0;
}
