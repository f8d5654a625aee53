/**
 * Is a translation in step with its source? What a paragraph that was split, joined or made a heading does to the
 * headings of a translation, said as what has to be done to each of them.
 */
import type { ReadingText } from '../model/edition.ts';
import { BlockLikeness, CLEARLY } from '../text/compared/block-alignment.ts';
import { blockSentences } from '../text/sentences.ts';

/** A block of a translation as it stands in its file. */
export interface WrittenSection {
  /** The block that its heading names. */
  readonly title: string;
  /** Its words without marks; null where it is said to be free. */
  readonly words: string | null;
  /** How many sentences its marks make of one, less those that they join. */
  readonly parted: number;
}

/** What has to be done to a heading. */
export type HeadingStep =
  | { readonly does: 'rename'; readonly at: number; readonly to: string }
  | { readonly does: 'divide'; readonly at: number; readonly to: readonly [string, string] }
  | { readonly does: 'join'; readonly at: number; readonly to: string }
  | { readonly does: 'add'; readonly at: number; readonly to: string }
  | { readonly does: 'drop'; readonly at: number };

/** What is out of step. */
export type OutOfStep =
  | { readonly is: 'shifted'; readonly steps: readonly HeadingStep[] }
  | { readonly is: 'exchanged'; readonly blocks: readonly [number, number] };

function sentencesOf(words: string): number {
  return blockSentences({ text: words, blocks: [] }, { start: 0, end: words.length }).length;
}

/** A block with a likeness below this has little in common with what stands beneath its heading. */
const POOR = 3;
/** So much better the words go with another source that sentences may decide. */
const SOMEWHAT = 1;

/** What is out of step in a translation; null where nothing is that could be told. */
export function outOfStep(reading: ReadingText, sections: readonly WrittenSection[]): OutOfStep | null {
  const { blocks, text } = reading;
  if (sections.length === 0 || blocks.length === 0) return null;
  const names = namesOf(blocks, sections);
  const likeness = new BlockLikeness(
    blocks.map(({ start, end }) => text.slice(start, end)),
    sections.map(({ words }) => words),
    names,
    (side) =>
      side === 'source'
        ? blocks.map((block) => blockSentences(reading, block).length)
        : sections.map(({ words, parted }) => sentencesOf(words ?? '') + parted),
  );
  const whole = sections.length === blocks.length && names.every((name, index) => name === index);
  const pair = whole ? exchanged(likeness, sections.length) : null;
  if (whole && !likeness.doubtful()) return pair;
  const best = likeness.best();
  const gain = best.score - likeness.named(names);
  // Two blocks that changed places are told more simply than as what was joined and divided.
  if (gain < CLEARLY || (pair !== null && pair.gain >= gain)) return pair;
  const steps = best.beads.flatMap(({ source: [from, count], translated: [at, size] }): HeadingStep[] => {
    const [first, second] = [blocks[from]?.id ?? '', blocks[from + 1]?.id ?? ''];
    if (size === 0) return [{ does: 'add', at, to: first }];
    if (count === 0) return [{ does: 'drop', at }];
    if (count === 2) return [{ does: 'divide', at, to: [first, second] }];
    if (size === 2) return [{ does: 'join', at, to: first }];
    return sections[at]?.title === first ? [] : [{ does: 'rename', at, to: first }];
  });
  // One that is the first of a source that was made longer has kept its own name.
  return steps.length === 0 ? null : { is: 'shifted', steps };
}

/**
 * The section that each block is named by. A heading that names nothing, where one block is missing between its
 * neighbours, is that block’s, misspelt.
 */
function namesOf(blocks: ReadingText['blocks'], sections: readonly WrittenSection[]): (number | null)[] {
  const place = new Map(sections.map(({ title }, index) => [title, index] as const).reverse());
  const ids = new Set(blocks.map(({ id }) => id));
  const named = (index: number, at: number): boolean =>
    blocks[index] === undefined ? sections[at] === undefined : place.get(blocks[index].id) === at;
  return blocks.map(({ id }, index) => {
    const own = place.get(id);
    if (own !== undefined) return own;
    const before = index === 0 ? -1 : (place.get(blocks[index - 1]?.id ?? '') ?? -2);
    const at = before + 1;
    const misspelt = sections[at] !== undefined && !ids.has(sections[at].title);
    return misspelt && named(index + 1, at + 1) ? at : null;
  });
}

/** The two blocks of which it is clearest that each goes better with the source of the other. */
function exchanged(likeness: BlockLikeness, count: number): (OutOfStep & { readonly gain: number }) | null {
  const own = Array.from({ length: count }, (_, index) => likeness.pair(index, index));
  // What goes well with its own source is not asked about.
  const poor = own.flatMap((score, index) => (score < POOR ? [index] : []));
  let found: (OutOfStep & { readonly gain: number }) | null = null;
  for (const [rank, one] of poor.entries())
    for (const other of poor.slice(rank + 1)) {
      const alike = likeness.pair(one, other) + likeness.pair(other, one) - (own[one] ?? 0) - (own[other] ?? 0);
      // Sentences alone tell nothing: one may be split here and two joined there.
      const gain = alike + (alike > SOMEWHAT ? Math.max(0, likeness.closer(one, other)) : 0);
      if (gain >= CLEARLY && gain > (found?.gain ?? 0)) found = { is: 'exchanged', blocks: [one, other], gain };
    }
  return found;
}
