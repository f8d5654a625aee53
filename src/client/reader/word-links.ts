/** Links to any words of the source: offered where a reader selects, and followed to exactly those words. */
import { copyFrom, makeButton } from '../button.ts';
import { addressOf, setFragment } from './address.ts';
import type { Say } from '../words.ts';
import type { Words } from '../../words/index.ts';

/** What the style sheet calls the words that a link led to. */
const HIGHLIGHT = 'linked-words';

export class WordLinks {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  readonly #copy: HTMLButtonElement;
  /** The fragment that the button copies. */
  #offered = '';
  /** Aborted when the button offers something else. */
  #offer = new AbortController();

  constructor(host: HTMLElement, say: Say<Words['readerScript']>, signal: AbortSignal) {
    this.#host = host;
    this.#say = say;
    this.#copy = makeButton(say('copy'), 'copy', signal);
    this.#copy.hidden = true;
    host.append(this.#copy);
    this.#copy.addEventListener('click', () => this.#copyLink(), { signal });
    host.addEventListener('click', (event) => this.#place(event), { signal });
    document.addEventListener('selectionchange', () => this.#selected(), { signal });
    signal.addEventListener('abort', () => {
      this.#offer.abort();
      clearHighlight();
    });
  }

  /**
   * Goes to the words that a fragment names and marks them, in a browser that can.
   * @returns the word for what is wrong with the link, or null
   */
  follow(name: string): 'lost' | 'moved' | null {
    const link = parseWordLink(name);
    const source = link === null ? null : this.#host.querySelector(`.src[data-block="${link.block}"]`);
    if (link === null || source === null) return 'lost';
    source.scrollIntoView({ block: 'center' });
    if (!holds(link, sourceText(source))) return 'moved';
    const range = rangeOf(source, link.start, link.end);
    if (canHighlight()) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    const { startContainer: first, startOffset } = range;
    (first instanceof Text ? first.parentElement : (first.childNodes[startOffset] as Element))?.scrollIntoView({
      block: 'center',
    });
    return null;
  }

  /** Takes the marks of the last link away. */
  clear(): void {
    clearHighlight();
  }

  #copyLink(): void {
    setFragment(this.#offered);
    void copyFrom(this.#copy, addressOf(this.#offered), this.#say, this.#offer.signal);
    if (parseWordLink(this.#offered) === null) return;
    clearHighlight();
    this.follow(this.#offered);
  }

  #selected(): void {
    const found = selectionIn(this.#host);
    if (found === null) {
      // Pressing the button can collapse the selection; it stays until the focus leaves it.
      this.#copy.hidden = document.activeElement !== this.#copy;
      if (this.#copy.hidden) this.#offer.abort();
      return;
    }
    const { source, range } = found;
    const link = formatWordLink(source.dataset['block'] ?? '', sourceText(source), ...offsetsOf(source, range));
    this.#show(link, 'copy', range.getBoundingClientRect(), 6);
  }

  /** A paragraph's number leads to it, and offers its address. */
  #place({ target, defaultPrevented, metaKey, ctrlKey, shiftKey }: MouseEvent): void {
    if (defaultPrevented || metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return;
    const anchor = target.closest<HTMLAnchorElement>('a.anchor');
    if (anchor !== null) this.#show(anchor.hash.slice(1), 'copyPlace', anchor.getBoundingClientRect(), 4);
  }

  #show(name: string, word: 'copy' | 'copyPlace', box: DOMRect, below: number): void {
    this.#offer.abort();
    this.#offer = new AbortController();
    this.#offered = name;
    this.#copy.textContent = this.#say(word);
    this.#copy.hidden = false;
    const frame = this.#host.getBoundingClientRect();
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - this.#copy.offsetWidth));
    this.#copy.style.top = `${Math.round(box.bottom - frame.top + below)}px`;
    this.#copy.style.left = `${Math.round(left)}px`;
  }
}

const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

function clearHighlight(): void {
  if (canHighlight()) CSS.highlights.delete(HIGHLIGHT);
}

/** The block and range of the selection, when it lies in the source. */
function selectionIn(host: HTMLElement): { source: HTMLElement; range: Range } | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const from = range.startContainer;
  const source = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('.src') ?? null;
  if (source === null || !host.contains(source)) return null;
  if (!source.contains(range.endContainer)) range.setEnd(source, source.childNodes.length);
  return range.toString().trim() === '' ? null : { source, range };
}

/**
 * A link to exact words of a block: `w=<block>.<start>.<end>.<checksum>`, offsets in UTF-16 code units of the block as
 * transcribed.
 */
export interface WordLink {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** Checksum of the words that the link was made for. */
  readonly sum: string;
}

/** FNV-1a (32 bit) over UTF-16 code units, in base 36: enough to notice that words have changed. */
export function checksum(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash ^= words.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The fragment for words of a block, without `#`. */
export function formatWordLink(block: string, text: string, start: number, end: number): string {
  return `w=${block}.${start}.${end}.${checksum(text.slice(start, end))}`;
}

/** Reads a fragment; null when it is no link to words. */
export function parseWordLink(fragment: string): WordLink | null {
  const match = /^w=([hpx]\d{1,5})\.(\d{1,7})\.(\d{1,7})\.([0-9a-z]{1,7})$/.exec(fragment);
  if (match === null) return null;
  const [, block = '', start = '', end = '', sum = ''] = match;
  return Number(start) < Number(end) ? { block, start: Number(start), end: Number(end), sum } : null;
}

/** Whether a block still has, at that place, the words that a link was made for. */
export function holds(link: WordLink, text: string): boolean {
  return link.end <= text.length && checksum(text.slice(link.start, link.end)) === link.sum;
}

/** The text nodes that hold the transcription: corrected readings, and what sets them apart, are ours. */
function textNodes(source: Element): Text[] {
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('.corr, .apart') === null) nodes.push(node);
  }
  return nodes;
}

/** The block's words as transcribed, whichever reading is shown. */
function sourceText(source: Element): string {
  return textNodes(source)
    .map((node) => node.data)
    .join('');
}

/** Offsets of a DOM range inside a block; a corrected reading stands for the whole of the words that it corrects. */
function offsetsOf(source: Element, range: Range): readonly [number, number] {
  const inside = range.cloneRange();
  const choiceOf = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest('.corr')?.closest('.choice') ?? null;
  const first = choiceOf(range.startContainer);
  const last = choiceOf(range.endContainer);
  if (first !== null) inside.setStartBefore(first);
  if (last !== null) inside.setEndAfter(last);
  let at = 0;
  let start = -1;
  let end = 0;
  for (const node of textNodes(source)) {
    if (inside.intersectsNode(node)) {
      const from = node === inside.startContainer ? inside.startOffset : 0;
      const to = node === inside.endContainer ? inside.endOffset : node.length;
      if (to > from) {
        if (start < 0) start = at + from;
        end = at + to;
      }
    }
    at += node.length;
  }
  return [Math.max(0, start), end];
}

/** The DOM range of words, from their offsets; words that are not shown are the reading that stands in their place. */
function rangeOf(source: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(source);
  let at = 0;
  for (const node of textNodes(source)) {
    const words = node.parentElement;
    const choice = words?.getClientRects().length === 0 ? words.closest('.choice') : null;
    if (start >= at && start < at + node.length)
      if (choice === null) range.setStart(node, start - at);
      else range.setStartBefore(choice);
    if (end > at && end <= at + node.length) {
      if (choice === null) range.setEnd(node, end - at);
      else range.setEndAfter(choice);
      break;
    }
    at += node.length;
  }
  return range;
}
