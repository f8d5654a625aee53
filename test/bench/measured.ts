/** Running a program and measuring what it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD_OPTIONS } from '../../src/cli/build.ts';
import { whenStopped } from '../../src/cli/stop.ts';

export interface Measured {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time, all threads and processes together. */
  readonly cpu: number;
  /** Bytes of memory that the largest of its processes held at its peak. */
  readonly memory: number;
}

/**
 * Runs a Node program to its end.
 * @throws with what it printed when it fails.
 */
export function measured(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const usage = join(cwd, `.usage-${process.hrtime.bigint()}`);
  const hook = pathToFileURL(join(import.meta.dirname, 'measure.mjs')).href;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, NODE_OPTIONS: `--import=${hook} ${BUILD_OPTIONS}`, OSEREDOK_MEASURE: usage },
    });
    const end = once(child, 'close').catch(() => undefined);
    const done = whenStopped(async () => {
      child.kill();
      await end;
    });
    let tail = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString('utf8')).slice(-4000)));
    child.once('error', reject);
    child.once('close', (code) => {
      done();
      const wall = (performance.now() - began) / 1000;
      const lines = existsSync(usage) ? readFileSync(usage, 'utf8').trim().split('\n') : [];
      rmSync(usage, { force: true });
      if (code !== 0) {
        reject(new Error(`${script} ended with ${code ?? 'a signal'}:\n${tail}`));
        return;
      }
      const processes = lines.map((line) => JSON.parse(line) as { cpu: number; memory: number });
      resolve({
        wall,
        cpu: processes.reduce((sum, one) => sum + one.cpu, 0),
        memory: Math.max(0, ...processes.map((one) => one.memory)),
      });
    });
  });
}
