/** Selecting: what is copied is the words alone, and any words of a column can be linked to. */
import { checksum, formatWordLink, parseWordLink, type WordLink } from '../../model/word-link.ts';
import type { Words } from '../../words/index.ts';
import { copyFrom, makeButton } from '../button.ts';
import type { Say } from '../words.ts';
import { isPlain } from './keys.ts';
import { takePassages } from './passages.ts';
import { blockText, plain, positionsOf, rangeOf, seenText, sideOf, type Side, wordsBetween } from './column.ts';

/** What the style sheet calls the words that a link led to. */
const HIGHLIGHT = 'linked-words';
/** Between the button and the words that it is for, in pixels. */
const APART = 8;

export class Selecting {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  readonly #copy: HTMLButtonElement;
  /** Has the button of passages follow this one. */
  readonly #moved: () => void;
  /** The fragment that the button copies. */
  #offered = '';
  /** The paragraph that the button has been given room above. */
  #roomy: HTMLElement | null = null;
  /** Aborted when the button offers something else. */
  #offer = new AbortController();
  /** Aborted when the button of the pointer is up again. */
  #press = new AbortController();

  constructor(host: HTMLElement, say: Say<Words['readerScript']>, signal: AbortSignal) {
    this.#host = host;
    this.#say = say;
    this.#copy = makeButton(say('copy'), 'copy', signal);
    this.#copy.hidden = true;
    host.append(this.#copy);
    this.#moved = takePassages(host, this.#copy, signal);
    this.#copy.addEventListener('click', () => this.#copyLink(), { signal });
    host.addEventListener('click', (event) => this.#place(event), { signal });
    host.addEventListener('pointerdown', (event) => this.#keepTo(event), { signal });
    document.addEventListener('selectionchange', () => this.#selected(), { signal });
    document.addEventListener('copy', (event) => this.#copied(event), { signal });
    signal.addEventListener('abort', () => {
      this.#offer.abort();
      this.#press.abort();
      clearHighlight();
    });
    // This script came with a selection.
    this.#selected();
  }

  /**
   * Goes to the words that a fragment names and marks them, in a browser that can.
   * @returns the word for what is wrong with the link, or null
   */
  follow(name: string): 'unknown' | 'moved' | null {
    const link = parseWordLink(name);
    const block = link === null ? null : document.getElementById(link.block);
    if (link === null || block === null) return 'unknown';
    // Words of a translation stand on the page of its language.
    const other = document.querySelector<HTMLAnchorElement>(`a[hreflang="${link.lang}"]`);
    if (link.lang !== null && link.lang !== document.documentElement.lang && other !== null) {
      location.replace(`${other.href.split('#')[0]}#${name}`);
      return null;
    }
    block.scrollIntoView({ block: 'start' });
    const found = this.#find(link);
    if (found === null) return 'moved';
    if (canHighlight()) CSS.highlights.set(HIGHLIGHT, new Highlight(found));
    const { startContainer, startOffset } = found;
    const first =
      startContainer instanceof Text ? startContainer.parentElement : startContainer.childNodes[startOffset];
    if (first instanceof Element) first.scrollIntoView({ block: 'center' });
    return null;
  }

  /** Takes the marks of the last link away. */
  clear(): void {
    clearHighlight();
  }

  /** The words where the link says, or the same words elsewhere: something may have been put before them. */
  #find({ lang, block, start, last, end, sum }: WordLink): Range | null {
    const side: Side = lang === null ? 'src' : 'tr';
    this.#show(side);
    const [from, to] = [
      { block, offset: start },
      { block: last, offset: end },
    ];
    const words = wordsBetween(this.#host, side, from, to);
    if (words !== '' && checksum(words) === sum) return rangeOf(this.#host, side, from, to);
    if (block !== last) return null;
    const length = end - start;
    for (const { id } of this.#host.querySelectorAll('.para')) {
      const text = blockText(document.getElementById(id)!, side);
      for (let offset = 0; offset + length <= text.length; offset += 1)
        if (checksum(text.slice(offset, offset + length)) === sum)
          return rangeOf(this.#host, side, { block: id, offset }, { block: id, offset: offset + length });
    }
    return null;
  }

  /** On a narrow screen one column is shown at a time. */
  #show(side: Side): void {
    const flip = this.#host.querySelector<HTMLInputElement>(side === 'src' ? '#tr-source' : '#tr-translation');
    if (flip !== null) flip.checked = true;
  }

  #copyLink(): void {
    history.replaceState(history.state, '', `#${this.#offered}`);
    void copyFrom(this.#copy, location.href, this.#say, this.#offer.signal).then(this.#moved);
    if (parseWordLink(this.#offered) === null) return;
    clearHighlight();
    this.follow(this.#offered);
  }

  #selected(): void {
    const selection = document.getSelection();
    const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0);
    const side = range === null ? null : sideOf(range.startContainer);
    const ends = range === null || side === null ? null : positionsOf(this.#host, range, side);
    if (range === null || side === null || ends === null) {
      // Pressing the button can collapse the selection; it stays until the focus leaves it.
      this.#copy.hidden = document.activeElement !== this.#copy;
      if (this.#copy.hidden) this.#offer.abort();
      return this.#moved();
    }
    const [from, to] = ends;
    const lang = side === 'src' ? null : document.documentElement.lang;
    const link = { lang, block: from.block, start: from.offset, last: to.block, end: to.offset };
    this.#offerLink(formatWordLink(link, wordsBetween(this.#host, side, from, to)), 'copy', range);
  }

  /** The number of a paragraph leads to it, and offers its address. */
  #place(event: MouseEvent): void {
    if (!isPlain(event)) return;
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('a.pn');
    const block = anchor?.closest<HTMLElement>('.para');
    if (anchor && block) this.#offerLink(anchor.hash.slice(1), 'copyPlace', block);
  }

  /**
   * Gives the button room above a paragraph: over it there would be words. The room stays until another paragraph is
   * given it: words must not move away from under a pointer that is about to select them.
   */
  #makeRoom(block: HTMLElement): void {
    this.#roomy?.style.removeProperty('--room');
    this.#roomy = block;
    block.style.setProperty('--room', `${this.#copy.offsetHeight + APART}px`);
  }

  #offerLink(name: string, word: 'copy' | 'copyPlace', at: Range | HTMLElement): void {
    this.#offer.abort();
    this.#offer = new AbortController();
    this.#offered = name;
    this.#copy.value = name;
    this.#copy.textContent = this.#say(word);
    this.#copy.hidden = false;
    if (at instanceof HTMLElement) this.#makeRoom(at);
    const box = at.getBoundingClientRect();
    const frame = this.#host.getBoundingClientRect();
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - this.#copy.offsetWidth));
    const top = at instanceof HTMLElement ? box.top : box.bottom + APART;
    this.#copy.style.top = `${Math.round(top - frame.top)}px`;
    this.#copy.style.left = `${Math.round(left)}px`;
    this.#moved();
  }

  /**
   * Who begins to select in one column selects in it alone. That is said when the pointer moves: it makes the browser
   * style a whole column anew, and most presses are clicks.
   */
  #keepTo({ target }: Event): void {
    const side = target instanceof Node ? sideOf(target) : null;
    const { dataset } = this.#host;
    if (dataset['selecting'] !== side) {
      delete dataset['selecting'];
      // The browser asks at once whether these words can be selected: what was said of the other column is over.
      if (target instanceof Element) void getComputedStyle(target).userSelect;
    }
    this.#press.abort();
    this.#press = new AbortController();
    const { signal } = this.#press;
    if (side === null) return;
    window.addEventListener('pointermove', () => (dataset['selecting'] = side), { once: true, signal });
    window.addEventListener('pointerup', () => this.#press.abort(), { once: true, signal });
  }

  /** Puts the words into the clipboard as one reads them: no soft hyphens, no signs, and none of the other column. */
  #copied(event: ClipboardEvent): void {
    const selection = document.getSelection();
    if (event.clipboardData === null || selection === null || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.#host)) return;
    const side = sideOf(range.startContainer);
    const text =
      side === null || side !== sideOf(range.endContainer)
        ? plain(selection.toString())
        : seenText(this.#host, range, side);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  }
}

const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

function clearHighlight(): void {
  if (canHighlight()) CSS.highlights.delete(HIGHLIGHT);
}
