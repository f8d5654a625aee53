/** What stands above the results: how many there are, of what kinds, and how they were found. */
import { RESULT_KINDS } from '../../model/search/wire.ts';
import { filled } from '../words.ts';
import { pluralOf, writtenNumber } from '../written-number.ts';
import type { Answer } from './find.ts';
import { NEARNESS } from './forms.ts';
import { make, type SearchSay } from './list.ts';
import type { Result } from './result.ts';

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

/** Kinds to choose from, with their counts; radio buttons, so that a style sheet does the rest. */
export function kindsOf(results: readonly Result[], say: SearchSay): HTMLElement[] {
  const counts = Map.groupBy(results, ({ kind }) => kind);
  const there = RESULT_KINDS.filter((kind) => counts.has(kind));
  const choice = (value: string, label: readonly (Node | string)[], checked: boolean): HTMLElement[] => {
    const radio = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'kind',
      id: `k-${value === '' ? 'all' : value}`,
      value,
    });
    radio.defaultChecked = checked;
    return [radio, Object.assign(make('label', '', ...label), { htmlFor: radio.id })];
  };
  return [
    make(
      'fieldset',
      'kinds',
      make('legend', 'visually-hidden', say('show')),
      ...choice('', [placesLine(results.length, say)], true),
      ...there.flatMap((kind) =>
        choice(kind, [`${say(PLURAL[kind])} `, make('i', '', writtenNumber(counts.get(kind)?.length ?? 0))], false),
      ),
    ),
  ];
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
  return make('p', 'near', `${say('near')} `, make('b', '', [...new Set(near)].slice(0, 8).join(', ')));
}
