/** Puts the entries of a document into the margin, level with their words. */
import { stack } from '../charts/stack.ts';

const GAP = 2;

/**
 * How much of a block's entries the margin shows: whole entries; a line for each; a line for each note and number,
 * since recommendations have their squares in the text; or their heads run together.
 */
type Mode = 'full' | 'heads' | 'notes' | 'run';
const MODES: readonly Mode[] = ['full', 'heads', 'notes', 'run'];

/**
 * Places every list of entries. The fullest mode that fits beside a block is taken. Notes and heads stand level with
 * their words; heads that are run together stand level with their block.
 */
export function placeEntries(reader: HTMLElement, wordsOf: (entry: HTMLElement) => Element | null): void {
  const rows = reader.querySelector<HTMLElement>('.rows');
  if (rows === null) return;
  const frame = reader.getBoundingClientRect().top;
  const units: { element: HTMLElement; wish: number; height: number }[] = [];
  const lists = [...reader.querySelectorAll<HTMLElement>('.entries')].map((list) => {
    const block = document.getElementById(list.dataset['block'] ?? '');
    const entries = [...list.querySelectorAll<HTMLElement>(':scope > *')];
    return { list, block, entries, room: (block?.offsetHeight ?? 0) + 24 };
  });
  // First write to all, then read from all: a page is laid out once for a mode, and not once for a list.
  let open = lists;
  for (const mode of MODES) {
    for (const { list } of open) list.dataset['mode'] = mode;
    open = open.filter(({ entries, room }) => entries.reduce((sum, entry) => sum + entry.offsetHeight + GAP, 0) > room);
  }
  for (const { list, entries } of lists) {
    if (list.dataset['mode'] !== 'run') list.style.removeProperty('top');
    else for (const entry of entries) entry.style.removeProperty('top');
  }
  for (const { list, block, entries } of lists) {
    if (list.dataset['mode'] === 'run') {
      const wish = (block?.getBoundingClientRect().top ?? frame) - frame;
      units.push({ element: list, wish, height: list.offsetHeight + 8 });
      continue;
    }
    for (const entry of entries) {
      const words = (wordsOf(entry) ?? block)?.getClientRects()[0];
      units.push({ element: entry, wish: (words?.top ?? frame) - frame, height: entry.offsetHeight });
    }
  }
  const top = rows.getBoundingClientRect().top - frame + 8;
  const tops = stack(
    units.map(({ wish, height }) => ({ wish: wish - top, height })),
    GAP,
  );
  units.forEach(({ element }, index) => (element.style.top = `${Math.round((tops[index] ?? 0) + top)}px`));
  // The text makes room for a margin that is longer than itself.
  const end = (tops.at(-1) ?? 0) + (units.at(-1)?.height ?? 0);
  rows.style.minHeight = `${Math.ceil(end)}px`;
}

/** Back to the lists at the end. */
export function releaseEntries(reader: HTMLElement): void {
  for (const element of reader.querySelectorAll<HTMLElement>('.entries, .entry')) element.style.removeProperty('top');
  for (const list of reader.querySelectorAll<HTMLElement>('.entries')) delete list.dataset['mode'];
  reader.querySelector<HTMLElement>('.rows')?.style.removeProperty('min-height');
}
