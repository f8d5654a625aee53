/**
 * `npm run check [-- --format=json|annotations] [--lang=uk]`: the content check alone, the same code that the build
 * runs.
 */
import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../model/common.ts';
import { assemble, type Assembled } from '../edition/assemble.ts';
import { basePath, contentRoot } from '../edition/current.ts';
import { annotationReport, jsonReport, terminalReport } from '../problems/print.ts';

/** Language of messages: `--lang`, else the language of the terminal. */
function language(wanted: string | undefined): Lang {
  const given = wanted ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  return LANGS.find((lang) => given.toLowerCase().startsWith(lang)) ?? 'en';
}

/**
 * Checks the content and prints what is wrong.
 * @returns whether the site can be published
 */
export function checkContent(options: { format?: string | undefined; lang?: string | undefined } = {}): boolean {
  const lang = language(options.lang);
  const { edition, problems }: Assembled = assemble({ root: contentRoot(), base: basePath() });
  if (options.format === 'json') process.stdout.write(`${jsonReport(problems)}\n`);
  else if (problems.length > 0 && (options.format === 'annotations' || process.env['GITHUB_ACTIONS'] === 'true'))
    process.stdout.write(`${annotationReport(problems, lang)}\n`);
  else if (problems.length > 0)
    process.stderr.write(
      `${terminalReport(problems, { lang, colour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined })}\n`,
    );
  else if (edition !== null) {
    const { documents, claims, recommendations, checks } = edition;
    const notes = documents.reduce((count, document) => count + document.notes.length, 0);
    process.stdout.write(
      lang === 'uk'
        ? `Усе гаразд: документів ${documents.length}, приміток ${notes}, тверджень ${claims.length}, настанов ${recommendations.length}, перевірок ${checks.length}.\n`
        : `All is well: ${documents.length} documents, ${notes} notes, ${claims.length} claims, ${recommendations.length} recommendations, ${checks.length} checks.\n`,
    );
  }
  return problems.length === 0;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { format: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
  });
  process.exitCode = checkContent(values) ? 0 : 1;
}
