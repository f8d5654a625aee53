/** What words become because of the hyphen between them. */
import type { Lexicon } from './numeral.ts';
import type { Atom } from './atoms.ts';
import { normalise } from './spelling.ts';

export const HYPHENS = '-\u2010\u2011';

/** First parts of hyphenated adverbs that hold an ordinal but count nothing: по-перше, по-друге, во-первых. */
const ADVERB_PREFIX = new Set(['по', 'во', 'в']);

/**
 * Makes one word of two that a hyphen ties to one number word: "де-кільки", "п'ят-сот", "двад- цять" at the end of a
 * line. "П'ять-десять" and "три-сто" stay two, a range. "По-перше" is no numeral; an English word with a hyphen before
 * another is a part of that word: "two-storey".
 */
export function tieHyphens(text: string, atoms: Atom[], lexicon: Lexicon): void {
  for (let at = atoms.length - 2; at >= 0; at -= 1) {
    const [one, next] = [atoms[at], atoms[at + 1]];
    if (one === undefined || next === undefined || !HYPHENS.includes(text[one.end] ?? ' ')) continue;
    const gap = next.start - one.end;
    if (gap < 1 || gap > 2 || one.digits !== null || next.digits !== null) continue;
    if (lexicon.language === 'en') {
      if (gap === 1 && one.entry !== null && next.entry === null) atoms[at] = { ...one, entry: null };
      continue;
    }
    if (gap === 2 && (text[one.end + 1] !== ' ' || one.entry !== null || next.entry !== null)) continue;
    const key = normalise(one.key + next.key);
    const range = one.entry !== null && one.entry.role !== 'part' && next.entry !== null && !isTail(next);
    const entry = range ? undefined : lexicon.words.get(key);
    if (entry !== undefined) atoms.splice(at, 2, { ...one, end: next.end, key, entry });
    else if (gap === 1 && next.entry?.ordinal && ADVERB_PREFIX.has(one.key.toLowerCase()))
      atoms[at + 1] = { ...next, entry: null };
  }
}

/** A word that only goes on a number: сот, and ста in три-ста, which is no range. */
function isTail({ entry, key }: Atom): boolean {
  return entry?.role === 'sot' || key === 'ста';
}
