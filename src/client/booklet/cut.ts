/** Pages of a booklet: its parts one after the other, each cut in its own way. */
import { Gauge } from './gauge.ts';
import { pour } from './pour.ts';
import { Press } from './press.ts';
import { facing } from './facing.ts';

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
  for (const part of parts) {
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
  }
  gauge.away();
  return press.finish();
}
