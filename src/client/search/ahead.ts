/** What the next letters of a word will ask for, fetched before they are written: a file takes longer than its word. */
import { skeletons } from '../../model/search/skeleton.ts';
import { standingOf } from './forms.ts';
import type { Shelf } from './shelf.ts';

/** Fetches it, where that is little. */
export async function fetchAhead(word: string, shelf: Shelf): Promise<void> {
  const sounds = skeletons(word);
  const [rows, ...heard] = await Promise.all([
    shelf.beginning('lemmas', word),
    ...sounds.map((sound) => shelf.beginning('alike', sound)),
  ]);
  if (word.length < 3) return;
  const words = rows.flatMap((row) => {
    const { forms, spelt } = standingOf(row);
    return row[1] < 0 ? [row[0]] : [...forms, ...spelt];
  });
  const bases = heard.flat().flatMap(([, alike]) => alike.split(','));
  await Promise.all([shelf.fetchFew('places', words), shelf.fetchFew('lemmas', bases)]);
}
