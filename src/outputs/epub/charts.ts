/** Charts as chapters: each view with its finding, its drawing in grey, its sentence and its table. */
import type { ChartTable } from '../../charts/chart.ts';
import { drawing } from '../../kinds/booklet/figures.ts';
import { openView, type OpenView } from '../../kinds/chart/open.ts';
import { documentsOf, sourceLine } from '../../kinds/chart/source-line.ts';
import { shownTable } from '../../kinds/chart/view.ts';
import { printedAddress } from '../../kinds/references.ts';
import type { Site } from '../../kinds/site.ts';
import { viewPath } from '../../model/addresses.ts';
import type { ChartConfig } from '../../model/chart.ts';
import { absolute } from '../../model/paths.ts';
import { el, toHtml, type El, type Tree } from '../../text/html.ts';
import type { Chapter } from './xhtml.ts';

export function chartChapter(config: ChartConfig, site: Site): Chapter {
  const places = config.views.map((view) => ({ chart: config.id, view: view.id }));
  const views = places.map((place) => viewTree(openView(site.edition, site, place), site));
  const name = config.name[site.lang];
  return {
    name: `chart-${config.id}`,
    title: name,
    type: 'chapter',
    paths: places.map((place) => viewPath(place)),
    body: toHtml([el('h1', {}, name), views]),
  };
}

function viewTree(opened: OpenView, site: Site): Tree {
  const { config, view, chart, series } = opened;
  const { sentence, table } = chart.describe(series, view.id);
  const address = absolute(site.href(viewPath({ chart: config.id, view: view.id })));
  const title = site.format.fill(view.title);
  return el(
    'section',
    { id: `view-${view.id}`, class: 'view', 'aria-labelledby': `finding-${view.id}` },
    el('h2', { id: `finding-${view.id}` }, title),
    el('p', { class: 'sources' }, sourceLine(documentsOf(opened, site), site).brief),
    el('figure', {}, drawing(opened, view.id, title, site), el('figcaption', {}, sentence)),
    tableTree(shownTable(table, site.href('')), title, site.lang),
    el('p', { class: 'address' }, el('a', { href: address }, printedAddress(address))),
  );
}

/** The numbers of a drawing, each with what it is: no page of a book is as wide as a row. Each leads to its words. */
function tableTree({ columns, rows }: ChartTable, caption: string, lang: string): El {
  return el(
    'table',
    {},
    el('caption', {}, caption),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        columns.map(({ label }) => el('th', { scope: 'col' }, label)),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map((row) =>
        el(
          'tr',
          {},
          row.map(({ text, href, lang: language }, index) => {
            const own = { lang: language === lang ? null : language };
            const words = href === undefined ? el('span', own, text) : el('a', { href, ...own }, text);
            if (index === 0) return el('th', { scope: 'row' }, words);
            const is = el('span', { class: 'is' }, `${columns[index]?.label ?? ''}: `);
            return el('td', {}, text === '' ? [] : [is, words, '. ']);
          }),
        ),
      ),
    ),
  );
}
