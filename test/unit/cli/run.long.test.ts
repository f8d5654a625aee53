/** The front door installs what a command needs, once. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/cli/paths.ts';
import { suits } from '../../../src/cli/node-version.mjs';

/** A project that has nothing but the front door. */
function frontDoor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oseredok-run-'));
  mkdirSync(join(folder, 'src', 'cli'), { recursive: true });
  for (const file of ['src/cli/run.mjs', 'src/cli/node-version.mjs', 'package.json', 'package-lock.json'])
    copyFileSync(join(root, file), join(folder, file));
  return folder;
}

it.skipIf(process.platform === 'win32')('a command ends when the npm that started it is ended', async () => {
  const folder = frontDoor();
  try {
    const lock = readFileSync(join(folder, 'package-lock.json'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.lock-sha256'), createHash('sha256').update(lock).digest('hex'));
    const serving = "process.on('SIGTERM', () => process.exit(console.log('ended')));";
    writeFileSync(join(folder, 'src/cli/start.ts'), `${serving} setInterval(() => {}, 60_000); console.log('up');`);
    // npm starts it by a shell, and hands a signal to that alone.
    const shell = spawn('sh', ['-c', `"${process.execPath}" src/cli/run.mjs start; true`], {
      cwd: folder,
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    let said = '';
    const end = new Promise((resolve) => shell.stdout.once('close', resolve));
    shell.stdout.on('data', (text) => {
      if (said === '') shell.kill('SIGTERM');
      said += text;
    });
    await end;
    expect(said).toBe('up\nended\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.skipIf(process.platform === 'win32').each([
  ['a command that reads and has nothing to undo', "console.log('up'); for (;;);", '\nStopped.\n'],
  [
    'a command that has said it itself',
    "process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 60_000); console.log('up');",
    '',
  ],
])('the front door ends by the signal that stops %s', async (_, command, said) => {
  const folder = frontDoor();
  try {
    const lock = readFileSync(join(folder, 'package-lock.json'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.lock-sha256'), createHash('sha256').update(lock).digest('hex'));
    writeFileSync(join(folder, 'src/cli/check.ts'), command);
    const door = spawn(process.execPath, ['src/cli/run.mjs', 'check'], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
    });
    let heard = '';
    door.stderr.on('data', (text) => (heard += text));
    door.stdout.once('data', () => door.kill('SIGINT'));
    const signal = await new Promise((resolve) => door.once('close', (_code, by) => resolve(by)));
    expect([signal, heard]).toEqual(['SIGINT', said]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.skipIf(process.platform === 'win32')(
  'npm start installs no tools of tests, npm test the rest, and then both are content',
  () => {
    const folder = frontDoor();
    try {
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

it.skipIf(process.platform === 'win32')(
  'npm that installs is ended with the command, and heeds no signal itself',
  async () => {
    const folder = frontDoor();
    try {
      const npm = `#!/usr/bin/env node\nprocess.on('SIGINT', () => {}); setTimeout(() => console.error('on'), 9000);`;
      writeFileSync(join(folder, 'npm'), `${npm} console.error('up');`);
      chmodSync(join(folder, 'npm'), 0o755);
      writeFileSync(join(folder, 'src/cli/check.ts'), '');
      const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, LC_ALL: 'C' };
      const door = spawn(process.execPath, ['src/cli/run.mjs', 'check'], { cwd: folder, env });
      let said = '';
      door.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.endsWith('up\n')) door.kill('SIGINT');
      });
      const signal = await new Promise((resolve) => door.once('close', (_code, by) => resolve(by)));
      expect([signal, said]).toEqual(['SIGINT', expect.stringMatching(/up\n\nStopped\.\n$/)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

it.skipIf(process.platform === 'win32')('what npm has installed by hand is not installed anew', () => {
  const folder = frontDoor();
  try {
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(folder, 'npm'), 0o755);
    for (const command of ['start', 'test']) writeFileSync(join(folder, 'src', 'cli', `${command}.ts`), '');
    mkdirSync(join(folder, 'node_modules'));
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: true; optional?: true; devOptional?: true }>;
    };
    const installed = (without: (entry: (typeof packages)[string]) => boolean | undefined): (number | null)[] => {
      const there = Object.entries(packages).filter(([path, entry]) => path !== '' && without(entry) !== true);
      const noted = JSON.stringify({ packages: Object.fromEntries(there) });
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), noted);
      const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };
      return ['start', 'test'].map(
        (command) => spawnSync(process.execPath, [join(folder, 'src/cli/run.mjs'), command], { env }).status,
      );
    };
    expect(installed(({ optional }) => optional)).toEqual([0, 0]);
    expect(installed(({ dev, optional, devOptional }) => dev ?? optional ?? devOptional)).toEqual([0, 1]);
    expect(installed(({ dev }) => dev !== true)).toEqual([1, 1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What the front door says of a project, and how it ends. */
function ending(folder: string, env: Readonly<Record<string, string>> = {}): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/run.mjs'), 'start'], {
    encoding: 'utf8',
    env: { PATH: `${folder}${delimiter}${process.env['PATH']}`, ...env },
  });
  return { status, said: stderr.replaceAll(folder, '…').replaceAll('\\', '/') };
}

it.skipIf(process.platform === 'win32')('a part of the program that cannot be read is named in one sentence', () => {
  const folder = frontDoor();
  try {
    // For an administrator every file can be read: a link to nowhere cannot be by anybody.
    symlinkSync('nowhere', join(folder, 'src/cli/start.ts'));
    const reason = "ENOENT: no such file or directory, access '…/src/cli/start.ts'";
    expect(ending(folder)).toEqual({
      status: 1,
      said: `A part of the program cannot be read: ${reason}. Change who may read it, or fetch the project anew.\n`,
    });
    expect(ending(folder, { LANG: 'uk_UA.UTF-8' }).said).toMatch(/^Частину програми не прочитати: ENOENT/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.skipIf(process.platform === 'win32')('npm that fails on a full disk is said to have failed for that', () => {
  const folder = frontDoor();
  try {
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(folder, 'npm'), 0o755);
    const last = (env: Readonly<Record<string, string>>): string | undefined =>
      ending(folder, env).said.trim().split('\n').at(-1);
    expect(last({})).toMatch(/^npm ci failed/);
    const disk = (free: number): string =>
      `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
       fs.statfsSync = () => ({ bavail: ${free}, bsize: 4096 }); syncBuiltinESMExports();`;
    const withRoom = (free: number): Record<string, string> => ({
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(disk(free))}`,
    });
    expect(last(withRoom(4095))).toBe('…/: the disk is full; the packages need half a gigabyte.');
    expect(last(withRoom(4096))).toMatch(/^npm ci failed/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

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
