/** What a reader has written into the box, as what is looked for. */
import { figureKeys, FIGURES, fold, PERCENT, PERCENT_KEY, tokens, wholeWords } from '../../model/search/fold.ts';
import { type SaidNumber, saidNumbers } from './number-words.ts';

/** Signs of a query that are looked at, and shown. */
const MOST_SIGNS = 160;
/** Words of a query that are looked for. */
const MOST_WORDS = 12;

/** A word, with the number that it says; a number; or words that have to stand as they are. */
export type Wanted =
  | { readonly is: 'word'; readonly word: string; readonly keys?: readonly string[] }
  | { readonly is: 'number'; readonly keys: readonly string[] }
  | { readonly is: 'phrase'; readonly words: readonly string[] };

export interface Query {
  readonly wanted: readonly Wanted[];
  /** As it is shown: what cannot be seen is left out, what is long is cut. */
  readonly shown: string;
  /** How many signs are not shown. */
  readonly left: number;
  /** Whether it has none but words that most sentences have: those are not looked for. */
  readonly isIdle: boolean;
}

/** Words that most sentences have; beside others they are not asked for. */
export const IDLE = new Set(
  (
    'the a an of and or in on at to for from by with is are was were be it its as that this ' +
    'і та й або в у на з із зі и ' +
    'до за що як не від по про для а или с со к ко о об из от что'
  ).split(' '),
);

const QUOTED = /["“„«»”]([^"“„«»”]*)["“”«»]/gu;

/** Reads a query; whatever it is, it asks for something or for nothing. */
export function readQuery(text: string): Query {
  const seen = text.replace(/[\p{C}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''));
  const signs = [...seen.trim()];
  const shown = signs.slice(0, MOST_SIGNS).join('');
  const wanted: Wanted[] = [];
  const rest = shown.replace(QUOTED, (_, words: string) => {
    const inside = wordsOf(words);
    if (inside.length > 1) wanted.push({ is: 'phrase', words: inside });
    else return ` ${words} `;
    return ' ';
  });
  const numerals = saidNumbers(rest);
  const several = numerals.filter(({ isWord }) => !isWord);
  for (const { key } of several) wanted.push({ is: 'number', keys: [key] });
  const loose = without(rest, several).replace(new RegExp(FIGURES, 'gu'), (figures) => {
    const keys = figureKeys(figures);
    if (keys.length > 0) wanted.push({ is: 'number', keys });
    return ' ';
  });
  // Per cent of a number goes without saying.
  const bare = loose.replace(new RegExp(PERCENT, 'giu'), ' ');
  if (bare !== loose && wanted.every(({ is }) => is !== 'number')) wanted.push({ is: 'number', keys: [PERCENT_KEY] });
  const found = wholeWords(bare).map(({ word }) => word);
  for (const word of new Set(found.filter((one) => !IDLE.has(one)))) {
    const said = numerals.filter(({ start, end, isWord }) => isWord && fold(rest.slice(start, end)) === word);
    const keys = said.map(({ key }) => key);
    wanted.push(keys.length === 0 ? { is: 'word', word } : { is: 'word', word, keys });
  }
  return {
    wanted: wanted.slice(0, MOST_WORDS),
    shown,
    left: Math.max(0, signs.length - MOST_SIGNS),
    isIdle: wanted.length === 0 && found.length > 0,
  };
}

function without(text: string, said: readonly SaidNumber[]): string {
  return said.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

function wordsOf(text: string): string[] {
  return tokens(text)
    .filter(({ at, to }) => to === at + 1)
    .map(({ word }) => word);
}
