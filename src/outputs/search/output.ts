/** The files of the search: words and texts in parts. No page fetches one before somebody searches. */
import { type Lang, LANGS } from '../../model/common.ts';
import {
  type OwnPart,
  type Run,
  type SearchIndex,
  SHORT_STEM,
  type SourcePart,
  type WordRows,
  type WordsPart,
  writtenAlso,
} from '../../model/search/wire.ts';
import { JSON_TYPE, type Output, type SplitFile } from '../output.ts';
import { entriesOf } from './entries.ts';
import { type Dictionaries, dictionaries } from './hunspell.ts';
import { lexiconOf } from './lexicon.ts';
import { Corpus, type Entry } from './texts.ts';

/**
 * Signs of a part of the words, and of the texts, about: a row that is longer has a part of its own. A query reads up
 * to a dozen parts of the words, each for a row or two.
 */
const PART = 6_000;
const WORDS = 12_000;
/** Lemmas of more signs do not stand in one file. */
const MOST_WHOLE = 300_000;
const TEXTS = 56_000;
/** Of what both languages have: of most entries an address alone. */
const SOURCES = 40_000;
/**
 * Of so many documents the places of a word lie far apart, and what is fetched for one has little of the next: parts
 * are half as long. «Партія», which two dozen of 1,000 made-up documents have, took 170 kB (28 November 2026).
 */
const FAR_APART = 100;

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
  const scale = slugs.length > FAR_APART ? 0.5 : 1;
  let count = 0;
  let waiting: SourceRow[] = [];
  const written = (): SplitFile => {
    const file = [`search/sources-${sources.length}.json`, JSON.stringify({ entries: waiting })] as const;
    sources.push(count - waiting.length);
    waiting = [];
    return file;
  };
  for (const { rows: part } of inParts(entries, TEXTS * scale)) {
    for (const entry of part) {
      corpus.add(entry);
      runs.add(entry);
    }
    for (const lang of LANGS) yield [`search/texts-${texts.length}.${lang}.json`, JSON.stringify(ownPart(part, lang))];
    texts.push(count);
    count += part.length;
    waiting.push(...part.map(sourceRow));
    if (JSON.stringify(waiting).length > SOURCES * scale) yield written();
  }
  if (waiting.length > 0) yield written();
  const lexicon = lexiconOf(corpus, dictionaries);
  const all = [...lexicon.lemmas];
  const words: string[] = [];
  for (const part of wordsParts(all, lexicon.places)) {
    yield [`search/words-${words.length}.json`, JSON.stringify(part)];
    const [first = ''] = [part.lemmas[0], part.places[0]].flatMap((row) => row?.[0] ?? []).sort();
    words.push(first);
  }
  const alike: string[] = [];
  for (const { rows, json } of inParts(lexicon.alike, PART)) {
    yield [`search/alike-${alike.length}.json`, `[${json.join(',')}]`];
    alike.push(rows[0]?.[0] ?? '');
  }
  const whole = JSON.stringify(all);
  const isWhole = whole.length <= MOST_WHOLE;
  if (isWhole) yield ['search/lemmas.json', whole];
  const { endings } = lexicon;
  const index: SearchIndex = {
    version,
    documents: slugs,
    endings,
    runs: runs.all(),
    words,
    alike,
    isWhole,
    texts,
    sources,
  };
  yield [INDEX, JSON.stringify(index)];
}

type Lemma = WordRows['lemmas'];
type Places = WordRows['places'];

/** Lemmas and places by stretches of the alphabet; before them the lemmas with short stems. */
function* wordsParts(lemmas: readonly Lemma[], places: Iterable<Places>): Generator<WordsPart> {
  const isShort = ([stem]: Lemma): boolean => stem.length < SHORT_STEM;
  yield { lemmas: lemmas.filter(isShort), places: [] };
  const long = lemmas.filter((row) => !isShort(row));
  for (const { rows } of inParts(interleaved(long, places), WORDS))
    yield {
      lemmas: rows.flatMap(({ lemma }) => (lemma === undefined ? [] : [lemma])),
      places: rows.flatMap(({ place }) => (place === undefined ? [] : [place])),
    };
}

interface Either {
  readonly lemma?: Lemma;
  readonly place?: Places;
}

/** Two sorted lists as one. */
function* interleaved(lemmas: readonly Lemma[], places: Iterable<Places>): Generator<Either> {
  let next = 0;
  for (const place of places) {
    for (let lemma = lemmas[next]; lemma !== undefined && lemma[0] <= place[0]; lemma = lemmas[(next += 1)])
      yield { lemma };
    yield { place };
  }
  for (const lemma of lemmas.slice(next)) yield { lemma };
}

interface Part<Row> {
  readonly rows: Row[];
  /** Each of them as it is written. */
  readonly json: string[];
}

/** Rows in parts of so many signs, about. */
function* inParts<Row>(rows: Iterable<Row>, size: number): Generator<Part<Row>> {
  let part: Part<Row> = { rows: [], json: [] };
  let room = size;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (json.length > room && part.rows.length > 0) {
      yield part;
      part = { rows: [], json: [] };
      room = size;
    }
    room -= json.length;
    part.rows.push(row);
    part.json.push(json);
  }
  if (part.rows.length > 0) yield part;
}

type SourceRow = SourcePart['entries'][number];

function sourceRow({ href, source }: Entry): SourceRow {
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
    heads: entries.map(({ heads = [] }) => heads.join('|')),
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
