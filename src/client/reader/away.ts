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
    const [first] = signs;
    if (first === undefined) return;
    const answer = await fetch(first.pathname);
    if (!answer.ok) throw new Error(answer.statusText);
    // Not as a document: our policy would be asked about the styles of that page.
    const page = document.createElement('template');
    page.innerHTML = await answer.text();
    for (const sign of signs) {
      const note = page.content.querySelector<HTMLLIElement>(sign.hash);
      // Their ids and addresses are the notes' from here on.
      sign.removeAttribute('id');
      sign.href = sign.hash;
      if (note !== null) this.#place(note, sign);
    }
    this.#host.querySelector('.away')?.remove();
  }

  /** Puts a note among those of the paragraph of its sign, where its number belongs. */
  #place(note: HTMLLIElement, sign: Element): void {
    const of = sign.closest('.para')?.id;
    const list = this.#host.querySelector(`.fold:is([data-of="${of}"], :has(.close[href="#${of}"])) > ol`);
    const next = [...(list?.querySelectorAll('li') ?? [])].find(({ value }) => value > note.value);
    list?.insertBefore(this.#own(note), next ?? null);
  }

  /** A note as this page prints its own: its words stand beside it, and it can be closed. */
  #own(note: HTMLLIElement): HTMLLIElement {
    const [href, textContent] = [`#${note.id.slice(2)}`, this.#close];
    note.querySelector('.q')?.remove();
    note.append(Object.assign(document.createElement('a'), { className: 'close', href, textContent }));
    return note;
  }
}
