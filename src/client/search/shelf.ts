/** The files of the search, fetched when they are asked for and kept. */
import type { Lang } from '../../model/common.ts';
import {
  type Also,
  type OwnPart,
  readAlso,
  SHORT_STEM,
  type SearchIndex,
  type SourcePart,
  type WordList,
  type WordRows,
  type WordsPart,
} from '../../model/search/wire.ts';
import { skeletons } from '../../model/search/skeleton.ts';
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

/** What an entry has in one language: where it stands, its names, its words. */
export interface OwnEntry {
  readonly where: string;
  readonly names: readonly MarkedText[];
  readonly text: Spoken | null;
}

export interface ShownEntry {
  readonly href: string;
  readonly source: Spoken | null;
  readonly own: Readonly<Partial<Record<Lang, OwnEntry>>>;
}

/** Parts of a list that are fetched before they are asked for, at most. */
const AHEAD = 3;

/** The parts in which keys begin so; none where they are many. */
function partsFrom(firsts: readonly string[], beginning: string): number[] {
  const first = Math.max(0, lastNotAfter(firsts, beginning));
  const last = Math.max(0, lastNotAfter(firsts, `${beginning}\uffff`));
  return last - first < AHEAD ? Array.from({ length: last - first + 1 }, (_, nth) => first + nth) : [];
}

export class Shelf {
  readonly #fetch: Fetch;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #makings = new Map<string, Promise<unknown>>();
  readonly #entries = new Map<string, unknown>();
  #catalogue: Promise<Catalogue> | null = null;

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
  async parts<List extends WordList>(list: List, keys: Iterable<string>): Promise<(readonly WordRows[List][])[]> {
    const { words, alike } = await this.index();
    const firsts = list === 'alike' ? alike : words;
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

  async #part<List extends WordList>(list: List, part: number): Promise<readonly WordRows[List][]> {
    if (list === 'alike') return this.#file<readonly WordRows[List][]>(`alike-${part}.json`);
    const both = await this.#file<WordsPart>(`words-${part}.json`);
    return (list === 'lemmas' ? both.lemmas : both.places) as readonly WordRows[List][];
  }

  /** All lemmas, where they are few; null where they are many. */
  async allLemmas(): Promise<readonly WordRows['lemmas'][] | null> {
    return (await this.index()).isWhole ? this.#file<readonly WordRows['lemmas'][]>('lemmas.json') : null;
  }

  /** Fetches and reads what every query needs: the first letter need not wait for it. */
  async begin(): Promise<void> {
    await Promise.all([this.endings(), this.catalogue(), this.parts('lemmas', ['']), this.entries([0], [])]);
  }

  /** Fetches what the next letters of a word will ask for, where that is little: they need not wait for it. */
  async ahead(word: string): Promise<void> {
    const { words, alike } = await this.index();
    const keys = [`=${word}`, ...skeletons(word).map((sound) => `~${sound}`)];
    await Promise.all([
      ...partsFrom(words, word).map((part) => this.#part('lemmas', part)),
      ...keys.flatMap((key) => partsFrom(alike, key)).map((part) => this.#part('alike', part)),
    ]);
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
    // What could not be fetched is asked for again.
    kept.catch(() => this.#files.delete(name));
    return kept as Promise<File>;
  }
}

function sourceOf({ entries }: SourcePart, at: number): Omit<ShownEntry, 'own'> {
  const [href = '', lang = '', text = '', also = ''] = entries[at] ?? [];
  return { href, source: text === '' ? null : new Spoken(lang, text, readAlso(also)) };
}

function ownOf({ wheres, names, texts, also, heads }: OwnPart, at: number, lang: Lang): OwnEntry {
  const text = texts[at] ?? '';
  const all = [names[at] ?? '', ...(heads[at] ?? '').split('|').filter(Boolean)];
  return {
    where: wheres[at] ?? '',
    names: all.map((one) => new MarkedText(one)),
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
