/** How high the words of a booklet are, measured in a page that nobody sees, and where a paragraph is cut. */
import type { Press } from './press.ts';

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

/**
 * Cuts an element between two words.
 * @param limit lowest line that stays, in pixels of the window
 * @returns what is left over, in an element like it; null where not a word stays, or all do
 */
export function split(element: HTMLElement, limit: number): HTMLElement | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    range.selectNodeContents(node);
    if (range.getBoundingClientRect().bottom <= limit) {
      begun ||= /\S/.test(node.nodeValue ?? '');
      continue;
    }
    const at = lastBreak(node, range, limit);
    if (at === 0 && !begun) return null;
    range.setStart(node, at);
    // A link or bold words that would be cut before their first letter go over whole: the rest would be an empty one.
    if (at === 0) range.setStartBefore(outermostBegunBy(node, element));
    range.setEnd(element, element.childNodes.length);
    const rest = element.cloneNode(false) as HTMLElement;
    rest.removeAttribute('id');
    rest.classList.remove('first');
    rest.append(range.extractContents());
    // What was cut in two is named where it begins.
    for (const named of rest.querySelectorAll('[id]'))
      if (element.querySelector(`#${CSS.escape(named.id)}`) !== null) named.removeAttribute('id');
    return rest;
  }
  return null;
}

/** The largest part of an element that begins where a text within it does. */
function outermostBegunBy(text: Node, element: HTMLElement): Node {
  const { parentNode } = text;
  return parentNode === null || parentNode === element || parentNode.firstChild !== text
    ? text
    : outermostBegunBy(parentNode, element);
}

/** Where the last word ends that stands above the limit. */
function lastBreak(node: Node, range: Range, limit: number): number {
  const text = node.nodeValue ?? '';
  let last = 0;
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    range.setStart(node, 0);
    range.setEnd(node, index);
    if (range.getBoundingClientRect().bottom > limit) break;
    last = index + space.length;
  }
  return last;
}
