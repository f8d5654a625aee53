import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { suits } from '../../../src/cli/node-version.mjs';

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
