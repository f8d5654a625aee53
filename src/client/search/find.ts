/** Finds what a reader asks for: pure, but for the files that it asks for. */
import type { Lang } from '../../model/common.ts';
import { PERCENT_KEY } from '../../model/search/fold.ts';
import type { Catalogue } from './catalogue.ts';
import { NEARNESS } from './forms.ts';
import { inFull } from './in-full.ts';
import { otherKeyboards } from './keyboards.ts';
import { seek, type Sought } from './places.ts';
import { maySayNumber, type Query, readQuery } from './query.ts';
import { type Found, languagesOf, RANK, ranked, SOURCE } from './rank.ts';
import { type Around, resultOf, type Options, type Result } from './result.ts';
import type { Shelf, ShownEntry } from './shelf.ts';
import type { Pause } from './slices.ts';

export interface Answer {
  readonly query: Query;
  /** The first of them; all others are made as they are asked for, once. */
  readonly results: readonly Result[];
  readonly rest: AsyncGenerator<Result>;
  /** How near the words are that were found. */
  readonly nearness: number;
  readonly sought: readonly Sought[];
}

/**
 * The results of a query, the best first; of one that was shortened, or written on the keyboard of another language,
 * where it says nothing as it stands. @param pause comes between pieces of the work, and may end it
 */
export async function find(text: string, shelf: Shelf, options: Options, pause: Pause): Promise<Answer> {
  const answer = await findAsWritten(text, shelf, options, pause);
  if (answer.results.length > 0 && answer.nearness < NEARNESS.near) return answer;
  for (const other of [...inFull(text), ...otherKeyboards(text)]) {
    const meant = await findAsWritten(other, shelf, options, pause);
    // A letter is not forgiven besides.
    if (meant.results.length > 0 && meant.nearness < NEARNESS.near) return { ...meant, nearness: NEARNESS.alike };
  }
  return answer;
}

async function findAsWritten(text: string, shelf: Shelf, options: Options, pause: Pause): Promise<Answer> {
  const query = readQuery(text, maySayNumber(text) ? (await import('./number-words.ts')).saidNumbers : undefined);
  const nothing: Answer = { query, results: [], rest: plain([]), nearness: 0, sought: [] };
  if (query.wanted.length === 0) return nothing;
  const [index, catalogue] = await Promise.all([shelf.index(), shelf.catalogue()]);
  const sought = await Promise.all(query.wanted.map((wanted) => seek(wanted, shelf, pause)));
  if (sought.some(({ hits }) => hits.size === 0)) return { ...nothing, sought };
  await pause();
  const number = answeringNumber(sought, catalogue);
  const all = ranked(sought, catalogue, options.lang, index.documents.indexOf(options.here ?? ''));
  const made = (some: readonly Found[]): AsyncGenerator<readonly [Found, Result]> =>
    resultsOf(some, { sought, catalogue, options }, shelf, pause);
  // What is named as was asked for stands first, a document before a word; there is one answer at most.
  const named = all.filter(({ entry, rank }) => rank === RANK.wordByName || catalogue.sort(entry) === 'd');
  let answer: readonly [Found, Result] | null = null;
  for await (const one of made(number === null ? named : [number]))
    if (number !== null || one[1].isAnswer) {
      answer = one;
      break;
    }
  const given = number ?? answer?.[0];
  const rest = plain(made(all.filter((one) => one !== given)));
  // Where words of a phrase stand apart, the text says so: the last may be the first.
  const sure = sought.some(({ wanted }) => wanted.is === 'phrase') ? all.length : options.first;
  const results = answer === null ? [] : [answer[1]];
  for (let count = 0; count < sure; count += 1) {
    const { value, done } = await rest.next();
    if (done) break;
    results.push(value);
  }
  return {
    query,
    results,
    rest,
    nearness: Math.max(...sought.map(({ words }) => Math.min(...words.values()))),
    sought,
  };
}

/** Results whose texts are fetched together, behind the first. */
const MANY = 24;

/** Results one after another; their texts are fetched when they are asked for. */
async function* resultsOf(
  some: readonly Found[],
  around: Omit<Around, 'shown'>,
  shelf: Shelf,
  pause: Pause,
): AsyncGenerator<readonly [Found, Result]> {
  const { first, lang } = around.options;
  // A few at once, then more.
  for (let [at, until] = [0, first]; at < some.length; [at, until] = [until, until + MANY]) {
    const few = some.slice(at, until);
    const shown = await textsOf(few, shelf, lang);
    for (const found of few) {
      await pause();
      const result = resultOf(found, { ...around, shown });
      if (result !== null) yield [found, result];
    }
  }
}

/** Results that were not made yet, until there are enough, or all. */
export async function more({ rest }: Answer, all: Result[], isEnough = (): boolean => false): Promise<void> {
  while (!isEnough()) {
    const { value, done } = await rest.next();
    if (done === true) return;
    all.push(value);
  }
}

async function* plain(
  made: AsyncIterable<readonly [Found, Result]> | readonly (readonly [Found, Result])[],
): AsyncGenerator<Result> {
  for await (const [, result] of made) yield { ...result, isAnswer: false };
}

/** The number of the dataset that a query for one number asks about. */
function answeringNumber(sought: readonly Sought[], catalogue: Catalogue): Found | null {
  const [only] = sought;
  if (only?.wanted.is !== 'number' || sought.length > 1 || only.wanted.keys.includes(PERCENT_KEY)) return null;
  // It is what the source says: a number in what we say of it is another.
  const claims = [...only.hits].filter(([entry, { slots }]) => catalogue.sort(entry) === 'c' && (slots & SOURCE) > 0);
  const [entry, hit] = claims.find(([, { nearness }]) => nearness === NEARNESS.same) ?? claims[0] ?? [];
  if (entry === undefined || hit === undefined) return null;
  return { ...hit, slots: [hit.slots], entry, more: [], rank: RANK.answer };
}

/** Texts of what was found, each in the languages in which it is shown. */
async function textsOf(found: readonly Found[], shelf: Shelf, lang: Lang): Promise<Map<number, ShownEntry>> {
  const byLanguages = Map.groupBy(found, (one) => languagesOf(one, lang).join(' '));
  const maps = await Promise.all(
    [...byLanguages].map(([langs, some]) =>
      shelf.entries(
        some.flatMap(({ entry, more }) => [entry, ...more]),
        langs.split(' ') as Lang[],
      ),
    ),
  );
  return new Map(maps.flatMap((map) => [...map]));
}
