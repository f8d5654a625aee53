/**
 * `<take-panel>`: makes one press of what the printed panel offers as links and texts: copies them, completed by the
 * state of the page that the panel stands in, or prints that page.
 */
import type { Words } from '../words/index.ts';
import { makeButton } from './button.ts';
import { isInLesson, itemOf, lessonWith, toggleInLesson } from './take-lesson.ts';
import { filled, givenWords, type Say } from './words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** How long a button says that it has copied. */
const SAID = 1600;
/** What an entry of history has that the panel made. */
const ENTRY = 'take';

export class TakePanel extends HTMLElement {
  #life = new AbortController();
  #say: Say<Words['takeScript']> = () => '';
  /** The address that was shown before it opened. */
  #before = '';
  #opener: HTMLElement | null = null;
  /** What says whether it is open. */
  #pressed: HTMLElement | null = null;

  connectedCallback(): void {
    this.#life = new AbortController();
    this.#say = givenWords<Words['takeScript']>(this);
    const { signal } = this.#life;
    for (const row of this.querySelectorAll('li')) this.#enliven(row, signal);
    this.addEventListener('focusin', ({ target }) => isField(target) && target.select(), { signal });
    this.querySelector('.colours')?.addEventListener('change', () => this.#complete(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    // Wherever the focus has gone; and before the chart, which would let go of its mark.
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    addEventListener('popstate', () => this.#left(), { signal });
    addEventListener('hashchange', () => this.#complete(), { signal });
    this.#complete();
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.#pressed?.setAttribute('aria-expanded', 'false');
  }

  /**
   * Shows it in the page around, in an entry of history of its own: Back closes it, as does what opened it.
   * @param opener gets the focus when it is closed
   * @param pressed says whether it is open
   */
  open(opener: HTMLElement, pressed = opener): void {
    if (!this.hidden && this.#opener === opener) return this.#close();
    this.hidden = false;
    this.#opener = opener;
    this.#pressed = pressed;
    pressed.setAttribute('aria-expanded', 'true');
    this.#before = location.href;
    if (!isOwn(history.state)) history.pushState({ [ENTRY]: true }, '');
    this.#complete();
    this.querySelector('h2')?.focus();
  }

  /** Completes its fields anew, after they were filled. */
  protected refresh(): void {
    this.#complete();
  }

  /** Saves a picture of what is taken, or its data: a view has files, and links to them. */
  protected async save(_what: string): Promise<void> {}

  /** The chart or the text that it stands in; on a page of its own there is none, and all rows stay open. */
  get #host(): HTMLElement | null {
    return this.closest('oser-chart, reader-page');
  }

  #close(): void {
    if (isOwn(history.state)) history.back();
    else this.#hide();
  }

  #hide(): void {
    if (this.hidden) return;
    this.hidden = true;
    this.#pressed?.setAttribute('aria-expanded', 'false');
    // The way back to a mark takes the focus away after it has been told of.
    requestAnimationFrame(() => this.#opener?.focus({ preventScroll: true }));
  }

  /** Back has led to the entry before its own. A mark that was taken in hand meanwhile has another address. */
  #left(): void {
    if (!isOwn(history.state) && location.href === this.#before) this.#hide();
  }

  #click(event: MouseEvent): void {
    if (this.#host === null || !(event.target as Element).closest('.shut')) return;
    event.preventDefault();
    this.#close();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#host === null || this.hidden) return;
    event.stopPropagation();
    this.#close();
  }

  #enliven(row: HTMLElement, signal: AbortSignal): void {
    const alone = this.#host === null;
    const { does, name: form = '' } = row.dataset;
    const details = row.querySelector('details');
    if (details !== null && !alone) {
      details.open = row.previousElementSibling === null;
      details.name = 'take';
    }
    const link = row.querySelector<HTMLElement>(':scope > .press');
    const fields = [...row.querySelectorAll<Field>('input, textarea')];
    if (does === 'copy')
      for (const [index, field] of fields.entries()) {
        const about = index === 0 ? form : `${form}, ${labelOf(field)}`;
        const button = this.#button('copy', about, signal);
        button.addEventListener('click', () => void this.#copy(button, about, field), { signal });
        if (index === 0) instead(link, button, signal);
        else field.after(button);
      }
    if (does === 'add') {
      const button = this.#button('add', form, signal);
      button.addEventListener('click', () => this.#add(row, button), { signal });
      instead(link, button, signal);
    }
    if (does === 'save' || does === 'save-data') {
      const button = makeButton('', 'press', signal);
      name(button, link?.firstChild?.textContent ?? '', form);
      button.addEventListener('click', () => void this.save(does), { signal });
      instead(link, button, signal);
    }
    // A page of its own is not what is to be printed.
    if (does === 'print' && !alone) {
      // “Print: Print” would say nothing.
      const button = this.#button('print', row.querySelector('summary > span')?.textContent ?? form, signal);
      button.addEventListener('click', () => print(), { signal });
      instead(link, button, signal);
    }
  }

  /** Says what is taken. @param mark what is in hand, in words */
  #state(mark: string): void {
    const words = document.createElement('b');
    words.textContent = mark;
    this.querySelector('.state')?.replaceChildren(`${this.#say('asItStands')} `, words);
  }

  #button(word: 'add' | 'copy' | 'print', about: string, signal: AbortSignal): HTMLButtonElement {
    const button = makeButton('', 'press', signal);
    name(button, this.#say(word), about);
    return button;
  }

  async #copy(button: HTMLButtonElement, about: string, field: Field): Promise<void> {
    const { signal } = this.#life;
    const copied = (await written(field.value)) || selected(field);
    if (signal.aborted) return;
    this.#tell(copied ? `${this.#say('copied')}: ${about}` : this.#say('byHand'));
    if (!copied) return;
    button.focus();
    name(button, this.#say('copied'), about);
    button.classList.add('is-done');
    setTimeout(() => {
      name(button, this.#say('copy'), about);
      button.classList.remove('is-done');
      this.#tell('');
    }, SAID);
  }

  #add(row: HTMLElement, button: HTMLElement): void {
    const item = itemOf(row.dataset['item'] ?? '', this.#target);
    const link = row.querySelector<HTMLAnchorElement>('a.press');
    if (item === null || link === null) return;
    const parts = toggleInLesson(item);
    if (parts === null) return location.assign(lessonWith(link.href, item));
    name(button, this.#say(isInLesson(item) ? 'takeOut' : 'add'), row.dataset['name'] ?? '');
    this.#tell(filled(this.#say('inLesson'), { n: parts }));
  }

  #tell(text: string): void {
    const told = this.querySelector('.told');
    if (told !== null) told.textContent = text;
  }

  /** What is said of the mark in hand, where an address names one. */
  get #target(): Element | null {
    return this.#host?.querySelector('.captions :target') ?? null;
  }

  /** Gives addresses the state of the chart, and citations the day of the visit. */
  #complete(): void {
    const captions = this.#host?.querySelector('.captions');
    const target = this.#target;
    const fragment = target ? `#${target.id}` : '';
    if (captions) this.#state((target ?? captions).querySelector('h2, p')?.textContent ?? '');
    const theme = this.querySelector('select')?.value ?? '';
    for (const field of this.querySelectorAll<Field>('[data-address]')) {
      const { address = '', height = '' } = field.dataset;
      const query = field instanceof HTMLTextAreaElement && theme !== '' ? `?theme=${theme}` : '';
      const whole = field.defaultValue.replace(address, () => address + query + fragment);
      // What is said of the mark wants room.
      field.value = target && height ? whole.replace(/height="\d+"/, `height="${height}"`) : whole;
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-does=add]')) {
      const item = itemOf(row.dataset['item'] ?? '', target);
      const button = row.querySelector<HTMLElement>(':scope > button');
      if (item && button) name(button, this.#say(isInLesson(item) ? 'takeOut' : 'add'), row.dataset['name'] ?? '');
    }
    const day = new Date().toLocaleDateString(document.documentElement.lang === 'uk' ? 'uk' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    for (const field of this.querySelectorAll<Field>('[data-visited]'))
      field.value = `${field.defaultValue} (${this.#say('visited')}: ${day})`;
  }
}

const isOwn = (state: unknown): boolean => typeof state === 'object' && state !== null && ENTRY in state;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The words of its label alone: the field stands in it. */
const labelOf = (field: Field): string => field.labels?.[0]?.querySelector('span')?.textContent?.trim() ?? '';

/** Says what a button does, and to what to those who hear it. */
function name(button: HTMLElement, word: string, about: string): void {
  button.textContent = word;
  button.ariaLabel = `${word}: ${about}`;
}

/** Puts a button in the place of a link, until the signal aborts. */
function instead(link: HTMLElement | null, button: HTMLButtonElement, signal: AbortSignal): void {
  if (link === null) return;
  link.hidden = true;
  link.after(button);
  signal.addEventListener('abort', () => (link.hidden = false));
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text where it stands, and copies it where the browser lets an unencrypted page do that. */
function selected(field: Field): boolean {
  const details = field.closest('details');
  if (details !== null) details.open = true;
  field.focus();
  field.select();
  // The only way there is without encryption; every browser still has it.
  return document.execCommand('copy');
}

if (customElements.get('take-panel') === undefined) customElements.define('take-panel', TakePanel);
