/** Pages of a booklet: its parts one after the other, each cut in its own way. */
import { Gauge, split } from './gauge.ts';
import { Press, isTooFull } from './press.ts';
import { facing } from './facing.ts';

// Paragraphs and drawings, poured into page after page.

/**
 * @param blocks paragraphs, headings and drawings, none within another
 * @param begun the page that they go on with, where it has room for the first of them
 * @returns the last page
 */
function pour(blocks: readonly Element[], className: string, press: Press, begun: HTMLElement | null): HTMLElement {
  let body = begun ?? press.page(className);
  const turn = (...first: readonly Element[]): void => {
    body = press.page(className);
    body.append(...first);
  };
  /** Takes a block on to the next page, or so much of it as is too much. */
  const carry = (block: HTMLElement): HTMLElement | null => {
    const { top, bottom: end } = block.getBoundingClientRect();
    const style = getComputedStyle(block);
    const room = body.getBoundingClientRect().bottom - parseFloat(style.paddingBlockEnd);
    // No line stays behind alone, nor does one go over alone.
    const line = parseFloat(style.lineHeight);
    const bottom = end - room > 1.5 * line ? room : room - line;
    const rest = block.matches('p, blockquote') && bottom - top >= 2 * line ? split(block, bottom) : null;
    const whole = block === body.firstElementChild ? [] : withHeadings(block);
    const next = rest === null ? whole : [rest];
    if (next.length > 0) turn(...next);
    return rest ?? (whole.length > 0 ? block : null);
  };
  for (const block of blocks as readonly HTMLElement[]) {
    if (block.classList.contains('opens') && body.childElementCount > 0 && body !== begun) turn();
    body.append(block);
    for (let rest: HTMLElement | null = block; rest !== null && isTooFull(body);)
      rest = isLowered(rest, body, press) ? null : carry(rest);
  }
  return body;
}

/** A block, with the headings that stand right before it: they go with it. */
function withHeadings(block: Element): Element[] {
  const together = [block];
  for (let before = block.previousElementSibling; before?.matches('h2, h3'); before = before.previousElementSibling)
    if (before.previousElementSibling !== null) together.unshift(before);
  return together;
}

/** Letters of a drawing are no smaller on paper, in pixels: 6 points. */
const LEAST = 8;

/** Draws a figure as much lower as its page lacks room; not where letters grow too small. */
function isLowered(block: HTMLElement, body: HTMLElement, press: Press): boolean {
  const drawn = block.querySelector(':scope > .drawing');
  if (drawn === null) return false;
  const over = body.scrollHeight - body.clientHeight;
  const height = press.height('max', Math.floor(drawn.getBoundingClientRect().height) - over);
  drawn.classList.add(height);
  if (!isTooFull(body) && lettersOf(block) >= LEAST) return true;
  drawn.classList.remove(height);
  return false;
}

/** Prints two drawings on one page, their words beside them; not where these lack room, or letters grow too small. */
function areHalves(parts: readonly HTMLElement[], press: Press): boolean {
  press.head(parts[0]!);
  const body = press.page('charts');
  const halves = parts.map((part) => {
    const half = part.cloneNode(true) as HTMLElement;
    const words = document.createElement('div');
    words.append(...half.querySelectorAll(':scope > p'));
    half.append(words);
    body.append(half);
    return { half, words };
  });
  const fit = halves.every(({ half, words }) => !isTooFull(words) && lettersOf(half) >= LEAST);
  if (!fit) body.closest('.pg')?.remove();
  return fit;
}

/** The size of the smallest letters of a drawing, in pixels of the page. */
function lettersOf(part: HTMLElement): number {
  const sizes = [...part.querySelectorAll<SVGTextElement>('.drawing text')].map(
    (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
  );
  return Math.min(...sizes);
}

/** Cuts a copy of the flow. @returns how many pages there are, and how many hold more than they have room for */
export function cutPages(
  host: HTMLElement,
  flow: HTMLElement,
): { readonly pages: number; readonly overflowing: number } {
  const parts = [...flow.querySelectorAll<HTMLElement>(':scope > [data-cut]')].map(
    (part) => part.cloneNode(true) as HTMLElement,
  );
  // A name stands in the page once: in the copy, which is seen.
  for (const named of flow.querySelectorAll('[id]')) named.removeAttribute('id');
  const press = new Press(host);
  const gauge = new Gauge(press);
  const isText = ({ dataset }: HTMLElement): boolean => dataset['cut'] === 'rows';
  const ofOne = parts.filter(isText).length === 1;
  // After the one text of a booklet its works have room, or else at the end.
  const works = ofOne ? parts.find((part) => part.matches('.works')) : undefined;
  let last: HTMLElement | null = null;
  const print = (part: HTMLElement): void => {
    press.head(part);
    // Where all comes from goes on with the last page of a story, works with that, and the contents with theirs.
    const begun = part.matches('.imprint, .works, .contents') ? last : null;
    last = null;
    if (isText(part)) {
      const after = [...(works?.children ?? [])] as HTMLElement[];
      if (!facing(part, press, gauge, after)) works?.append(...after);
    } else if (part.dataset['cut'] === 'page') {
      press.page(part.className, part.classList.contains('cover')).append(...part.childNodes);
    } else if (part.childElementCount > 0) last = pour([...part.children], part.className, press, begun);
  };
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const [next] = parts;
    const isDrawn = next?.matches('.chart') === true;
    // What opens one of several texts stands at the right, and its text on the two pages behind.
    if (!ofOne && !isText(part) && next !== undefined && isText(next) && !press.isLeftLast) press.blank();
    // Before a spread a page can stay empty: a drawing that comes right after the text has room there.
    if (ofOne && isText(part) && isDrawn && press.isLeftLast) print(parts.shift()!);
    if (part.matches('.chart') && isDrawn && areHalves([part, next], press)) parts.shift();
    else print(part);
  }
  gauge.away();
  press.number('.entry');
  return press.finish();
}
