/**
 * What it takes to read an edition of made-up documents, in counts that are the same on any machine: how often each
 * part of the program runs, and how many objects are held. Run by itself, `node --no-opt calls.ts COUNT`, it prints how
 * often; the compiler is off, since what it puts into another function is no longer counted. `node calls.ts COUNT held`
 * prints the objects.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { queryObjects } from 'node:v8';

/** How often each function and each block of it ran, by file, name and place in the file. */
export type Calls = Readonly<Record<string, number>>;

/** Reads so many made-up documents in a process of its own. */
export async function callsFor(documents: number): Promise<Calls> {
  const args = ['--no-opt', import.meta.filename, String(documents)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Calls;
}

/** Objects that are held while a build checks the last of so many made-up documents, of which two are at hand. */
export async function objectsFor(documents: number): Promise<number> {
  const args = [import.meta.filename, String(documents), 'held'];
  return Number((await promisify(execFile)(process.execPath, args)).stdout);
}

async function objects(documents: number): Promise<number> {
  const { DocumentChecker } = await import('../../src/edition/check-document.ts');
  const { assemble } = await import('../../src/edition/assemble.ts');
  const { DiskShelf } = await import('../../src/cli/disk-shelf.ts');
  const { PassedSteps } = await import('../../src/cli/passed-file.ts');
  const { Forgetful } = await import('../../src/problems/memory.ts');
  const { writeContent } = await import('../bench/bench.ts');
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-objects-'));
  const shelf = new DiskShelf(join(folder, 'shelf.json'), 2);
  try {
    writeContent(folder, documents);
    let [held, checked] = [0, 0];
    const { check } = DocumentChecker.prototype;
    DocumentChecker.prototype.check = function (draft) {
      checked += 1;
      if (checked === documents) held = queryObjects(Object, { format: 'count' });
      return check.call(this, draft);
    };
    const { problems } = assemble({ root: folder, base: '/', memory: new Forgetful(new PassedSteps()), shelf });
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    return held;
  } finally {
    shelf.clear();
    rmSync(folder, { recursive: true });
  }
}

async function count(documents: number): Promise<Calls> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // Before the modules are there: what was loaded uncounted stays so.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { assemble } = await import('../../src/edition/assemble.ts');
  const { writeContent } = await import('../bench/bench.ts');
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-calls-'));
  try {
    writeContent(folder, documents);
    // What was counted until now was the loading and the making up.
    await session.post('Profiler.takePreciseCoverage');
    const { problems } = assemble({ root: folder, base: '/' });
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.startsWith('file:'));
    return Object.fromEntries(
      ours.flatMap(({ url, functions }) =>
        functions.flatMap(({ functionName, ranges }) =>
          ranges.map(({ startOffset, count: times }) => [`${url} ${functionName}:${startOffset}`, times] as const),
        ),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const [, , documents, held] = process.argv;
  process.stdout.write(JSON.stringify(await (held === undefined ? count : objects)(Number(documents))));
}
