import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { timeOfEnded, timeOfTree } from '../../../src/cli/processor-time.ts';

const WORK = 'while (process.cpuUsage().user < 60_000);';

it.runIf(process.platform === 'linux')('timeOfEnded counts a program of ours that has ended', () => {
  const before = timeOfEnded() ?? 0;
  spawnSync(process.execPath, ['-e', WORK]);
  expect(timeOfEnded()).toBeGreaterThanOrEqual(before + 50);
});

it.runIf(process.platform === 'linux')('timeOfTree counts a program and those it started, while they run', async () => {
  const outer = `${WORK}
    require('node:child_process').spawn(process.execPath, ['-e', process.env.INNER], { stdio: 'inherit' })`;
  // It ends when its input does.
  const inner = `${WORK} console.log('worked'); process.stdin.resume().on('end', () => process.exit());`;
  const child = spawn(process.execPath, ['-e', outer], { env: { ...process.env, INNER: inner } });
  await once(child.stdout, 'data');
  expect(timeOfTree(child.pid ?? 0)).toBeGreaterThanOrEqual(110);
  child.stdin.end();
  await once(child, 'close');
  expect(timeOfTree(child.pid ?? 0)).toBe(0);
});
