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
import { suits } from '../../../src/cli/node-version.mjs';

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

const { devEngines, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devEngines: { runtime: { version: string } };
  optionalDependencies: Record<string, string>;
};
const suitable = devEngines.runtime.version;

it.each([
  ['20.20.2', false],
  ['22.22.3', false],
  ['24.15.9', false],
  ['24.16.0', true],
  ['24.21.0', true],
  ['25.9.0', false],
  ['26.2.9', false],
  ['26.3.0', true],
  ['26.10.1', true],
  ['27.0.0', false],
])('suits says of Node %s: %s', (version, answer) => {
  expect(suits(version, '^24.16.0 || ^26.3.0')).toBe(answer);
});

it('the lock file names a Node that suits for each kind of machine, with its hash', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; version: string; os?: string; cpu?: string }>;
  };
  const machines = Object.entries(optionalDependencies).map(([name, version]) => {
    const entry = packages[`node_modules/${name}`];
    expect([entry?.version, suits(version, suitable)], name).toEqual([version, true]);
    return `${entry?.os} ${entry?.cpu}`;
  });
  expect(machines.sort()).toEqual(['darwin arm64', 'darwin x64', 'linux arm64', 'linux x64', 'win32 x64']);
  expect(suits(process.versions.node, suitable)).toBe(true);
  // What has no hash, npm installs without a look.
  const bare = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''),
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});
