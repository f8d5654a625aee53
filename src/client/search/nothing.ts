/** Nothing found is an answer, too: that it is so, and the gap in the alphabet where the word would stand. */
import { around } from './alphabet.ts';
import type { Answer } from './find.ts';
import { standingOf } from './forms.ts';
import { counted } from './head.ts';
import { make, said, type SearchSay } from './list.ts';
import type { Query } from './query.ts';
import { ROOM } from './room.ts';
import type { Shelf } from './shelf.ts';

const isOneWord = ({ shown }: Query): boolean => /^[\p{L}\p{M}'’ʼ-]{1,24}$/u.test(shown);

/** Words of which something can be read: no beginnings, figures and signs. */
const WHOLE = /^(?:\p{Script=Cyrillic}{3,}|[a-z]{3,})$/u;

/**
 * Says that nothing was found, and where else to look. A word that will stand in its gap need not be said twice: in the
 * box it is cut.
 * @param host holds what the page says for that case
 */
export function nothingFound({ query, sought }: Answer, say: SearchSay, host: HTMLElement): HTMLElement {
  if (query.isIdle)
    return make('div', 'not-there', make('p', 'none', make('b', '', say('idle'))), askedLine(query, say));
  const isApart = sought.length > 0 && sought.every(({ hits }) => hits.size > 0);
  const told = isApart ? [make('b', '', say('nothingAll'))] : [make('b', '', say('nothing')), ' ', say('nothingWhere')];
  const asked = isOneWord(query) ? [] : [askedLine(query, say)];
  const instead = host.querySelector('template')?.content.cloneNode(true);
  return make('div', 'not-there', make('p', 'none', ...told), ...asked, ...(instead ? [instead] : []));
}

function askedLine({ shown, left }: Query, say: SearchSay): HTMLElement {
  return make('p', 'query', make('bdi', '', shown), ...(left === 0 ? [] : [` … ${counted(say('left'), left)}`]));
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
  return [make('div', 'alphabet', make('p', 'around', say('around')), list)];
}
