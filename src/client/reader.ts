/**
 * `<reader-page>`: what HTML and CSS cannot do for the reader. Everything is there without it; with it notes stand
 * beside their words, keys go from one to the next, any words can be linked to, and old addresses find where their
 * words are.
 *
 * The element connects and disposes; what it is made of lives as long as the signal, and leaves nothing behind.
 */
import { copyFrom, makeButton } from './button.ts';
import { fragment, placeOf, replaceFragment } from './reader/address.ts';
import { Notes } from './reader/notes.ts';
import scripted from './reader/scripted.css?inline';
import { Selecting } from './reader/selection.ts';
import { keepSettings } from './reader/settings.ts';
import { addRules } from './view-page.ts';
import { givenWords, type Say } from './words.ts';
import type { Words } from '../words/index.ts';

class Reader {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  readonly #notes: Notes;
  readonly #selecting: Selecting;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#say = givenWords<Words['readerScript']>(host);
    const isRead = keepSettings(host, signal);
    this.#notes = new Notes(host, this.#say('close'), signal);
    this.#selecting = new Selecting(host, this.#say, signal);
    completeCitations(host, this.#say, signal);
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    this.#follow();
    if (!isRead) this.#tell(this.#say('unknown'));
  }

  /** Goes to the place that the fragment names, or says that there is none. */
  #follow(): void {
    this.#tell('');
    this.#selecting.clear();
    const name = fragment();
    const place = placeOf(name);
    if (place.kind !== 'note') this.#notes.shown(null);
    switch (place.kind) {
      case 'note':
        // Already there: a reader has opened it, or has come back to it.
        if (name === `n-${place.id}` && this.#notes.isShown(place.id)) return;
        return this.#notes.go(place.id, 'replace', 0);
      case 'words': {
        const wrong = this.#selecting.follow(place.name);
        return this.#tell(wrong === null ? '' : this.#say(wrong));
      }
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
