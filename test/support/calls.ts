/**
 * How often each part of the program runs while an edition of made-up documents is read: what grows faster than the
 * documents is found by counting, on any machine. Run by itself, `node --no-opt calls.ts COUNT`, it prints the counts;
 * the compiler is off, since what it puts into another function is no longer counted.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How often each function and each block of it ran, by file, name and place in the file. */
export type Calls = Readonly<Record<string, number>>;

/** Reads so many made-up documents in a process of its own. */
export async function callsFor(documents: number): Promise<Calls> {
  const args = ['--no-opt', import.meta.filename, String(documents)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Calls;
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

if (import.meta.main) process.stdout.write(JSON.stringify(await count(Number(process.argv[2]))));
