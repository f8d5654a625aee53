/** `npm run report [-- --json] [--lang=uk]`: how much of each document is annotated, accounted for and translated. */
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { edition } from '../edition/current.ts';
import { coverage, type CoverageRow, coverageRows, wholeCoverage } from '../kinds/coverage/view.ts';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { type Asked, command } from './flags.ts';

/** The report as text for a terminal: a table for each document, what is missing beneath it, and the sums. */
export function coverageText(of: Edition, lang: Lang): string {
  const documents = coverage(of);
  const total = coverageRows(wholeCoverage(documents), lang);
  const t = words(lang).maintainers.coverage;
  const wide = Math.max(...total.map(({ name }) => name.length));
  const line = ({ name, share, percent, remark }: CoverageRow): string =>
    [
      `  ${name.padEnd(wide)}`,
      `${share.done} / ${share.of}`.padStart(9),
      t.percent(percent).padStart(5),
      ...(remark === null ? [] : [`(${remark})`]),
    ].join('  ');
  const parts = documents.map((document) => {
    const { slug, title } = document;
    const rows = coverageRows(document, lang);
    const missing = rows.flatMap((row) =>
      row.share.missing.length === 0
        ? []
        : [
            `  ${t.missing(row.name, row.share.missing.length)}`,
            ...row.share.missing.map((one) => `    #${one.place}  ${cut(one.words)}`),
          ],
    );
    return [
      `${title[lang]} (${slug})`,
      ...rows.map(line),
      ...(missing.length === 0 ? [`  ${t.nothing}`] : missing),
    ].join('\n');
  });
  return `${[...parts, [t.whole, ...total.map(line)].join('\n')].join('\n\n')}\n`;
}

function cut(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 90))} …`;
}

function report({ set, lang }: Asked, { out }: Terminal): number {
  const of = edition();
  out(set.has('json') ? `${JSON.stringify(coverage(of), null, 2)}\n` : coverageText(of, lang));
  return 0;
}

export const main = command({ name: 'report', flags: { json: 'set' } }, report);

if (import.meta.main) process.exitCode = await run(main);
