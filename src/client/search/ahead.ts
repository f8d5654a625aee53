/** What the next letter may ask for, asked for before it is written: a file takes longer than its letter. */
import { tokens } from '../../model/search/fold.ts';
import { skeletons } from '../../model/search/skeleton.ts';
import { type Answer, find } from './find.ts';
import { beginningsOf, LONG, standingOf } from './forms.ts';
import { IDLE, maySayNumber } from './query.ts';
import type { Options } from './result.ts';
import { ROOM } from './room.ts';
import type { Shelf } from './shelf.ts';
import type { Pause } from './slices.ts';

/** Next letters that are asked for: behind the first of a query, behind others, and in a further word. */
const MOST = { first: 9, word: 4, behind: 1 } as const;
/** Words behind which nothing is guessed. */
const SENTENCE = 5;
/** Words that sound as if they went on so. */
const SOUNDING = 2;
/** A letter of an alphabet, where all are alike. */
const ANY = { latin: 'a', cyrillic: 'а' } as const;
/** How much a form counts that stands in no text, and a part that begins so. */
const SELDOM = 0.01;
const PART = 100;

/**
 * They find nothing, and ask for no more files: code is prepared when it is run first, and not at the first letter. A
 * pattern is prepared for Latin letters, for others, and once more where it is asked a second time.
 */
export const UNHEARD_OF = ['мм', 'qx', '9', 'qx', 'мм'];

/** What an answer was found with. */
export interface Asked {
  readonly text: string;
  readonly shelf: Shelf;
  readonly options: Options;
  /** Comes between pieces of the work, and may end it. */
  readonly pause: Pause;
}

/** What a query would find, before it is written; behind its first results the work goes on as `turn` says by then. */
export interface Guess {
  readonly answer: Answer;
  readonly turn: { pause: Pause };
}

/**
 * Finds what the next letters of a query would find, for what is fetched by that. While words were guessed, 165 of
 * 1,264 letters of the table, written with time between, waited for a file, 64 of them for one behind another; now it
 * is 102 and 38, most of which find nothing (28 November 2026).
 * @param keep takes what was found, and need not be found again
 */
export async function fetchAhead(
  { text, shelf, options, pause }: Asked,
  keep: (text: string, guess: Guess) => void = () => {},
): Promise<void> {
  const saysNumber = maySayNumber(text);
  const last = tokens(text).at(-1);
  const word = last?.end === text.length ? last.word : '';
  const behind = text.split(/\s/u).length - 1;
  const isBehind = behind > 0;
  // The words of a number are many, and what reads them is dear.
  if (saysNumber && isBehind && !/\d$/.test(text)) return;
  // Behind others it is all of a word, mostly; of a whole sentence each word has cost its share.
  if (isBehind && (IDLE.has(word) || behind >= SENTENCE)) return;
  const letters = await nextLetters(text, word, shelf);
  // It takes longer than a letter to come, and words that say a number are fewer than those that begin so.
  if (!isBehind && hasRoom(shelf) && letters.some((letter) => maySayNumber(text + letter)))
    shelf.numbers().catch(() => {});
  const most = isBehind ? MOST.behind : word.length === 1 ? MOST.first : MOST.word;
  const next = letters.slice(0, most).map((letter) => text + letter);
  // Where no word goes on so a letter will be forgiven, whichever comes; of a long word that is at hand once.
  const isSlip = next.length === 0 || (word.length === LONG - 1 && hasRoom(shelf));
  const any = text + (/[a-z]$/i.test(text) ? ANY.latin : ANY.cyrillic);
  // What is written in another alphabet.
  const heard = isBehind || next.length > 0 || word.length < 2 ? [] : await sounding(word, shelf);
  const unwritten = isBehind || !isSlip ? [] : [...heard, any];
  for (const one of [...next, ...unwritten]) {
    await pause();
    if (shelf.left < (isBehind ? ROOM.behind : ROOM.word)) return;
    if (!saysNumber && maySayNumber(one) && (isBehind || !hasRoom(shelf))) continue;
    const turn = { pause };
    keep(one, { answer: await find(one, shelf, options, () => turn.pause()), turn });
  }
}

/** Whether little was fetched so far. */
const hasRoom = ({ left }: Shelf): boolean => left > ROOM.behind;

/** Letters and figures with which a query goes on in the texts, those of most words first. @param word its last one */
async function nextLetters(text: string, word: string, shelf: Shelf): Promise<string[]> {
  const found = new Map<string, number>();
  const add = (words: readonly string[], begun: string, by = 1): void => {
    for (const one of words) {
      const next = one[begun.length];
      if (next !== undefined && one.startsWith(begun)) found.set(next, (found.get(next) ?? 0) + by);
    }
  };
  const figures = /\d+$/.exec(text)?.[0];
  if (figures !== undefined) {
    const numbers = await shelf.beginning('places', `#${figures}`);
    add(
      numbers.map(([number]) => number),
      `#${figures}`,
    );
  }
  if (word !== '') {
    const isBegun = word.length > 1;
    const [endings, { firsts }, parts, begun] = await Promise.all([
      shelf.endings(),
      shelf.index(),
      shelf.parts('lemmas', beginningsOf(word)),
      isBegun ? shelf.beginning('lemmas', word) : [],
      isBegun ? shelf.beginning('places', word) : [],
    ]);
    for (const row of new Set([...parts.flat(), ...begun])) {
      const [stem, set] = row;
      if (!stem.startsWith(word) && !word.startsWith(stem)) continue;
      // What is spelt otherwise has a row of its own.
      add(standingOf(row).forms, word);
      // What stands in no text is asked for, too: «роботниця», which is «робітниця».
      const others = (endings[set] ?? []).map((ending) => stem + ending);
      add(others, word, SELDOM);
    }
    // Each part has as many words as another.
    add([...firsts.lemmas.keys, ...firsts.places.keys], word, PART);
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
}

/** Words that sound as one does, with a letter or two more: what is written in another alphabet. */
async function sounding(word: string, shelf: Shelf): Promise<string[]> {
  const sounds = skeletons(word);
  const heard = await Promise.all(sounds.map((sound) => shelf.beginning('alike', sound)));
  const longest = Math.max(...sounds.map(({ length }) => length)) + 2;
  const words = heard
    .flat()
    .flatMap(([sound, all]) => (sound.length > longest ? [] : all.replaceAll('=', '').split(',')));
  return [...new Set(words)].slice(0, SOUNDING);
}
