/**
 * `npm run check [-- --format=json|annotations] [--lang=uk]`: the content check alone, the same code that the build
 * runs.
 */
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { assemble, type Assembled } from '../edition/assemble.ts';
import { basePath, checkSettings, colours, contentRoot } from '../edition/environment.ts';
import { annotationReport, jsonReport, terminalReport } from '../problems/print.ts';
import { Forgetful } from '../problems/memory.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { type Asked, command } from './flags.ts';
import { PassedFile } from './passed-file.ts';
import { root } from './paths.ts';
import { PASSED } from './test-plan.ts';

const FORMATS = ['json', 'annotations'];

/**
 * Checks the content and prints what is wrong.
 * @returns the exit code: 0 when the site can be published
 */
export function checkContent({ values, lang }: Asked, terminal: Terminal): number {
  const format = values.get('format');
  if (format !== undefined && !FORMATS.includes(format))
    throw new UsageError((refusals) => refusals.oneOf('format', FORMATS.join(', ')));
  checkSettings(null);
  const { [PASSED]: file } = process.env;
  const passed = file === undefined ? null : new PassedFile(root, file);
  const memory = new Forgetful(passed?.steps ?? null);
  const assembled = assemble({ root: contentRoot(), base: basePath(), memory });
  passed?.write();
  if (format === 'json') terminal.out(`${jsonReport(assembled.problems)}\n`);
  else reportContent(assembled, lang, terminal, format);
  return assembled.edition === null ? 1 : 0;
}

/** Says how much there is of content that can be published, and what is wrong with any other. */
export function reportContent(
  { edition, problems }: Assembled,
  lang: Lang,
  { out, error }: Terminal,
  format = process.env['GITHUB_ACTIONS'] === 'true' ? 'annotations' : 'words',
): void {
  if (edition !== null) out(`${summary(edition, lang)}\n`);
  else if (format === 'annotations') out(`${annotationReport(problems, lang)}\n`);
  else error(`${terminalReport(problems, { lang, colour: colours() })}\n`);
}

function summary({ documents, claims, recommendations, checks, index }: Edition, lang: Lang): string {
  return words(lang).commands.check.well({
    documents: documents.length,
    notes: index.counts.notes,
    claims: claims.length,
    recommendations: recommendations.length,
    checks: checks.length,
  });
}

export const main = command({ name: 'check', flags: { format: 'value' } }, checkContent);

if (import.meta.main) process.exitCode = await run(main);
