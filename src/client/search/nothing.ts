/** What is said where nothing was found: an answer too, drawn as the gap in the alphabet of all words. */
import type { Answer } from './find.ts';
import { counted } from './head.ts';
import { make, type SearchSay } from './list.ts';
import { lastNotAfter, type Shelf } from './shelf.ts';

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
  const gap = missing?.is === 'word' ? await around(missing.word, shelf, say) : [];
  // In the box it is cut; what stands in the gap need not be said twice.
  const asked =
    gap.length > 0 && query.left === 0 && query.wanted.length === 1 ? [] : [make('p', 'asked', shown, ...left)];
  return make('div', 'nothing', make('p', 'none', ...told), ...asked, ...gap);
}

/** Where a word would stand. */
async function around(word: string, shelf: Shelf, say: SearchSay): Promise<HTMLElement[]> {
  const parts = await shelf.parts('places', [word]);
  const script = /\p{Script=Cyrillic}/u.test(word) ? /^\p{Script=Cyrillic}{3,}$/u : /^[a-z]{3,}$/u;
  const words = parts.flatMap((part) => part.map(([each]) => each)).filter((each) => script.test(each));
  const at = lastNotAfter(words, word) + 1;
  const before = words.slice(Math.max(0, at - AROUND), at);
  const after = words.slice(at, at + AROUND);
  if (before.length + after.length === 0) return [];
  const item = (each: string): HTMLElement => {
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(each)}`;
    link.textContent = each;
    return make('li', '', link);
  };
  const hole = make('li', 'hole', make('bdi', '', word.slice(0, 24)));
  const list = make('ul', '', ...before.map(item), hole, ...after.map(item));
  list.setAttribute('aria-label', say('around'));
  return [make('div', 'gap', list)];
}
