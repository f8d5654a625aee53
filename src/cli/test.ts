/**
 * `npm test`: everything that must hold before a change is published, cheapest first. `npm test -- quick` while one
 * works, `-- full` with every theme, width and engine, `-- unit` for the stages named, `-- charts` for the tests whose
 * path has that word, `-- --watch`, and `-- golden --update` to accept what has changed on purpose.
 *
 * Stops at the first stage that fails. The last line counts the tests; a stage without tests of its own (lint, types,
 * content, build) counts as one failed test when it fails, and so does a stage of tests that ran none.
 */
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { Lang } from '../model/common.ts';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { fullDisk } from './disk-room.ts';
import { inComponents, writeComponents } from './components.ts';
import { type Asked, command } from './flags.ts';
import { root } from './paths.ts';
import { timeOfEnded } from './processor-time.ts';
import { runPackage, runScript } from './spawn.ts';
import { isStopping, whenStopped } from './stop.ts';
import { BROWSER_TIME, PASSED, plan, type Plan, type Stage } from './test-plan.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scriptOf = (name: string): string => join(root, 'src', 'cli', `${name}.ts`);
const ownCommand = (name: string) => (): Promise<number> => runScript(scriptOf(name));
/** Where a build, too, leaves what passed, and looks for it. */
const KEPT = join(root, '.cache', 'passed.json');

/** Checks the content: what passed before is asked again unless it has to be quick, and not by the build behind it. */
function content({ quick }: Plan): Promise<number> {
  if (!quick) rmSync(KEPT, { force: true });
  return runScript(scriptOf('check'), [], { [PASSED]: KEPT });
}

/** Runs the tests of a stage. @param report where Vitest writes what came of them; '' when it stays and watches */
function vitest(stage: Stage, projects: readonly string[], asked: Plan, report: string): Promise<number> {
  const how = asked.watch ? ['watch'] : ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runPackage(
    'vitest',
    [
      ...how,
      '--config=test/vitest.config.ts',
      // By Node itself: to have Vite bundle it first is a seventh of what Vitest takes to start.
      '--configLoader=native',
      ...projects.map((project) => `--project=${project}`),
      // Golden files are written when they are asked for, and never by the way.
      `--update=${asked.update ? 'all' : 'none'}`,
      ...(asked.files.get(stage) ?? []),
    ],
    {
      ...(asked.full && { OSEREDOK_FULL: '1' }),
      [BROWSER_TIME]: browserTime(report),
      // What a browser that is stopped leaves behind goes with the reports.
      ...(report === '' ? {} : { TMPDIR: dirname(report) }),
    },
  );
}

interface Work {
  readonly run: (asked: Plan, report: string) => Promise<number>;
  /** Whether the stage is tests, which are counted. */
  readonly tests?: true;
}

const tests = (stage: Stage, projects: (asked: Plan) => readonly string[]): Work => ({
  run: (asked, report) => vitest(stage, projects(asked), asked, report),
  tests: true,
});

/**
 * TypeScript by the native compiler, components of Astro with the rest. More checkers than one are faster by the clock
 * alone: each looks at what the files share once more. What has not changed since the last run is not looked at again,
 * nor is what uses it: for that the compiler has to have written what each module declares. Without that the first edit
 * of any module has all that use it looked at anew, for ten seconds of the processor instead of two.
 */
async function types(): Promise<number> {
  const components = writeComponents(root);
  const kept = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];
  const args = ['--project', '.config/tsconfig.components.json', '--checkers', '1', ...kept];
  let said = '';
  // It lives for seconds, and takes 1.5 GB with a sweep or without: each sweep is work for nothing until there is more.
  const sweeping = { GOGC: 'off', GOMEMLIMIT: '3GiB' };
  const code = await runPackage('typescript-native', args, sweeping, undefined, (text) => void (said += text));
  process.stdout.write(inComponents(said, components));
  return code;
}

const WORK: Readonly<Record<Stage, Work>> = {
  lint: { run: ownCommand('lint') },
  types: { run: types },
  content: { run: content },
  unit: tests('unit', ({ quick }) => [quick ? 'unit' : 'units']),
  build: { run: ownCommand('build') },
  built: tests('built', () => ['build']),
  browser: tests('browser', () => ['browser']),
  fuzz: tests('fuzz', () => ['fuzz']),
};

/**
 * Empties the folder in which Node keeps what it has made of modules, where it holds too many. Vitest imports each file
 * of tests under a new name at every run, some three hundred in all, and nothing takes the old ones away.
 */
export function sweep(folder = join(root, '.cache', 'node'), most = 8000): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder, { recursive: true }).length > most) rmSync(folder, { recursive: true, force: true });
}

/** Reads the counts out of a report of Vitest; a stage that wrote none, or not to its end, has none. */
export async function readCounts(report: string): Promise<Counts> {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parsed(await readFile(report, 'utf8'));
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

function parsed(report: string): Record<string, number | undefined> {
  try {
    return JSON.parse(report) as Record<string, number | undefined>;
  } catch {
    return {};
  }
}

/** The line that a machine reads, whatever the language: how many tests passed and failed. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return words('en').commands.testing.counts(passed, failed, skipped);
}

/** Where the browser of the tests leaves what its pages took of the processor. */
const browserTime = (report: string): string => `${report}.browser`;

/** What is known to have been taken of the processor until now: by what ended, and by the browsers of these stages. */
function processorTime(reports: string): number | null {
  const ended = timeOfEnded();
  if (ended === null) return null;
  const files = globSync('*.browser', { cwd: reports }).map((file) => readFileSync(join(reports, file), 'utf8'));
  return files.reduce((sum, time) => sum + Number(time), ended);
}

/** How long something took, by the clock and by the processor. */
function stopwatch(lang: Lang, reports: string): () => string {
  const t = words(lang).commands.testing;
  const seconds = (ms: number): string => t.seconds((ms / 1000).toFixed(1));
  const [clock, processor] = [performance.now(), processorTime(reports)];
  return () => {
    const now = processorTime(reports);
    const worked = processor === null || now === null ? '' : ` (${t.processor(seconds(now - processor))})`;
    return `${seconds(performance.now() - clock)}${worked}`;
  };
}

const USAGE = { name: 'test', flags: { watch: 'set', update: 'set' }, most: Infinity } as const;

async function runStages(said: Asked, { out, error }: Terminal): Promise<number> {
  const { lang } = said;
  const t = words(lang).commands.testing;
  const files = globSync('test/**/*.test.ts', { cwd: root }).map((file) => file.split(sep).join('/'));
  const asked = plan(said, files);
  if (asked.watch) return vitest('unit', ['unit'], asked, '');
  sweep();
  const reports = await mkdtemp(join(tmpdir(), 'oseredok-test-'));
  const clear = (): Promise<void> => rm(reports, { recursive: true, force: true });
  const done = whenStopped(clear);
  const lines: string[] = [];
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  let broken = false;
  const whole = stopwatch(lang, reports);
  for (const stage of asked.stages) {
    const work = WORK[stage];
    if (broken) {
      lines.push(`  –  ${t.stages[stage]}: ${t.notRun}`);
      continue;
    }
    out(`\n── ${t.stages[stage]}\n`);
    const taken = stopwatch(lang, reports);
    const report = join(reports, `${stage}.json`);
    const code = await work.run(asked, report);
    if (isStopping()) return 1;
    const counts = await readCounts(report);
    const none = work.tests === true && counts.passed + counts.failed === 0;
    broken = code !== 0 || counts.failed > 0 || none;
    total = {
      passed: total.passed + counts.passed,
      failed: total.failed + (broken ? Math.max(counts.failed, 1) : 0),
      skipped: total.skipped + counts.skipped,
    };
    const { passed, failed, skipped } = counts;
    const counted = none ? `, ${t.noTests}` : work.tests === true ? `, ${t.counts(passed, failed, skipped)}` : '';
    lines.push(`  ${broken ? '✗' : '✓'}  ${t.stages[stage]}: ${taken()}${counted}`);
  }
  // While the reports are there: the time of the browsers' pages is in them.
  const full = broken ? fullDisk(root, reports) : null;
  if (full !== null) error(`${full.reason[lang]}\n`);
  const end = broken ? t.failed(whole()) : t.well(whole());
  await clear();
  done();
  out(`\n${lines.join('\n')}\n\n${end}\n${closingLine(total)}\n`);
  return broken ? 1 : 0;
}

export const main = command(USAGE, runStages);

if (import.meta.main) process.exitCode = await run(main);
