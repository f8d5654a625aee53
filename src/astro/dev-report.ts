/** What the dev server tells the browser about problems, and the page that it shows when there is no page to show. */
import type { Lang } from '../model/common.ts';
import type { Problem } from '../problems/problem.ts';
import type { LiveReport } from '../problems/shown-problem.ts';
import { showProblem, terminalReport } from '../problems/print.ts';
import { escapeHtml } from '../text/escape.ts';

/** More problems than this nobody reads at once; mending the first ones brings the others. */
const SHOWN = 40;

/** The sheets of that page: it is not built from a layout. */
const STYLES = ['fonts', 'tokens', 'base', 'site', 'dev-overlay'];

/** The problems with their sentences written out, ready to be printed as text. */
export function liveReport(problems: readonly Problem[]): LiveReport {
  return {
    total: problems.length,
    problems: problems.slice(0, SHOWN).map(showProblem),
  };
}

/**
 * The page for a content that has never been good since the server was started: nothing but the problems.
 * @param base path before every address, beginning and ending in `/`
 */
export function problemsPage(problems: readonly Problem[], lang: Lang, base: string): string {
  const report = escapeHtml(terminalReport(problems, { lang, colour: false }));
  const at = (path: string): string => escapeHtml(base + path);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Oseredok</title>
    ${STYLES.map((name) => `<link rel="stylesheet" href="${at(`src/styles/${name}.css`)}">`).join('\n    ')}
    <script type="module" src="${at('@vite/client')}"></script>
    <script type="module" src="${at('src/client/dev-overlay.ts')}"></script>
  </head>
  <body>
    <main id="main" class="page" data-live="alone"><noscript><pre>${report}</pre></noscript></main>
  </body>
</html>
`;
}
