/** Copies of the project that a test may edit as it likes. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../src/cli/paths.ts';
import { assemble } from '../../src/edition/assemble.ts';
import type { Edition } from '../../src/model/edition.ts';
import { memory } from '../../src/edition/current.ts';
import { Memory } from '../../src/problems/memory.ts';
import { minimalTree, type Tree, writeTree } from './tree.ts';
import { run as command } from '../../src/cli/command.ts';
import { runNew } from '../../src/cli/new.ts';

/** Files of a copied folder, by path. */
export interface Folder {
  readonly path: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces words that stand in the file. @throws when they do not */
  replace(file: string, words: string, by: string): void;
  remove(file: string): void;
  /** Deletes the whole copy. */
  dispose(): void;
}

function folder(path: string): Folder {
  const at = (file: string): string => join(path, ...file.split('/'));
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(join(at(file), '..'), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    path,
    read,
    write,
    replace: (file, words, by) => {
      const text = read(file);
      if (!text.includes(words)) throw new Error(`${file} does not contain “${words}”`);
      write(
        file,
        text.replace(words, () => by),
      );
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    dispose: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A copy of content/ and data/, outside the project. */
export function copyContent(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'oseredok-content-'));
  for (const name of ['content', 'data']) cpSync(join(root, name), join(path, name), { recursive: true });
  return folder(path);
}

/** The smallest content that is complete and right, as files outside the project. */
export function smallContent(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'oseredok-content-'));
  writeTree(path, minimalTree());
  return folder(path);
}

/** A copy of the program without the content. It lies inside the project, so that it finds the installed packages. */
export function copyProgram(): Folder {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const path = mkdtempSync(join(root, '.cache', 'program-'));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', '.cache/fonts']) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(path, name), { recursive: true });
  }
  return folder(path);
}

export interface DevServer {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Everything it has printed so far. */
  printed(): string;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts the dev server of a copied program over a copied content and waits until it answers.
 * @throws with what it printed, when it ends before that
 */
export async function startDev(program: Folder, content: Folder): Promise<DevServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: program.path,
      // A server that believes it is run by Vitest answers no requests.
      env: {
        ...process.env,
        VITEST: undefined,
        NODE_ENV: undefined,
        BASE: undefined,
        OSEREDOK_ROOT: content.path,
        ASTRO_TELEMETRY_DISABLED: '1',
        ASTRO_DISABLE_UPDATE_CHECK: 'true',
        ASTRO_DEV_BACKGROUND: '0',
        NO_COLOR: '1',
        LC_ALL: 'C.UTF-8',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let ended = false;
  const end = new Promise<void>((resolve) => child.once('exit', () => ((ended = true), resolve())));
  const close = async (): Promise<void> => {
    child.kill();
    await end;
  };
  while (
    !(await fetch(`${origin}/api/documents.json`).then(
      () => true,
      () => false,
    ))
  ) {
    if (ended) {
      await close();
      throw new Error(`The dev server did not come up:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, printed: () => printed, close };
}

/** A copy of the project's content and data in a temporary folder, to be edited and thrown away. */
export interface Project {
  readonly root: string;
  /**
   * What readings of the content, of this copy and of others have found so far: nearly all files are the same, and to
   * read them anew for each was a third of these tests. That a reading which remembers finds what a fresh one finds is
   * a law of its own (test/unit/edition/assemble-laws.test.ts).
   */
  readonly memory: Memory;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces words that stand in the file; throws when they do not. */
  replace(path: string, from: string, to: string): void;
  /** Commits everything; needs git. */
  commit(): void;
  /** What is published from it; throws with the problems when there are any. */
  edition(): Edition;
  /** A line for every file below content/ and data/ and its bytes: what must not change when a command is refused. */
  snapshot(): string;
  remove(): void;
}

/** @param tree other content than the project's */
export function projectCopy(tree?: Tree): Project {
  const root = mkdtempSync(join(tmpdir(), 'oseredok-project-'));
  if (tree !== undefined) writeTree(root, tree);
  else for (const folder of ['content', 'data']) cpSync(folder, join(root, folder), { recursive: true });
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', [
      '-C',
      root,
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'core.autocrlf=false',
      ...args,
    ]);
    if (status !== 0) throw new Error(stderr.toString());
  };
  const project: Project = {
    root,
    memory: tree === undefined ? memory : new Memory(),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    replace: (path, from, to) => {
      const text = project.read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      project.write(
        path,
        text.replace(from, () => to),
      );
    },
    commit: () => {
      git('init', '--quiet');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'An edition');
    },
    edition: () => {
      const result = assemble({ root, base: '/', memory: project.memory });
      if (result.edition === null) throw new Error(JSON.stringify(result.problems, null, 1));
      return result.edition;
    },
    snapshot: () =>
      ['content', 'data']
        .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort()
        .map((path) => `${path}\n${createHash('sha256').update(project.read(path)).digest('hex')}`)
        .join('\n'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  return project;
}

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** @param answers what a person would answer, in order; absent where nobody can be asked */
export type Run = (args: readonly string[], answers?: readonly string[]) => Promise<CommandResult>;

/** Runs the command in English. */
export async function runNewIn(
  project: Project,
  args: readonly string[],
  answers?: readonly string[],
): Promise<CommandResult> {
  const said = { out: '', error: '' };
  const rest = [...(answers ?? [])];
  const ask = (question: string): Promise<string> => {
    said.out += `${question}\n`;
    const answer = rest.shift();
    return answer === undefined ? Promise.reject(new Error(`no answer to: ${question}`)) : Promise.resolve(answer);
  };
  const code = await command(
    (words, said) => runNew(words, { ...said, ...project, ask: answers === undefined ? null : ask }),
    [...args, '--lang=en'],
    { out: (text) => (said.out += text), error: (text) => (said.error += text) },
  );
  return { code, ...said };
}
