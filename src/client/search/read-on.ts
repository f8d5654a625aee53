/** The later words of a long query, read in the texts that have its first: to look up each would fetch 4 kB. */
import type { Lang } from '../../model/common.ts';
import { slotOf } from '../../model/search/wire.ts';
import type { Catalogue } from './catalogue.ts';
import { NEARNESS, type Nearness } from './forms.ts';
import { type MarkedText, marksIn } from './marks.ts';
import type { Hit, Sought } from './places.ts';
import type { Wanted } from './query.ts';
import { type Found, languagesOf, SOURCE } from './rank.ts';
import { ROOM } from './room.ts';
import type { Shelf, ShownEntry } from './shelf.ts';

/** Words that are looked up before others are read. */
export const FIRST_WORDS = 4;
/** Passages that have the first words, at most: they are fetched to be read; and where a first use has little left. */
const FEW = 24;
const LITTLE = 6;

/** Finds what is wanted in the texts at hand; null where it stands in none of them as it is written. */
export type ReadOn = (wanted: Wanted, isBegun: boolean) => Sought | null;

/** Reads in what has the first words of a query; null where that is too much. */
export async function readingOn(
  found: readonly Found[],
  shelf: Shelf,
  catalogue: Catalogue,
  lang: Lang,
): Promise<ReadOn | null> {
  if (found.length > (shelf.left < ROOM.writing ? LITTLE : FEW)) return null;
  const entries = new Set(found.flatMap(({ entry, more }) => [entry, ...more, ...catalogue.around(entry)]));
  const langs = new Set(found.flatMap((one) => languagesOf(one, lang)));
  const shown = await shelf.entries([...entries], [...langs]);
  return (wanted, isBegun) => readIn(wanted, isBegun, shown);
}

function readIn(wanted: Wanted, isBegun: boolean, shown: ReadonlyMap<number, ShownEntry>): Sought | null {
  const asked = wanted.is === 'phrase' ? [] : [...(wanted.is === 'word' ? [wanted.word] : []), ...(wanted.keys ?? [])];
  const words = new Map<string, Nearness>(asked.map((word) => [word, NEARNESS.same]));
  const hits = new Map<number, Hit>();
  for (const [entry, { source, heads, own }] of shown) {
    let [slots, inName] = [0, false];
    const has = (text: MarkedText): boolean => {
      if (isBegun && wanted.is === 'word')
        for (const { word } of text.tokens)
          if (word.startsWith(wanted.word) && !words.has(word)) words.set(word, NEARNESS.form);
      return marksIn(text, [{ wanted, words }]).length > 0;
    };
    if (source !== null && has(source)) slots |= SOURCE;
    for (const [lang, { name, text }] of Object.entries(own)) {
      const isNamed = has(name);
      inName ||= isNamed;
      if (isNamed || (text !== null && has(text))) slots |= 1 << slotOf(lang as Lang);
    }
    inName ||= heads.some(has);
    if (slots > 0 || inName)
      hits.set(entry, { nearness: NEARNESS.same, inSource: (slots & SOURCE) > 0, slots, inName });
  }
  return hits.size === 0 ? null : { wanted, words, hits };
}
