/**
 * `<reader-page>`: what HTML and CSS cannot do for the reader. Everything is there without it; with it notes stand
 * beside their words, keys go from one to the next, any words can be linked to, and old addresses find where their
 * words are.
 *
 * The element connects and disposes; what it is made of lives as long as the signal, and leaves nothing behind.
 */
import { fragment, placeOf, replaceFragment } from './reader/address.ts';
import { isPlain } from './reader/keys.ts';
import { Notes } from './reader/notes.ts';
import scripted from './reader/scripted.css?inline';
import { keepSettings } from './reader/settings.ts';
import type { Taking } from './reader/taking.ts';
import { addRules } from './fetch-page.ts';
import { givenWords, type Say } from './words.ts';
import type { Words } from '../words/index.ts';

class Reader {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  readonly #signal: AbortSignal;
  readonly #notes: Notes;
  #coming: Promise<Taking> | null = null;
  #taking: Taking | null = null;
  #isTried = false;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#say = givenWords<Words['readerScript']>(host);
    const isRead = keepSettings(host, signal);
    this.#notes = new Notes(host, this.#say('close'), signal);
    this.#awaitTaking();
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    this.#follow();
    if (!isRead) this.#tell(this.#say('unknown'));
  }

  /** Goes to the place that the fragment names, or says that there is none. */
  #follow(): void {
    this.#tell('');
    this.#taking?.clear();
    const name = fragment();
    const place = placeOf(name);
    if (place.kind !== 'note') this.#notes.shown(null);
    switch (place.kind) {
      case 'note':
        // Already there: a reader has opened it, or has come back to it.
        if (name === `n-${place.id}` && this.#notes.isShown(place.id)) return;
        return this.#notes.go(place.id, 'replace', 0);
      case 'term':
        return this.#notes.goToTerm(place.id);
      case 'words':
        return void this.#take().then(
          (taking) => {
            const wrong = name === fragment() ? taking.follow(name) : null;
            if (wrong !== null) this.#tell(this.#say(wrong));
          },
          () => undefined,
        );
      case 'elsewhere':
        // Going back leads to where the reader came from.
        return location.replace(place.href);
      case 'element':
        if (place.element.id !== name) replaceFragment(place.element.id);
        return;
      case 'moved':
        place.element.scrollIntoView();
        return this.#tell(this.#say('moved'));
      case 'unknown':
        return this.#tell(this.#say('unknown'));
      case 'top':
    }
  }

  /** Brings what is taken along by, once. */
  #take(): Promise<Taking> {
    this.#coming ??= import('./reader/taking.ts')
      .then(({ takeAlong }) => {
        this.#signal.throwIfAborted();
        return (this.#taking = takeAlong(this.#host, this.#say, this.#signal));
      })
      .finally(() => (this.#isTried = true));
    return this.#coming;
  }

  /**
   * Nothing that is done before it has come is lost; where it cannot be had, links lead on, and the browser copies what
   * is seen. A mouse brings it before it presses: one that begins to select in a column is to stay in it.
   */
  #awaitTaking(): void {
    const take = (): Promise<unknown> => this.#take().catch(() => undefined);
    const listen = (to: EventTarget, name: string, listener: (event: Event) => unknown): void =>
      to.addEventListener(name, listener, { signal: this.#signal, capture: true });
    const isSelected = (): boolean => document.getSelection()?.isCollapsed === false;
    listen(this.#host, 'pointerover', (event) => (event as PointerEvent).pointerType === 'touch' || take());
    listen(this.#host, 'toggle', ({ target }) => (target as Element).matches('.cite') && take());
    listen(document, 'selectionchange', () => isSelected() && take());
    listen(document, 'copy', (event) => {
      if (this.#isTried || !isSelected()) return;
      event.preventDefault();
      void take().then(() => document.execCommand('copy'));
    });
    listen(this.#host, 'click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('.pn, .take-passages');
      if (this.#isTried || link === null || !isPlain(event as MouseEvent)) return;
      event.preventDefault();
      void take().then(() => link.click());
    });
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

addRules(scripted);
customElements.define('reader-page', ReaderPage);
