/**
 * `npm test`: everything that must hold before a change is published, cheapest first; `npm test -- unit` runs the
 * stages named.
 * Stops at the first stage that fails. The last line counts the tests; a stage without tests of its own (types,
 * content,
 * build) counts as one failed test when it fails.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.ts';
import { runPackage, runScript } from './spawn.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
interface Stage {
  readonly name: string;
  readonly what: string;
  readonly run: (report: string) => Promise<number>;
}

const command = (name: string) => (): Promise<number> => runScript(join(root, 'src', 'cli', `${name}.ts`));
const vitest =
  (project: string) =>
  (report: string): Promise<number> =>
    runPackage('vitest', [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);

const STAGES: readonly Stage[] = [
  { name: 'types', what: 'astro check', run: () => runPackage('astro', ['check']) },
  { name: 'content', what: 'content check', run: command('check') },
  { name: 'unit', what: 'unit and property tests', run: vitest('unit') },
  { name: 'build', what: 'build', run: command('build') },
  { name: 'built', what: 'tests over the built files', run: vitest('build') },
  { name: 'browser', what: 'tests in a real browser', run: vitest('browser') },
];

/** Reads the counts out of a report of Vitest; a stage that wrote none has none. */
export async function readCounts(report: string): Promise<Counts> {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    await readFile(report, 'utf8'),
  ) as Record<string, number | undefined>;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/** The line that a machine reads: how many tests passed and failed. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `No such stage: ${unknown.join(', ')}. Stages: ${STAGES.map((stage) => stage.name).join(', ')}.\n`,
    );
    return 1;
  }
  const stages = STAGES.filter((stage) => names.length === 0 || names.includes(stage.name));
  const reports = await mkdtemp(join(tmpdir(), 'oseredok-test-'));
  const lines: string[] = [];
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  let broken = false;
  const began = performance.now();
  for (const { name, what, run } of stages) {
    if (broken) {
      lines.push(`  –  ${what}: not run`);
      continue;
    }
    process.stdout.write(`\n── ${what}\n`);
    const start = performance.now();
    const report = join(reports, `${name}.json`);
    const code = await run(report);
    const counts = await readCounts(report);
    broken = code !== 0 || counts.failed > 0;
    total = {
      passed: total.passed + counts.passed,
      failed: total.failed + (broken ? Math.max(counts.failed, 1) : 0),
      skipped: total.skipped + counts.skipped,
    };
    lines.push(
      `  ${broken ? '✗' : '✓'}  ${what}: ${seconds(performance.now() - start)}${counts.passed + counts.failed > 0 ? `, ${closingLine(counts)}` : ''}`,
    );
  }
  await rm(reports, { recursive: true, force: true });
  process.stdout.write(
    `\n${lines.join('\n')}\n\n${broken ? 'Failed' : 'All well'} after ${seconds(performance.now() - began)}.\n${closingLine(total)}\n`,
  );
  return broken ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
