/** The words of a text that were found, and the stretch of it that is shown. */
import { figureKeys, FIGURES, PERCENT, PERCENT_KEY, type Token, tokens } from '../../model/search/fold.ts';
import type { Span } from '../../model/common.ts';
import type { Also } from '../../model/search/wire.ts';
import type { Wanted } from './query.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What is read there, where that is what was found. */
  readonly reading: string | null;
}

interface Beside extends Span {
  readonly words: string;
  readonly how: Also[3];
  readonly read: MarkedText;
}

const EACH_FIGURES = new RegExp(FIGURES, 'gu');

/** A text with what stands there besides, cut into words once. */
export class MarkedText {
  readonly text: string;
  readonly also: readonly Also[];
  #tokens: readonly Token[] | null = null;
  #besides: readonly Beside[] | null = null;
  #words: readonly Word[] | null = null;
  #figures: readonly (Mark & Word)[] | null = null;

  constructor(text: string, also: readonly Also[] = []) {
    this.text = text;
    this.also = also;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokens(this.text));
  }

  /** Its numbers in figures, with what each may mean. */
  get figures(): readonly (Mark & Word)[] {
    return (this.#figures ??= [...this.text.matchAll(EACH_FIGURES)].map(({ index, 0: each }) => ({
      start: index,
      end: index + each.length,
      reading: null,
      keys: figureKeys(each),
    })));
  }

  /** Its words, those that hyphens join apart, and its numbers, in their order. */
  get words(): readonly Word[] {
    return (this.#words ??= [
      ...this.tokens
        .filter(({ at, to }) => to === at + 1)
        .map(({ start, end, word }) => ({ start, end, keys: [word] })),
      ...this.figures,
    ].sort((a, b) => a.start - b.start));
  }

  /** What is read besides, as words. */
  get besides(): readonly Beside[] {
    return (this.#besides ??= this.also
      .filter(([, , words]) => !words.startsWith('#'))
      .map(([start, end, words, how]) => ({ start, end, words, how, read: new MarkedText(words) })));
  }
}

/** What is wanted, with the words of the texts that are meant by it. */
interface Meant {
  readonly wanted: Wanted;
  readonly words: Pick<ReadonlySet<string>, 'has'>;
}

/** Found words of a text, in its order, none over another. */
export function marksIn(marked: MarkedText, sought: readonly Meant[]): Mark[] {
  const marks: Mark[] = [];
  for (const { wanted, words } of sought) {
    if (wanted.is === 'phrase') marks.push(...phrasesIn(marked, wanted.words));
    else if (wanted.is === 'number') marks.push(...numbersIn(marked, wanted.keys));
    else {
      if (wanted.keys) marks.push(...numbersIn(marked, wanted.keys));
      for (const { word, start, end } of marked.tokens) if (words.has(word)) marks.push({ start, end, reading: null });
      for (const { start, end, words: reading, how, read } of marked.besides) {
        // Of several words that are read otherwise together, one that stands there is marked alone.
        const there = marked.tokens.filter((one) => one.start >= start && one.end <= end);
        if (read.tokens.some(({ word }) => words.has(word) && there.every((one) => one.word !== word)))
          marks.push({ start, end, reading: how === 'slip' ? reading : null });
      }
    }
  }
  return marks.length < 2 ? marks : apart(marks);
}

/** The first and longest of those that stand over one another; what is read there goes before what stands. */
function apart(marks: readonly Mark[]): Mark[] {
  const sorted = marks.toSorted(
    (a, b) => a.start - b.start || Number(b.reading !== null) - Number(a.reading !== null) || b.end - a.end,
  );
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.end > last.end && last.reading === null && mark.reading === null)
      kept[kept.length - 1] = { ...last, end: mark.end };
  }
  return kept;
}

function numbersIn({ text, also, figures }: MarkedText, keys: readonly string[]): Mark[] {
  const told = also
    .filter(([, , words]) => keys.includes(words))
    .map(([start, end, words, how]): Mark => ({ start, end, reading: how === 'slip' ? words.slice(1) : null }));
  const percent = keys.includes(PERCENT_KEY)
    ? [...text.matchAll(new RegExp(PERCENT, 'giu'))].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        reading: null,
      }))
    : [];
  return [...told, ...figures.filter((one) => one.keys.some((key) => keys.includes(key))), ...percent];
}

/** The end of a sentence before another: a stop behind few letters is that of an abbreviation, «тов. Халявський». */
const ENDS_WITHIN = /(?:[а-яєіїґa-z]{4}\.|[!?…])[”»")]*\s+[“«"(]*[A-ZА-ЯЄІЇҐ]/;

/** A word of a text, or a number with all that it may mean. */
interface Word extends Span {
  readonly keys: readonly string[];
}

/** What may be read in the place of words when a phrase is looked for, each alone or with the others. */
const READ = ['slip', 'today', 'number'] as const;

/** Where words and numbers stand one after another: as transcribed, corrected, or written today; said as a number. */
function phrasesIn(marked: MarkedText, words: readonly string[]): Mark[] {
  const besides = [
    ...marked.besides.map(({ read, ...one }) => ({ ...one, words: read.words })),
    ...marked.also
      .filter(([, , key]) => key.startsWith('#'))
      .map(([start, end, key]) => ({ start, end, how: READ[2], words: [{ start, end, keys: [key] }] })),
  ];
  // What is written in two words there, or with a hyphen, is one word today: «на далі», «загально-міських».
  const wanted = words.join('');
  // A number is the wanted one if it may mean the same: 1,068 is 1068.
  const said = ({ keys }: Word): string | undefined =>
    words.find((one) => one.split(',').some((key) => keys.includes(key))) ?? keys[0];
  return Array.from({ length: 2 ** READ.length }).flatMap((_, bits) => {
    const hows = READ.filter((_, number) => bits & (1 << number));
    if (!hows.every((how) => besides.some((one) => one.how === how))) return [];
    const sequence = replaced(
      marked.words,
      besides.filter(({ how }) => hows.includes(how)),
    );
    return sequence.flatMap(({ start }, first): Mark[] => {
      let [so, next] = ['', first];
      while (next < sequence.length && so.length < wanted.length && wanted.startsWith(so))
        so += said(sequence[next++]!);
      if (so !== wanted) return [];
      const end = sequence[next - 1]?.end ?? 0;
      return ENDS_WITHIN.test(marked.text.slice(start, end)) ? [] : [{ start, end, reading: null }];
    });
  });
}

/** The words with some of them as they are read, in their order. */
function replaced(plainly: readonly Word[], read: readonly (Span & { readonly words: readonly Word[] })[]): Word[] {
  const kept = plainly.filter(({ start, end }) => !read.some((one) => start < one.end && end > one.start));
  const put = read.flatMap(({ start, end, words }) => words.map(({ keys }) => ({ start, end, keys })));
  return [...kept, ...put].sort((a, b) => a.start - b.start);
}

/** A piece of a line: words, or a found word with what is read in its place. */
export type Piece = string | { readonly found: string; readonly reading: string | null };

export interface Excerpt {
  readonly before: string;
  readonly pieces: readonly Piece[];
}

/** The text from some way before the first found word. @param left most signs before it; @param right most after it */
export function excerpt(text: string, marks: readonly Mark[], left: number, right: number): Excerpt {
  const first = marks[0];
  if (first === undefined) return { before: '', pieces: [cutEnd(text, left + right)] };
  const before = cutStart(text.slice(0, first.start), left);
  const until = first.start + right;
  const pieces: Piece[] = [];
  let at = first.start;
  for (const { start, end, reading } of marks) {
    // A found word that lies farther off is shown, too, with a gap before it.
    const gap =
      start > Math.max(until, at + 60)
        ? `${cutEnd(text.slice(at), 30)} ${cutStart(text.slice(at, start), 30)}`
        : text.slice(at, start);
    if (gap !== '') pieces.push(gap);
    pieces.push({ found: text.slice(start, end), reading });
    at = end;
  }
  const rest = cutEnd(text.slice(at), Math.max(30, until - at));
  if (rest !== '') pieces.push(rest);
  return { before, pieces };
}

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `… ${cut.slice(cut.search(/\s/u) + 1)}`;
}

function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.search(/\s\S*$/u);
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
