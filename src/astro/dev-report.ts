/** What the dev server tells the browser about problems, and the page that it shows when there is no page to show. */
import type { Lang } from '../model/common.ts';
import type { Problem } from '../problems/problem.ts';
import type { LiveReport } from '../problems/shown-problem.ts';
import { explain, frame, terminalReport } from '../problems/print.ts';

/** More problems than this nobody reads at once; mending the first ones brings the others. */
const SHOWN = 40;

/** The problems with their sentences written out, ready to be printed as text. */
export function liveReport(problems: readonly Problem[]): LiveReport {
  return {
    total: problems.length,
    problems: problems.slice(0, SHOWN).map((problem) => {
      const { code, file, line, column, length, nearest } = problem;
      return {
        code,
        file,
        line,
        column,
        length,
        nearest,
        frame: frame(problem),
        words: { en: explain(problem, 'en'), uk: explain(problem, 'uk') },
      };
    }),
  };
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The page for a content that has never been good since the server was started: nothing but the problems.
 * @param base path before every address, beginning and ending in `/`
 */
export function problemsPage(problems: readonly Problem[], lang: Lang, base: string): string {
  const at = (path: string): string => escape(base + path);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Oseredok</title>
    ${['fonts', 'tokens', 'base', 'site', 'live'].map((name) => `<link rel="stylesheet" href="${at(`src/styles/${name}.css`)}">`).join('\n    ')}
    <script type="module" src="${at('@vite/client')}"></script>
    <script type="module" src="${at('src/client/dev-overlay.ts')}"></script>
  </head>
  <body>
    <main id="main" class="page" data-live="alone"><noscript><pre>${escape(terminalReport(problems, { lang, colour: false }))}</pre></noscript></main>
  </body>
</html>
`;
}
