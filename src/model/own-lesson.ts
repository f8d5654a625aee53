/**
 * A lesson that a teacher puts together: a title and a list of what is shown, in their order. All of it stands in the
 * fragment of an address, which no server is told: `#1~t.My+title~p.production-cells.p2~c.growth.density~n.My+line`.
 * First the version of this form, then parts of a letter, a dot and what the letter calls for.
 */

/** Words of a document: a block, a sentence, or what a note or a row of the dataset stands on. */
export interface PassageItem {
  readonly is: 'passage';
  readonly document: string;
  readonly place: string;
}

/** A view of a chart, with a mark of it in hand. */
export interface ChartItem {
  readonly is: 'chart';
  readonly chart: string;
  readonly view: string;
  readonly mark: string | null;
}

/** A question or a passage of a lesson of the edition. */
export interface LessonItem {
  readonly is: 'lesson';
  readonly lesson: string;
  readonly place: string;
}

/** A line of the teacher’s own. */
export interface LineItem {
  readonly is: 'line';
  readonly text: string;
}

/** A part that this edition does not know: one of a later edition, perhaps. It is kept as it is written. */
interface UnknownItem {
  readonly is: 'unknown';
  readonly code: string;
}

export type Item = PassageItem | ChartItem | LessonItem | LineItem | UnknownItem;

export interface OwnLesson {
  readonly title: string;
  readonly items: readonly Item[];
}

/** A lesson as it was read from an address, with what could not be read. */
export interface ReadLesson extends OwnLesson {
  /** Whether it is shown to pupils: nothing to change it, and no answers. */
  readonly pupils: boolean;
  /** Parts that are no parts. */
  readonly damaged: number;
  /** Whether there was more than a lesson holds. */
  readonly cut: boolean;
  /** Whether a later edition wrote it. */
  readonly later: boolean;
}

const VERSION = 1;
/** The part of an address that is given to pupils. */
const PUPILS = 'f.pupils';
/** Letters of a title, letters of a line, parts of a lesson, characters of an address that are looked at. */
export const MOST = { title: 100, line: 400, items: 40, address: 20_000 } as const;
/** Addresses that are longer are cut off by programs that pass them on. */
export const SAFE_LENGTH = 2000;

const CODE = /^[a-z]\.[a-z0-9.-]{1,200}$/;

/** The fragment, without `#`. */
export function formatLesson({ title, items }: OwnLesson, pupils = false): string {
  const named = title === '' ? [] : [`t.${packed(title)}`];
  return [VERSION, ...(pupils ? [PUPILS] : []), ...named, ...items.map(formatItem)].join('~');
}

/** A part of the fragment. */
export function formatItem(item: Item): string {
  switch (item.is) {
    case 'passage':
      return `p.${item.document}.${item.place}`;
    case 'chart':
      return ['c', item.chart, item.view, ...(item.mark === null ? [] : [item.mark])].join('.');
    case 'lesson':
      return `l.${item.lesson}.${item.place}`;
    case 'line':
      return `n.${packed(item.text)}`;
    case 'unknown':
      return item.code;
  }
}

/** Reads a fragment, with or without `#`; null where it is none of a lesson. What can be read of it stands. */
export function parseLesson(fragment: string): ReadLesson | null {
  const written = fragment.slice(0, MOST.address).replace(/^#/, '');
  const [version = '', ...parts] = written.split('~');
  if (!/^\d{1,4}$/.test(version)) return null;
  const titles: string[] = [];
  const items: Item[] = [];
  let pupils = false;
  let damaged = 0;
  for (const part of parts) {
    const title = part.startsWith('t.') ? unpacked(part.slice(2)) : null;
    const item = title === null ? parseItem(part) : null;
    if (title !== null) titles.push(ownWords(title, MOST.title));
    else if (part === PUPILS) pupils = true;
    else if (item !== null) items.push(item);
    else damaged += 1;
  }
  return {
    title: titles[0] ?? '',
    items: items.slice(0, MOST.items),
    pupils,
    damaged,
    cut: items.length > MOST.items || fragment.length > MOST.address,
    later: Number(version) > VERSION,
  };
}

/** Reads a part of the fragment; null where it is none. */
export function parseItem(part: string): Item | null {
  if (part.startsWith('n.')) {
    const text = unpacked(part.slice(2));
    return text === null ? null : { is: 'line', text: ownWords(text, MOST.line) };
  }
  if (!CODE.test(part) || part.startsWith('t.')) return null;
  const [letter, first = '', second = '', third = '', ...more] = part.split('.');
  const unknown: Item = { is: 'unknown', code: part };
  if (first === '' || second === '' || more.length > 0) return unknown;
  if (letter === 'c' && !part.endsWith('.')) return { is: 'chart', chart: first, view: second, mark: third || null };
  if (part.split('.').length > 3) return unknown;
  if (letter === 'p') return { is: 'passage', document: first, place: second };
  if (letter === 'l') return { is: 'lesson', lesson: first, place: second };
  return unknown;
}

/** Somebody’s own words as a lesson keeps them: one line of so many letters at most. */
export function ownWords(text: string, most: number): string {
  // Half a letter, as a program that cuts text off leaves it, has no address.
  const line = text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\s\p{Cc}]+/gu, ' ');
  return Array.from(line.trim()).slice(0, most).join('').trim();
}

/**
 * Words as a part of an address, in the shorter of two forms: such letters as addresses have stay readable; all others
 * take three letters for two, where escaping takes six for one. Nothing that programs leave off the end of an address.
 */
function packed(text: string): string {
  const escaped = encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()*._~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  const coded = `_${btoa(bytes).replaceAll('+', '-').replaceAll('/', '+').replaceAll('=', '')}`;
  if (text === '') return '+';
  return coded.length < escaped.length ? coded : escaped;
}

/** The words that were packed; null where nobody packed them. */
function unpacked(code: string): string | null {
  try {
    if (!code.startsWith('_')) return decodeURIComponent(code.replaceAll('+', ' '));
    const bytes = atob(code.slice(1).replaceAll('+', '/').replaceAll('-', '+'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
