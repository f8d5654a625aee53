/** What stands above the results: how many there are, of what kinds, and how they were found. */
import { RESULT_KINDS, type ResultKind } from '../../model/search/wire.ts';
import { filled } from '../words.ts';
import { pluralOf, writtenNumber } from '../written-number.ts';
import type { Answer } from './find.ts';
import { NEARNESS } from './forms.ts';
import { make, said, type SearchSay } from './list.ts';

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
