/** The command: what it prints where, how it ends, and that it touches nothing. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/check.ts';
import { run } from '../../../src/cli/command.ts';
import { assemble } from '../../../src/edition/assemble.ts';
import { memory } from '../../../src/edition/current.ts';
import { memoryFiles } from '../../../src/read/files.ts';
import { loadTree, minimalTree, PROJECT, writeTree } from '../../support/tree.ts';

let root = '';
const LANGUAGE = { LC_ALL: undefined, LC_MESSAGES: undefined, OSEREDOK_LANG: undefined, LANG: 'C' };
/** Runs the command in this process, as the shell would with these settings. */
const check = async (
  options: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ status: number; out: string; err: string }> => {
  for (const [name, value] of Object.entries({
    ...LANGUAGE,
    ...{ GITHUB_ACTIONS: undefined, NO_COLOR: '1', OSEREDOK_ROOT: root },
    ...settings,
  }))
    vi.stubEnv(name, value);
  const said = { out: '', err: '' };
  const terminal = { out: (text: string) => (said.out += text), error: (text: string) => (said.err += text) };
  try {
    return { status: await run(main, options, terminal), ...said };
  } finally {
    vi.unstubAllEnvs();
  }
};
/** What Node has made of modules, for a command that is started without other settings: half of what it takes. */
const KEPT_MODULES = Object.fromEntries(
  ['NODE_COMPILE_CACHE', 'NODE_OPTIONS'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
const NOTES = 'content/documents/cells/notes.md';
const RIGHT = Buffer.from(minimalTree().get(NOTES) ?? []).toString();
const damage = (): void => writeFileSync(join(root, NOTES), RIGHT.replace('(#p1)', '(#p9)'));
const mend = (): void => writeFileSync(join(root, NOTES), RIGHT);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'oseredok-check-'));
  writeTree(root, minimalTree());
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the last good build');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('npm run check ends with 0 and says what there is', async () => {
  mend();
  expect(await check()).toEqual({
    status: 0,
    out: 'All is well: 2 documents, 5 notes, 6 claims, 2 recommendations, 3 checks.\n',
    err: '',
  });
  expect((await check(['--lang=uk'])).out).toMatch(/^Усе гаразд: /);
  expect((await check([], { LANG: 'uk_UA.UTF-8' })).out).toMatch(/^Усе гаразд: /);
});

it('npm run check ends with 1, prints to the error stream, and leaves the last good build alone', async () => {
  damage();
  const before = statSync(join(root, 'dist', 'index.html'));
  const {
    status,
    stdout: out,
    stderr: err,
  } = spawnSync(process.execPath, [join(PROJECT, 'src/cli/check.ts')], {
    encoding: 'utf8',
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', OSEREDOK_ROOT: root, LANG: 'C', ...KEPT_MODULES },
  });
  expect(status).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/^content\/documents\/cells\/notes\.md:5:39 A link to no place \[anchor-dead\]\n/);
  expect(err).toMatch(/1 problem; nothing is published, the last good build stays as it is\.\n$/);
  const after = statSync(join(root, 'dist', 'index.html'));
  expect([after.mtimeMs, after.size, readFileSync(join(root, 'dist', 'index.html'), 'utf8')]).toEqual([
    before.mtimeMs,
    before.size,
    'the last good build',
  ]);
});

it('npm run check speaks to programs and to code hosts', async () => {
  damage();
  const json = await check(['--format=json']);
  expect(json.status).toBe(1);
  expect((JSON.parse(json.out) as { code: string }[]).map(({ code }) => code)).toEqual(['anchor-dead']);
  expect((await check(['--format=annotations'])).out).toMatch(
    /^::error file=content\/documents\/cells\/notes\.md,line=5,col=39,/,
  );
  expect((await check([], { GITHUB_ACTIONS: 'true' })).out).toMatch(/^::error /);
  mend();
  expect(await check(['--format=json'])).toEqual({ status: 0, out: '[]\n', err: '' });
});

/** Everything that a file of ours imports, directly or not: our files and the packages by name. */
function graph(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm,
    )) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

// What bounds the time of the command, without a clock.
const { files, packages } = graph(join(PROJECT, 'src/cli/check.ts'));

it('the modules of the check are found', () => {
  expect(files.size).toBeGreaterThan(40);
  expect([...packages]).toContain('markdown-it');
});

it('the modules of the check leave out framework, compiler, browser in a box and drawing of figures', () => {
  // astro/zod is a re-export of Zod alone.
  const heavy = [...packages].filter(
    (name) => !name.startsWith('node:') && !/^(astro\/zod|markdown-it|jsonc-parser|js-yaml|yaml|d3)$/.test(name),
  );
  expect(heavy).toEqual([]);
  expect([...files].filter((file) => /\.(astro|css)$|plot-|fonts\.ts$/.test(file))).toEqual([]);
});

it('the work of the check reads each file below content/ and data/ once: guides for what a merge has left', () => {
  const tree = loadTree(PROJECT);
  const inner = memoryFiles(tree);
  const reads = new Map<string, number>();
  const { edition } = assemble({
    root: '',
    base: '/',
    memory,
    files: { ...inner, read: (path) => (reads.set(path, (reads.get(path) ?? 0) + 1), inner.read(path)) },
  });
  expect(edition).not.toBeNull();
  expect([...reads.values()].every((count) => count === 1)).toBe(true);
  expect([...reads.keys()].sort()).toEqual([...tree.keys()].sort());
});

it.runIf(existsSync('/dev/full'))('a command whose output has no room says so, in a sentence', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT, 'src/cli/check.ts'), '--help', '--lang=en'], {
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect([status, stderr]).toEqual([1, 'The disk is full (ENOSPC).\n']);
});
