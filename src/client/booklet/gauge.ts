/** How high the words of a booklet are, measured in a page that nobody sees. */
import type { Press } from './press.ts';
import { split } from './split.ts';

export interface Measured {
  readonly element: HTMLElement;
  /** In pixels, rounded up. */
  readonly height: number;
}

export class Gauge {
  readonly #pages: HTMLElement;
  readonly #body: HTMLElement;
  /** Room in a page, in pixels. */
  readonly room: number;

  constructor(press: Press) {
    this.#pages = press.element.cloneNode(false) as HTMLElement;
    this.#pages.classList.add('is-gauge');
    press.element.before(this.#pages);
    const page = document.createElement('section');
    page.className = 'pg';
    this.#body = document.createElement('div');
    this.#body.className = 'body text';
    page.append(this.#body);
    this.#pages.append(page);
    const { height } = this.#body.getBoundingClientRect();
    this.room = height - parseFloat(getComputedStyle(this.#body).paddingBlockStart);
  }

  /** Measures elements; one that is higher than a part of a page is cut in as many as it needs. */
  measure(elements: readonly HTMLElement[], most: number): Measured[][] {
    this.#body.replaceChildren(...elements);
    return elements.map((element) => {
      const parts: Measured[] = [];
      for (let part: HTMLElement | null = element; part !== null;) {
        const { top, height } = part.getBoundingClientRect();
        const rest: HTMLElement | null = height > most ? split(part, top + most) : null;
        if (rest !== null) part.after(rest);
        parts.push({ element: part, height: Math.ceil(part.getBoundingClientRect().height) });
        part = rest;
      }
      return parts;
    });
  }

  away(): void {
    this.#pages.remove();
  }
}
