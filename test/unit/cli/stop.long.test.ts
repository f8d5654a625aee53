/** A command that is stopped: what it has begun is undone, one sentence is said, and nothing of what fails of it. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../support/tree.ts';

const module = (name: string): string => JSON.stringify(pathToFileURL(join(PROJECT, 'src/cli', name)).href);

it('of a command that is stopped nothing is said but that, whatever it was doing fails with', () => {
  // What it waits for fails while it is undone: its folder is cleared away under its feet.
  const program = `
    import { run } from ${module('command.ts')};
    import { isStopping, whenStopped } from ${module('stop.ts')};
    process.exitCode = await run(() => new Promise((_, reject) => {
      whenStopped(async () => {
        reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT', errno: -2, syscall: 'mkdir', path: 'x' }));
        await new Promise(setImmediate);
        console.log('undone', isStopping());
      }, 'Stopped here.');
      console.log(isStopping());
      process.kill(process.pid, 'SIGTERM');
      setTimeout(reject, 60_000);
    }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C', OSEREDOK_LANG: undefined },
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 143,
    stdout: 'false\nundone true\n',
    stderr: '\nStopped here.\n',
  });
});
