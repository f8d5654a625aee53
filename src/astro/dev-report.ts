/** What the dev server tells the browser about problems, and the page that it shows when there is no page to show. */
import type { Lang } from '../model/common.ts';
import type { LiveReport, PanelWords } from '../model/shown-problem.ts';
import type { Html } from '../model/text-types.ts';
import { showProblem, terminalReport } from '../problems/print.ts';
import { el, type El, toPage } from '../text/html.ts';
import { words } from '../words/index.ts';
import type { Problem } from '../problems/records.ts';

/** More problems than this nobody reads at once; mending the first ones brings the others. */
const SHOWN = 40;

/** The sheets of that page: it is not built from a layout. */
const STYLES = ['fonts', 'tokens', 'base', 'frame', 'dev-overlay'];

/** The problems with their sentences written out, and the words around them, ready to be printed as text. */
export function liveReport(problems: readonly Problem[]): LiveReport {
  const panelWords = (lang: Lang): PanelWords => {
    const { live, message } = words(lang).maintainers;
    const { label, under, alone, hide, show, open, mended } = live;
    const { nearest, why, mend, folded, about } = message;
    const counted = { problems: live.problems(problems.length), more: live.more(problems.length - SHOWN) };
    return { label, under, alone, hide, show, open, mended, nearest, why, mend, folded, about, ...counted };
  };
  return {
    total: problems.length,
    problems: problems.slice(0, SHOWN).map(showProblem),
    words: { en: panelWords('en'), uk: panelWords('uk') },
  };
}

/**
 * The page for a content that has never been good since the server was started: nothing but the problems.
 * @param base path before every address, beginning and ending in `/`
 */
export function problemsPage(problems: readonly Problem[], lang: Lang, base: string): Html {
  const script = (path: string): El => el('script', { type: 'module', src: base + path });
  return toPage({
    lang,
    title: 'Oseredok',
    head: [
      STYLES.map((name) => el('link', { rel: 'stylesheet', href: `${base}src/styles/${name}.css` })),
      script('@vite/client'),
      script('src/client/dev-overlay.ts'),
    ],
    main: el(
      'main',
      { id: 'main', class: 'page', 'data-live': 'alone' },
      el('noscript', {}, el('pre', {}, terminalReport(problems, { lang, colour: false }))),
    ),
  });
}
