/**
 * A table of squares, and what is said beside it. Its heads, cells and squares are links to places beside it; the rules
 * of the page show what belongs to the place that is asked for and let the rest step back. No script.
 */
import type { Caption } from '../../charts/chart.ts';
import {
  cellId,
  columnId,
  HATCHED_ID,
  rowId,
  type Matrix,
  type MatrixCell,
  type MatrixHead,
  type MatrixRow,
} from '../../charts/matrix.ts';
import { markId } from '../../model/addresses.ts';
import type { ViewConfig } from '../../model/chart.ts';
import type { Html } from '../../model/text-types.ts';
import { el, type El, type Tree } from '../../text/html.ts';
import { held, parted } from '../../text/line-breaks.ts';
import type { Site } from '../site.ts';
import { paragraph } from './caption.ts';

interface MatrixView {
  readonly matrix: Matrix;
  readonly captions: ReadonlyMap<string, Caption>;
  readonly view: ViewConfig;
  readonly site: Site;
}

export function matrixTable({ matrix, captions, view, site }: MatrixView, caption: string): El {
  const { head, columns, rows } = matrix;
  const finding = view.captions[0]?.mark;
  return el(
    'table',
    { class: finding === HATCHED_ID ? 'matrix finds-hatched' : 'matrix' },
    el('caption', { class: 'visually-hidden' }, caption),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { class: 'corner', scope: 'col' }, el('span', { class: 'of' }, head), ' ', site.t.chart.hintMatrix),
        columns.map((column) =>
          el(
            'th',
            { scope: 'col' },
            headLink(columnId(column.id), [parted(column.label), ' ', count(column.count, site)]),
          ),
        ),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map((row) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, headLink(rowId(row.id), held(row.label))),
          row.cells.map((cell, index) => cellOf(cell, row, columns[index], { captions, site, finding })),
        ),
      ),
    ),
  );
}

function headLink(id: string, label: Tree): El {
  return el('a', { href: `#${markId(id)}`, 'data-head': id }, label);
}

function count(value: number, site: Site): El {
  return el('b', {}, site.format.number(value));
}

interface Around extends Pick<MatrixView, 'captions' | 'site'> {
  readonly finding: string | undefined;
}

function cellOf(
  { id, count: value, items }: MatrixCell,
  row: MatrixRow,
  column: MatrixHead | undefined,
  { captions, site, finding }: Around,
): El {
  const found = finding === id;
  const [within, counted] = [column?.label ?? '', site.format.number(value)];
  if (value === 0)
    return found
      ? el(
          'td',
          { class: 'found' },
          el(
            'a',
            { href: `#${markId(id)}`, 'data-mark': id },
            el('b', {}, '0'),
            ' ',
            el('span', {}, site.t.chart.nothing),
          ),
        )
      : el('td', { class: 'none' }, '0');
  return el(
    'td',
    { 'data-cell': id },
    el('a', { class: 'all', href: `#${markId(id)}`, 'aria-label': `${row.label}, ${within}: ${counted}` }),
    items.length === 0
      ? shareOf(value, row.count)
      : el(
          'span',
          { class: 'squares' },
          items.map((item) =>
            el('a', {
              class: item.hatched ? 'hatched' : null,
              href: `#${markId(item.id)}`,
              'data-mark': item.id,
              // What is asked for: where it stands, row and column say.
              'aria-label': captions.get(item.id)?.title,
              tabindex: -1,
            }),
          ),
        ),
    el('span', { class: 'count', 'aria-hidden': 'true' }, counted),
  );
}

/** A share of a whole as a bar. A `<meter>` has the colours of the browser, which no two of them let a page change. */
function shareOf(value: number, whole: number): El {
  const bar = (name: string, width: number): El => el('rect', { class: name, width, height: 1 });
  return el('svg', { class: 'share', viewBox: `0 0 ${whole} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
    bar('whole', whole),
    bar('part', value),
  ]);
}

/** What stands beside the table: the finding, a head for every row, column and cell, and each quotation once. */
export function matrixCaptions({ matrix, captions, view, site }: MatrixView): Tree {
  const { columns, rows } = matrix;
  const total = site.format.number(columns.reduce((sum, column) => sum + column.count, 0));
  const head = (id: string, title: string, meaning: string): El =>
    el(
      'section',
      { class: 'caption', id: markId(id) },
      el('h2', {}, title),
      meaning === '' ? [] : el('p', {}, meaning),
      el('p', {}, el('a', { href: '#drawing' }, site.t.chart.showAll)),
    );
  const titleOf = ({ label, count }: MatrixHead): string =>
    `${label}: ${site.t.chart.ofAll(site.format.number(count), total)}`;
  const finding = view.captions[0];
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ id, count }, index) =>
      count === 0 ? [] : [head(id, `${row.label}, ${columns[index]?.label ?? ''}: ${site.format.number(count)}`, '')],
    ),
  );
  return [
    finding === undefined ? [] : findingCaption(finding, { matrix, captions, view, site }),
    rows.map((row) => (finding?.mark === rowId(row.id) ? [] : head(rowId(row.id), titleOf(row), row.meaning))),
    columns.map((column) => head(columnId(column.id), titleOf(column), column.meaning)),
    cells,
    el(
      'ol',
      { class: 'quotations', 'aria-live': 'off' },
      rows.map((row, at) =>
        row.cells.flatMap((cell, index) =>
          cell.items.flatMap(({ id, hatched }) => {
            const caption = captions.get(id);
            const className = `r${at} c${index}${hatched ? ' is-hatched' : ''}`;
            return caption === undefined ? [] : quotationOf(caption, className, site);
          }),
        ),
      ),
    ),
  ];
}

function findingCaption(
  { mark, title, text, unknown }: ViewConfig['captions'][number],
  { matrix, site }: MatrixView,
): El {
  const all = matrix.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items));
  const row = matrix.rows.find(({ id, cells }) => rowId(id) === mark || cells.some((cell) => cell.id === mark));
  const listed = mark === HATCHED_ID ? all.filter(({ hatched }) => hatched).length : (row?.count ?? 0);
  const counted =
    mark === HATCHED_ID ? `: ${site.t.chart.ofAll(site.format.number(listed), site.format.number(all.length))}` : '';
  const list = `#${markId(row === undefined ? mark : rowId(row.id))}`;
  return el(
    'section',
    { class: 'caption', id: markId(mark) },
    el('h2', {}, site.format.fill(title) + counted),
    el('p', { class: 'says computed' }, site.t.chart.countedByUs),
    paragraph(text, site),
    paragraph(unknown, site, 'unknown'),
    listed === 0 ? [] : el('a', { class: 'go', href: list }, site.t.chart.seeAll(listed)),
  );
}

/** A recommendation in its own words, with what it asks for. */
function quotationOf({ id, title, says, words, href }: Caption, className: string, site: Site): El {
  const [first] = words;
  return el(
    'li',
    { id: markId(id), class: className },
    el(
      'blockquote',
      { lang: first?.lang === site.lang ? null : first?.lang, translate: 'no' },
      `«${first?.quote ?? ''}»`,
    ),
    el('p', {}, title),
    el('p', { class: 'says' }, says),
    el('a', { class: 'go', href: site.href(href) }, site.t.chart.toWords),
  );
}

/**
 * The rules by which heads and cells choose: what belongs to them is shown, the squares of everything else step back.
 * Numbers and words stay as dark as letters have to be.
 */
export function matrixStyle({ columns, rows }: Matrix): Html {
  const asked = (id: string): string => `:root:has(#${markId(id)}:target)`;
  const rules = [
    ...rows.map(({ id }, at) => [asked(rowId(id)), `tr:not(:nth-child(${at + 1})) td`, `.r${at}`]),
    ...columns.map(({ id }, at) => [asked(columnId(id)), `td:not(:nth-child(${at + 2}))`, `.c${at}`]),
    ...rows.flatMap(({ id, cells }, at) =>
      cells.flatMap(({ count }, index) => {
        const cell = cellId(id, columns[index]?.id ?? '');
        return count === 0 ? [] : [[asked(cell), `td:not([data-cell="${cell}"])`, `.r${at}.c${index}`]];
      }),
    ),
  ] as const;
  const pale = rules.map(([when, rest]) => `${when} .matrix tbody ${rest}`).join(',');
  const shown = rules.map(([when, , list]) => `${when} .quotations ${list}`).join(',');
  const aside = '--aside:.22;--aside-ink:var(--ink-2);--aside-line:var(--hair)';
  return `@layer components{${pale}{${aside}}${shown}{display:list-item}}` as Html;
}
