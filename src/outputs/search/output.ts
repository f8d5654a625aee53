/** The files of the search: words and texts in parts. No page fetches one before somebody searches. */
import { type Lang, LANGS } from '../../model/common.ts';
import {
  type Firsts,
  type OwnPart,
  type Run,
  type SearchIndex,
  SHORT_STEM,
  type Sort,
  type SourcePart,
  WORD_LISTS,
  type WordList,
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
const WORDS: Readonly<Record<WordList, number>> = { lemmas: 4_000, alike: 4_000, names: 40_000, places: 2_400 };
/**
 * Entries in one part of the texts, of each sort: sentences and words of the glossary make most first results and are
 * fetched before the first letter; of all else a letter has a place or two, here and there, that the next one leaves
 * again. Which part has an entry is reckoned: a list of where they begin would grow with the documents.
 */
const TEXTS: Readonly<Record<Sort, number>> = {
  ...{ t: 24, s: 24, c: 24, d: 24, r: 24 },
  ...{ g: 11, y: 3, l: 10, p: 10, n: 10 },
};
/**
 * Entries in one part of what both languages have, of most an address alone. Of many documents the places of a word lie
 * far apart, and what is fetched for one has little of the next.
 */
const SOURCES = { near: 1000, apart: 144 } as const;
const FAR_APART = 100;
/** So many parts of a list have their first keys in one group, where there are more than the index can name. */
const GROUP = 64;
const MOST_KEYS = 256;

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
  const sources = slugs.length > FAR_APART ? SOURCES.apart : SOURCES.near;
  const texts: [first: number, each: number][] = [];
  let [count, part, source] = [0, 0, 0];
  const waiting: Entry[] = [];
  const written = (): SplitFile => [`search/sources-${source++}.json`, JSON.stringify(sourcePart(waiting.splice(0)))];
  for (const some of inParts(entries)) {
    for (const lang of LANGS) yield [`search/texts-${part}.${lang}.json`, JSON.stringify(ownPart(some, lang))];
    part += 1;
    const each = TEXTS[some[0]?.sort ?? 'p'];
    if (texts.at(-1)?.[1] !== each) texts.push([count, each]);
    for (const entry of some) {
      corpus.add(entry);
      runs.add(entry);
      count += 1;
      if (waiting.push(entry) === sources) yield written();
    }
  }
  if (waiting.length > 0) yield written();
  const lexicon = lexiconOf(corpus, dictionaries);
  const firsts = {} as Record<WordList, Firsts>;
  for (const list of WORD_LISTS) {
    const keys: string[] = [];
    for (const rows of listParts(list, lexicon)) {
      yield [`search/${list}-${keys.length}.json`, `[${rows.map(({ json }) => json).join(',')}]`];
      keys.push(rows[0]?.key ?? '');
    }
    const groups = keys.length > MOST_KEYS ? Array.from({ length: Math.ceil(keys.length / GROUP) }, (_, n) => n) : [];
    for (const group of groups)
      yield [`search/${list}-firsts-${group}.json`, JSON.stringify(keys.slice(group * GROUP, (group + 1) * GROUP))];
    firsts[list] =
      groups.length > 0 ? { keys: groups.map((group) => keys[group * GROUP] ?? ''), each: GROUP } : { keys, each: 1 };
  }
  const { endings } = lexicon;
  yield ['search/documents.json', JSON.stringify(slugs)];
  const index: SearchIndex = { version, endings, runs: runs.all(), firsts, texts, sources };
  yield [INDEX, JSON.stringify(index)];
}

/** Entries that stand in one part of the texts. */
function* inParts(entries: Iterable<Entry>): Generator<Entry[]> {
  let part: Entry[] = [];
  for (const entry of entries) {
    const [first] = part;
    if (first !== undefined && (part.length === TEXTS[first.sort] || TEXTS[entry.sort] !== TEXTS[first.sort])) {
      yield part;
      part = [];
    }
    part.push(entry);
  }
  if (part.length > 0) yield part;
}

/** A row of a list as it is written. */
interface Row {
  readonly key: string;
  readonly json: string;
}

/** The parts of a list; before the lemmas those with short stems. */
function* listParts(list: WordList, { [list]: rows }: Lexicon): Generator<Row[]> {
  if (list === 'lemmas') yield [...rows].filter(isShort).map(written);
  let [part, signs]: [Row[], number] = [[], 0];
  for (const row of rows) {
    if (list === 'lemmas' && isShort(row)) continue;
    const one = written(row);
    if (part.length > 0 && signs + one.json.length > WORDS[list]) {
      yield part;
      [part, signs] = [[], 0];
    }
    part.push(one);
    signs += one.json.length;
  }
  if (part.length > 0) yield part;
}

type AnyRow = readonly [key: string, ...unknown[]];
const isShort = ([stem]: AnyRow): boolean => stem.length < SHORT_STEM;
const written = (row: AnyRow): Row => ({ key: row[0], json: JSON.stringify(row) });

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

/** Entries that follow one another and are of one sort, of each document how many. */
class Runs {
  readonly #runs: { readonly sort: Sort; readonly blocks: { block: string | null; sort: Sort; count: number }[][] }[] =
    [];
  readonly #numbers: ReadonlyMap<string | null, number>;

  constructor(slugs: readonly string[]) {
    this.#numbers = new Map(slugs.map((slug, number) => [slug, number]));
  }

  add({ sort, document, block }: Entry): void {
    const each = sort === 't' ? 's' : sort;
    const number = this.#numbers.get(document) ?? 0;
    let run = this.#runs.at(-1);
    if (run?.sort !== each) this.#runs.push((run = { sort: each, blocks: [] }));
    const blocks = (run.blocks[number] ??= []);
    const last = blocks.at(-1);
    if (last?.block === block && last.sort === sort) last.count += 1;
    else blocks.push({ block, sort, count: 1 });
  }

  all(): Run[] {
    return this.#runs.map(({ sort, blocks }) => [
      sort,
      Array.from(blocks, (all = []) => all.map((one) => `${one.count}${one.sort === 't' ? 't' : ''}`).join(' ')).join(),
    ]);
  }
}
