/** The files of the search, fetched when they are asked for and kept. */
import type { Lang } from '../../model/common.ts';
import {
  type Also,
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

/** Fetches a file of the search by its name. */
export type Fetch = (name: string) => Promise<unknown>;

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
const AHEAD = 3;
/** Parts of what first results mostly are, of each sort. */
const MOSTLY = 4;
/** Parts of the lemmas with one first letter that are fetched at once, at most. */
const MANY = 12;

/** The parts in which keys begin so; none where they are many. */
function partsFrom(firsts: readonly string[], beginning: string, most = AHEAD): number[] {
  const first = Math.max(0, lastNotAfter(firsts, beginning));
  const last = Math.max(0, lastNotAfter(firsts, `${beginning}\uffff`));
  return firsts.length > 0 && last - first < most
    ? Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
    : [];
}

export class Shelf {
  readonly #fetch: Fetch;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Names of files that are here. */
  readonly #here = new Set<string>();
  readonly #makings = new Map<string, Promise<unknown>>();
  readonly #entries = new Map<string, unknown>();
  #catalogue: Promise<Catalogue> | null = null;
  /** What had been fetched before the first letter, and before those that stand in the box. */
  #ready = 0;
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

  /** What the index says of each entry. */
  catalogue(): Promise<Catalogue> {
    const kept = (this.#catalogue ??= this.index().then((index) => new Catalogue(index)));
    kept.catch(() => (this.#catalogue = null));
    return kept;
  }

  /** The rows of a list whose keys are among these, or come near: whole parts, each once. */
  async parts<List extends WordList>(list: List, keys: Iterable<string>): Promise<WordsPart<List>[]> {
    const firsts = (await this.index()).firsts[list];
    if (firsts.length === 0) return [];
    const wanted = new Set<number>();
    for (const key of keys) {
      const isShort = list === 'lemmas' && key.length < SHORT_STEM;
      let at = isShort ? 0 : lastNotAfter(firsts, key);
      wanted.add(Math.max(0, at));
      // A key with many rows runs over several parts.
      for (; at > 0 && firsts[at] === key; at -= 1) wanted.add(at - 1);
    }
    const parts = [...wanted].sort((a, b) => a - b);
    return Promise.all(parts.map((part) => this.#part(list, part)));
  }

  #part<List extends WordList>(list: List, part: number): Promise<WordsPart<List>> {
    return this.#file(`${list}-${part}.json`);
  }

  /** The lemmas that begin with the first letter of a word; where there are very many, those that begin as it does. */
  async lemmasNear(word: string): Promise<WordsPart<'lemmas'>[]> {
    const { lemmas } = (await this.index()).firsts;
    const all = partsFrom(lemmas, word.slice(0, 1), MANY);
    if (all.length === 0) return this.parts('lemmas', ['', word.slice(0, SHORT_STEM), word]);
    return Promise.all([...new Set([0, ...all])].map((part) => this.#part('lemmas', part)));
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
    const firsts = (sort: Sort): number[] => {
      const each = [...new Set(catalogue.all(sort).map((one) => texts[lastNotAfter(texts, one)] ?? 0))];
      return each.length > MANY ? [] : each.slice(0, MOSTLY);
    };
    await this.entries([...new Set((['s', 'd', 'r', 'g'] as const).flatMap(firsts))], [lang]);
    this.#ready = this.#weight;
  }

  /** The rows whose keys begin so; none where they stand in many files. */
  async beginning<List extends WordList>(list: List, word: string): Promise<WordRows[List][]> {
    const parts = partsFrom((await this.index()).firsts[list], word);
    const rows = (await Promise.all(parts.map((part) => this.#part(list, part)))).flat();
    return rows.filter(([key]) => key.startsWith(word));
  }

  /** What was fetched since the box was empty, in files; those of the texts count twice, further sources thrice. */
  get spent(): number {
    return this.#weight - this.#former;
  }

  /** The box is empty: the next query has bounds of its own. */
  anew(): void {
    this.#former = Math.max(0, this.#weight - this.#ready);
  }

  get #weight(): number {
    return this.#here.size + this.texts + 2 * (this.#count('sources-') - 1);
  }

  /** How many parts of the texts are here. */
  get texts(): number {
    return this.#count('texts-');
  }

  #count(name: string): number {
    return [...this.#here].filter((one) => one.startsWith(name)).length;
  }

  /** Whether an entry can be shown in these languages before anything is fetched. */
  async isHere(number: number, langs: readonly Lang[]): Promise<boolean> {
    const { texts, sources } = await this.index();
    const part = lastNotAfter(texts, number);
    const names = langs.map((lang) => `texts-${part}.${lang}.json`);
    return [`sources-${lastNotAfter(sources, number)}.json`, ...names].every((name) => this.#here.has(name));
  }

  /** Entries by their numbers, with their texts in these languages. */
  async entries(numbers: readonly number[], langs: readonly Lang[]): Promise<Map<number, ShownEntry>> {
    const { texts, sources } = await this.index();
    const each = numbers.map(async (number): Promise<readonly [number, ShownEntry]> => {
      const [source, ...own] = await Promise.all([
        this.#read(sources, number, (part) => `sources-${part}.json`, sourceOf),
        ...langs.map((lang) =>
          this.#read(
            texts,
            number,
            (part) => `texts-${part}.${lang}.json`,
            (part: OwnPart, at) => ownOf(part, at, lang),
          ),
        ),
      ]);
      return [number, { ...source, own: Object.fromEntries(langs.map((lang, index) => [lang, own[index]])) }];
    });
    return new Map(await Promise.all(each));
  }

  /** What is made of one entry of a file, once: the words of an entry are cut once. */
  async #read<Part, Made>(
    firsts: readonly number[],
    number: number,
    nameOf: (part: number) => string,
    make: (part: Part, at: number) => Made,
  ): Promise<Made> {
    const part = lastNotAfter(firsts, number);
    const name = nameOf(part);
    const file = await this.#file<Part>(name);
    const key = `${name} ${number}`;
    const made = (this.#entries.get(key) as Made | undefined) ?? make(file, number - (firsts[part] ?? 0));
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
    const kept = this.#files.get(name) ?? this.#fetch(name);
    this.#files.set(name, kept);
    kept.then(
      () => this.#here.add(name),
      // What could not be fetched is asked for again.
      () => this.#files.delete(name),
    );
    return kept as Promise<File>;
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

/** The place of the last that is not after a key, in a sorted list; −1 where all are. */
export function lastNotAfter<Key extends string | number>(sorted: readonly Key[], key: Key): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Key) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
