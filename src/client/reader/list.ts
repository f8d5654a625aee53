/**
 * The list of annotations at the end of a document: on a wide screen it gives way to the margin, on a narrow one it is
 * folded, for it is longer than everything before it.
 */
import { makeButton } from '../button.ts';
import type { Say } from '../words.ts';
import type { Words } from '../../words/index.ts';

const WIDE = '(min-width: 72rem)';

export class NoteList {
  readonly #host: HTMLElement;
  readonly #say: Say<Words['readerScript']>;
  readonly #wide = matchMedia(WIDE);
  readonly #fold: HTMLButtonElement;
  #listed = false;

  /**
   * @param asked is told when a reader wants the list, or wants it away
   * @param widened is told when the screen has become wide or narrow
   */
  constructor(
    host: HTMLElement,
    say: Say<Words['readerScript']>,
    asked: (show: boolean) => void,
    widened: () => void,
    signal: AbortSignal,
  ) {
    this.#host = host;
    this.#say = say;
    this.#fold = makeButton('', 'fold', signal);
    this.#fold.setAttribute('aria-controls', 'list');
    const lists = this.#lists;
    lists?.before(this.#fold);
    this.#fold.addEventListener('click', () => asked(!this.#listed), { signal });
    // Found by the browser's own search, or asked for by a link.
    lists?.addEventListener('beforematch', () => asked(true), { signal });
    host.querySelector('.to-notes')?.addEventListener('click', () => asked(true), { signal });
    this.#wide.addEventListener('change', widened, { signal });
    signal.addEventListener('abort', () => {
      host.classList.remove('wide', 'listed');
      lists?.removeAttribute('hidden');
    });
  }

  get #lists(): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>('.lists');
  }

  /** Whether the entries stand in the margin. */
  get margin(): boolean {
    return this.#wide.matches && !this.#listed;
  }

  /** Whether the list is to be shown at the end, from the next arrangement on. */
  set listed(listed: boolean) {
    this.#listed = listed;
  }

  /** Brings list, button and page into the state that the screen and the reader ask for. */
  arrange(): void {
    const folded = !this.#wide.matches && !this.#listed;
    this.#host.classList.toggle('wide', this.margin);
    this.#host.classList.toggle('listed', this.#listed);
    if (folded) this.#lists?.setAttribute('hidden', 'until-found');
    else this.#lists?.removeAttribute('hidden');
    this.#fold.textContent = this.#say(folded ? 'unfold' : this.#wide.matches ? 'toMargin' : 'fold');
    this.#fold.setAttribute('aria-expanded', String(!folded));
  }
}

/** What a document's annotations are on its page: entries of lists, and the words that each is about. */
export class Entries {
  /** Ids in the order of the text. */
  readonly ids: readonly string[];
  readonly #entries: ReadonlyMap<string, HTMLElement>;
  readonly #words = new Map<string, HTMLElement[]>();

  constructor(host: HTMLElement) {
    const entries = [...host.querySelectorAll<HTMLElement>('.entry')];
    this.#entries = new Map(entries.map((entry) => [entry.dataset['for'] ?? '', entry]));
    this.ids = [...this.#entries.keys()];
    for (const link of host.querySelectorAll<HTMLAnchorElement>('.rows a.ref'))
      for (const id of linkedIds(link)) this.#words.set(id, [...(this.#words.get(id) ?? []), link]);
  }

  entry(id: string): HTMLElement | null {
    return this.#entries.get(id) ?? null;
  }

  /** Every stretch of the words that an annotation is about: those of the reading that is not shown, too. */
  words(id: string): readonly HTMLElement[] {
    return this.#words.get(id) ?? [];
  }

  /** The first of its words that is to be seen. */
  shownWords(id: string): HTMLElement | null {
    return this.words(id).find((piece) => piece.getClientRects().length > 0) ?? null;
  }
}

/** The annotations that a link of the text leads to: the one that it names, and the others that its words bear. */
export function linkedIds(link: HTMLAnchorElement): readonly string[] {
  const target = link.hash.slice(link.classList.contains('ref') ? '#n-'.length : 1);
  const others = link.dataset['refs']?.split(' ') ?? [];
  return [target, ...others.filter((id) => id !== target)];
}
