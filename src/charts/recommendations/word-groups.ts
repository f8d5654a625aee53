/**
 * The very modal words within one modality: a group for each that stands at least twice, one for those that stand once,
 * one for what carries an earlier word on.
 */
import { group } from 'd3';
import type { Single } from './terms.ts';
import type { Words } from '../../words/index.ts';

export interface WordGroup {
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  /** Label of the group for those of its recommendations that are shown. */
  readonly label: (shown: readonly Single[]) => string;
}

/** A label that names more words than this would be longer than what it labels. */
const MOST_NAMED = 16;

/**
 * The groups, the most frequent word first. «Необхідно» at the head of a sentence is the same word as «необхідно»
 * within one.
 */
export function wordGroups(singles: readonly Single[], words: Words['recommendations']): WordGroup[] {
  const byWord = group(singles, wordOf);
  const groups = [...byWord].filter(([word]) => word !== '');
  const often = groups.filter(([, some]) => some.length > 1).sort(([, a], [, b]) => b.length - a.length);
  const once = groups.filter(([, some]) => some.length === 1).flatMap(([, some]) => some);
  const carried = byWord.get('') ?? [];
  return [
    ...often.map(([word, some]) => wordGroup(some[0]?.id ?? word, some, () => `«${word}»`)),
    ...(once.length > 0
      ? [wordGroup('once', once, (shown) => (once.length > 1 ? `${words.once} ` : '') + named(shown))]
      : []),
    ...(carried.length > 0 ? [wordGroup('carried-on', carried, () => words.carriedOn)] : []),
  ];
}

function wordGroup(id: string, some: readonly Single[], label: WordGroup['label']): WordGroup {
  return { id, ids: new Set(some.map((single) => single.id)), label };
}

function named(shown: readonly Single[]): string {
  return (
    shown
      .slice(0, MOST_NAMED)
      .map((single) => `«${wordOf(single)}»`)
      .join(', ') + (shown.length > MOST_NAMED ? ' …' : '')
  );
}

function wordOf(single: Single): string {
  return (single.word ?? '').toLowerCase();
}
