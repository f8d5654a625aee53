/**
 * `<reader-page>`: brings the printed reader to life. Everything works without it; with it, annotations stand in the
 * margin or open beneath their block, keys go from one to the next, and any words can be linked to.
 *
 * The element connects and disposes; what it is made of lives as long as the signal, and leaves nothing behind.
 */
import { copyFrom, makeButton } from './button.ts';
import { placeEntries, releaseEntries } from './margin.ts';
import { fragment, readSwitches, writeSwitch } from './reader/address.ts';
import { Entries, NoteList } from './reader/list.ts';
import { Notes } from './reader/notes.ts';
import { WordLinks } from './reader/word-links.ts';
import { givenWords, type Say } from './words.ts';
import type { Words } from '../words/index.ts';

class Reader {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  readonly #entries: Entries;
  readonly #list: NoteList;
  readonly #notes: Notes;
  readonly #words: WordLinks;
  #frame = 0;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#say = givenWords<Words['readerScript']>(host);
    this.#entries = new Entries(host);
    this.#list = new NoteList(
      host,
      this.#say,
      (show) => this.#showList(show),
      () => this.#arrange(),
      signal,
    );
    this.#notes = new Notes(host, this.#entries, this.#say, () => this.#list.margin, signal);
    this.#words = new WordLinks(host, this.#say, signal);
    completeCitations(host, this.#say, signal);
    readSwitches(host);
    host.addEventListener('change', (event) => this.#switch(event), { signal });
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    this.#watchSize(signal);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      releaseEntries(host);
    });
    this.#arrange();
    this.#follow();
  }

  /** The margin follows the text: when the window changes, when a font has come, when words are shown or hidden. */
  #watchSize(signal: AbortSignal): void {
    const later = (): void => {
      if (!signal.aborted) this.#later();
    };
    void document.fonts.ready.then(later);
    if (typeof ResizeObserver !== 'function') return window.addEventListener('resize', later, { signal });
    const observer = new ResizeObserver(later);
    observer.observe(this.#host.querySelector('.rows') ?? this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Places once for all that happens before the next picture of the page. */
  #later(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#place());
  }

  #place(): void {
    if (this.#list.margin) placeEntries(this.#host, (entry) => this.#entries.shownWords(entry.dataset['for'] ?? ''));
    this.#notes.place();
  }

  #arrange(): void {
    this.#list.arrange();
    if (!this.#list.margin) releaseEntries(this.#host);
    this.#place();
  }

  #showList(show: boolean): void {
    this.#notes.close(false);
    this.#list.listed = show;
    this.#arrange();
  }

  #switch({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    writeSwitch(target);
    this.#later();
  }

  /** Goes to the place that the fragment names, or says that there is none. */
  #follow(): void {
    this.#tell('');
    this.#words.clear();
    const name = fragment();
    if (name === '') return;
    if (name.startsWith('w=')) {
      const wrong = this.#words.follow(name);
      return this.#tell(wrong === null ? '' : this.#say(wrong));
    }
    const place = document.getElementById(name.replace(/^n-/, ''));
    // A former note, now a line of another page. Going back leads to where the reader came from.
    if (place instanceof HTMLAnchorElement && place.classList.contains('led-on')) return location.replace(place.href);
    if (name === 'notes') this.#showList(true);
    // An address that was published once and has moved: go on as if it were the new one.
    const now = place?.dataset['now'] ?? name;
    const words = now.replace(/^n-/, '');
    // The address of an entry is that of its words: the browser itself goes there, and not to the entry in the margin.
    if (words !== name && this.#entries.entry(words) !== null) return location.replace(`#${words}`);
    if (!this.#notes.follow(words) && document.getElementById(now) === null) this.#tell(this.#say('unknown'));
  }

  #tell(text: string): void {
    const message = this.#host.querySelector<HTMLElement>('.message');
    if (message === null) return;
    message.textContent = text;
    message.hidden = text === '';
  }
}

class ReaderPage extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    new Reader(this, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}

customElements.define('reader-page', ReaderPage);

/** Gives references to a document the day of the visit, and a button that copies them. */
function completeCitations(host: HTMLElement, say: Say<Words['readerScript']>, signal: AbortSignal): void {
  for (const reference of host.querySelectorAll<HTMLElement>('.references li')) {
    const day = reference.querySelector('.day');
    const lang = reference.lang === 'en' ? 'en-GB' : reference.lang;
    if (day !== null)
      day.textContent = new Date().toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
    const text = reference.textContent ?? '';
    const copy = makeButton(say('copyReference'), 'copy-reference', signal);
    copy.lang = document.documentElement.lang;
    copy.addEventListener('click', () => void copyFrom(copy, text, say, signal), { signal });
    reference.append(copy);
  }
}
