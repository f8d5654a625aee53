/**
 * Notes that stand on the page of words: their signs lead there. One visit brings them all into the list, at the places
 * that their numbers name; from then on they are notes like the others. Where it fails, the links lead on.
 */
const AWAY = '.mk:not([href^="#"])';

export class AwayNotes {
  readonly #host: HTMLElement;
  /** What closes a note is called. */
  readonly #close: string;
  #visit: Promise<void> | null = null;

  constructor(host: HTMLElement, close: string) {
    this.#host = host;
    this.#close = close;
  }

  /** Whether a note is one of them, and has not come yet. */
  holds(id: string): boolean {
    return document.getElementById(`n-${id}`)?.matches(AWAY) ?? false;
  }

  /** Brings them, once; fails where they cannot be had. */
  bring(): Promise<void> {
    this.#visit ??= this.#fetch().catch((error: unknown) => {
      this.#visit = null;
      throw error;
    });
    return this.#visit;
  }

  /** Goes to a note where it stands. */
  lead(id: string): void {
    const sign = document.getElementById(`n-${id}`);
    if (sign instanceof HTMLAnchorElement) location.assign(sign.href);
  }

  async #fetch(): Promise<void> {
    const signs = [...this.#host.querySelectorAll<HTMLAnchorElement>(AWAY)];
    const list = this.#host.querySelector('.list');
    const [first] = signs;
    if (first === undefined || list === null) return;
    const answer = await fetch(first.pathname);
    if (!answer.ok) throw new Error(answer.statusText);
    // Not as a document: our policy would be asked about the styles of that page.
    const page = document.createElement('template');
    page.innerHTML = await answer.text();
    // Their ids and addresses are the notes' from here on.
    for (const sign of signs) {
      sign.removeAttribute('id');
      sign.setAttribute('href', sign.hash);
    }
    const notes = [...page.content.querySelectorAll<HTMLLIElement>('li.note')].sort((a, b) => a.value - b.value);
    for (const note of notes) list.insertBefore(this.#own(note), list.children[note.value - 1] ?? null);
    this.#host.querySelector('.away')?.remove();
  }

  /** A note as this page prints its own: its words stand beside it, and it can be closed. */
  #own(note: HTMLLIElement): HTMLLIElement {
    const close = Object.assign(document.createElement('a'), { className: 'close', textContent: this.#close });
    close.href = `#${note.id.slice(2)}`;
    note.querySelector('.q')?.remove();
    note.append(close);
    return document.adoptNode(note);
  }
}
