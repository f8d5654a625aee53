/**
 * Opening and closing notes. The address is the state: a note is open while the fragment names it, and the style sheet
 * shows it. The script keeps the page where it is, ties the note to its words, lights them in both columns, and closes.
 */
import { fragment, holderOf, replaceFragment } from './address.ts';
import { type Caret, caretAt, letSelect, linkAt, selectWord, wordsAt } from './caret.ts';
import type { Elsewhere } from './elsewhere.ts';
import { letFind } from './findable.ts';
import { isOnPage, isPlain, stepOf } from './keys.ts';

/** What a history entry of ours says: going back closes the note. */
const OURS = { note: true };
const BELOW_BAR = 64;

export class Notes {
  readonly #host: HTMLElement;
  readonly #close: string;
  #elsewhere: Promise<Elsewhere> | null = null;
  /** The link to another page that was chosen last: what it leads to is to be shown when it has come. */
  #asked: HTMLAnchorElement | null = null;
  /** The one that was open last: the keys go on from there. */
  #last = '';
  #lit: readonly Element[] = [];
  #tied: HTMLElement | null = null;
  /** The note that holds the one that the address names. */
  #holder: Element | null | undefined;
  /** The number that the document opens with in hand: lit until another is taken up. */
  readonly #own: readonly Element[];
  /** What a note was opened by: closing gives it the focus back. */
  #origin: HTMLElement | null = null;
  /** Where the last single click met a text: the first of two may open a note over the word, or move it away. */
  #met: Caret | null = null;

  /** @param close what closes a note is called */
  constructor(host: HTMLElement, close: string, signal: AbortSignal) {
    this.#host = host;
    this.#close = close;
    this.#own = [...host.querySelectorAll('.own')];
    host.addEventListener('click', (event) => this.#click(event), { signal });
    host.addEventListener('pointerdown', letSelect, { signal });
    host.addEventListener('dblclick', (event) => this.#doubleClick(event), { signal });
    for (const kind of ['pointerover', 'pointerout'])
      host.addEventListener(kind, (event) => this.#hint(event), { signal });
    host.addEventListener('beforematch', ({ target }) => this.#found(target), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    signal.addEventListener('abort', () => this.shown(null));
    host.addEventListener('change', () => this.#shownLater(), { signal });
    this.#shownLater();
  }

  /** Id of the note that the address names. */
  get open(): string | null {
    const name = fragment();
    return name.startsWith('n-') && document.getElementById(name) !== null ? name.slice(2) : null;
  }

  /** Whether the words of a note are lit: it was opened here. */
  isShown(id: string): boolean {
    return this.#lit.length > 0 && this.#last === id;
  }

  /** Brings the page into the state that the address asks for: which note is open, and whose words are lit. */
  shown(id: string | null): void {
    if (id === null && this.#lit.length > 0 && document.activeElement?.closest('.note')) this.#giveBack();
    this.#light(this.#lit, 'open', false);
    const words = id === null ? [] : this.#wordsOf(id);
    // The figures, too, beside which it stands: a selector that asked for them would style the whole page anew.
    this.#lit = [...words, ...words.flatMap((one) => one.closest('.row')?.querySelector('.mg') ?? [])];
    this.#light(this.#lit, 'open', true);
    this.#light(this.#own, 'own', id === null);
    // Not of a note that the address names itself: in a page that was saved as it is, that would be open for ever.
    this.#holder?.classList.remove('shown');
    this.#holder = id === null ? null : holderOf(id);
    this.#holder?.classList.add('shown');
    if (id !== null) this.#last = id;
    this.#findLater();
  }

  /**
   * Goes to a note. Who chose it in the text keeps his place; who comes by an address, or by a key to words so low that
   * their note would be beneath the window, finds them in its upper part. `reach`: how much of it lets them stay.
   */
  go(id: string, how: 'push' | 'replace', reach = 1): void {
    const note = document.getElementById(`n-${id}`);
    // Its sign stands for it until it has come.
    if (note instanceof HTMLAnchorElement) return this.#bring(note, () => this.go(id, how, reach));
    if (note === null) return;
    const words = this.#shownWords(id);
    // What another note holds is read with it, from its head.
    const box = holderOf(id) ?? note;
    const top = words?.getClientRects()[0]?.top ?? 0;
    const inView = top > BELOW_BAR && top < innerHeight * reach - BELOW_BAR;
    const wish = Math.max(inView ? top : Math.round(innerHeight * 0.25), this.#beneathBar(words));
    this.#tie(words);
    // Or the browser would say that it has found it.
    box.removeAttribute('hidden');
    // The browser goes to the note: it is level with its words, and both stay at the height that is wished for.
    box.style.scrollMarginTop = `${wish}px`;
    // All that changes has changed before the browser lays the page out to go there.
    this.shown(id);
    if (how === 'push') {
      location.hash = `n-${id}`;
      history.replaceState(OURS, '');
    } else replaceFragment(`n-${id}`);
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
    if (getComputedStyle(box).position !== 'absolute') return this.#keepClear(words, box, wish, inView);
    // What another note holds may stand far beneath its head, which is level with the words.
    note.style.scrollMarginTop = `${wish + note.getBoundingClientRect().top - box.getBoundingClientRect().top}px`;
    note.scrollIntoView();
  }

  /** Goes to what the glossary says of a word. What this document does not link is told of there. */
  goToTerm(id: string): void {
    const all = [...this.#host.querySelectorAll<HTMLAnchorElement>('a.term')];
    const link = all.find(({ hash }) => hash === `#${id}`);
    if (link !== undefined) this.#bring(link, () => fragment() === `n-t.${id}` && this.go(`t.${id}`, 'replace', 0));
    else if (all[0] !== undefined) location.replace(`${all[0].pathname}#${id}`);
  }

  #others(): Promise<Elsewhere> {
    this.#elsewhere ??= import('./elsewhere.ts').then(({ Elsewhere }) => new Elsewhere(this.#host, this.#close));
    return this.#elsewhere;
  }

  /** Brings what a link leads to; or goes there where it cannot be had. @param then where it still is asked */
  #bring(link: HTMLAnchorElement, then: () => unknown): void {
    this.#asked = link;
    this.#others()
      .then((others) => others.bring(link))
      .then(
        () => this.#asked === link && then(),
        () => this.#asked === link && location.assign(link.href),
      );
  }

  /** Where the bar leaves off, for words of a title that stand above it; else 0. */
  #beneathBar(words: HTMLElement | null): number {
    if (words === null || words.closest('.titles') === null) return 0;
    return this.#host.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  }

  /** Opens a note that a reader chose. */
  #choose(id: string, origin: HTMLElement | null, reach?: number): void {
    if (this.open === null) this.#origin = origin;
    this.go(id, this.open === null ? 'push' : 'replace', reach);
  }

  /** A note that does not hang on its words, as on a phone, may not cover them. */
  #keepClear(words: HTMLElement | null, note: HTMLElement, wish: number, inView: boolean): void {
    if (words === null) return;
    const { top, bottom } = words.getClientRects()[0] ?? { top: wish, bottom: wish };
    const box = note.getBoundingClientRect();
    const covered = innerWidth < box.width * 1.5 && bottom > box.top - 8;
    if (!inView || covered) scrollBy({ top: top - Math.min(wish, Math.max(BELOW_BAR, box.top * 0.45)) });
  }

  /** Closes, whoever asks: by going back where the reader came from, else by naming the sentence instead. */
  close(): void {
    const id = this.open;
    if (id === null) return;
    if ((history.state as typeof OURS | null)?.note === true) history.back();
    else {
      const row = this.#shownWords(id)?.closest<HTMLElement>('.row') ?? this.#host.querySelector<HTMLElement>('.row');
      if (row === null) return;
      row.style.scrollMarginTop = `${Math.round(row.getBoundingClientRect().top)}px`;
      replaceFragment(row.id);
    }
    this.#giveBack();
    this.shown(null);
  }

  /** The focus of a note that was closed goes to its words: to the link that opened it, else to one of the keyboard. */
  #giveBack(): void {
    const words = this.#wordsOf(this.#last) as HTMLElement[];
    const isStop = (one: HTMLElement): boolean => one.tabIndex === 0 && one.getClientRects().length > 0;
    (words.find((one) => one === this.#origin) ?? words.find(isStop))?.focus({ preventScroll: true });
  }

  #click(event: MouseEvent): void {
    const { target, detail } = event;
    // Of words alone: to ask at a setting that was just changed would have the page laid out before its time.
    if (detail === 1) this.#met = wordsAt(target) && caretAt(event);
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#n-"], .mk, .term, .note .close');
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    // A click that ends a selection selects: it opens nothing, and the second of two neither.
    if (detail > 1 || (detail === 1 && document.getSelection()?.isCollapsed === false)) return;
    if (link.classList.contains('close')) return this.close();
    if (link.matches('.term:not([href^="#"])')) return this.#bring(link, () => link.click());
    const id = link.hash.slice(3);
    if (this.open === id) this.close();
    else this.#choose(id, link);
  }

  /** Two clicks select a word: the note that the first of them opened goes, and the word is what was meant. */
  #doubleClick({ target }: MouseEvent): void {
    this.#asked = null;
    if (this.open === null || this.#met === null) return;
    this.close();
    const meant = wordsAt(this.#met[0].parentElement);
    if (meant !== null && meant !== wordsAt(target)) selectWord(this.#met);
  }

  #key(event: KeyboardEvent): void {
    // Who searches the page searches all of its notes.
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyF') this.#bringNotes();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !isOnPage(event)) return;
    if (event.key === 'Escape' && this.open !== null) {
      event.preventDefault();
      return this.close();
    }
    const step = stepOf(event);
    if (step === 0 || document.documentElement.dataset['keys'] === 'off') return;
    const ids = this.#chosen();
    if (ids.length === 0) return;
    event.preventDefault();
    // From the words that have the focus, else from the note that was open last, or from what holds it.
    const from = linkAt(event.target)?.hash.slice(3) ?? this.#last;
    const last = ids.indexOf(holderOf(from)?.id.slice(2) ?? from);
    const at = last < 0 && step < 0 ? 0 : last;
    this.#choose(ids.at((at + step) % ids.length) ?? '', this.#origin, 0.6);
  }

  /** Ids of the notes that are shown in the list, in its order; the open one, too. */
  #chosen(): string[] {
    const groups = this.#groups();
    return [...this.#host.querySelectorAll('.note')]
      .filter(({ classList }) => ['num', 'cor', ...groups].some((group) => classList.contains(`k-${group}`)))
      .map(({ id }) => id.slice(2));
  }

  /** Words and their note know each other: pointing at one shows the other, in both columns and in the margin. */
  #hint({ type, target }: Event): void {
    const link = linkAt(target);
    if (link !== null) this.#light(this.#wordsOf(link.hash.slice(3)), 'lit', type === 'pointerover');
  }

  #light(elements: readonly Element[], name: 'lit' | 'open' | 'own', on: boolean): void {
    for (const element of elements) element.classList.toggle(name, on);
  }

  /** The groups of notes that are chosen besides numbers and corrections. */
  #groups(): string[] {
    return [...this.#host.querySelectorAll<HTMLInputElement>('[name=marked]:checked')].map(({ value }) => value);
  }

  #shownLater(): void {
    const away = this.#groups().some((group) => this.#host.querySelector(`.mk.k-${group}:not([href^="#"])`) !== null);
    if (away) this.#bringNotes();
    this.#findLater();
  }

  /** Brings the notes that stand elsewhere; where they cannot be had, their signs lead to them. */
  #bringNotes(): void {
    this.#others()
      .then((others) => others.notes())
      .then(
        () => this.#findLater(),
        () => undefined,
      );
  }

  /** After what was asked for is seen; a page that is given no frames would never be idle. */
  #findLater(): void {
    setTimeout(() => letFind(this.#host, new Set([...this.#chosen(), this.open])), 200);
  }

  /** What is marked for a note, or for the one that holds it: its links, and its words where they are none. */
  #wordsOf(id: string): Element[] {
    const holder = holderOf(id)?.id ?? `n-${id}`;
    const marked = `a:is([href="#n-${id}"], [href="#${holder}"]), [data-n~="${id}"], :is(.od, .choice)[id="${id}"]`;
    const words = [...this.#host.querySelectorAll(`.grid :is(${marked})`)];
    // What is asked for is told of its sentence.
    const sentence = document.getElementById(id)?.closest('.src') ?? null;
    return words.some((one) => !one.matches('.mk')) || sentence === null ? words : [...words, sentence];
  }

  /** The first of its words that is to be seen, in the column of the page’s language if they are there. */
  #shownWords(id: string): HTMLElement | null {
    const words = this.#wordsOf(id).filter(
      (element): element is HTMLElement => element instanceof HTMLElement && element.closest('.mg') === null,
    );
    const seen = (element: HTMLElement): boolean => element.getClientRects().length > 0;
    const place = document.getElementById(id);
    // A phone shows one language: where the words stand in the other, their sentence in this one.
    const sentence = [...(place?.closest('.row')?.querySelectorAll<HTMLElement>(':is(.src, .tr)') ?? [])].find(seen);
    return words.find(seen) ?? (place === null || seen(place) ? place : (sentence ?? place));
  }

  #tie(words: HTMLElement | null): void {
    this.#tied?.style.removeProperty('anchor-name');
    words?.style.setProperty('anchor-name', '--words');
    this.#tied = words;
  }

  #found(target: EventTarget | null): void {
    if (target instanceof HTMLElement && target.classList.contains('note')) this.#choose(target.id.slice(2), null);
  }
}
