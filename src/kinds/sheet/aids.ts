/** What pupils draw on: empty fields, strips, circles and lines, in ink thin enough to be drawn over. */
import type { Aid } from '../../model/lesson.ts';
import { el, type El, raw, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** Columns whose heads find no room side by side on a phone. */
const MANY = 5;

/** An aid as it is printed. */
export function aidTree(aid: Aid, cards: Tree, site: Site): Tree {
  const { lang, t } = site;
  switch (aid.is) {
    case 'cards':
      return el('div', { class: 'cards' }, cards);
    case 'field':
      return drawn('field', [0, 0, 100, 100], t.lesson.fieldLabel, lattice(10, 10));
    case 'strip':
      return drawn('strip', [0, 0, 500, 20], t.lesson.stripLabel, lattice(50, 2));
    case 'circle':
      return drawn('circle', [-52, -52, 104, 104], t.lesson.circleLabel, circle());
    case 'line':
      return numberLine(aid, t.lesson.lineLabel(aid.from, aid.to), site);
    default:
      return el(
        'table',
        { class: aid.columns[lang].length < MANY ? 'to-fill' : 'to-fill many' },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t.lesson.rowHead)),
            ...aid.columns[lang].map((name) => el('th', { scope: 'col' }, name)),
          ),
        ),
        el(
          'tbody',
          {},
          ...aid.rows.map(({ html }) =>
            el('tr', {}, el('th', { scope: 'row' }, raw(html[lang])), ...aid.columns[lang].map(() => el('td', {}))),
          ),
        ),
      );
  }
}

function drawn(name: string, [x, y, width, height]: readonly number[], label: string, d: string): El {
  return el(
    'svg',
    { class: `aid aid-${name}`, viewBox: `${x} ${y} ${width} ${height}`, role: 'img', 'aria-label': label },
    el('path', { d }),
  );
}

/** Squares in rows, ten units wide. */
function lattice(columns: number, rows: number): string {
  const across = Array.from({ length: rows + 1 }, (_, row) => `M0 ${row * 10}h${columns * 10}`);
  const down = Array.from({ length: columns + 1 }, (_, column) => `M${column * 10} 0v${rows * 10}`);
  return [...across, ...down].join('');
}

/** A circle with a tick for each hundredth, longer at every tenth. */
function circle(): string {
  const point = (radius: number, part: number): string => {
    const angle = (part / 100) * 2 * Math.PI - Math.PI / 2;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  };
  const ticks = Array.from(
    { length: 100 },
    (_, part) => `M${point(50, part)}L${point(part % 10 === 0 ? 45 : 48, part)}`,
  );
  return `M0 -50A50 50 0 1 1 0 50A50 50 0 1 1 0 -50M-1 0H1M0 -1V1${ticks.join('')}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** So many steps of a line are named at most: years in letters that can be read on paper have no room for more. */
const MOST_NAMED = 7;

/** Room for a bar, in units of the line. */
const ROW = 15;

/** A line with its ends and steps named, and above it rows for bars where there is more than one. */
function numberLine(
  { from, to, rows }: { readonly from: number; readonly to: number; readonly rows: number },
  label: string,
  { format }: Pick<Site, 'format'>,
): El {
  const width = 300;
  const above = rows > 1 ? rows * ROW : 0;
  const guides = Array.from({ length: above / ROW }, (_, row) => `M20 ${9 + row * ROW}H${width - 20}`).join('');
  const step = stepOf(to - from);
  const at = (value: number): number => round(20 + ((value - from) / (to - from)) * (width - 40));
  const named = [from, ...inside(from, to, step), to];
  return el(
    'svg',
    { class: 'aid aid-line', viewBox: `0 0 ${width} ${above + 40}`, role: 'img', 'aria-label': label },
    el('path', {
      d: `${guides}M20 ${above + 22}H${width - 20}${named.map((value) => `M${at(value)} ${above + 16}v12`).join('')}`,
    }),
    ...named.map((value) =>
      el(
        'text',
        { x: at(value), y: above + 39, 'text-anchor': 'middle', 'font-size': 12 },
        yearOrNumber(value, from, format),
      ),
    ),
  );
}

function stepOf(length: number): number {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  return steps.find((step) => length / step <= MOST_NAMED) ?? length;
}

/** Steps between the ends that do not touch their names. */
function inside(from: number, to: number, step: number): number[] {
  const first = Math.ceil((from + step * 0.7) / step) * step;
  const count = Math.max(0, Math.floor((to - step * 0.7 - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** Years have no separator. */
function yearOrNumber(value: number, from: number, format: Site['format']): string {
  return from >= 1000 ? String(value) : format.number(value, 0);
}
