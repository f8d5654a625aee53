/** What the next letter may ask for, asked for before it is written: a file takes longer than its letter. */
import { tokens } from '../../model/search/fold.ts';
import { skeletons } from '../../model/search/skeleton.ts';
import { SHORT_STEM } from '../../model/search/wire.ts';
import { findAsWritten } from './find.ts';
import { beginningsOf, LONG } from './forms.ts';
import { maySayNumber } from './query.ts';
import type { Options } from './result.ts';
import type { Shelf } from './shelf.ts';
import type { Pause } from './slices.ts';

/** Words of which one may be the next, that are asked for whole. */
const MOST = 5;

/** What an answer was found with. */
export interface Asked {
  readonly text: string;
  readonly shelf: Shelf;
  readonly options: Options;
  /** Comes between pieces of the work, and may end it. */
  readonly pause: Pause;
}

/**
 * Fetches what the next letter of the last word of a query asks for, where that is little. Of a word that stands alone
 * it is found as if that letter stood there: behind others a first use would soon be spent.
 */
export async function fetchAhead({ text, shelf, options, pause }: Asked): Promise<void> {
  const last = tokens(text).at(-1);
  // What reads numbers in words weighs as much as many parts.
  if (last?.end !== text.length || last.word.length + 1 < SHORT_STEM || maySayNumber(text)) return;
  const { word, start } = last;
  const sounds = skeletons(word);
  const [heard] = await Promise.all([
    Promise.all(sounds.map((sound) => shelf.beginning('alike', sound))),
    shelf.beginning('lemmas', word),
    shelf.beginning('places', word),
  ]);
  if (/\s/u.test(text)) return;
  const longest = Math.max(...sounds.map(({ length }) => length)) + 2;
  const alike = heard.flat().flatMap(([sound, words]) => (sound.length > longest ? [] : words.split(',')));
  const next = [...(await nextWords(word, shelf)), ...alike];
  for (const one of new Set(next.slice(0, MOST))) {
    await pause();
    await findAsWritten(text.slice(0, start) + one, { shelf, pause, forgives: false }, options);
  }
}

/** Words that are there with the next letter, those of most forms first; with two where one would be forgiven. */
async function nextWords(word: string, shelf: Shelf): Promise<string[]> {
  const endings = await shelf.endings();
  const parts = await shelf.parts('lemmas', beginningsOf(word));
  const longest = word.length + (word.length + 1 < LONG ? 1 : 2);
  const found = new Map<string, number>();
  for (const [stem, set, standing] of parts.flat()) {
    if (!stem.startsWith(word) && !word.startsWith(stem)) continue;
    for (const ending of endings[set] ?? ['']) {
      const form = stem + ending;
      if (form.length > longest || form.length <= word.length || !form.startsWith(word)) continue;
      found.set(form, (found.get(form) ?? 0) + standing.split(',').length);
    }
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([form]) => form);
}
