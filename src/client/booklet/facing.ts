/**
 * Facing pages: the source at the left, its translation at the right, sentence level with sentence. The notes that the
 * sentences of both pages call run at the foot of the two, in the order of the text.
 */
import type { Gauge, Measured } from './gauge.ts';
import type { Press } from './press.ts';

/** Between the text and its notes, in pixels. */
const GAP = 12;

interface Row {
  readonly left: Measured | undefined;
  readonly right: Measured | undefined;
  readonly height: number;
  /** Notes that it calls for the first time. */
  readonly notes: readonly Measured[];
  /** Whether it is the head of what follows: a heading, or a sentence that is set bold as one. */
  readonly leads: boolean;
}

/**
 * @param after what stands below the last sentences, where they leave it room
 * @returns whether they did
 */
export function facing(part: HTMLElement, press: Press, gauge: Gauge, after: readonly HTMLElement[]): boolean {
  const rows = measuredRows(part, gauge);
  let end = gauge.measure(after, Infinity).flat();
  const fits = (last: Spread | undefined): boolean => heightOf(last) + endOf(end, gauge.room).height <= gauge.room;
  const full = laid(rows, gauge.room).at(-1);
  let hasRoom = fits(full);
  if (!hasRoom && end.length > 0) {
    // Set closer they may have it.
    for (const one of after) one.classList.add('is-close');
    end = gauge.measure(after, Infinity).flat();
    hasRoom = fits(full);
    if (!hasRoom) for (const one of after) one.classList.remove('is-close');
  }
  const spreads = evenly(rows, gauge.room, (last) => !hasRoom || fits(last));
  const last = spreads.at(-1);
  for (const spread of spreads) print({ ...spread, end: spread === last && hasRoom ? end : [] }, press, gauge.room);
  return hasRoom;
}

/** How much of a page is left free at the most, so that the last two are not nearly empty. */
const FREE = 0.3;

/**
 * As few spreads as can be, all of them about as full: none ends a text with a sentence alone.
 * @param suits whether what stands below the last sentences has room there
 */
function evenly(rows: readonly Row[], room: number, suits: (last: Spread | undefined) => boolean): Spread[] {
  let spreads = laid(rows, room);
  for (let free = 0.05; free <= FREE; free += 0.05) {
    const even = laid(rows, room * (1 - free));
    if (even.length > spreads.length || !suits(even.at(-1))) break;
    spreads = even;
  }
  return spreads;
}

/** One spread after the other, each as full as the room lets it be. */
function laid(rows: readonly Row[], room: number): Spread[] {
  const spreads: Spread[] = [];
  let at = 0;
  let late: readonly Measured[] = [];
  while (at < rows.length || late.length > 0) {
    const taken: Row[] = [];
    let notes = late;
    let used = 0;
    for (let row = rows[at]; row !== undefined; row = rows[(at += 1)]) {
      const more = [...notes, ...row.notes];
      const height = used + row.height;
      if (height + feetOf(more).height > room) {
        // Notes that have no room beside their only sentence run on over the page.
        if (taken.length > 0 || height + feetOf(notes).height > room) break;
        taken.push(row);
        notes = more;
        used = height;
        at += 1;
        break;
      }
      taken.push(row);
      notes = more;
      used = height;
    }
    // What leads goes over with what it leads to.
    for (let lead = taken.at(-1); lead?.leads === true && taken.length > 1 && at < rows.length; lead = taken.at(-1)) {
      taken.pop();
      at -= 1;
      used -= lead.height;
      notes = notes.slice(0, notes.length - lead.notes.length);
    }
    let count = notes.length;
    while (count > 0 && used + feetOf(notes.slice(0, count)).height > room) count -= 1;
    // A sentence higher than the page has been cut: something always fits.
    if (taken.length === 0 && count === 0) count = Math.min(1, notes.length);
    if (taken.length === 0 && count === 0) taken.push(...rows.slice(at, (at += 1)));
    late = notes.slice(count);
    spreads.push({ rows: taken, end: [], notes: notes.slice(0, count) });
  }
  return spreads;
}

/** How high sentences and notes of a spread are. */
function heightOf(spread: Spread | undefined): number {
  const text = spread?.rows.reduce((sum, { height }) => sum + height, 0) ?? 0;
  return text + feetOf(spread?.notes ?? []).height;
}

/** Sentences with their height and their notes. */
function measuredRows(part: HTMLElement, gauge: Gauge): Row[] {
  const rows = [...part.querySelectorAll<HTMLElement>(':scope > .row')];
  const leads = rows.map(isLead);
  const cells = (name: string): HTMLElement[] => rows.map((row) => cellOf(row, name));
  const [left, right] = [cells('src'), cells('tr')].map((column) => gauge.measure(column, gauge.room * 0.7));
  const written = [...part.querySelectorAll<HTMLElement>('.fn')];
  const numbers = written.map(({ dataset }) => dataset['no'] ?? '');
  const measured = gauge.measure(written, gauge.room * 0.6);
  const notes = new Map(numbers.map((number, index) => [number, measured[index] ?? []]));
  return rows.flatMap((row, index) => {
    const [source = [], translation = []] = [left?.[index], right?.[index]];
    const calls = (row.dataset['calls'] ?? '').split(' ').flatMap((number) => {
      const called = notes.get(number) ?? [];
      notes.delete(number);
      return called;
    });
    return Array.from({ length: Math.max(source.length, translation.length) }, (_, piece): Row => ({
      left: source[piece],
      right: translation[piece],
      height: Math.max(source[piece]?.height ?? 0, translation[piece]?.height ?? 0),
      notes: piece === 0 ? calls : [],
      leads: leads[index] === true,
    }));
  });
}

/** All of its words but the number of the paragraph. */
function isLead(row: HTMLElement): boolean {
  const source = row.querySelector('.src');
  if (source === null || source.matches('.heading1, .heading2')) return source !== null;
  const words = [...source.querySelectorAll('.pn, strong')].reduce((sum, one) => sum + lettersIn(one), 0);
  return words === lettersIn(source);
}

const lettersIn = ({ textContent }: Element): number => textContent?.length ?? 0;

/** What stands before a row goes with its source. */
function cellOf(row: HTMLElement, name: string): HTMLElement {
  const cell = row.querySelector<HTMLElement>(`:scope > .${name}`) ?? document.createElement('div');
  const before = row.previousElementSibling;
  if (before?.matches('.outside') === true) cell.prepend(...(name === 'src' ? [inLine(before)] : []));
  return cell;
}

function inLine(outside: Element): HTMLElement {
  const words = document.createElement('span');
  words.className = outside.className;
  words.append(...outside.cloneNode(true).childNodes);
  return words;
}

interface Feet {
  /** How many stand at the left. */
  readonly left: number;
  readonly height: number;
}

/** The notes in two columns, as even as may be. */
function feetOf(notes: readonly Measured[]): Feet {
  if (notes.length === 0) return { left: 0, height: 0 };
  const all = notes.reduce((sum, { height }) => sum + height, 0);
  let best: Feet = { left: notes.length, height: all };
  let above = 0;
  for (const [index, { height }] of notes.entries()) {
    above += height;
    const higher = Math.max(above, all - above);
    if (higher < best.height) best = { left: index + 1, height: higher };
  }
  return { ...best, height: best.height + GAP };
}

/** What stands below the last sentences: a few lines stay together, or their heading would stand alone at the left. */
function endOf(end: readonly Measured[], room: number): Feet {
  const height = end.reduce((sum, one) => sum + one.height, GAP);
  return height > room / 4 ? feetOf(end) : { left: end.length, height };
}

/** What lies on two pages: sentences, what stands below the last, and notes at the foot. */
interface Spread {
  readonly rows: readonly Row[];
  readonly end: readonly Measured[];
  readonly notes: readonly Measured[];
}

function print({ rows, end, notes }: Spread, press: Press, room: number): void {
  const pages = press.spread('text');
  for (const [side, body] of pages.entries()) {
    const cells = document.createElement('div');
    cells.className = 'cells';
    for (const row of rows) {
      const cell = (side === 0 ? row.left : row.right)?.element ?? document.createElement('p');
      cell.classList.add(press.height('min', row.height));
      cells.append(cell);
    }
    body.append(cells, ...halfOf(end, endOf(end, room), side, 'end'), ...halfOf(notes, feetOf(notes), side, 'feet'));
  }
}

/** What of it stands on a page, if anything. */
function halfOf(all: readonly Measured[], { left }: Feet, side: number, className: string): HTMLElement[] {
  const own = side === 0 ? all.slice(0, left) : all.slice(left);
  if (own.length === 0) return [];
  const half = document.createElement('div');
  half.className = className;
  half.append(...own.map(({ element }) => element));
  return [half];
}
