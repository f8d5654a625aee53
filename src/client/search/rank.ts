/** The order of results: which come first, and what is one result. */
import type { Lang } from '../../model/common.ts';
import { slotOf } from '../../model/search/wire.ts';
import type { Catalogue } from './catalogue.ts';
import { NEARNESS } from './forms.ts';
import type { Sought } from './places.ts';

/** An entry that has all that is wanted, with other sentences of its paragraph where only these together have it. */
export interface Found {
  readonly entry: number;
  readonly more: readonly number[];
  /** For each thing that is wanted, the slots in which it stands, a bit each. */
  readonly slots: readonly number[];
  readonly inName: boolean;
  readonly nearness: number;
  readonly rank: number;
}

export const SOURCE = 1;
/** Where so many were found, more of less worth are not wanted. */
const FEW = 24;
const LITTLE = 5;

/** Ranks, the best first. */
export const RANK = {
  answer: 0,
  title: 1,
  sentence: 2,
  paragraph: 3,
  translation: 4,
  wordByName: 5,
  word: 6,
  recommendation: 7,
  pageByName: 8,
  toldByName: 9,
  page: 10,
  told: 11,
  noteByName: 12,
  note: 13,
  repeated: 14,
} as const;

/**
 * Entries that have everything, in their order. What we say in both languages counts in that of the page; in the other
 * one only where little else was found, and last.
 * @param here the document whose passages come first, before titles of others; −1 for none
 */
export function ranked(sought: readonly Sought[], catalogue: Catalogue, lang: Lang, here: number): Found[] {
  const everything = [...whole(sought, catalogue), ...paragraphs(sought, catalogue)];
  const own = everything.filter(({ entry, slots, rank }) => {
    const isSentence = rank <= RANK.translation || catalogue.sort(entry) === 'r';
    return isSentence || slots.every((each) => each & (SOURCE | (1 << slotOf(lang))));
  });
  const perDocument = new Map<number, number>();
  for (const { entry, rank } of own)
    if (rank <= RANK.paragraph) {
      const document = catalogue.document(entry);
      perDocument.set(document, (perDocument.get(document) ?? 0) + 1);
    }
  const weight = (entry: number): number => perDocument.get(catalogue.document(entry)) ?? 0;
  const isElsewhere = ({ entry, rank }: Found): boolean =>
    here >= 0 && !(rank <= RANK.translation && catalogue.document(entry) === here);
  const sorted = (some: readonly Found[]): Found[] => {
    const byEntry = new Map(some.map((one) => [one.entry, one]));
    const keys = Float64Array.from(some, (one) => orderOf(one, weight(one.entry), isElsewhere(one))).sort();
    return Array.from(keys, (key) => byEntry.get(key % ENTRIES)).filter((one) => one !== undefined);
  };
  const best = sorted(own);
  // With a letter forgiven the best are enough.
  if (best.some(({ nearness }) => nearness === NEARNESS.near)) return best.slice(0, FEW);
  if (best.length >= LITTLE) return best;
  // Beside own results an entry of the glossary alone: each note would ask for a file of another language.
  const others = everything.filter((one) => !own.includes(one) && (own.length === 0 || one.rank <= RANK.word));
  return [...best, ...sorted(others).slice(0, LITTLE - best.length)];
}

/** More than there are entries; and than a document has that are found. */
const ENTRIES = 2 ** 23;
const PLACES = 2 ** 20;

/** By its rank, how near its words are, how much its document has, and where it stands: a word may have 15,000. */
function orderOf(found: Found, weight: number, isElsewhere: boolean): number {
  const rank = found.rank + (isElsewhere ? RANKS : 0);
  const first = rank * NEARNESS_ROOM + nearnessIn(found);
  return (first * PLACES + (PLACES - 1 - Math.min(weight, PLACES - 1))) * ENTRIES + found.entry;
}
const NEARNESS_ROOM = 8;
const RANKS = Object.keys(RANK).length;

/** Sentences and what else speaks of one thing; where more is told, how near the words are tells nothing. */
const nearnessIn = ({ rank, nearness }: Found): number => (rank <= RANK.word || rank >= RANK.noteByName ? nearness : 0);

function whole(sought: readonly Sought[], catalogue: Catalogue): Found[] {
  const [first, ...others] = [...sought].sort((a, b) => a.hits.size - b.hits.size);
  if (first === undefined) return [];
  const found: Found[] = [];
  for (const entry of first.hits.keys())
    // A number of the dataset is an answer, or nothing.
    if (catalogue.sort(entry) !== 'c' && others.every(({ hits }) => hits.has(entry)))
      found.push(foundAt(entry, [], sought, catalogue));
  return found;
}

function foundAt(entry: number, more: readonly number[], sought: readonly Sought[], catalogue: Catalogue): Found {
  const entries = [entry, ...more];
  let inName = true;
  let farthest = 0;
  // Hundreds of entries are asked at one go.
  const slots = sought.map(({ hits }) => {
    let all = 0;
    let nearest: number = NEARNESS.near;
    for (const one of entries) {
      const hit = hits.get(one);
      if (hit === undefined) continue;
      all |= hit.slots;
      inName &&= hit.inName;
      nearest = Math.min(nearest, hit.nearness);
    }
    farthest = Math.max(farthest, nearest);
    return all;
  });
  const inSource = slots.some((each) => each & SOURCE);
  const rank = more.length > 0 ? RANK.paragraph : rankOf(entry, inSource, inName, catalogue);
  return {
    entry,
    more,
    slots,
    inName,
    nearness: farthest,
    rank: rank === RANK.paragraph && !inSource ? RANK.translation : rank,
  };
}

function rankOf(entry: number, inSource: boolean, inName: boolean, catalogue: Catalogue): number {
  switch (catalogue.sort(entry)) {
    case 't':
      return RANK.title;
    case 'd':
      return inName ? RANK.title : RANK.page;
    case 's':
      return inSource ? RANK.sentence : RANK.translation;
    case 'g':
      return inName ? RANK.wordByName : RANK.word;
    case 'r':
      return inName ? RANK.recommendation : RANK.repeated;
    case 'y':
    case 'l':
      return inName ? RANK.toldByName : RANK.told;
    case 'n':
      return inName ? RANK.noteByName : RANK.note;
    default:
      return inName ? RANK.pageByName : RANK.page;
  }
}

/** Paragraphs that have everything where no sentence of theirs has. */
function paragraphs(sought: readonly Sought[], catalogue: Catalogue): Found[] {
  if (sought.length < 2) return [];
  const isSentence = (entry: number): boolean => ['s', 't'].includes(catalogue.sort(entry));
  const blocks = new Map<number, Set<number>[]>();
  sought.forEach(({ hits }, nth) => {
    for (const entry of hits.keys()) {
      if (!isSentence(entry)) continue;
      const block = catalogue.block(entry);
      const each = blocks.get(block) ?? sought.map(() => new Set<number>());
      blocks.set(block, each);
      each[nth]?.add(entry);
    }
  });
  return [...blocks.values()].flatMap((each): Found[] => {
    if (each.some(({ size }) => size === 0)) return [];
    const all = [...new Set(each.flatMap((entries) => [...entries]))].sort((a, b) => a - b);
    if (all.some((entry) => each.every((entries) => entries.has(entry)))) return [];
    const [entry = 0, ...more] = all;
    return [foundAt(entry, more, sought, catalogue)];
  });
}

/** Languages in which texts of a result are shown: that of the page, and another that alone has some of the words. */
export function languagesOf({ slots, inName }: Found, lang: Lang): Lang[] {
  const mine = (1 << slotOf(lang)) | (inName ? 0 : SOURCE);
  return slots.every((each) => each & mine) ? [lang] : [lang, lang === 'en' ? 'uk' : 'en'];
}
