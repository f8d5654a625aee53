/** Links to any words of the source: offered where a reader selects, and followed to exactly those words. */
import type { Words } from '../../words/index.ts';
import { copyFrom, makeButton } from '../button.ts';
import { offsetsOf, rangeOf, sourceText } from '../source-text.ts';
import { formatWordLink, holds, parseWordLink } from '../word-link.ts';
import type { Say } from '../words.ts';
import { addressOf, setFragment } from './address.ts';

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
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return null;
  }

  /** Takes the marks of the last link away. */
  clear(): void {
    clearHighlight();
  }

  #copyLink(): void {
    setFragment(this.#offered);
    void copyFrom(this.#copy, addressOf(this.#offered), this.#say('copied'), this.#offer.signal);
    if (parseWordLink(this.#offered) === null) return;
    clearHighlight();
    this.follow(this.#offered);
  }

  #selected(): void {
    const found = selectionIn(this.#host);
    // Pressing the button can collapse the selection; it stays until the focus leaves it.
    if (found === null) return void (this.#copy.hidden = document.activeElement !== this.#copy);
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
