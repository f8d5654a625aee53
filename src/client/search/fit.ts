/** The room that results have, measured when it changes and not while they are drawn. */

/** What stands beside the words of a result in a wide window, in em. */
const BESIDE = 12.4;
/** The part of the rest that is before the found word. */
const BEFORE = 0.42;

export class Measure {
  width = 0;
  isWide = false;
  #room = 0;
  readonly #context = document.createElement('canvas').getContext('2d');

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#take(host);
    const observer = new ResizeObserver(() => this.#take(host));
    observer.observe(host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #take(host: HTMLElement): void {
    const { fontSize, fontFamily } = getComputedStyle(host);
    const size = Number.parseFloat(fontSize);
    this.width = host.clientWidth;
    this.isWide = matchMedia('(width >= 60rem)').matches;
    this.#room = (this.width - BESIDE * size) * BEFORE;
    if (this.#context !== null) this.#context.font = `${1.125 * size}px ${fontFamily}`;
  }

  /** Cuts the context before a found word to the room that there is. */
  fit(before: string): string {
    const context = this.#context;
    if (!this.isWide || context === null) return before;
    return fitted(before, (text) => context.measureText(text).width <= this.#room);
  }
}

/** The longest end of a text, from a word on, that has room. */
export function fitted(text: string, hasRoom: (text: string) => boolean): string {
  if (text === '' || hasRoom(text)) return text;
  const ends = [...text.matchAll(/(?<!^…)\s+/gu)].map(({ 0: space, index }) => `… ${text.slice(index + space.length)}`);
  return ends.find(hasRoom) ?? '… ';
}
