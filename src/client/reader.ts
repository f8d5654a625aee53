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
  copyPlace: string;
  copyReference: string;
  unfold: string;
  fold: string;
  toMargin: string;
  moved: string;
  lost: string;
  unknown: string;
}

const WIDE = '(min-width: 72rem)';
const SWITCHES = ['reading', 'translation', 'marked'] as const;

class ReaderPage extends HTMLElement {
  readonly #wide = matchMedia(WIDE);
  #said!: Said;
  #entries: HTMLElement[] = [];
  /** Id of the annotation that is open; empty when none is. */
  #open = '';
  /** The one that was open last: the keys go on from there. */
  #last = '';
  #panel: HTMLElement | null = null;
  /** What had the focus before a note opened: Esc gives it back. */
  #origin: HTMLElement | null = null;
  #copy!: HTMLButtonElement;
  /** Shows and hides the list at the end; on a wide screen the list gives way to the margin. */
  #fold!: HTMLButtonElement;
  #listed = false;
  #frame = 0;

  connectedCallback(): void {
    this.#said = JSON.parse(this.dataset['words'] ?? '{}') as Said;
    this.#entries = [...this.querySelectorAll<HTMLElement>('.entry')];
    this.#copy = button(this.#said.copy, 'copy');
    this.#copy.hidden = true;
    this.append(this.#copy);
    this.#fold = button('', 'fold');
    this.#fold.setAttribute('aria-controls', 'list');
    this.querySelector('.lists')?.before(this.#fold);
    this.#references();
    this.#readAddress();
    this.addEventListener('click', this.#click);
    this.addEventListener('change', this.#switched);
    for (const kind of ['pointerover', 'pointerout', 'focusin', 'focusout']) this.addEventListener(kind, this.#hint);
    this.#fold.addEventListener('click', () => this.#list(!this.#listed));
    // Found by the browser's own search, or asked for by an address.
    this.querySelector('.lists')?.addEventListener('beforematch', () => this.#list(true));
    this.querySelector('.to-notes')?.addEventListener('click', () => this.#list(true));
    document.addEventListener('keydown', this.#key);
    document.addEventListener('selectionchange', this.#selected);
    this.#copy.addEventListener('click', () => void this.#copyWords());
    window.addEventListener('hashchange', this.#follow);
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

  /** Whether the entries stand in the margin. */
  get #margin(): boolean {
    return this.#wide.matches && !this.#listed;
  }

  /** Shows the list at the end, or folds it: on a phone it is longer than everything before it. */
  #list(show: boolean): void {
    this.#listed = show;
    this.#close(false);
    this.#arrange();
  }

  readonly #arrange = (): void => {
    const folded = !this.#wide.matches && !this.#listed;
    this.classList.toggle('wide', this.#margin);
    this.classList.toggle('listed', this.#listed);
    const lists = this.querySelector('.lists');
    if (folded) lists?.setAttribute('hidden', 'until-found');
    else lists?.removeAttribute('hidden');
    this.#fold.textContent = folded ? this.#said.unfold : this.#wide.matches ? this.#said.toMargin : this.#said.fold;
    this.#fold.setAttribute('aria-expanded', String(!folded));
    if (this.#margin) this.#place();
    else releaseEntries(this);
    if (this.#panel !== null) this.#placePanel();
  };

  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#place();
      if (this.#panel !== null) this.#placePanel();
    });
  };

  #place(): void {
    if (this.#margin) placeEntries(this, (entry) => this.#words(entry.dataset['for'] ?? '')[0] ?? null);
  }

  readonly #click = (event: MouseEvent): void => {
    if (
      !(event.target instanceof Element) ||
      event.defaultPrevented ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey
    )
      return;
    if (event.target.closest('.close') !== null) return this.#close(true);
    const anchor = event.target.closest<HTMLAnchorElement>('a.anchor');
    if (anchor !== null) return this.#offer(anchor);
    const link = event.target.closest<HTMLAnchorElement>('a.ref, .entry .head a');
    if (link === null) return;
    const id = link.classList.contains('ref') ? link.hash.slice(3) : link.hash.slice(1);
    if (this.#entry(id) === null) return;
    event.preventDefault();
    if (this.#open === id && link === this.#origin) return this.#close(true);
    this.#show([id, ...(link.dataset['refs']?.split(' ').filter((other) => other !== id) ?? [])], true);
    this.#origin = link;
    history.replaceState(history.state, '', `#${id}`);
  };

  /** Words and their entry know each other: pointing at one shows the other. */
  readonly #hint = (event: Event): void => {
    for (const old of this.querySelectorAll('.hint')) old.classList.remove('hint');
    if (event.type.endsWith('out') || !(event.target instanceof Element)) return;
    const words = event.target.closest<HTMLAnchorElement>('.rows a.ref');
    const id = words?.hash.slice(3) ?? event.target.closest<HTMLElement>('.entry')?.dataset['for'];
    if (id === undefined) return;
    this.#entry(id)?.classList.add('hint');
    for (const piece of this.#words(id)) piece.classList.add('hint');
  };

  #entry(id: string): HTMLElement | null {
    return this.#entries.find((entry) => entry.dataset['for'] === id) ?? null;
  }

  /**
   * Shows annotations in a panel that stands after the block of the first: on a wide screen it lies in the margin,
   * level
   * with the words; on a narrow one beneath the block. All of them are about the same words.
   */
  #show(ids: readonly string[], focus: boolean): void {
    this.#close(false);
    const entries = ids.flatMap((id) => this.#entry(id) ?? []);
    const first = entries[0];
    const row = document.getElementById(first?.closest<HTMLElement>('.entries')?.dataset['block'] ?? '');
    if (first === undefined || row === null) return;
    const [id = ''] = ids;
    this.#open = id;
    this.#last = id;
    for (const entry of entries) entry.classList.add('open');
    for (const piece of this.#words(id)) piece.classList.add('current');
    const panel = document.createElement('aside');
    panel.className = 'panel';
    panel.tabIndex = -1;
    panel.setAttribute('aria-label', first.querySelector('.head a')?.textContent ?? '');
    panel.append(button(this.#said.close, 'close'));
    const copy = button(this.#said.copyPlace, 'link');
    copy.addEventListener('click', () => void this.#toClipboard(copy, `${location.pathname}${location.search}#${id}`));
    for (const entry of entries) {
      const shown = document.createElement('div');
      shown.className = 'shown';
      shown.append(...entry.cloneNode(true).childNodes);
      panel.append(shown);
    }
    panel.append(copy);
    // Next to the source, not after its translation: on a phone that would be a screen away.
    (row.querySelector('.src') ?? row).after(panel);
    this.#panel = panel;
    this.#placePanel();
    const words = this.#words(id)[0];
    if (focus) panel.focus({ preventScroll: true });
    if (!this.#margin) panel.scrollIntoView({ block: 'nearest' });
    words?.scrollIntoView({ block: 'nearest' });
  }

  #placePanel(): void {
    if (this.#panel === null) return;
    if (!this.#margin) return void this.#panel.style.removeProperty('top');
    const words = (this.#words(this.#open)[0] ?? this.#panel.parentElement)?.getClientRects()[0];
    this.#panel.style.top = `${Math.round((words?.top ?? 0) - this.getBoundingClientRect().top - 12)}px`;
  }

  #close(giveBack: boolean): void {
    if (this.#panel === null) return;
    const words = this.#words(this.#open)[0];
    this.#panel.remove();
    this.#panel = null;
    this.#open = '';
    for (const entry of this.querySelectorAll('.entry.open')) entry.classList.remove('open');
    for (const piece of this.querySelectorAll('.rows .current')) piece.classList.remove('current');
    if (giveBack) (this.#origin?.isConnected === true ? this.#origin : words)?.focus();
    this.#origin = null;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input:not([type=radio]), textarea, select') !== null)
      return;
    if (event.key === 'Escape' && this.#panel !== null) {
      event.preventDefault();
      this.#close(true);
      history.replaceState(history.state, '', location.pathname + location.search);
      return;
    }
    // The letter of the key, whatever the keyboard writes: n and p also on a Ukrainian layout.
    const step =
      event.code === 'KeyN' || event.code === 'KeyJ' ? 1 : event.code === 'KeyP' || event.code === 'KeyK' ? -1 : 0;
    if (step === 0 || document.documentElement.dataset['keys'] === 'off' || this.#entries.length === 0) return;
    const last = this.#entry(this.#last);
    const at = last === null ? (step > 0 ? -1 : 0) : this.#entries.indexOf(last);
    const next = this.#entries.at((at + step + this.#entries.length) % this.#entries.length);
    if (next === undefined) return;
    event.preventDefault();
    const id = next.dataset['for'] ?? '';
    this.#show([id], true);
    history.replaceState(history.state, '', `#${id}`);
  };

  readonly #switched = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value } = event.target;
    const query = new URLSearchParams(location.search);
    if (event.target.defaultChecked) query.delete(name);
    else query.set(name, value);
    const search = query.toString();
    history.replaceState(history.state, '', location.pathname + (search === '' ? '' : `?${search}`) + location.hash);
    if (this.#open !== '') for (const piece of this.#words(this.#open)) piece.classList.add('current');
    this.#later();
  };

  /** The query can choose the reading and the translation; what it does not know is ignored. */
  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of SWITCHES) {
      const wanted = query.get(name);
      for (const radio of this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
        if (radio.value === wanted) radio.checked = true;
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
    if (fragment === 'notes') this.#list(true);
    // An address that was published once and has moved: go on as if it were the new one.
    fragment = document.getElementById(fragment)?.dataset['now'] ?? fragment;
    const entry = this.#entry(fragment.replace(/^n-/, ''));
    if (entry !== null) {
      const id = entry.dataset['for'] ?? '';
      this.#show([id], false);
      (this.#words(id)[0] ?? entry).scrollIntoView({ block: 'center' });
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

  /** A paragraph's number leads to it, and offers its address. */
  #offer(anchor: HTMLElement): void {
    this.#copy.textContent = this.#said.copyPlace;
    this.#copy.value = anchor.getAttribute('href')?.slice(1) ?? '';
    this.#copy.hidden = false;
    const box = anchor.getBoundingClientRect();
    const frame = this.getBoundingClientRect();
    this.#copy.style.top = `${Math.round(box.bottom - frame.top + 4)}px`;
    this.#copy.style.left = `${Math.round(box.left - frame.left)}px`;
  }

  async #copyWords(): Promise<void> {
    const address = `${location.pathname}${location.search}#${this.#copy.value}`;
    history.replaceState(history.state, '', address);
    await this.#toClipboard(this.#copy, address);
    if (this.#copy.value.startsWith('w=')) this.#followWords(this.#copy.value);
  }

  /** Without the clipboard the button stays as it was: the address line holds the link too. */
  async #toClipboard(said: HTMLElement, address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address.startsWith('/') ? new URL(address, location.href).href : address);
      said.textContent = this.#said.copied;
    } catch {
      said.focus();
    }
  }

  /** References get the day of the visit, and a button that copies them. */
  #references(): void {
    for (const reference of this.querySelectorAll<HTMLElement>('.references li')) {
      const day = reference.querySelector('.day');
      if (day !== null)
        day.textContent = new Date().toLocaleDateString(reference.lang === 'en' ? 'en-GB' : reference.lang, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        });
      const text = reference.textContent ?? '';
      const copy = button(this.#said.copyReference, 'copy-reference');
      copy.lang = document.documentElement.lang;
      copy.addEventListener('click', () => void this.#toClipboard(copy, text));
      reference.append(copy);
    }
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
