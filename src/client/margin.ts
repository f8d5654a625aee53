/** Puts the entries of a document into the margin, level with their words. */
import { stack } from './stack.ts';

const GAP = 2;

/**
 * Places every entry. Where a block's entries fit beside it they stand in full; in a dense block only their heads do, and
 * one of them can be open.
 */
export function placeEntries(reader: HTMLElement, entries: readonly HTMLElement[], wordsOf: (entry: HTMLElement) => Element | null): void {
  const list = entries[0]?.parentElement;
  const rows = reader.querySelector('.rows');
  if (list === null || list === undefined || rows === null) return;
  const frame = reader.getBoundingClientRect().top;
  const blocks = Map.groupBy(entries, (entry) => entry.dataset['block'] ?? '');
  for (const [block, own] of blocks) {
    for (const entry of own) entry.classList.add('full');
    const height = own.reduce((sum, entry) => sum + entry.offsetHeight + GAP, 0);
    const room = document.getElementById(block)?.offsetHeight ?? 0;
    if (height > room + 24) for (const entry of own) entry.classList.remove('full');
  }
  const top = rows.getBoundingClientRect().top - frame;
  const items = entries.map((entry) => {
    const words = wordsOf(entry)?.getClientRects()[0];
    return { wish: (words === undefined ? 0 : words.top - frame) - top, height: entry.offsetHeight };
  });
  const tops = stack(items, GAP);
  entries.forEach((entry, index) => (entry.style.top = `${Math.round((tops[index] ?? 0) + top)}px`));
  // The text grows to hold a margin that is longer than itself.
  const end = (tops.at(-1) ?? 0) + (items.at(-1)?.height ?? 0);
  (rows as HTMLElement).style.minHeight = `${Math.ceil(end)}px`;
}

/** Back to the list at the end. */
export function releaseEntries(reader: HTMLElement, entries: readonly HTMLElement[]): void {
  for (const entry of entries) {
    entry.classList.remove('full');
    entry.style.removeProperty('top');
  }
  reader.querySelector<HTMLElement>('.rows')?.style.removeProperty('min-height');
}
