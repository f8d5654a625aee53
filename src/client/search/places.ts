/** Where the wanted stands: the entries that have it, and how. */
import { FIELDS, TEXTS_PER_ENTRY, type WordRows } from '../../model/search/wire.ts';
import { type Looking, rowsWith, NEARNESS, type Nearness, wordsFor } from './forms.ts';
import type { Wanted } from './query.ts';
import type { Shelf } from './shelf.ts';

/** How an entry has what is wanted. */
export interface Hit {
  readonly nearness: Nearness;
  /** Whether that is said of the source: where it has it, it alone counts. */
  readonly inSource: boolean;
  /** The slots of the texts that have it, a bit each; its name, where that has it. */
  readonly slots: number;
  readonly inName: boolean;
}

/** What is wanted, with the words of the texts that are meant by it, and where they stand. */
export interface Sought {
  readonly wanted: Wanted;
  readonly words: ReadonlyMap<string, Nearness>;
  readonly hits: ReadonlyMap<number, Hit>;
}

/** Words of a phrase that are looked up, the longest: a whole sentence has a dozen, each in another file. */
const TELLING = 4;

/** Looks one wanted thing up. */
export async function seek(wanted: Wanted, looking: Looking): Promise<Sought> {
  const { shelf } = looking;
  if (wanted.is === 'phrase') {
    // The words of a phrase are looked for as they stand; whether they stand together, the text says.
    const telling = wanted.words.toSorted((a, b) => b.length - a.length).slice(0, TELLING);
    const each = await Promise.all(telling.map((word) => places(keysOf(word.split(',')), shelf)));
    const words = keysOf(wanted.words);
    return { wanted, words, hits: each.reduce((all, one) => common(all, one)) };
  }
  const words =
    wanted.is === 'word'
      ? new Map([...(await wordsFor(wanted.word, looking, wanted.keys !== undefined)), ...keysOf(wanted.keys ?? [])])
      : keysOf(wanted.keys);
  const hits = await places(words, shelf);
  if (wanted.is !== 'word' || wanted.parts === undefined) return { wanted, words, hits };
  // What a hyphen joins here may stand apart: “trade union”, «робітників партійців».
  const parts = await Promise.all(wanted.parts.map((word) => seek({ is: 'word', word }, looking)));
  const apart = [...parts.map((part) => part.hits).reduce(common)].filter(([, { slots }]) => slots > 0);
  return {
    wanted,
    words: new Map([...parts.flatMap((part) => [...part.words]), ...words]),
    hits: new Map([...apart, ...hits]),
  };
}

const keysOf = (keys: readonly string[]): Map<string, Nearness> => new Map(keys.map((key) => [key, NEARNESS.same]));

function common(a: ReadonlyMap<number, Hit>, b: ReadonlyMap<number, Hit>): Map<number, Hit> {
  const both = new Map<number, Hit>();
  for (const [entry, hit] of a) {
    const other = b.get(entry);
    if (other) both.set(entry, { ...hit, slots: hit.slots & other.slots, inName: hit.inName && other.inName });
  }
  return both;
}

async function places(words: ReadonlyMap<string, Nearness>, shelf: Shelf): Promise<Map<number, Hit>> {
  const parts: (readonly WordRows['places'][])[] = await shelf.parts('places', words.keys());
  const hits = new Map<number, Hit>();
  for (const [word, near] of words)
    for (const [, ...fields] of parts.flatMap((part) => rowsWith(part, word)))
      fields.forEach((differences, field) => {
        const name = FIELDS[field] === 'name';
        const nearness = FIELDS[field] === 'read' ? (Math.max(near, NEARNESS.read) as Nearness) : near;
        let text = 0;
        for (const difference of differences === '' ? [] : differences.split(' ')) {
          text += Number.parseInt(difference, 36);
          const entry = Math.floor(text / TEXTS_PER_ENTRY);
          const before = hits.get(entry);
          const inSource = text % TEXTS_PER_ENTRY === 0;
          const alone = before === undefined || (inSource && !before.inSource);
          const counts = alone || inSource === before.inSource;
          hits.set(entry, {
            nearness: alone ? nearness : counts ? (Math.min(nearness, before.nearness) as Nearness) : before.nearness,
            inSource: inSource || (before?.inSource ?? false),
            slots: (before?.slots ?? 0) | (1 << (text % TEXTS_PER_ENTRY)),
            inName: name || (before?.inName ?? false),
          });
        }
      });
  return hits;
}
