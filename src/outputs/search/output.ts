/** The files of the search: words and texts in parts. No page fetches one before somebody searches. */
import { type Lang, LANGS } from '../../model/common.ts';
import {
  type OwnPart,
  type Run,
  type SearchIndex,
  SHORT_STEM,
  type Sort,
  type SourcePart,
  WORD_LISTS,
  type WordList,
  type WordRows,
  writtenAlso,
} from '../../model/search/wire.ts';
import { JSON_TYPE, type Output, type SplitFile } from '../output.ts';
import { entriesOf } from './entries.ts';
import { type Dictionaries, dictionaries } from './hunspell.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Corpus, type Entry } from './texts.ts';

/**
 * Signs of a part of each list of words, about: a row that is longer has a part of its own. Whoever begins a word is
 * given what its first letters have of the lemmas; places are asked for a row or two.
 */
const WORDS: Readonly<Record<WordList, number>> = { lemmas: 5_000, alike: 4_000, names: 40_000, places: 3_600 };
/**
 * What stands in one part of the texts, and signs of such a part, about. The first results of most queries are
 * sentences and words: both are fetched before the first letter, and weigh less in one piece. Of all else a letter
 * has a place or two, here and there, which the next letter leaves again: of parts eight times as long queries that
 * were written letter by letter took up to 191 kB (28 November 2026).
 */
const TOGETHER: Readonly<Record<Sort, 'said' | 'words' | 'told' | 'pages' | 'notes'>> = {
  ...{ t: 'said', s: 'said', c: 'said', d: 'said', r: 'said' },
  ...{ g: 'words', y: 'told', l: 'told', p: 'pages', n: 'notes' },
};
const TEXTS = { said: 18_000, words: 18_000, told: 8_000, pages: 8_000, notes: 8_000 } as const;
/** Signs of a part of what both languages have, of most entries an address alone. */
const SOURCES = 80_000;
/**
 * Of so many documents the places of a word lie far apart, and what is fetched for one has little of the next: parts
 * are no longer than these. «Партія», which two dozen of 1,000 made-up documents have, took 170 kB with parts twice as
 * long; of sources, which each result has one of, with parts of 30,000 signs 157 kB, and 142 with these (28 November
 * 2026).
 */
const FAR_APART = 100;
const LONGEST = 30_000;
const SOURCES_APART = 12_000;

/** The file that names the parts of all others. */
const INDEX = 'search/index.json';

export const searchOutput: Output = {
  name: 'search',
  over: 'found',
  files: (resources, edition) => {
    const split = (): Iterable<SplitFile> =>
      searchFiles({
        entries: entriesOf(edition, resources),
        dictionaries: dictionaries(),
        slugs: edition.documents.map(({ slug }) => slug),
        version: edition.version,
      });
    const body = (): string => new Map(split()).get(INDEX) ?? '';
    return [{ path: INDEX, type: JSON_TYPE, dear: true, core: true, body, split }];
  },
};

/** What is searched. */
interface Searched {
  readonly entries: Iterable<Entry>;
  readonly dictionaries: Dictionaries;
  /** Of the documents. */
  readonly slugs: readonly string[];
  readonly version: string;
}

/** The files by their paths, each made when the one before is written: of 10,000 documents they are 0.3 GB. */
export function* searchFiles({ entries, dictionaries, slugs, version }: Searched): Generator<SplitFile> {
  const corpus = new Corpus();
  const runs = new Runs(slugs);
  const texts: number[] = [];
  const sources: number[] = [];
  const isFar = slugs.length > FAR_APART;
  const longest = isFar ? LONGEST : Infinity;
  let count = 0;
  let waiting: Entry[] = [];
  const written = (): SplitFile => {
    const file = [`search/sources-${sources.length}.json`, JSON.stringify(sourcePart(waiting))] as const;
    sources.push(count - waiting.length);
    waiting = [];
    return file;
  };
  const kindOf = ({ sort }: Entry): keyof typeof TEXTS => TOGETHER[sort];
  for (const { rows: part } of inParts(entries, (entry) => Math.min(longest, TEXTS[kindOf(entry)]), kindOf)) {
    for (const entry of part) {
      corpus.add(entry);
      runs.add(entry);
    }
    for (const lang of LANGS) yield [`search/texts-${texts.length}.${lang}.json`, JSON.stringify(ownPart(part, lang))];
    texts.push(count);
    count += part.length;
    waiting.push(...part);
    if (JSON.stringify(sourcePart(waiting)).length > (isFar ? SOURCES_APART : SOURCES)) yield written();
  }
  if (waiting.length > 0) yield written();
  const lexicon = lexiconOf(corpus, dictionaries);
  const firsts: Record<WordList, string[]> = { lemmas: [], alike: [], names: [], places: [] };
  for (const list of WORD_LISTS)
    for (const { rows, json } of listParts(list, lexicon)) {
      yield [`search/${list}-${firsts[list].length}.json`, `[${json.join(',')}]`];
      firsts[list].push(rows[0]?.[0] ?? '');
    }
  const { endings } = lexicon;
  const index: SearchIndex = {
    version,
    documents: slugs,
    endings,
    runs: runs.all(),
    firsts,
    texts,
    sources,
  };
  yield [INDEX, JSON.stringify(index)];
}

/** The parts of a list; before the lemmas those with short stems. */
function* listParts(list: WordList, { [list]: rows }: Lexicon): Generator<Part<WordRows[WordList]>> {
  if (list !== 'lemmas') return yield* inParts<WordRows[WordList]>(rows, () => WORDS[list]);
  const all = [...rows];
  const short = all.filter(([stem]) => stem.length < SHORT_STEM);
  yield { rows: short, json: short.map((row) => JSON.stringify(row)) };
  yield* inParts(
    all.filter(([stem]) => stem.length >= SHORT_STEM),
    () => WORDS[list],
  );
}

interface Part<Row> {
  readonly rows: Row[];
  /** Each of them as it is written. */
  readonly json: string[];
}

/** Rows in parts of so many signs, about. @param kindOf rows of two kinds stand in two parts */
function* inParts<Row>(
  rows: Iterable<Row>,
  sizeOf: (row: Row) => number,
  kindOf: (row: Row) => string = () => '',
): Generator<Part<Row>> {
  let part: Part<Row> = { rows: [], json: [] };
  let [signs, kind] = [0, ''];
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (part.rows.length > 0 && (kindOf(row) !== kind || signs + json.length > sizeOf(row))) {
      yield part;
      part = { rows: [], json: [] };
      signs = 0;
    }
    kind = kindOf(row);
    signs += json.length;
    part.rows.push(row);
    part.json.push(json);
  }
  if (part.rows.length > 0) yield part;
}

function sourcePart(entries: readonly Entry[]): SourcePart {
  return { entries: entries.map(sourceRow), heads: entries.map(({ heads = [] }) => heads.join('|')) };
}

function sourceRow({ href, source }: Entry): SourcePart['entries'][number] {
  if (source === null) return [href];
  const { lang, text, also } = source;
  return also.length === 0 ? [href, lang, text] : [href, lang, text, writtenAlso(also)];
}

function ownPart(entries: readonly Entry[], lang: Lang): OwnPart {
  return {
    wheres: entries.map(({ where }) => where[lang]),
    names: entries.map(({ name }) => name[lang]),
    texts: entries.map(({ own }) => own[lang]?.text ?? ''),
    also: entries.map(({ own }) => writtenAlso(own[lang]?.also ?? [])),
  };
}

/** Entries that follow one another and are of one sort and document. */
class Runs {
  readonly #runs: { sort: Entry['sort']; document: number; block: string | null; counts: number[] }[] = [];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(slugs: readonly string[]) {
    this.#numbers = new Map(slugs.map((slug, number) => [slug, number]));
  }

  add({ sort, document, block }: Entry): void {
    const number = document === null ? -1 : (this.#numbers.get(document) ?? -1);
    let run = this.#runs.at(-1);
    if (run?.sort !== sort || run.document !== number) {
      run = { sort, document: number, block: null, counts: [] };
      this.#runs.push(run);
    }
    if (run.counts.length === 0 || run.block !== block) {
      run.block = block;
      run.counts.push(0);
    }
    run.counts[run.counts.length - 1]! += 1;
  }

  all(): Run[] {
    return this.#runs.map(({ sort, document, counts }) => [
      sort,
      document,
      sort === 's' || sort === 't' ? counts : counts.reduce((sum, count) => sum + count, 0),
    ]);
  }
}
