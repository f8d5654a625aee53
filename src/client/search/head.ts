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

const ONE_WORD = /^[\p{L}\p{M}'’ʼ-]{1,24}$/u;

const WHOLE = /^(?:\p{Script=Cyrillic}{3,}|[a-z]{3,})$/u;

/** Words on each side of the gap. */
const AROUND = 4;

export async function nothingFound({ query, sought }: Answer, shelf: Shelf, say: SearchSay): Promise<HTMLElement> {
  const shown = make('bdi', '', query.shown);
  const left = query.left === 0 ? [] : [` … ${counted(say('left'), query.left)}`];
  if (query.isIdle)
    return make('div', 'nothing', make('p', 'none', make('b', '', say('idle'))), make('p', 'asked', shown));
  const isApart = sought.length > 0 && sought.every(({ hits }) => hits.size > 0);
  const missing = sought.find(({ hits }) => hits.size === 0)?.wanted;
  const told = isApart ? [make('b', '', say('nothingAll'))] : [make('b', '', say('nothing')), ' ', say('nothingWhere')];
  const isOne = ONE_WORD.test(query.shown);
  const gap = missing?.is === 'word' ? await around(missing.word, isOne ? query.shown : missing.word, shelf, say) : [];
  // In the box it is cut; a word that stands in the gap need not be said twice.
  const asked = gap.length > 0 && isOne ? [] : [make('p', 'asked', shown, ...left)];
  return make('div', 'nothing', make('p', 'none', ...told), ...asked, ...gap);
}

/** Sorts letters of all our languages as Ukrainian has them: і stands behind и, є behind е. */
const ALPHABET = new Intl.Collator('uk');

/** Where a word would stand, among those with its first letter. @param shown the word as it was written */
async function around(word: string, shown: string, shelf: Shelf, say: SearchSay): Promise<HTMLElement[]> {
  const parts = await (shelf.left < ROOM.word ? shelf.parts('lemmas', ['', word]) : shelf.lemmasNear(word));
  const all = parts.flatMap((part) => part.flatMap((row) => (row[1] < 0 ? [row[0]] : standingOf(row).forms)));
  const words = [...new Set(all.filter((each) => each[0] === word[0] && WHOLE.test(each)))].sort(ALPHABET.compare);
  const at = words.findLastIndex((each) => ALPHABET.compare(each, shown) <= 0) + 1;
  const before = words.slice(Math.max(0, at - AROUND), at);
  const after = words.slice(at, at + AROUND);
  if (before.length + after.length === 0) return [];
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
