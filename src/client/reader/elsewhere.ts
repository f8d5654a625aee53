/**
 * What stands on other pages and is read in this one: notes of the page of words, entries of the glossary. In the page
 * their signs are plain links; what is asked for is fetched and put into the list of notes, and its links lead there,
 * so that everything else is done as for any note.
 *
 * This part of the script comes when the first of them is asked for, with its rules.
 */
import { addRules, fetchPage } from '../fetch-page.ts';
import rules from './elsewhere.css?inline';

/** The signs of notes that stand on the page of words, and words whose entry stands in the glossary. */
const AWAY = '.mk:not([href^="#"])';
const TERMS = 'a.term:not([href^="#"])';

addRules(rules);

export class Elsewhere {
  readonly #host: HTMLElement;
  /** What closes a note is called. */
  readonly #close: string;
  readonly #pages = new Map<string, Promise<DocumentFragment | null>>();

  /** @param close what closes a note is called */
  constructor(host: HTMLElement, close: string) {
    this.#host = host;
    this.#close = close;
  }

  /** Brings what a link leads to; fails where it cannot be had. */
  bring(link: HTMLAnchorElement): Promise<void> {
    return link.matches('.term') ? this.#term(link) : this.notes();
  }

  /** Brings all notes of the page of words, to the places that their numbers name. */
  async notes(): Promise<void> {
    const [first] = this.#host.querySelectorAll<HTMLAnchorElement>(AWAY);
    if (first === undefined) return;
    const page = await this.#page(first);
    for (const sign of this.#host.querySelectorAll<HTMLAnchorElement>(AWAY)) {
      const note = page.querySelector<HTMLLIElement>(sign.hash);
      // Their ids and addresses are the notes' from here on.
      sign.removeAttribute('id');
      sign.href = sign.hash;
      if (note !== null) this.#place(note, sign);
    }
    this.#host.querySelector('.away')?.remove();
  }

  /** A page, once; what could not be had is asked for again. */
  async #page({ pathname }: HTMLAnchorElement): Promise<DocumentFragment> {
    const coming = this.#pages.get(pathname) ?? fetchPage(pathname, new AbortController().signal);
    this.#pages.set(pathname, coming);
    const page = await coming;
    if (page !== null) return page;
    this.#pages.delete(pathname);
    throw new Error(pathname);
  }

  /** Puts a note among those of the paragraph of its sign, where its number belongs. */
  #place(note: HTMLLIElement, sign: Element): void {
    const of = sign.closest('.para')?.id;
    const list = this.#host.querySelector(`.fold:is([data-of="${of}"], :has(.close[href="#${of}"])) > ol`);
    const next = [...(list?.querySelectorAll('li') ?? [])].find(({ value }) => value > note.value);
    // Its words stand beside it here.
    note.querySelector('.q')?.remove();
    note.append(this.#closes(`#${note.id.slice(2)}`));
    list?.insertBefore(note, next ?? null);
  }

  /** Puts what is said of a word last into the list of notes. */
  async #term(link: HTMLAnchorElement): Promise<void> {
    const id = link.hash.slice(1);
    const entry = (await this.#page(link)).getElementById(id);
    const list = this.#host.querySelector('.list > :last-child > ol');
    if (entry === null || list === null) throw new Error(id);
    if (document.getElementById(`n-t.${id}`) === null) list.append(this.#entry(entry));
    for (const one of this.#host.querySelectorAll(`${TERMS}[href$="#${id}"]`)) one.setAttribute('href', `#n-t.${id}`);
  }

  #entry(entry: HTMLElement): HTMLElement {
    const part = (name: string): Element | null => entry.querySelector(name);
    const note = made('li', 'note more k-term');
    note.id = `n-t.${entry.id}`;
    const all = part('.opens a');
    all?.classList.add('go');
    note.append(
      made('p', 'kind', entry.querySelector<HTMLElement>('.kind')?.dataset['opened']),
      made('h3', '', part('h2')?.textContent ?? ''),
      ...[part('.lemma'), part('.told'), countsOf(entry), all].filter((one) => one !== null),
      this.#closes('#text'),
    );
    return note;
  }

  #closes(href: string): HTMLElement {
    return Object.assign(made('a', 'close', this.#close), { href });
  }
}

/** How often the word stands where; here with its places. */
function countsOf(entry: HTMLElement): Element | null {
  const counts = entry.querySelector<HTMLElement>('.counts');
  const own = `[data-in="${location.pathname.split('/').at(-2)}"]`;
  const here = counts?.querySelector(own) ?? null;
  const places = [...entry.querySelectorAll(`.concordance ${own} a`)];
  here?.querySelector('a')?.replaceWith(counts?.dataset['here'] ?? '');
  here?.querySelector('b')?.after(...places.flatMap((place, index) => [index === 0 ? ': ' : ', ', place]));
  return counts;
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  textContent = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className, textContent });
}
