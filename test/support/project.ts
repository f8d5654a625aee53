/** Copies of the project that a test may edit as it likes. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/paths.ts';

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
  const deadline = performance.now() + 60_000;
  while (
    !(await fetch(`${origin}/api/documents.json`).then(
      () => true,
      () => false,
    ))
  ) {
    if (ended || performance.now() > deadline) {
      await close();
      throw new Error(`The dev server did not come up:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, printed: () => printed, close };
}
