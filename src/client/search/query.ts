/** What a reader has written into the box, as what is looked for. */
import { figureKeys, FIGURES, tokens, wholeWords } from '../../model/search/fold.ts';

/** Signs of a query that are looked at, and shown. */
const MOST_SIGNS = 160;
/** Words of a query that are looked for. */
const MOST_WORDS = 12;

/** A word, a number in figures, or words that have to stand as they are. */
export type Wanted =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'number'; readonly keys: readonly string[] }
  | { readonly is: 'phrase'; readonly words: readonly string[] };

export interface Query {
  readonly wanted: readonly Wanted[];
  /** As it is shown: what cannot be seen is left out, what is long is cut. */
  readonly shown: string;
  /** How many signs are not shown. */
  readonly left: number;
}

/** Words that most sentences have; beside others they are not asked for. */
const IDLE = new Set(
  (
    'the a an of and or in on at to for from by with is are was were be it its as that this ' +
    'і та й або в у на з із зі и ' +
    'до за що як не від по про для а или с со к ко о об из от что'
  ).split(' '),
);

const QUOTED = /["“„«»”]([^"“„«»”]*)["“”«»]/gu;

/** Reads a query; whatever it is, it asks for something or for nothing. */
export function readQuery(text: string): Query {
  const seen = text.slice(0, 4 * MOST_SIGNS).replace(/[\p{C}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''));
  const signs = [...seen.trim()];
  const shown = signs.slice(0, MOST_SIGNS).join('');
  const wanted: Wanted[] = [];
  const rest = shown.replace(QUOTED, (_, words: string) => {
    const inside = wordsOf(words);
    if (inside.length > 1) wanted.push({ is: 'phrase', words: inside });
    else return ` ${words} `;
    return ' ';
  });
  const loose = rest.replace(new RegExp(FIGURES, 'gu'), (figures) => {
    const keys = figureKeys(figures);
    if (keys.length > 0) wanted.push({ is: 'number', keys });
    return ' ';
  });
  const found = wholeWords(loose).map(({ word }) => word);
  const telling = found.filter((word) => !IDLE.has(word));
  const asked = telling.length > 0 || wanted.length > 0 ? telling : found;
  for (const word of new Set(asked)) wanted.push({ is: 'word', word });
  const total = text.length - 4 * MOST_SIGNS > 0 ? text.length : [...text.trim()].length;
  return { wanted: wanted.slice(0, MOST_WORDS), shown, left: Math.max(0, total - [...shown].length) };
}

function wordsOf(text: string): string[] {
  return tokens(text)
    .filter(({ at, to }) => to === at + 1)
    .map(({ word }) => word);
}
