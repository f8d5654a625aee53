/** A copy of the project's content and data in a temporary folder, to be edited and thrown away. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assemble } from '../../src/edition/assemble.ts';
import type { Edition } from '../../src/model/edition.ts';

export interface Project {
  readonly root: string;
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

export function projectCopy(): Project {
  const root = mkdtempSync(join(tmpdir(), 'oseredok-project-'));
  for (const folder of ['content', 'data']) cpSync(folder, join(root, folder), { recursive: true });
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
      const result = assemble({ root, base: '/' });
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
