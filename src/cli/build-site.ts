/**
 * One build, as a process of its own that ends with it: `node src/cli/build-site.ts --outDir=FOLDER`, and, where pages
 * of the build before may stay, `--before=FOLDER --record=FILE`. Reads and checks the content once, lets Astro make the
 * pages of the Edition that passed, and writes beside them the files of every output and the pages of documents: those
 * do not go through Astro, which would make a request and a response of each.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build as buildPages } from 'astro';
import { contentOf } from '../astro/content.ts';
import { writeFonts } from '../astro/fonts.ts';
import { Rasteriser } from '../astro/raster.ts';
import { assemble, type Assembled } from '../edition/assemble.ts';
import { publish } from '../edition/current.ts';
import { basePath, contentRoot, offline } from '../edition/environment.ts';
import type { Edition } from '../model/edition.ts';
import type { OutputFile } from '../outputs/output.ts';
import { Forgetful } from '../problems/memory.ts';
import './raw-text.ts';
import { reportContent } from './check.ts';
import { languageOf, run, type Terminal } from './command.ts';
import { readFlags } from './flags.ts';
import { DiskShelf } from './disk-shelf.ts';
import { KeptFiles } from './kept-files.ts';
import type { KeptPages } from './kept-pages.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { PassedFile } from './passed-file.ts';
import { dist, root } from './paths.ts';

/**
 * Room that the heap may grow by before it is swept, in hundredths; for many documents, less. Left to itself V8 lets it
 * grow to several times what is in use, and keeps the pages: of 3,000 documents 1.8 GB when Astro has made its pages,
 * with 40 hundredths 1.1 GB. With 100, 300 documents take 14 great sweeps and 62 s of a crowded processor, with 40 they
 * take 24 and 69 s, and end with 0.89 GB and 0.83 GB. Node takes no such option from the environment.
 */
const GROWING = { few: 100, many: 40 };
const MANY = 2000;

/** Builds the site into a folder that is not there yet. @returns the exit code: 1 for content with problems */
async function buildSite(args: readonly string[], terminal: Terminal): Promise<number> {
  const documents = join(contentRoot(), 'content', 'documents');
  const many = existsSync(documents) && readdirSync(documents).length > MANY;
  setFlagsFromString(`--heap-growing-percent=${many ? GROWING.many : GROWING.few}`);
  const { values } = readFlags(args, { outDir: 'value', before: 'value', record: 'value' }, 0);
  const folder = values.get('outDir') ?? dist;
  const record = values.get('record');
  const assembled = readContent(folder, record);
  reportContent(assembled, languageOf(args), terminal);
  if (assembled.edition === null) return 1;
  sweepUp();
  const kept = await findKept(assembled.edition, values);
  const files = kept === null ? null : new KeptFiles(join(root, '.cache', 'files'), kept.by);
  // Before the pages: Astro’s bundler keeps what it took from the machine, and the search needs a third of a gigabyte
  // at 3,000 documents, which would come on top of that.
  const core = await writeOutputs(assembled.edition, folder, files);
  sweepUp();
  const { FramedPages } = await import('./framed-pages.ts');
  const hashes = kept?.hashes ?? new Map<string, string>();
  const framed = new FramedPages(assembled.edition, hashes);
  publish(assembled.edition, new Set([...hashes.keys(), ...framed.addresses]));
  await buildPages({ root, outDir: folder, vite: { build: { emptyOutDir: false } } });
  const written = framed.write(folder);
  const { writeNearPages } = await import('./near-pages.ts');
  writeNearPages(folder, assembled.edition);
  if (kept !== null) files?.sweep(kept.complete(folder, written));
  if (offline()) writeOfflineFiles(folder, core, new Map([...hashes, ...written]));
  return 0;
}

/**
 * Gives back the room of what is let go. After a sweep of the usual kind, 3,000 documents keep 0.66 GB from the machine
 * when they have been read, after this one 0.21 GB.
 */
function sweepUp(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/**
 * Reads and checks the content.
 * @param folder beside which documents are put away
 * @param record beside which it leaves to the next build what passed
 */
function readContent(folder: string, record: string | undefined): Assembled {
  const passed = record === undefined ? null : new PassedFile(root, join(dirname(record), 'passed.json'));
  const shelf = new DiskShelf(`${folder}-documents`);
  process.once('exit', () => shelf.clear());
  const memory = new Forgetful(passed?.steps ?? null);
  const assembled = assemble({ root: contentRoot(), base: basePath(), memory, shelf });
  passed?.write();
  return assembled;
}

/** What the build before has left that is still true; null where nobody says where to look. */
async function findKept(edition: Edition, values: ReadonlyMap<string, string>): Promise<KeptPages | null> {
  const [before, record] = [values.get('before'), values.get('record')];
  if (before === undefined || record === undefined) return null;
  const { KeptPages } = await import('./kept-pages.ts');
  return new KeptPages(root, { site: before, record }, edition);
}

/**
 * Writes the files of every output; two with one name, or one in the place of a page, are an error of the program.
 * @returns those that a device keeps after the second page: a path of a file, or the folder of those that are split
 */
async function writeOutputs(edition: Edition, folder: string, kept: KeptFiles | null): Promise<string[]> {
  const { outputFiles, pageFiles } = await import('../outputs/index.ts');
  const cache = pathToFileURL(join(root, '.cache/'));
  await writeFonts(new URL('fonts/', cache));
  const rasteriser = new Rasteriser(cache);
  const pages = pageFiles(edition);
  const made = new Set<string>();
  const core: string[] = [];
  for (const output of inTurn(outputFiles(edition))) {
    if (output.core === true) core.push(output.split === undefined ? output.path : folderOf(output.path));
    if (pages.has(output.path)) throw new Error(`An output has the place of a page: ${output.path}`);
    const file = join(folder, output.path);
    const place = dirname(file);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    const { split } = output;
    // With the encoding named, Node writes text without making bytes of it first.
    const write = (path: string, what: string | Uint8Array): void =>
      writeFileSync(path, what, { encoding: 'utf8', flag: 'wx' });
    if (split !== undefined) {
      for (const [path, part] of kept?.parts(output, split) ?? split()) write(join(folder, path), part);
      continue;
    }
    const make = (): Promise<string | Uint8Array> => contentOf(output, (svg, width) => rasteriser.draw(svg, width));
    write(file, await (kept?.content(output, make) ?? make()));
  }
  rasteriser.sweep();
  return core;
}

/** The folder of a file, with a closing slash. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Files of a document one after the other, so that it is taken up once; those of none before them. */
function inTurn(files: readonly OutputFile[]): OutputFile[] {
  return [...Map.groupBy(files, ({ document }) => document).values()].flat();
}

if (import.meta.main) process.exitCode = await run(buildSite);
