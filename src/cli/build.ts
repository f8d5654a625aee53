/** `npm run build`: builds the site beside dist/ and puts it in place only when it is whole. */
import { existsSync, lstatSync } from 'node:fs';
import { readdir, rename, copyFile, mkdir, stat, utimes } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath, checkSettings, colours, language, siteOrigin } from '../edition/environment.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { run, toolError } from './command.ts';
import { type Asked, command } from './flags.ts';
import type { Before } from './kept-pages.ts';
import { dist, root } from './paths.ts';
import { runScript } from './spawn.ts';
import { isStopping, whenStopped } from './stop.ts';
import { sweepAway } from './sweep-away.ts';
// A page that is open while the site is replaced still asks for the scripts, styles and fonts of its own build: they
// stay for one build more. Each is named by the hash of its bytes, so none is in the way of another.

/** Where Astro writes what it names by hashes. */
const FOLDER = '_astro';
/** The time of change that tells a file which was carried over once, and is not again. Some disks begin with 1980. */
const CARRIED = new Date(Date.UTC(1990, 0, 1));

/**
 * Copies into a site that was just built what the one before it was built with and it is not.
 * @param before folder of the site that is to be replaced; need not be there
 */
export async function carryOver(before: string, built: string): Promise<void> {
  for (const name of await readdir(join(before, FOLDER)).catch(() => [])) {
    const [old, kept] = [join(before, FOLDER, name), join(built, FOLDER, name)];
    const found = await stat(old);
    if (existsSync(kept) || !found.isFile() || found.mtimeMs <= CARRIED.getTime()) continue;
    await mkdir(join(built, FOLDER), { recursive: true });
    await copyFile(old, kept);
    await utimes(kept, CARRIED, CARRIED);
  }
}

/**
 * Folders that builds and tests leave beside dist/ while they run carry the id of their process: `.dist-1234`,
 * `.dist-1234-old`, `.dist-1234-new`, `.dist-1234-documents`.
 */
const TEMPORARY = /^\.dist-(\d+)(?:-(\w+))?$/;

/**
 * A build makes much that is soon forgotten: with more room for the young, it is swept less often. In MiB, a third of
 * what it takes. And it says itself when much can be swept at once.
 */
export const BUILD_OPTIONS = '--max-semi-space-size=32 --expose-gc';

/**
 * The bundler gives back at once what it is done with, and works with one thread, which keeps less. A build holds 0.14
 * GB less to its end, in the same time of the processor (28 November 2026).
 */
export const BUNDLER_ENV = { MIMALLOC_PURGE_DELAY: '0', ROLLDOWN_WORKER_THREADS: '1' };

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Clears what builds that were killed have left; a dist/ that was moved away by one of them is put back. */
async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid, what] = TEMPORARY.exec(name) ?? [];
    if (pid === undefined || alive(Number(pid))) continue;
    if (what === 'old' && !existsSync(dist)) await rename(join(folder, name), dist);
    else await sweepAway(join(folder, name));
  }
}

/** Somebody’s file must not be swept away as if it were the site before. */
function refuseFile(place: string): void {
  if (lstatSync(place, { throwIfNoEntry: false })?.isFile() === true)
    throw new UsageError((_, lang) => `${place}: ${words(lang).commands.systemErrors['EEXIST'] ?? ''}.`);
}

/** Puts a built folder in the place of dist/ by renaming, so that nobody ever meets half a site. */
export async function swap(built: string, place: string, old: string): Promise<void> {
  refuseFile(place);
  // A link to nowhere stands there, too.
  const replaces = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  if (replaces) await rename(place, old);
  try {
    await rename(built, place);
  } catch (error) {
    if (replaces) await rename(old, place);
    throw error;
  }
  if (replaces) await sweepAway(old);
}

/**
 * Builds the site into a folder.
 * @param folder where the pages go; must not exist.
 * @param env settings for this build alone, such as BASE.
 * @param before the build before, whose pages may stay; where null, every page is made
 * @returns the exit code; a site without a home page or a “not found” page counts as failed.
 */
export async function buildInto(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  before: Before | null = null,
): Promise<number> {
  let said = '';
  const code = await runScript(
    fileURLToPath(new URL('build-site.ts', import.meta.url)),
    [`--outDir=${folder}`, ...(before === null ? [] : [`--before=${before.site}`, `--record=${before.record}`])],
    {
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${BUILD_OPTIONS}`.trim(),
      ...BUNDLER_ENV,
      // As they were understood: what the build starts takes them as they stand.
      SITE: siteOrigin(),
      BASE: basePath(),
      ...(colours() ? { FORCE_COLOR: '1' } : {}),
      ...env,
    },
    (text) => (said += text),
  );
  const machine = code === 0 ? null : toolError(said);
  // The line of progress may still be open.
  if (code !== 0) process.stdout.write('\n');
  if (machine !== null) throw machine;
  process.stderr.write(said);
  if (code !== 0) return code;
  for (const page of ['index.html', '404.html']) {
    if (existsSync(join(folder, page))) continue;
    const lang = language();
    process.stderr.write(`${words(lang).commands.build.noPage(page)}\n`);
    return 1;
  }
  return 0;
}

/** Builds dist/ anew. A build that fails leaves dist/ as it was, byte for byte. @returns the exit code. */
export async function build({ lang }: Pick<Asked, 'lang'>): Promise<number> {
  checkSettings(root, sep);
  refuseFile(dist);
  const fresh = join(root, `.dist-${process.pid}`);
  const clear = async (): Promise<void> => {
    await Promise.all([fresh, `${fresh}-documents`].map(sweepAway));
  };
  const begun = whenStopped(clear, words(lang).commands.build.stopped);
  try {
    await tidy(root);
    const code = await buildInto(fresh, {}, { site: dist, record: join(root, '.cache', 'pages.json') });
    // Whoever stops the build has begun to clear it away.
    if (isStopping()) return 1;
    begun();
    if (code === 0) await whole(replace(fresh));
    return code;
  } finally {
    begun();
    await clear();
  }
}

/** Puts a built folder in the place of dist/, with what pages of the build before may still ask for. */
async function replace(fresh: string): Promise<void> {
  await carryOver(dist, fresh);
  await swap(fresh, dist, `${fresh}-old`);
}

/** What must not be stopped half way: a signal waits until it is done. */
async function whole(work: Promise<void>): Promise<void> {
  const done = whenStopped(() => work.catch(() => undefined));
  await work.finally(done);
}

export const main = command({ name: 'build', settings: ['SITE', 'BASE', 'ERRATA', 'OFFLINE'] }, build);

if (import.meta.main) process.exitCode = await run(main);
