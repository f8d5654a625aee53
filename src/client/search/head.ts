/**
 * What stands above the results: how many there are, of what kinds, and how they were found. Where nothing was found
 * that is an answer too, drawn as the gap in the alphabet of all words.
 */
import { RESULT_KINDS, type ResultKind } from '../../model/search/wire.ts';
import { filled } from '../words.ts';
import { pluralOf, writtenNumber } from '../written-number.ts';
import type { Answer } from './find.ts';
import { NEARNESS, standingOf } from './forms.ts';
import { make, said, type SearchSay } from './list.ts';
import type { Query } from './query.ts';
import { ROOM } from './room.ts';
import type { Shelf } from './shelf.ts';

/** Words for a number of things, in the form that the language has for it. */
export function counted(forms: string, n: number): string {
  const [one = '', few = one, many = few] = forms.split('|');
  const rule = pluralOf(n);
  return filled(rule === 'one' ? one : rule === 'few' ? few : many, { n: writtenNumber(n) });
}

export function placesLine(places: number, say: SearchSay): string {
  return counted(say('places'), places);
}

const PLURAL = {
  source: 'sources',
  translation: 'translations',
  glossary: 'glossaries',
  recommendation: 'recommendations',
  page: 'pages',
  story: 'stories',
  lesson: 'lessons',
  note: 'notes',
} as const;

/**
 * Kinds to choose from, with their counts; radio buttons, so that a style sheet does the rest. All of them: they need
 * the same room whatever is found, and the results below do not move when the last are counted.
 *
 * @param found the kinds of all that were found; null while they are looked for: room for the kinds, which nobody sees
 */
export function kindsOf(found: readonly ResultKind[] | null, say: SearchSay): HTMLElement[] {
  const counts = Map.groupBy(found ?? [], (kind) => kind);
  const choice = (value: string, label: readonly (Node | string)[], count: number): HTMLElement[] => {
    const radio = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'kind',
      id: `k-${value === '' ? 'all' : value}`,
      value,
      disabled: count === 0,
    });
    radio.defaultChecked = value === '';
    return [radio, Object.assign(make('label', '', ...label), { htmlFor: radio.id })];
  };
  const places = found?.length ?? 0;
  const kinds = RESULT_KINDS.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return choice(kind, [`${say(PLURAL[kind])} `, make('i', '', writtenNumber(count))], count);
  });
  const legend = make('legend', 'visually-hidden', say('show'));
  const fieldset = make('fieldset', 'kinds', legend, ...choice('', [placesLine(places, say)], places), ...kinds);
  fieldset.toggleAttribute('disabled', found === null);
  return [fieldset];
}

/** A link to the page with all places, for the overlay. */
export function allPlaces(
  form: HTMLFormElement | null,
  places: number,
  say: SearchSay,
  query: string,
): HTMLAnchorElement {
  const address = new URL(form?.action ?? '', location.href);
  address.search = new URLSearchParams({ q: query.slice(0, 200) }).toString();
  const link = document.createElement('a');
  link.href = address.href;
  link.textContent = filled(say('all'), { n: writtenNumber(places) });
  return link;
}

/** An answer that counts what the box had no room for. */
export function withLeft(answer: Answer, left: number): Answer {
  return { ...answer, query: { ...answer.query, left: answer.query.left + left } };
}

/** Says that not all of the query was looked for; null where it was. */
export function cutLine({ query }: Answer, say: SearchSay): HTMLElement | null {
  return query.left === 0 ? null : make('p', 'near', counted(say('cut'), query.left));
}

/** Says that a letter was forgiven; null where none was. */
export function nearLine({ nearness, sought }: Answer, say: SearchSay): HTMLElement | null {
  if (nearness < NEARNESS.near) return null;
  const near = sought.flatMap(({ words }) =>
    [...words].filter(([, how]) => how === NEARNESS.near).map(([word]) => word),
  );
  return make('p', 'near', `${say('near')} `, make('b', '', ...said([...new Set(near)].slice(0, 8).join(', '))));
}

const isOneWord = ({ shown }: Query): boolean => /^[\p{L}\p{M}'’ʼ-]{1,24}$/u.test(shown);

const WHOLE = /^(?:\p{Script=Cyrillic}{3,}|[a-z]{3,})$/u;

/** Words on each side of the gap. */
const AROUND = 4;

/** Says that nothing was found. A word that will stand in its gap need not be said twice: in the box it is cut. */
export function nothingFound({ query, sought }: Answer, say: SearchSay): HTMLElement {
  if (query.isIdle) return make('div', 'nothing', make('p', 'none', make('b', '', say('idle'))), askedLine(query, say));
  const isApart = sought.length > 0 && sought.every(({ hits }) => hits.size > 0);
  const told = isApart ? [make('b', '', say('nothingAll'))] : [make('b', '', say('nothing')), ' ', say('nothingWhere')];
  return make('div', 'nothing', make('p', 'none', ...told), ...(isOneWord(query) ? [] : [askedLine(query, say)]));
}

function askedLine({ shown, left }: Query, say: SearchSay): HTMLElement {
  return make('p', 'asked', make('bdi', '', shown), ...(left === 0 ? [] : [` … ${counted(say('left'), left)}`]));
}

/** Where the first word that is not there would stand, among those with its first letter; a lone one, or itself. */
export async function gapOf({ query, sought }: Answer, shelf: Shelf, say: SearchSay): Promise<HTMLElement[]> {
  const missing = sought.find(({ hits }) => hits.size === 0)?.wanted;
  const alone = isOneWord(query) ? [askedLine(query, say)] : [];
  if (query.isIdle) return [];
  if (missing?.is !== 'word') return alone;
  const { word } = missing;
  const shown = isOneWord(query) ? query.shown : word;
  const parts = await (shelf.left < ROOM.word ? shelf.parts('lemmas', ['', word]) : shelf.lemmasNear(word));
  const rows = parts.flatMap((part) => part.filter(([stem]) => stem === '' || stem[0] === word[0]));
  const words = rows
    .flatMap((row) => (row[1] < 0 ? [row[0]] : standingOf(row).forms))
    .filter((each) => each[0] === word[0] && WHOLE.test(each));
  const [before, after] = around(shown, words);
  if (before.length + after.length === 0) return alone;
  const item = (each: string): HTMLElement => {
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(each)}`;
    link.append(...said(each));
    return make('li', '', link);
  };
  const hole = make('li', 'hole', make('bdi', '', ...said(shown.slice(0, 24))));
  const list = make('ul', '', ...before.map(item), hole, ...after.map(item));
  return [make('div', 'gap', make('p', 'around', say('around')), list)];
}

/** Letters of our languages as Ukrainian has them: і stands behind и, є behind е. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzабвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя';

/** Which of two words is the first in a dictionary. A browser's own order takes as long as the whole search. */
function order(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return ALPHABET.indexOf(one[at] ?? ' ') - ALPHABET.indexOf(other[at] ?? ' ');
}

/** The words nearest to one, before it and behind it: of hundreds, which need not be sorted for that. */
function around(word: string, words: readonly string[]): readonly [before: string[], after: string[]] {
  const sought = word.toLowerCase().replaceAll('ё', 'е');
  const sides = [[], []] as [string[], string[]];
  for (const one of words) {
    const way = order(one, sought) > 0 ? 1 : -1;
    const side = sides[way > 0 ? 1 : 0];
    if (side.includes(one) || way * order(one, side[AROUND - 1] ?? one) > 0) continue;
    side.push(one);
    side.sort((a, b) => way * order(a, b)).splice(AROUND);
  }
  return [sides[0].reverse(), sides[1]];
}
