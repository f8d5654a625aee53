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
  /** How wide each letter is: a line is asked for so often that the browser is asked once a letter. */
  readonly #letters = new Map<string, number>();

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#take(host);
    const observer = new ResizeObserver(() => this.#take(host));
    observer.observe(host);
    document.fonts.addEventListener('loadingdone', () => this.#letters.clear(), { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #take(host: HTMLElement): void {
    const { fontSize, fontFamily } = getComputedStyle(host);
    const size = Number.parseFloat(fontSize);
    this.width = host.clientWidth;
    this.isWide = matchMedia('(width >= 60rem)').matches;
    this.#room = (this.width - BESIDE * size) * BEFORE;
    this.#letters.clear();
    if (this.#context !== null) this.#context.font = `${1.125 * size}px ${fontFamily}`;
  }

  /** Cuts the context before a found word to the room that there is. */
  fit(before: string): string {
    const context = this.#context;
    if (!this.isWide || context === null) return before;
    return fitted(before, (text) => this.#widthOf(text, context) <= this.#room);
  }

  #widthOf(text: string, context: CanvasRenderingContext2D): number {
    let width = 0;
    for (const letter of text) {
      const known = this.#letters.get(letter) ?? context.measureText(letter).width;
      this.#letters.set(letter, known);
      width += known;
    }
    return width;
  }
}

/** The longest end of a text, from a word on, that has room. */
export function fitted(text: string, hasRoom: (text: string) => boolean): string {
  if (text === '' || hasRoom(text)) return text;
  const ends = [...text.matchAll(/(?<!^…)\s+/gu)].map(({ 0: space, index }) => `… ${text.slice(index + space.length)}`);
  return ends.find(hasRoom) ?? '… ';
}

/** How many signs a box has no room for. */
export function beyond({ value, maxLength, selectionStart, selectionEnd }: HTMLInputElement, text: string): number {
  const chosen = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return maxLength < 0 ? 0 : Math.max(0, value.length - chosen + text.length - maxLength);
}
