/**
 * `npm run diff -- <git ref> [--json] [--record=2026-11-26] [--lang=uk]`: what changed since an edition, as markdown
 * for a changelog; with a day, what was corrected is recorded for readers too. Needs git.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { editionsFile, recordedEdition } from '../model/editions.ts';
import { movedFile, type MovedTable } from '../model/moved.ts';
import { assemble, assemblePast } from '../edition/assemble.ts';
import { basePath, contentRoot } from '../edition/environment.ts';
import { compareEditions, recordOf } from '../history/diff.ts';
import { changesMarkdown } from '../history/changelog.ts';
import { memoryFiles, type Files } from '../read/files.ts';
import { Memory } from '../problems/memory.ts';
import { terminalReport } from '../problems/print.ts';
import { UsageError } from '../problems/usage-error.ts';
import { writeWhole } from '../scaffold/whole-file.ts';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { type Asked, command, help, type Usage } from './flags.ts';

function git(root: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', root, ...args], {
    input,
    // A hook or a shell may name another repository, or another language.
    env: { ...process.env, LC_ALL: 'C', GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new UsageError((refusals) => refusals.noGit);
  if (error !== undefined) throw error;
  if (status !== 0) throw new UsageError(() => stderr.toString().trim());
  return stdout;
}

/**
 * content/ and data/ as they stood at a commit, in memory.
 * @param root a folder inside the repository; paths are relative to it
 */
export function filesAt(root: string, ref: string): Files {
  git(root, ['--version']);
  lookForRepository(root);
  const commit = resolve(root, ref);
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content', 'data'])
    .toString()
    .split('\0')
    .filter((path) => path !== '' && !path.includes('\n'));
  const answer = git(root, ['cat-file', '--batch'], paths.map((path) => `${commit}:./${path}\n`).join(''));
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of paths) {
    // Each object: "<hash> <type> <size>\n", its bytes, "\n".
    const line = answer.indexOf(10, at);
    const size = Number(answer.subarray(at, line).toString().split(' ')[2]);
    if (!Number.isInteger(size)) throw new UsageError((refusals) => refusals.unreadable(path, ref));
    contents.set(path, answer.subarray(line + 1, line + 1 + size));
    at = line + 1 + size + 1;
  }
  return memoryFiles(contents);
}

/** @throws UsageError for a folder that is in no repository, or in one that git is not willing to read */
function lookForRepository(root: string): void {
  try {
    git(root, ['rev-parse', '--git-dir']);
  } catch (error) {
    const distrusted = error instanceof UsageError && error.message.includes('safe.directory');
    throw new UsageError((refusals) => (distrusted ? refusals.distrusted(root) : refusals.noRepository(root)));
  }
}

function resolve(root: string, ref: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString()
      .trim();
  } catch {
    const shallow = git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
    throw new UsageError((refusals) => (shallow ? refusals.shallow(ref) : refusals.noCommit(ref)));
  }
}

/** The Edition in the files of today. @throws UsageError with everything that is wrong */
function present(root: string, lang: Lang, memory: Memory): Edition {
  const { edition, problems } = assemble({ root, base: basePath(), memory });
  if (edition !== null) return edition;
  const report = terminalReport(problems, { lang, colour: false });
  throw new UsageError((refusals) => refusals.mendFirst(report));
}

/**
 * The Edition at a commit, and how many of today's rules it breaks.
 * @throws UsageError when too little of it can be read
 */
function past(root: string, ref: string, lang: Lang, memory: Memory): { edition: Edition; outgrown: number } {
  const { edition, problems } = assemblePast({ root, base: basePath(), files: filesAt(root, ref), memory });
  if (edition !== null) return { edition, outgrown: problems.length };
  const report = terminalReport(problems, { lang, colour: false });
  throw new UsageError((refusals) => refusals.outgrown(ref, report));
}

/** The aliases that are kept already; whether they are right is the checker's business. */
function movedTable(root: string): MovedTable {
  const path = join(root, 'data', 'moved.json');
  return movedFile.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { moved: [] });
}

/**
 * The report.
 * @param root folder with content/ and data/, inside a git repository
 * @param how `memory` is that of both readings: most files are the same in both
 * @throws UsageError when either edition cannot be had
 */
export function diff(
  root: string,
  ref: string,
  { lang, json, memory = new Memory() }: { readonly lang: Lang; readonly json: boolean; readonly memory?: Memory },
): string {
  const before = past(root, ref, lang, memory);
  const after = present(root, lang, memory);
  const changes = compareEditions(before.edition, after, movedTable(root));
  if (json) return `${JSON.stringify({ outgrown: before.outgrown, ...changes }, null, 2)}\n`;
  return changesMarkdown(
    changes,
    { before: ref, after: words(lang).commands.diff.now, outgrown: before.outgrown },
    lang,
  );
}

/**
 * Records what was corrected since an edition, as the first row of data/editions.json. A row of the same day gives way;
 * what an editor wrote in it, and the version that it names as the one before, stay.
 * @param day on which the edition of today is published, ISO 8601
 * @throws UsageError when either edition cannot be had, nothing has changed, or the day is none
 */
export function record(root: string, ref: string, day: string, lang: Lang, memory = new Memory()): void {
  checkDay(day);
  const after = present(root, lang, memory);
  const changes = compareEditions(past(root, ref, lang, memory).edition, after, movedTable(root));
  const row = recordOf(changes, after, day);
  const path = join(root, 'data', 'editions.json');
  const { editions } = existsSync(path) ? editionsFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : { editions: [] };
  const same = editions.find(({ date }) => date === day);
  const others = editions.filter((other) => other !== same);
  const { before, said } = same ?? row;
  // A release without a correction of anything is none that readers are told of.
  if (before === row.version) throw new UsageError((refusals) => refusals.nothingToRecord(ref));
  const kept = { ...row, before, ...(said === undefined ? {} : { said }) };
  writeWhole(path, `${JSON.stringify({ $schema: './schema/editions.json', editions: [kept, ...others] }, null, 2)}\n`);
}

/** @throws UsageError for what is no day */
function checkDay(day: string): void {
  if (!recordedEdition.shape.date.safeParse(day).success)
    throw new UsageError((refusals) => refusals.cannotBe('record', day, undefined, '2026-11-26'));
}

const USAGE: Usage = { name: 'diff', flags: { json: 'set', record: 'value' }, most: 1 };

function compare({ words: [ref], set, values, lang }: Asked, { out, error }: Terminal): number {
  if (ref === undefined) {
    error(help(USAGE, lang));
    return 1;
  }
  const day = values.get('record');
  if (day !== undefined) checkDay(day);
  out(diff(contentRoot(), ref, { lang, json: set.has('json') }));
  if (day !== undefined) record(contentRoot(), ref, day, lang);
  return 0;
}

export const main = command(USAGE, compare);

if (import.meta.main) process.exitCode = await run(main);
