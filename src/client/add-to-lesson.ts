/**
 * `<add-to-lesson>`: buttons that put what the page shows into the lesson that a teacher puts together in this browser,
 * and take it out again. Without it there are none.
 *
 * `data-from` is an item as addresses name it. With `data-places` it is the beginning of one: each place that the
 * selector finds gets a button of its own, and its id is the end.
 */
import { formatLesson, type Item, parseItem } from '../model/own-lesson.ts';
import type { Words } from '../words/index.ts';
import { holds, isOfLesson, keepLesson, keptLesson, toggled } from './own-lesson/kept.ts';
import { filled, givenWords, type Say } from './words.ts';

class AddToLesson extends HTMLElement {
  #life = new AbortController();
  #say: Say<Words['addToLesson']> = () => '';
  readonly #buttons = new Map<HTMLButtonElement, Item>();

  connectedCallback(): void {
    this.#life = new AbortController();
    this.#say = givenWords(this);
    const { signal } = this.#life;
    const { from = '', places } = this.dataset;
    if (places === undefined) this.#offer(this, from, '');
    else
      for (const place of this.querySelectorAll(places))
        this.#offer(place, `${from}.${place.id}`, place.querySelector('h3, h4')?.textContent ?? '');
    const tray = document.createElement('p');
    tray.className = 'tray';
    tray.role = 'status';
    this.append(tray);
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    window.addEventListener('storage', (event) => isOfLesson(event) && this.#tell(), { signal });
    addEventListener('pageshow', () => this.#tell(), { signal });
    signal.addEventListener('abort', () => tray.remove());
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#life.abort();
    for (const button of this.#buttons.keys()) button.remove();
    this.#buttons.clear();
  }

  #offer(place: Element, code: string, about: string): void {
    const item = parseItem(code);
    if (item === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'add-to-lesson';
    button.dataset['about'] = about;
    this.#buttons.set(button, item);
    place.append(button);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.add-to-lesson') : null;
    const item = button === null ? undefined : this.#buttons.get(button);
    if (item === undefined) return;
    this.#tell(keepLesson(toggled(keptLesson(), item)) ? null : item);
  }

  /** Says what is in the lesson. @param alone what cannot be kept */
  #tell(alone: Item | null = null): void {
    const lesson = keptLesson();
    for (const [button, item] of this.#buttons) {
      button.textContent = this.#say(holds(lesson, item) ? 'out' : 'add');
      button.ariaLabel = `${button.textContent}: ${button.dataset['about'] ?? ''}`;
    }
    const { length } = lesson.items;
    const tray = this.querySelector('.tray');
    const link = document.createElement('a');
    const page = this.dataset['page'] ?? '';
    link.href = alone === null ? page : `${page}#${formatLesson({ title: '', items: [alone] })}`;
    link.textContent = filled(this.#say('lesson'), { n: alone === null ? length : 1 });
    if (alone !== null) tray?.replaceChildren(`${this.#say('kept')} `, link);
    else if (length === 0) tray?.replaceChildren();
    else if (tray?.textContent !== link.textContent) tray?.replaceChildren(link);
  }
}

customElements.define('add-to-lesson', AddToLesson);
