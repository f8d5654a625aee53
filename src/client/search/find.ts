/** Finds what a reader asks for: pure, but for the files that it asks for. */
import type { Lang } from '../../model/common.ts';
import { PERCENT_KEY } from '../../model/search/fold.ts';
import { type ResultKind, SHORT_STEM } from '../../model/search/wire.ts';
import type { Catalogue } from './catalogue.ts';
import { begunWith, type Looking, NEARNESS } from './forms.ts';
import { inFull } from './in-full.ts';
import { isOfKeys, otherKeyboards } from './keyboards.ts';
import { seek, type Sought } from './places.ts';
import { maySayNumber, type Query, readQuery, type Wanted } from './query.ts';
import { type Found, languagesOf, RANK, ranked, SOURCE } from './rank.ts';
import { FIRST_WORDS, type ReadOn, readingOn } from './read-on.ts';
import { type Around, isAnswer, resultOf, type Options, type Result } from './result.ts';
import { ROOM } from './room.ts';
import type { Shelf, ShownEntry } from './shelf.ts';
import type { Pause } from './slices.ts';

export interface Answer {
  readonly query: Query;
  /** The first of them; all others are made as they are asked for, once. */
  readonly results: readonly Result[];
  readonly rest: AsyncGenerator<Result>;
  /**
   * Those behind what was asked of `rest`, made anew; of one kind where one is given. Where texts have to be fetched
   * that may not be, there is null, and the next when it is asked for all the same.
   */
  readonly others: (kind?: ResultKind, mayFetch?: () => boolean) => AsyncGenerator<Result | null>;
  /** The kinds of all that were found; null where their texts alone can tell how many are there. */
  readonly kinds: readonly ResultKind[] | null;
  /** Whether so many of those behind the first can be made before anything is fetched. */
  readonly isHere: (count: number) => Promise<boolean>;
  /** Bytes that a first use may still take, about. */
  readonly left: () => number;
  /** How near the words are that were found. */
  readonly nearness: number;
  readonly sought: readonly Sought[];
}

/**
 * The results of a query, the best first; of one that was shortened, or written on the keyboard of another language,
 * where it says nothing as it stands; with a letter forgiven where that does not either.
 * @param pause comes between pieces of the work, and may end it
 */
export async function find(text: string, shelf: Shelf, options: Options, pause: Pause): Promise<Answer> {
  const strictly = { shelf, pause, forgives: false };
  const answer = await findAsWritten(text, strictly, options);
  if (answer.results.length > 0) return answer;
  // Of whose words one is found, or a number, that was written on the keyboard of its language.
  const isMeant = maySayNumber(text) || answer.sought.some(({ wanted, hits }) => wanted.is === 'word' && hits.size > 0);
  const others = isMeant || (await isBeingWritten(text, answer, shelf)) ? [] : otherKeyboards(text);
  for (const other of [...inFull(text), ...others]) {
    const meant = await findAsWritten(other, strictly, options);
    if (meant.results.length > 0) return { ...meant, nearness: NEARNESS.alike };
  }
  return findAsWritten(text, { shelf, pause, forgives: true }, options);
}

/** Whether a query ends in the beginning of a word that stands in the texts: then it is of this keyboard. */
async function isBeingWritten(text: string, { query }: Answer, shelf: Shelf): Promise<boolean> {
  const last = query.wanted.at(-1);
  if (isOfKeys(text) || last?.is !== 'word' || !/\p{L}$/u.test(text)) return false;
  // What so few letters begin is too much to be asked.
  return last.word.length < SHORT_STEM || (await begunWith(last.word, shelf)).length > 0;
}

/** Finds it as it is written, and nothing that is only near. */
async function findAsWritten(text: string, looking: Looking, options: Options): Promise<Answer> {
  const { shelf, pause } = looking;
  const query = readQuery(text, maySayNumber(text) ? await shelf.numbers() : undefined);
  const nothing: Answer = { query, results: [], ...NONE, nearness: 0, sought: [] };
  if (query.wanted.length === 0) return nothing;
  const [catalogue, here] = await Promise.all([shelf.catalogue(), shelf.document(options.here)]);
  const sought = await soughtAll(query.wanted, looking, catalogue, options.lang, /\p{L}$/u.test(text));
  if (sought.some(({ hits }) => hits.size === 0)) return { ...nothing, sought };
  await pause();
  const number = answeringNumber(sought, catalogue);
  const all = ranked(sought, catalogue, options.lang, here);
  const made = (some: readonly Found[]): AsyncGenerator<readonly [Found, Result]> =>
    resultsOf(some, { sought, catalogue, options }, shelf, pause);
  // The texts of the first are on their way while those are read in which an answer may be.
  void textsOf(all.slice(0, options.first), shelf, options.lang).catch(() => {});
  // What is named as was asked for stands first; there is one answer at most.
  const named = all.filter(({ entry, rank }) => rank === RANK.wordByName || catalogue.sort(entry) === 'd');
  const [given, also] = number ? [number] : await answersAmong(named, { sought, catalogue, options }, shelf, pause);
  const behind = [...(also ? [also] : []), ...all.filter((one) => one !== given && one !== also)];
  let at = 0;
  const rest = plain(made(behind), (one) => (at = behind.indexOf(one, at) + 1));
  const results: Result[] = [];
  if (given !== undefined) for await (const [, result] of made([given])) results.push(result);
  for (let count = 0; count < options.first; count += 1) {
    const { value, done } = await rest.next();
    if (done) break;
    results.push(value);
  }
  const kindOf = kindsIn(catalogue);
  const areHere = async (some: readonly Found[]): Promise<boolean> => {
    const each = some.flatMap((one) =>
      [one.entry, ...one.more].map((entry) => shelf.isHere(entry, languagesOf(one, options.lang))),
    );
    return (await Promise.all(each)).every(Boolean);
  };
  return {
    query,
    results,
    rest,
    others: async function* (kind, mayFetch = () => true) {
      const wanted = behind.slice(at).filter((one) => kind === undefined || kindOf(one) === kind);
      while (wanted.length > 0) {
        const some = wanted.splice(0, shelf.left < 2 * ROOM.writing ? FEW : SOME);
        if (!mayFetch() && !(await areHere(some))) yield null;
        yield* plain(made(some));
      }
    },
    isHere: (count) => areHere(behind.slice(0, count)),
    left: () => shelf.left,
    // Where the words of a phrase stand apart, or a day and its month, only the text says so.
    kinds: query.wanted.some(isOfText) ? null : [...(given === undefined ? [] : [given]), ...behind].map(kindOf),
    nearness: Math.max(...sought.map(({ words }) => Math.min(...words.values()))),
    sought,
  };
}

/**
 * Looks up what is wanted; of a whole sentence its first words, then others that stand in none of the passages which
 * have these, while any passage has all.
 */
async function soughtAll(
  wanted: readonly Wanted[],
  looking: Looking,
  catalogue: Catalogue,
  lang: Lang,
  isBegun: boolean,
): Promise<Sought[]> {
  // A number that is being written would be another first word with each figure.
  const all = wanted.toSorted((a, b) => Number(a.is === 'number') - Number(b.is === 'number'));
  let words = 0;
  const last = all.findIndex((one) => (words += one.is === 'phrase' ? one.words.length : 1) >= FIRST_WORDS);
  const others = last < 0 ? [] : all.slice(last + 1);
  const sought = await Promise.all(all.slice(0, all.length - others.length).map((one) => seek(one, looking)));
  let read: ReadOn | null = null;
  for (const one of others) {
    const found = sought.some(({ hits }) => hits.size === 0) ? [] : ranked(sought, catalogue, lang, -1);
    if (found.length === 0) break;
    read ??= await readingOn(found, looking.shelf, catalogue, lang);
    sought.push(read?.(one, isBegun && one === wanted.at(-1)) ?? (await seek(one, looking)));
  }
  return sought;
}

const isOfText = (wanted: Wanted): boolean =>
  wanted.is === 'phrase' || (wanted.is === 'number' && wanted.isDay === true);

/** Of what kind a result will be. */
const kindsIn =
  (catalogue: Catalogue) =>
  ({ entry, slots }: Found): ResultKind =>
    catalogue.kind(entry) === 'source' && !slots.some((each) => each & SOURCE) ? 'translation' : catalogue.kind(entry);

/** Results whose texts are fetched together, behind the first; and where little is left of a first use. */
const MANY = 24;
const FEW = 2;
/** Of those that nobody has asked to see. */
const SOME = 12;

/** Results one after another; their texts are fetched when they are asked for. */
async function* resultsOf(
  some: readonly Found[],
  around: Omit<Around, 'shown'>,
  shelf: Shelf,
  pause: Pause,
): AsyncGenerator<readonly [Found, Result]> {
  const { first, lang } = around.options;
  // A few at once, then more.
  const next = (): number => (shelf.left < 3 * ROOM.writing ? FEW : MANY);
  for (let [at, until] = [0, first]; at < some.length; [at, until] = [until, until + next()]) {
    const few = some.slice(at, until);
    const shown = await textsOf(few, shelf, lang);
    for (const found of few) {
      await pause();
      const result = resultOf(found, { ...around, shown });
      if (result !== null) yield [found, result];
    }
  }
}

/**
 * What was asked for, the nearest first, with another of another kind: a document and a word may have one name. Most
 * are told by their names alone, before anything is made of them.
 */
async function answersAmong(
  named: readonly Found[],
  around: Omit<Around, 'shown'>,
  shelf: Shelf,
  pause: Pause,
): Promise<Found[]> {
  const { first, lang } = around.options;
  for (let [at, until] = [0, first]; at < named.length; [at, until] = [until, until + MANY]) {
    const few = named.slice(at, until);
    const here = { ...around, shown: await textsOf(few, shelf, lang) };
    await pause();
    const answers = few.filter((found) => isAnswer(found, here) && resultOf(found, here));
    const best = answers.find((found) => isAnswer(found, here, true)) ?? answers[0];
    if (best === undefined) continue;
    const { catalogue } = around;
    const other = answers.find(({ entry }) => catalogue.sort(entry) !== catalogue.sort(best.entry));
    return other === undefined ? [best] : [best, other];
  }
  return [];
}

/** Makes results that were not made yet, until there are enough. @returns whether these are all */
export async function more({ rest }: Answer, all: Result[], isEnough = (): boolean => false): Promise<boolean> {
  while (!isEnough()) {
    const { value, done } = await rest.next();
    if (done === true) return true;
    all.push(value);
  }
  return false;
}

async function* plain(
  made: AsyncIterable<readonly [Found, Result]> | readonly (readonly [Found, Result])[],
  told: (found: Found) => void = () => {},
): AsyncGenerator<Result> {
  for await (const [found, result] of made) {
    told(found);
    yield { ...result, isAnswer: false };
  }
}

const NONE = {
  rest: plain([]),
  others: () => plain([]),
  isHere: () => Promise.resolve(true),
  left: () => 0,
  kinds: [],
} as const;

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
