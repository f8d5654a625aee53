/** Opening and closing annotations, by pointer, key and address: one at a time, in a panel next to its words. */
import { copyFrom, makeButton } from '../button.ts';
import { addressOf, fragment, setFragment } from './address.ts';
import { isOnPage, stepOf } from './keys.ts';
import { type Entries, linkedIds } from './list.ts';
import type { Say } from '../words.ts';
import type { Words } from '../../words/index.ts';

interface Open {
  readonly id: string;
  readonly panel: HTMLElement;
  /** What had the focus before: closing gives it back. */
  readonly origin: HTMLElement | null;
  /** What the address said while the annotation was opened; closing takes it away. */
  readonly fragment: string;
  /** Aborted when the panel goes. */
  readonly life: AbortController;
}

export class Notes {
  readonly #host: HTMLElement;
  readonly #entries: Entries;
  readonly #say: Say<Words['readerScript']>;
  /** Whether the entries stand in the margin. */
  readonly #margin: () => boolean;
  #open: Open | null = null;
  /** The one that was open last: the keys go on from there. */
  #last = '';
  #hinted: readonly HTMLElement[] = [];

  constructor(
    host: HTMLElement,
    entries: Entries,
    say: Say<Words['readerScript']>,
    margin: () => boolean,
    signal: AbortSignal,
  ) {
    this.#host = host;
    this.#entries = entries;
    this.#say = say;
    this.#margin = margin;
    host.addEventListener('click', (event) => this.#click(event), { signal });
    for (const kind of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      host.addEventListener(kind, (event) => this.#hint(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    signal.addEventListener('abort', () => {
      this.#open?.life.abort();
      this.#mark([]);
    });
  }

  /**
   * Opens annotations, all of them about the same words, in a panel after the block of the first.
   * @param origin what closing gives the focus back to; null when the address asked, which takes no focus
   */
  show(ids: readonly string[], origin: HTMLElement | null): void {
    this.#open?.life.abort();
    const entries = ids.flatMap((id) => this.#entries.entry(id) ?? []);
    const [id = ''] = ids;
    const row = document.getElementById(entries[0]?.closest<HTMLElement>('.entries')?.dataset['block'] ?? '');
    if (row === null) return;
    const life = new AbortController();
    const panel = makePanel(id, entries, this.#say, () => this.close(), life.signal);
    this.#open = { id, panel, origin, fragment: fragment(), life };
    this.#last = id;
    const marks: (readonly [HTMLElement, string])[] = [
      ...entries.map((entry) => [entry, 'open'] as const),
      ...this.#entries.words(id).map((piece) => [piece, 'current'] as const),
    ];
    for (const [element, name] of marks) element.classList.add(name);
    life.signal.addEventListener('abort', () => {
      this.#open = null;
      for (const [element, name] of marks) element.classList.remove(name);
    });
    // Next to the source, not after its translation: on a phone that would be a screen away.
    (row.querySelector('.src') ?? row).after(panel);
    this.place();
    if (origin !== null) panel.focus({ preventScroll: true });
    if (!this.#margin()) panel.scrollIntoView({ block: 'nearest' });
    this.#entries.shownWords(id)?.scrollIntoView({ block: 'nearest' });
  }

  /** Opens what the address names, and leads to its words. @returns whether there is such an annotation */
  follow(id: string): boolean {
    const entry = this.#entries.entry(id);
    if (entry === null) return false;
    this.show([id], null);
    (this.#entries.shownWords(id) ?? entry).scrollIntoView({ block: 'center' });
    return true;
  }

  /** Puts the open panel where its words are now. */
  place(): void {
    if (this.#open === null) return;
    placePanel(this.#open.panel, this.#host, this.#entries.shownWords(this.#open.id), this.#margin());
  }

  /** The one way to close, whoever asks: the address forgets the annotation, so that a reload leaves it closed. */
  close(giveBack = true): void {
    if (this.#open === null) return;
    const { id, origin, fragment: opened, life } = this.#open;
    life.abort();
    if (fragment() === opened) setFragment('');
    if (!giveBack) return;
    (origin !== null && origin.getClientRects().length > 0 ? origin : this.#entries.shownWords(id))?.focus();
  }

  /** Opens what a reader chose, and writes it into the address first, so that closing knows what to take away. */
  #choose(ids: readonly string[], origin: HTMLElement): void {
    setFragment(ids[0] ?? '');
    this.show(ids, origin);
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.ref, .entry .head a');
    if (link === null) return;
    const ids = linkedIds(link);
    if (this.#entries.entry(ids[0] ?? '') === null) return;
    event.preventDefault();
    if (this.#open?.id === ids[0] && this.#open?.origin === link) this.close();
    else this.#choose(ids, link);
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !isOnPage(event)) return;
    if (event.key === 'Escape' && this.#open !== null) {
      event.preventDefault();
      return this.close();
    }
    const step = stepOf(event);
    const { ids } = this.#entries;
    if (step === 0 || document.documentElement.dataset['keys'] === 'off' || ids.length === 0) return;
    event.preventDefault();
    const last = ids.indexOf(this.#last);
    const at = last < 0 && step < 0 ? 0 : last;
    const id = ids.at((at + step + ids.length) % ids.length) ?? '';
    this.#choose([id], this.#entries.shownWords(id) ?? this.#host);
  }

  /** Words and their entry know each other: pointing at one shows the other. */
  #hint({ type, target }: Event): void {
    if (type.endsWith('out') || !(target instanceof Element)) return this.#mark([]);
    const link = target.closest<HTMLAnchorElement>('.rows a.ref');
    const id = (link === null ? target.closest<HTMLElement>('.entry')?.dataset['for'] : linkedIds(link)[0]) ?? '';
    const entry = this.#entries.entry(id);
    this.#mark(entry === null ? [] : [entry, ...this.#entries.words(id)]);
  }

  #mark(elements: readonly HTMLElement[]): void {
    for (const element of this.#hinted) element.classList.remove('hint');
    for (const element of elements) element.classList.add('hint');
    this.#hinted = elements;
  }
}

/**
 * Prints annotations into a panel next to their words that lasts as long as the signal.
 * @param id the first of them, whose address the panel offers
 * @param close asks to close the panel
 */
function makePanel(
  id: string,
  entries: readonly HTMLElement[],
  say: Say<Words['readerScript']>,
  close: () => void,
  signal: AbortSignal,
): HTMLElement {
  const panel = document.createElement('aside');
  panel.className = 'panel';
  panel.tabIndex = -1;
  panel.setAttribute('aria-label', entries[0]?.querySelector('.head a')?.textContent ?? '');
  const closing = makeButton(say('close'), 'close', signal);
  closing.addEventListener('click', close, { signal });
  const copy = makeButton(say('copyPlace'), 'link', signal);
  copy.addEventListener('click', () => void copyFrom(copy, addressOf(id), say, signal), { signal });
  const shown = entries.map((entry) => {
    const part = document.createElement('div');
    part.className = 'shown';
    part.append(...entry.cloneNode(true).childNodes);
    return part;
  });
  panel.append(closing, ...shown, copy);
  signal.addEventListener('abort', () => panel.remove());
  return panel;
}

/** On a wide screen a panel lies in the margin, level with its words; on a narrow one it stands beneath the block. */
function placePanel(panel: HTMLElement, host: HTMLElement, words: Element | null, margin: boolean): void {
  if (!margin) return void panel.style.removeProperty('top');
  const box = (words ?? panel.parentElement)?.getClientRects()[0];
  panel.style.top = `${Math.round((box?.top ?? 0) - host.getBoundingClientRect().top - 12)}px`;
}
