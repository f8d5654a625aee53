/** `npm run report [-- --json] [--lang=uk]`: how much of each document is annotated, accounted for and translated. */
import { parseArgs } from 'node:util';
import type { Lang } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { edition } from '../edition/current.ts';
import { ContentError } from '../problems/collect.ts';
import { terminalReport } from '../problems/print.ts';
import { coverage, coverageView, type CoverageRow } from '../kinds/coverage/view.ts';
import { language } from './language.ts';

const WORDS = {
  en: { whole: 'The whole edition', missing: 'Missing', nothing: 'Nothing is missing.' },
  uk: { whole: 'Усе видання', missing: 'Бракує', nothing: 'Нічого не бракує.' },
} as const;

/** The report as text for a terminal: a table for each document, what is missing beneath it, and the sums. */
export function coverageText(of: Edition, lang: Lang): string {
  const view = coverageView(of, lang);
  const words = WORDS[lang];
  const wide = Math.max(...view.total.map(({ name }) => name.length));
  const line = ({ name, share, percent, remark }: CoverageRow): string =>
    `  ${name.padEnd(wide)}  ${`${share.done} / ${share.of}`.padStart(9)}  ${`${percent} %`.padStart(5)}${remark === null ? '' : `  (${remark})`}`;
  const parts = view.documents.map(({ slug, title, rows }) => {
    const missing = rows.flatMap((row) =>
      row.share.missing.length === 0
        ? []
        : [
            `  ${words.missing} – ${row.name}:`,
            ...row.share.missing.map((one) => `    #${one.place}  ${cut(one.words)}`),
          ],
    );
    return [`${title} (${slug})`, ...rows.map(line), ...(missing.length === 0 ? [`  ${words.nothing}`] : missing)].join(
      '\n',
    );
  });
  return `${[...parts, [words.whole, ...view.total.map(line)].join('\n')].join('\n\n')}\n`;
}

function cut(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 90))} …`;
}

function main(): number {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } } });
  const lang = language(values.lang);
  try {
    const of = edition();
    process.stdout.write(values.json ? `${JSON.stringify(coverage(of), null, 2)}\n` : coverageText(of, lang));
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(
      `${terminalReport(error.problems, { lang, colour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined })}\n`,
    );
    return 1;
  }
}

if (import.meta.main) process.exitCode = main();
