/**
 * A column of the reader as text: blocks of words as transcribed, or as translated, from the rows of the page.
 * Corrected readings, signs and what sets them apart are ours, and soft hyphens the printer’s: none of them is a word.
 */

export type Side = 'src' | 'tr';

/** A place in a column: a block, and an offset in UTF-16 code units of its words. */
export interface Position {
  readonly block: string;
  readonly offset: number;
}

const ADDED = '.now, .sic, .apart';

/** The side of the page on which a node stands; null elsewhere. */
export function sideOf(node: Node | null): Side | null {
  const cell = (node instanceof Element ? node : node?.parentElement)?.closest('.row > .src, .row > .tr');
  return cell === null || cell === undefined ? null : cell.classList.contains('src') ? 'src' : 'tr';
}

/** The words of a block in a column: sentences stand a space apart. */
export function blockText(block: Element, side: Side): string {
  return cells(block, side)
    .map((cell) => pieces(cell).reduce((text, { data }) => text + plain(data), ''))
    .join(' ');
}

/** Where the ends of a selection stand: the first and the last word of the column that it touches. */
export function positionsOf(host: Element, range: Range, side: Side): readonly [Position, Position] | null {
  let first: Position | null = null;
  let last: Position | null = null;
  for (const block of host.querySelectorAll('.para')) {
    if (!range.intersectsNode(block)) continue;
    let at = 0;
    for (const cell of cells(block, side)) {
      for (const node of pieces(cell)) {
        const [from, to] = touched(node, range);
        const before = plain(node.data.slice(0, from)).length;
        const length = plain(node.data.slice(from, to)).length;
        if (length > 0) {
          first ??= { block: block.id, offset: at + before };
          last = { block: block.id, offset: at + before + length };
        }
        at += plain(node.data).length;
      }
      at += 1;
    }
  }
  return first === null || last === null ? null : [first, last];
}

/** The range of the page for words of a column; what is not shown is the reading that stands in its place. */
export function rangeOf(host: Element, side: Side, from: Position, to: Position): Range | null {
  const start = nodeAt(host, side, from, false);
  const end = nodeAt(host, side, to, true);
  if (start === null || end === null) return null;
  const range = document.createRange();
  const [startChoice, endChoice] = [start, end].map(({ node }) => hiddenChoice(node));
  if (startChoice === null || startChoice === undefined) range.setStart(start.node, start.offset);
  else range.setStartBefore(startChoice);
  if (endChoice === null || endChoice === undefined) range.setEnd(end.node, end.offset);
  else range.setEndAfter(endChoice);
  return range;
}

/** The words between two places of a column, blocks a line apart. */
export function wordsBetween(host: Element, side: Side, from: Position, to: Position): string {
  const blocks = [...host.querySelectorAll('.para')];
  const [first, last] = [from, to].map(({ block }) => blocks.findIndex(({ id }) => id === block));
  if (first === undefined || last === undefined || first < 0 || last < first) return '';
  const texts = blocks.slice(first, last + 1).map((block) => blockText(block, side));
  texts.push((texts.pop() ?? '').slice(0, to.offset));
  return [(texts.shift() ?? '').slice(from.offset), ...texts].join('\n');
}

/** What a reader sees of a selection in a column, as text: sentences a space apart, paragraphs a line, spaces plain. */
export function seenText(host: Element, range: Range, side: Side): string {
  const seen = [...host.querySelectorAll('.para')].map((block) =>
    cells(block, side)
      .map((cell) =>
        textNodes(cell)
          .filter((node) => range.intersectsNode(node) && node.parentElement?.getClientRects().length !== 0)
          .map((node) => node.data.slice(...touched(node, range)))
          .join('')
          .trim(),
      )
      .filter((text) => text !== '')
      .join(' '),
  );
  return plain(seen.filter((text) => text !== '').join('\n')).replaceAll('\u00a0', ' ');
}

/** Text without the soft hyphens that were put in for setting it. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}

function cells(block: Element, side: Side): Element[] {
  return [...block.querySelectorAll(`.row > .${side}`)];
}

function textNodes(cell: Element): Text[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The text nodes of a sentence that hold its words. */
function pieces(cell: Element): Text[] {
  const own = textNodes(cell).filter((node) => node.parentElement?.closest(ADDED) === null);
  // Spaces before the signs at the end of a sentence are none of its words.
  return own.filter((node) => node.parentElement !== cell || node.data.trim() !== '' || node !== own.at(-1));
}

/** How much of a node a range touches. A corrected reading stands for the whole of the words that it corrects. */
function touched(node: Text, range: Range): readonly [number, number] {
  const whole = chosenInstead(node, range);
  if (whole) return [0, node.length];
  if (!range.intersectsNode(node)) return [0, 0];
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return [Math.min(from, to), to];
}

function chosenInstead(node: Text, range: Range): boolean {
  const choice = node.parentElement?.closest('.choice') ?? null;
  return choice !== null && hiddenChoice(node) !== null && range.intersectsNode(choice);
}

/** The choice of readings of which a node is the one that is not shown; null for words that are. */
function hiddenChoice(node: Text): Element | null {
  const { parentElement: parent } = node;
  return parent === null || parent.getClientRects().length > 0 ? null : parent.closest('.choice');
}

function nodeAt(
  host: Element,
  side: Side,
  { block, offset }: Position,
  end: boolean,
): { node: Text; offset: number } | null {
  const element = host.querySelector(`.para[id="${block}"]`);
  if (element === null) return null;
  let at = 0;
  for (const cell of cells(element, side)) {
    for (const node of pieces(cell)) {
      const { length } = plain(node.data);
      if (end ? offset > at && offset <= at + length : offset >= at && offset < at + length)
        return { node, offset: withHyphens(node.data, offset - at) };
      at += length;
    }
    at += 1;
  }
  return null;
}

/** The offset in a text with soft hyphens of an offset in the same text without them. */
function withHyphens(text: string, offset: number): number {
  let left = offset;
  let at = 0;
  for (; left > 0 && at < text.length; at += 1) if (text[at] !== '\u00ad') left -= 1;
  return at;
}
