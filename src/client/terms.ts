/**
 * Words of the glossary in the reader. In the page they are plain links; with this script one opens as a note does.
 * What is said of it is fetched from the glossary when the first of them is asked for, and the links then lead to notes
 * of this page, so that everything else is done as for any note.
 */
import type { Words } from '../words/index.ts';
import { givenWords, type Say } from './words.ts';

/** An annotation has no such sign in its id. */
const PREFIX = 'n-t.';
const LINKS = 'a.term:not([href^="#"])';

class Terms {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  /** Where a reader asks for these words. */
  readonly #box: HTMLInputElement | null;
  #glossary: Promise<DocumentFragment> | null = null;
  /** The word whose entry is to open when it has come. */
  #asked: HTMLAnchorElement | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#say = givenWords<Words['readerScript']>(host);
    host.addEventListener('click', (event) => this.#click(event));
    host.addEventListener('dblclick', () => (this.#asked = null));
    this.#box = host.querySelector('#marked-term');
    this.#box?.addEventListener('change', () => this.#setStops());
    window.addEventListener('hashchange', () => this.#follow());
    this.#setStops();
    this.#follow();
  }

  #click(event: MouseEvent): void {
    const { target, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey, detail } = event;
    if (defaultPrevented || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>(LINKS);
    if (link === null) return;
    event.preventDefault();
    // A click that ends a selection selects.
    if (detail > 1 || (detail === 1 && document.getSelection()?.isCollapsed === false)) return;
    this.#asked = link;
    // The second of two clicks may come before the glossary does.
    this.#bring(link).then(
      () => this.#asked === link && link.click(),
      () => this.#asked === link && location.assign(link.href),
    );
  }

  /** An address that somebody was given. A word that this document does not explain is told of in the glossary. */
  #follow(): void {
    const name = location.hash.slice(1);
    if (!name.startsWith(PREFIX) || document.getElementById(name) !== null) return;
    const all = [...this.#host.querySelectorAll<HTMLAnchorElement>(LINKS)];
    const id = name.slice(PREFIX.length);
    const link = all.find(({ hash }) => hash === `#${id}`);
    if (link === undefined) {
      const [first] = all;
      if (first !== undefined) location.replace(`${first.pathname}#${id}`);
      return;
    }
    this.#bring(link).then(
      () => window.dispatchEvent(new Event('hashchange')),
      () => location.replace(link.href),
    );
  }

  /** Puts what is said of a word into the list of notes, and has its links lead there. */
  async #bring(link: HTMLAnchorElement): Promise<void> {
    const id = link.hash.slice(1);
    this.#glossary ??= this.#fetch(link.pathname).catch((error: unknown) => {
      this.#glossary = null;
      throw error;
    });
    const entry = (await this.#glossary).getElementById(id);
    const list = this.#host.querySelector('.list > :last-child > ol');
    if (entry === null || list === null) throw new Error(`no entry ${id}`);
    if (document.getElementById(PREFIX + id) === null) list.append(this.#note(entry));
    for (const one of this.#host.querySelectorAll<HTMLAnchorElement>(`${LINKS}[href$="#${id}"]`))
      one.setAttribute('href', `#${PREFIX}${id}`);
  }

  async #fetch(path: string): Promise<DocumentFragment> {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${answer.status}`);
    // Not as a document: our policy would be asked about the styles of that page.
    const page = document.createElement('template');
    page.innerHTML = await answer.text();
    return page.content;
  }

  #note(entry: HTMLElement): HTMLElement {
    const part = (name: string): Element | null => entry.querySelector(name);
    const note = made('li', 'note more k-term');
    note.id = PREFIX + entry.id;
    const close = made('a', 'close', this.#say('close'));
    close.href = '#text';
    const all = part('.opens a');
    all?.classList.add('go');
    note.append(
      made('p', 'kind', entry.querySelector<HTMLElement>('.kind')?.dataset['opened']),
      made('h3', '', part('h2')?.textContent ?? ''),
      ...[part('.lemma'), part('.told'), this.#counts(entry), all, close].filter((one) => one !== null),
    );
    return note;
  }

  /** How often the word stands where; here with its places. */
  #counts(entry: HTMLElement): Element | null {
    const counts = entry.querySelector<HTMLElement>('.counts');
    const own = `[data-in="${location.pathname.split('/').at(-2)}"]`;
    const here = counts?.querySelector(own) ?? null;
    const places = [...entry.querySelectorAll(`.concordance ${own} a`)];
    here?.querySelector('a')?.replaceWith(counts?.dataset['here'] ?? '');
    here?.querySelector('b')?.after(...places.flatMap((place, index) => [index === 0 ? ': ' : ', ', place]));
    return counts;
  }

  /** Who asks for these words comes to them by the keyboard: in the column of the page, or where they stand alone. */
  #setStops(): void {
    const asked = this.#box?.checked ?? false;
    // For a selector that asked the box, browsers would style all of them anew with every other box.
    this.#host.classList.toggle('asked', asked);
    for (const link of this.#host.querySelectorAll<HTMLAnchorElement>('a.term')) {
      const twin = link.closest('.src')?.parentElement?.querySelector(`.tr a.term[href$="${link.hash}"]`);
      link.tabIndex = asked && !twin ? 0 : -1;
    }
  }
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  textContent = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className, textContent });
}

for (const host of document.querySelectorAll<HTMLElement>('reader-page:has(a.term)')) new Terms(host);
