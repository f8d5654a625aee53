/**
 * `<reader-page>`: brings the printed reader to life. Everything works without it; with it, annotations stand in the
 * margin or open beneath their block, keys go from one to the next, and any words can be linked to.
 */
import { placeEntries, releaseEntries } from './margin.ts';
import { offsetsOf, rangeOf, sourceText } from './source-text.ts';
import { formatWordLink, holds, parseWordLink } from './word-link.ts';

interface Said {
  copy: string;
  copied: string;
  close: string;
  moved: string;
  lost: string;
  unknown: string;
}

const WIDE = '(min-width: 72rem)';
const SWITCHES = ['reading', 'translation'] as const;

class ReaderPage extends HTMLElement {
  readonly #wide = matchMedia(WIDE);
  #said!: Said;
  #entries: HTMLElement[] = [];
  #open: HTMLElement | null = null;
  /** What had the focus before a note opened: Esc gives it back. */
  #origin: HTMLElement | null = null;
  #copy!: HTMLButtonElement;
  #frame = 0;

  connectedCallback(): void {
    this.#said = JSON.parse(this.dataset['words'] ?? '{}') as Said;
    this.#entries = [...this.querySelectorAll<HTMLElement>('.entry')];
    this.#copy = button(this.#said.copy, 'copy');
    this.#copy.hidden = true;
    this.append(this.#copy);
    this.#readAddress();
    this.addEventListener('click', this.#click);
    this.addEventListener('change', this.#switched);
    document.addEventListener('keydown', this.#key);
    document.addEventListener('selectionchange', this.#selected);
    this.#copy.addEventListener('click', () => void this.#copyWords());
    window.addEventListener('hashchange', this.#follow);
    window.addEventListener('beforeprint', () => this.#close(false));
    this.#wide.addEventListener('change', this.#arrange);
    new ResizeObserver(this.#later).observe(this.querySelector('.rows') ?? this);
    void document.fonts.ready.then(this.#later);
    this.#arrange();
    this.#follow();
  }

  /** The words that an annotation is about; there may be several stretches of them. */
  #words(id: string): HTMLElement[] {
    const pieces = [...this.querySelectorAll<HTMLElement>(`.rows a[href="#n-${id}"], .rows a[data-refs~="${id}"]`)];
    return pieces.filter((piece) => piece.getClientRects().length > 0);
  }

  readonly #arrange = (): void => {
    this.classList.toggle('wide', this.#wide.matches);
    this.#close(false);
    if (this.#wide.matches) this.#place();
    else releaseEntries(this, this.#entries);
  };

  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#place());
  };

  #place(): void {
    if (!this.#wide.matches) return;
    placeEntries(this, this.#entries, (entry) => this.#words(entry.dataset['for'] ?? '')[0] ?? document.getElementById(entry.dataset['block'] ?? ''));
    requestAnimationFrame(() => this.classList.add('placed'));
  }

  readonly #click = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (event.target.closest('.close') !== null) return this.#close(true);
    const link = event.target.closest<HTMLAnchorElement>('a.ref, .entry .head a');
    if (link === null) return;
    // In the list below the text, on a narrow screen, a head is a plain link back to the words.
    const id = link.classList.contains('ref') ? link.hash.slice(3) : link.hash.slice(1);
    const entry = this.#entry(id);
    if (entry === null) return;
    event.preventDefault();
    if (this.#open === entry && this.#wide.matches) return this.#close(true);
    this.#origin = link;
    this.#show(entry, true);
    history.replaceState(history.state, '', `#${id}`);
  };

  #entry(id: string): HTMLElement | null {
    return this.#entries.find((entry) => entry.dataset['for'] === id) ?? null;
  }

  /** Opens an annotation: in the margin, or beneath the block that holds its words. */
  #show(entry: HTMLElement, focus: boolean): void {
    this.#close(false);
    this.#open = entry;
    entry.classList.add('open');
    const id = entry.dataset['for'] ?? '';
    const words = this.#words(id);
    for (const piece of words) piece.classList.add('current');
    if (this.#wide.matches) {
      this.#place();
      if (focus) entry.querySelector<HTMLElement>('.head a')?.focus({ preventScroll: true });
      (words[0] ?? entry).scrollIntoView({ block: 'nearest' });
    } else {
      const note = document.createElement('aside');
      note.className = 'inplace';
      note.tabIndex = -1;
      note.setAttribute('aria-label', entry.querySelector('.head')?.textContent ?? '');
      note.append(button(this.#said.close, 'close'), ...[...entry.cloneNode(true).childNodes]);
      document.getElementById(entry.dataset['block'] ?? '')?.append(note);
      if (focus) note.focus({ preventScroll: true });
      (words[0] ?? note).scrollIntoView({ block: 'nearest' });
      note.scrollIntoView({ block: 'nearest' });
    }
  }

  #close(giveBack: boolean): void {
    if (this.#open === null) return;
    const id = this.#open.dataset['for'] ?? '';
    this.#open.classList.remove('open');
    this.querySelector('.inplace')?.remove();
    for (const piece of this.querySelectorAll('.rows .current')) piece.classList.remove('current');
    this.#open = null;
    if (this.#wide.matches) this.#place();
    if (giveBack) (this.#origin?.isConnected === true ? this.#origin : this.#words(id)[0])?.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input:not([type=radio]), textarea, select') !== null) return;
    if (event.key === 'Escape' && this.#open !== null) {
      event.preventDefault();
      this.#close(true);
      history.replaceState(history.state, '', location.pathname + location.search);
      return;
    }
    // The letter of the key, whatever the keyboard writes: n and p also on a Ukrainian layout.
    const step = event.code === 'KeyN' || event.code === 'KeyJ' ? 1 : event.code === 'KeyP' || event.code === 'KeyK' ? -1 : 0;
    if (step === 0 || document.documentElement.dataset['keys'] === 'off' || this.#entries.length === 0) return;
    const at = this.#open === null ? (step > 0 ? -1 : 0) : this.#entries.indexOf(this.#open);
    const next = this.#entries.at((at + step + this.#entries.length) % this.#entries.length);
    if (next === undefined) return;
    event.preventDefault();
    this.#origin = null;
    this.#show(next, true);
    history.replaceState(history.state, '', `#${next.dataset['for'] ?? ''}`);
  };

  readonly #switched = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value } = event.target;
    const query = new URLSearchParams(location.search);
    if (event.target.defaultChecked) query.delete(name);
    else query.set(name, value);
    const search = query.toString();
    history.replaceState(history.state, '', location.pathname + (search === '' ? '' : `?${search}`) + location.hash);
    if (name === 'reading' && this.#open !== null) {
      for (const piece of this.#words(this.#open.dataset['for'] ?? '')) piece.classList.add('current');
    }
    this.#later();
  };

  /** The query can choose the reading and the translation; what it does not know is ignored. */
  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of SWITCHES) {
      const wanted = query.get(name);
      for (const radio of this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) if (radio.value === wanted) radio.checked = true;
    }
  }

  /** Goes to the place that the fragment names, or says that there is none. */
  readonly #follow = (): void => {
    this.#tell('');
    CSS.highlights.delete('linked-words');
    let fragment = location.hash.slice(1);
    try {
      fragment = decodeURIComponent(fragment);
    } catch {
      // A damaged escape names nothing: the message below says so.
    }
    if (fragment === '') return;
    if (fragment.startsWith('w=')) return this.#followWords(fragment);
    const entry = this.#entry(fragment.replace(/^n-/, ''));
    if (entry !== null) {
      this.#origin = null;
      this.#show(entry, false);
      (this.#words(entry.dataset['for'] ?? '')[0] ?? entry).scrollIntoView({ block: 'center' });
    } else if (document.getElementById(fragment) === null) this.#tell(this.#said.unknown);
  };

  #followWords(fragment: string): void {
    const link = parseWordLink(fragment);
    const source = link === null ? null : this.querySelector(`.src[data-block="${link.block}"]`);
    if (link === null || source === null) return this.#tell(this.#said.lost);
    source.scrollIntoView({ block: 'center' });
    if (!holds(link, sourceText(source))) return this.#tell(this.#said.moved);
    const range = rangeOf(source, link.start, link.end);
    CSS.highlights.set('linked-words', new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  #tell(text: string): void {
    const message = this.querySelector<HTMLElement>('.message');
    if (message === null) return;
    message.textContent = text;
    message.hidden = text === '';
  }

  /** The block and range of the selection, when it lies in the source. */
  #selection(): { source: HTMLElement; range: Range } | null {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0).cloneRange();
    const from = range.startContainer;
    const source = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('.src') ?? null;
    if (source === null || !this.contains(source)) return null;
    if (!source.contains(range.endContainer)) range.setEnd(source, source.childNodes.length);
    return range.toString().trim() === '' ? null : { source, range };
  }

  readonly #selected = (): void => {
    const found = this.#selection();
    // Pressing the button can collapse the selection; it stays until the focus leaves it.
    if (found === null) return void (this.#copy.hidden = document.activeElement !== this.#copy);
    const box = found.range.getBoundingClientRect();
    const frame = this.getBoundingClientRect();
    this.#copy.textContent = this.#said.copy;
    this.#copy.hidden = false;
    this.#copy.style.top = `${Math.round(box.bottom - frame.top + 6)}px`;
    this.#copy.style.left = `${Math.round(Math.max(0, Math.min(box.left - frame.left, frame.width - this.#copy.offsetWidth)))}px`;
    const [start, end] = offsetsOf(found.source, found.range);
    this.#copy.value = formatWordLink(found.source.dataset['block'] ?? '', sourceText(found.source), start, end);
  };

  async #copyWords(): Promise<void> {
    const address = `${location.pathname}${location.search}#${this.#copy.value}`;
    history.replaceState(history.state, '', address);
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      this.#copy.textContent = this.#said.copied;
    } catch {
      // Without the clipboard the address line holds the link.
    }
    this.#followWords(this.#copy.value);
  }
}

function button(text: string, className: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('reader-page', ReaderPage);
