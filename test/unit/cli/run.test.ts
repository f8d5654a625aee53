/** The front door installs what a command needs, once. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/cli/paths.ts';

it.skipIf(process.platform === 'win32')(
  'npm start installs no tools of tests, npm test the rest, and then both are content',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'oseredok-run-'));
    try {
      mkdirSync(join(folder, 'src', 'cli'), { recursive: true });
      for (const file of ['src/cli/run.mjs', 'src/cli/node-version.mjs', 'package.json', 'package-lock.json'])
        copyFileSync(join(root, file), join(folder, file));
      const npm = join(folder, 'npm');
      writeFileSync(npm, `#!/bin/sh\nmkdir -p node_modules\necho "$2" >> installed\n`);
      chmodSync(npm, 0o755);
      writeFileSync(join(folder, 'installed'), '');
      for (const command of ['start', 'test']) writeFileSync(join(folder, 'src', 'cli', `${command}.ts`), '');
      const installed = (command: string): string => {
        const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };
        const { status } = spawnSync(process.execPath, [join(folder, 'src/cli/run.mjs'), command], { env });
        expect(status).toBe(0);
        return readFileSync(join(folder, 'installed'), 'utf8').trim();
      };
      expect(installed('start')).toBe('--omit=dev');
      expect(installed('start')).toBe('--omit=dev');
      expect(installed('test')).toBe('--omit=dev\n--include=dev');
      expect(installed('start')).toBe('--omit=dev\n--include=dev');
      expect(installed('test')).toBe('--omit=dev\n--include=dev');
      // Whoever has the tools keeps them when the packages change.
      appendFileSync(join(folder, 'package-lock.json'), '\n');
      expect(installed('start')).toBe('--omit=dev\n--include=dev\n--include=dev');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
