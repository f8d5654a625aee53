/** The marks of a printed drawing: where each is on it, and the link that carries it. */
import type { MarkPlace } from '../charts/pick.ts';

/** The mark that an element belongs to, or that the link holds which it is; null outside of marks. */
export function markOf(element: Element | null): string | null {
  const link = element?.closest('.mark-link');
  return link ? idOf(link) : null;
}

/** The links of a drawing by their marks. */
export function linksOf(drawing: SVGSVGElement): Map<string, SVGAElement> {
  return new Map([...drawing.querySelectorAll<SVGAElement>('.mark-link')].map((link) => [idOf(link) ?? '', link]));
}

/** Where the marks of a drawing are, in the order of `ids` and in units of the drawing; without those filtered out. */
export function placesOf(drawing: SVGSVGElement, ids: Iterable<string>): MarkPlace[] {
  const links = linksOf(drawing);
  return [...ids].flatMap((id) => {
    const link = links.get(id);
    if (!link || link.classList.contains('is-out')) return [];
    const said = link.querySelector<SVGGElement>('.mark')?.dataset['at']?.split(' ').map(Number);
    const { x, y, width, height } = link.getBBox();
    return [{ id, x: said?.[0] ?? x + width / 2, y: said?.[1] ?? y + height / 2 }];
  });
}

/** The rows of the table by their marks: a row names its mark, or its first link leads to words of the same id. */
export function rowsOf(chart: HTMLElement): Map<string, HTMLTableRowElement> {
  return new Map(
    [...chart.querySelectorAll<HTMLTableRowElement>('.chart-table tbody tr')].map((row) => [
      row.dataset['row'] ?? row.querySelector('a')?.hash.slice(1) ?? '',
      row,
    ]),
  );
}

function idOf(link: Element): string | null {
  const suffix = link.closest('svg')?.dataset['suffix'] ?? '';
  const id = link.querySelector('.mark')?.id ?? '';
  return id === '' ? null : id.slice('mark-'.length, id.length - suffix.length);
}
