/** The files of the search, fetched when they are asked for and kept. */
import type { Lang } from '../../model/common.ts';
import {
  type Also,
  type LemmaRow,
  type OwnPart,
  readAlso,
  SHORT_STEM,
  type SearchIndex,
  type Sort,
  type SourcePart,
  type WordList,
  type WordRows,
  type WordsPart,
} from '../../model/search/wire.ts';
import { Catalogue } from './catalogue.ts';
import { MarkedText } from './marks.ts';
import type { saidNumbers } from './number-words.ts';
import { bytesOf, FIRST_USE, READY } from './room.ts';

/** Fetches the text of a file of the search by its name. */
export type Fetch = (name: string) => Promise<string>;

/** A text in its language, cut into words once. */
export class Spoken extends MarkedText {
  readonly lang: string;

  constructor(lang: string, text: string, also: readonly Also[] = []) {
    super(text, also);
    this.lang = lang;
  }
}

/** What an entry has in one language: where it stands, its name, its words. */
export interface OwnEntry {
  readonly where: string;
  readonly name: MarkedText;
  readonly text: Spoken | null;
}

export interface ShownEntry {
  readonly href: string;
  readonly source: Spoken | null;
  /** Other names of it. */
  readonly heads: readonly MarkedText[];
  readonly own: Readonly<Partial<Record<Lang, OwnEntry>>>;
}

/** Parts of a list that are fetched before they are asked for, at most. */
const AHEAD = 5;
/** Parts of what first results mostly are, of each sort. */
const MOSTLY = { s: 4, d: 3, r: 3, g: 3 } as const;
/** Parts of the lemmas with one first letter that are fetched at once, at most. */
const MANY = 15;
export class Shelf {
  readonly #fetch: Fetch;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Names of files that are here. */
  readonly #here = new Set<string>();
  readonly #makings = new Map<string, Promise<unknown>>();
  readonly #entries = new Map<string, unknown>();
  #catalogue: Promise<Catalogue> | null = null;
  #numbers: Promise<typeof saidNumbers> | null = null;
  /** Bytes that were fetched; and those of queries before the one that stands in the box. */
  #bytes = 0;
  #former = 0;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  index(): Promise<SearchIndex> {
    return this.#file<SearchIndex>('index.json');
  }

  /** The sets of endings, each as a list. */
  endings(): Promise<string[][]> {
    return this.#made('index.json', ({ endings }: SearchIndex) => endings.map((set) => set.split(',')));
  }

  /** What reads the numbers that a query says in words; fetched once, and anew where it could not be had. */
  numbers(): Promise<typeof saidNumbers> {
    const kept = (this.#numbers ??= import('./number-words.ts').then(({ saidNumbers }) => saidNumbers));
    kept.catch(() => (this.#numbers = null));
    return kept;
  }

  /** The number that a document has in the catalogue; −1 where there is none. */
  async document(slug: string | undefined): Promise<number> {
    return slug === undefined ? -1 : (await this.#file<string[]>('documents.json')).indexOf(slug);
  }

  /** What the index says of each entry. */
  catalogue(): Promise<Catalogue> {
    const kept = (this.#catalogue ??= this.index().then((index) => new Catalogue(index)));
    kept.catch(() => (this.#catalogue = null));
    return kept;
  }

  /** The rows of a list whose keys are among these, or come near: whole parts, each once. */
  async parts<List extends WordList>(list: List, keys: Iterable<string>): Promise<WordsPart<List>[]> {
    const isShort = (key: string): boolean => list === 'lemmas' && key.length < SHORT_STEM;
    const each = [...new Set([...keys].map((key) => (isShort(key) ? '' : key)))].map((key) =>
      this.#from(list, key, key),
    );
    const parts = [...new Set((await Promise.all(each)).flat())].sort((a, b) => a - b);
    return Promise.all(parts.map((part) => this.#part(list, part)));
  }

  /** The parts that may have keys between two. A key with many rows runs over several. */
  async #from(list: WordList, from: string, to: string, most = Infinity): Promise<number[]> {
    const { keys, each } = (await this.index()).firsts[list];
    const groups = between(keys, from, to);
    if (each === 1 || groups.length > most) return groups;
    const named = groups.map(async (group) => {
      const firsts = await this.#file<string[]>(`${list}-firsts-${group}.json`);
      return between(firsts, from, to).map((part) => group * each + part);
    });
    return (await Promise.all(named)).flat();
  }

  #part<List extends WordList>(list: List, part: number): Promise<WordsPart<List>> {
    const name = `${list}-${part}.json`;
    return list === 'lemmas' ? (this.#lemmas(name) as Promise<WordsPart<List>>) : this.#file(name);
  }

  /** Sets of endings that stand in a row are told by a number as those of the index are. */
  async #lemmas(name: string): Promise<WordsPart<'lemmas'>> {
    const endings = await this.endings();
    return this.#made(name, (rows: readonly LemmaRow[]) =>
      rows.map(([stem, set, standing]) => [
        stem,
        typeof set === 'number' ? set : endings.push(set.split(',')) - 1,
        standing,
      ]),
    );
  }

  /** The lemmas that begin with the first letter of a word; where there are very many, those that begin as it does. */
  async lemmasNear(word: string): Promise<WordsPart<'lemmas'>[]> {
    const all = await this.#beginning('lemmas', word.slice(0, 1), MANY);
    if (all.length === 0) return this.parts('lemmas', ['', word.slice(0, SHORT_STEM), word]);
    return Promise.all([...new Set([0, ...all])].map((part) => this.#part('lemmas', part)));
  }

  /** The parts in which keys begin so; none where they are many. */
  async #beginning(list: WordList, beginning: string, most = AHEAD): Promise<number[]> {
    const parts = await this.#from(list, beginning, `${beginning}\uffff`, most);
    return parts.length > most ? [] : parts;
  }

  /**
   * Fetches and reads what every query needs: the first letter need not wait for it. Then the words of sources and
   * entries in a language, of which the first results mostly are.
   */
  async begin(lang: Lang): Promise<void> {
    const [, catalogue] = await Promise.all([
      this.endings(),
      this.catalogue(),
      this.parts('lemmas', ['']),
      this.parts('names', ['']),
      // Whoever looks for a number writes a figure, of which no letter before it has told.
      this.beginning('places', '#'),
    ]);
    const { texts } = await this.index();
    // Of many documents none is more likely than another.
    const firsts = ([sort, most]: [Sort, number]): number[] => {
      const each = [...new Map(catalogue.all(sort).map((one) => [partOf(one, texts).part, one])).values()];
      return each.length > MANY ? [] : each.slice(0, most);
    };
    await this.entries((Object.entries(MOSTLY) as [Sort, number][]).flatMap(firsts), [lang]);
  }

  /** The rows whose keys begin so; none where they stand in many files. */
  async beginning<List extends WordList>(list: List, word: string): Promise<WordRows[List][]> {
    const parts = await this.#beginning(list, word);
    const rows = (await Promise.all(parts.map((part) => this.#part(list, part)))).flat();
    return rows.filter(([key]) => key.startsWith(word));
  }

  /** Bytes that a first use may still take, about: what was fetched before the box was empty is of another one. */
  get left(): number {
    return FIRST_USE - this.#bytes + this.#former;
  }

  /** The box is empty: the next query has bounds of its own. */
  anew(): void {
    this.#former = Math.max(0, this.#bytes - READY);
  }

  /** Whether an entry can be shown in these languages before anything is fetched. */
  async isHere(number: number, langs: readonly Lang[]): Promise<boolean> {
    const { texts, sources } = await this.index();
    const { part } = partOf(number, texts);
    const names = langs.map((lang) => `texts-${part}.${lang}.json`);
    return [`sources-${Math.floor(number / sources)}.json`, ...names].every((name) => this.#here.has(name));
  }

  /** Entries by their numbers, with their texts in these languages. */
  async entries(numbers: readonly number[], langs: readonly Lang[]): Promise<Map<number, ShownEntry>> {
    const { texts, sources } = await this.index();
    const each = numbers.map(async (number): Promise<readonly [number, ShownEntry]> => {
      const { part, at } = partOf(number, texts);
      const [source, ...own] = await Promise.all([
        this.#entry(`sources-${Math.floor(number / sources)}.json`, number % sources, sourceOf),
        ...langs.map((lang) =>
          this.#entry(`texts-${part}.${lang}.json`, at, (file: OwnPart, at) => ownOf(file, at, lang)),
        ),
      ]);
      return [number, { ...source, own: Object.fromEntries(langs.map((lang, index) => [lang, own[index]])) }];
    });
    return new Map(await Promise.all(each));
  }

  /** What is made of one entry of a file, once: the words of an entry are cut once. */
  async #entry<Part, Made>(name: string, at: number, make: (part: Part, at: number) => Made): Promise<Made> {
    const file = await this.#file<Part>(name);
    const key = `${name} ${at}`;
    const made = (this.#entries.get(key) as Made | undefined) ?? make(file, at);
    this.#entries.set(key, made);
    return made;
  }

  /** What is made of a file, once. */
  #made<File, Made>(name: string, make: (file: File) => Made): Promise<Made> {
    const kept = this.#makings.get(name) ?? this.#file<File>(name).then(make);
    this.#makings.set(name, kept);
    kept.catch(() => this.#makings.delete(name));
    return kept as Promise<Made>;
  }

  #file<File>(name: string): Promise<File> {
    const kept = this.#files.get(name) ?? this.#fetched(name);
    this.#files.set(name, kept);
    // What could not be fetched is asked for again.
    kept.catch(() => this.#files.delete(name));
    return kept as Promise<File>;
  }

  async #fetched(name: string): Promise<unknown> {
    const text = await this.#fetch(name);
    this.#here.add(name);
    this.#bytes += bytesOf(name, text);
    return JSON.parse(text) as unknown;
  }
}

function sourceOf({ entries, heads }: SourcePart, at: number): Omit<ShownEntry, 'own'> {
  const [href = '', lang = '', text = '', also = ''] = entries[at] ?? [];
  return {
    href,
    source: text === '' ? null : new Spoken(lang, text, readAlso(also)),
    heads: (heads[at] ?? '')
      .split('|')
      .filter(Boolean)
      .map((one) => new MarkedText(one)),
  };
}

function ownOf({ wheres, names, texts, also }: OwnPart, at: number, lang: Lang): OwnEntry {
  const text = texts[at] ?? '';
  return {
    where: wheres[at] ?? '',
    name: new MarkedText(names[at] ?? ''),
    text: text === '' ? null : new Spoken(lang, text, readAlso(also[at] ?? '')),
  };
}

/** Which part of the texts has an entry, and where. */
function partOf(entry: number, texts: SearchIndex['texts']): { readonly part: number; readonly at: number } {
  let part = 0;
  for (const [nth, [first, each]] of texts.entries()) {
    const next = texts[nth + 1]?.[0] ?? Infinity;
    if (entry < next) return { part: part + Math.floor((entry - first) / each), at: (entry - first) % each };
    part += Math.ceil((next - first) / each);
  }
  return { part, at: 0 };
}

/** The places in sorted first keys behind which a key between two may stand. */
function between(firsts: readonly string[], from: string, to: string): number[] {
  let first = Math.max(0, lastNotAfter(firsts, from));
  while (first > 0 && firsts[first] === from) first -= 1;
  const last = lastNotAfter(firsts, to);
  return Array.from({ length: firsts.length === 0 ? 0 : Math.max(1, last - first + 1) }, (_, nth) => first + nth);
}

/** The place of the last that is not after a key, in a sorted list; −1 where all are. */
function lastNotAfter(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
