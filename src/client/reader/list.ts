/**
 * The list of annotations at the end of a document: on a wide screen it gives way to the margin, on a narrow one it is
 * folded, for it is longer than everything before it.
 */
import type { Words } from '../../words/index.ts';
import { makeButton } from '../button.ts';
import type { Say } from '../words.ts';

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
