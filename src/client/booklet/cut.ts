/** Pages of a booklet: its parts one after the other, each cut in its own way. */
import { Gauge } from './gauge.ts';
import { Press, isTooFull } from './press.ts';
import { facing } from './facing.ts';
import { split } from './split.ts';

// Paragraphs and drawings, poured into page after page.

/** Lines of a paragraph that stay together, in pixels. */
const LINES = 52;

/** @param blocks paragraphs, headings and drawings, none within another */
function pour(blocks: readonly Element[], className: string, press: Press): void {
  let body = press.page(className);
  const turn = (...first: readonly Element[]): void => {
    body = press.page(className);
    body.append(...first);
  };
  /** Takes a block on to the next page, or so much of it as is too much. */
  const carry = (block: HTMLElement): HTMLElement | null => {
    const { top } = block.getBoundingClientRect();
    const bottom = body.getBoundingClientRect().bottom - parseFloat(getComputedStyle(block).paddingBlockEnd);
    const rest = block.matches('p, blockquote') && bottom - top > LINES ? split(block, bottom) : null;
    const whole = block === body.firstElementChild ? [] : withHeadings(block);
    const next = rest === null ? whole : [rest];
    if (next.length > 0) turn(...next);
    return rest ?? (whole.length > 0 ? block : null);
  };
  for (const block of blocks as readonly HTMLElement[]) {
    if (block.classList.contains('opens') && body.childElementCount > 0) turn();
    body.append(block);
    for (let rest: HTMLElement | null = block; rest !== null && isTooFull(body);) rest = carry(rest);
  }
}

/** A block, with the headings that stand right before it: they go with it. */
function withHeadings(block: Element): Element[] {
  const together = [block];
  for (let before = block.previousElementSibling; before?.matches('h2, h3'); before = before.previousElementSibling)
    if (before.previousElementSibling !== null) together.unshift(before);
  return together;
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
  const print = (part: HTMLElement): void => {
    press.head(part);
    switch (part.dataset['cut']) {
      case 'page':
        press.page(part.className, part.classList.contains('cover')).append(...part.childNodes);
        break;
      case 'rows':
        facing(part, press, gauge);
        break;
      default:
        pour([...part.children], part.className, press);
    }
  };
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    // Before a spread a page can stay empty: a drawing that comes right after the text has room there.
    const [next] = parts;
    if (part.dataset['cut'] === 'rows' && press.isLeftLast && next?.classList.contains('chart') === true) {
      print(next);
      parts.shift();
    }
    print(part);
  }
  gauge.away();
  return press.finish();
}
