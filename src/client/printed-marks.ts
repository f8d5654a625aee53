/** The marks of a printed figure, a drawing or a table of squares: where each is, and the link that carries it. */
import type { MarkPlace } from '../charts/pick.ts';

/** The links of a figure that are seen, in reading order. */
export function linksOf(figure: HTMLElement): (HTMLAnchorElement | SVGAElement)[] {
  return [...figure.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')].filter(
    (link) => link.getClientRects().length > 0,
  );
}

/** Where they are, in the order of the links, each by its position among them; a mark may say where its middle is. */
export function placesOf(links: readonly Element[]): MarkPlace[] {
  return links.map((link, index) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const at = (link as SVGElement).dataset['at']?.split(' ').map(Number);
    const svg = at && link.closest('svg');
    if (!at || !svg) return { id: String(index), x: left + width / 2, y: top + height / 2 };
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    return { id: String(index), x: frame.left + (at[0] ?? 0) * scale, y: frame.top + (at[1] ?? 0) * scale };
  });
}

/** The place of the page that a link leads to, such as the caption of its mark; null for a link that leads away. */
export function placeOf(link: Element): HTMLElement | null {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
}

// Things of a table that stand elsewhere in the next one: each flies from where it was to where it is.

type Places = ReadonlyMap<string, DOMRect>;

/** Where each thing is, by its key. */
export function placesByKey(figure: Element): Places {
  return new Map(
    [...figure.querySelectorAll<HTMLElement>('.squares > [data-mark]')].map((thing) => [
      thing.dataset['mark'] ?? '',
      thing.getBoundingClientRect(),
    ]),
  );
}

/** Lets the things of a figure come from where they were. */
export function flyFrom(before: Places, figure: Element, duration: number): void {
  for (const [key, now] of placesByKey(figure)) {
    const then = before.get(key);
    if (then === undefined || duration === 0) continue;
    const from = `translate(${then.left - now.left}px,${then.top - now.top}px)`;
    const thing = figure.querySelector(`.squares > [data-mark="${key}"]`);
    thing?.animate({ transform: [from, 'none'] }, { duration, easing: 'ease' });
  }
}
