/** The filters of a chart: what is chosen, and which marks it leaves. They are printed for the script alone. */
import type { Choice } from '../charts/state.ts';
import type { LivePart } from './view-page.ts';

type Filters = Choice['filters'];

/** What can be chosen, read from the printed boxes. */
export function facetsOf({ filters }: LivePart): { id: string; options: { id: string }[] }[] {
  const facets = new Map<string, { id: string }[]>();
  for (const { dataset, value } of filters?.querySelectorAll('input') ?? []) {
    const facet = dataset['facet'] ?? '';
    facets.set(facet, [...(facets.get(facet) ?? []), { id: value }]);
  }
  return [...facets].map(([id, options]) => ({ id, options }));
}

/** Puts the boxes into the place that the page keeps for them, as they are chosen; open where something is. */
export function placeFilters(host: HTMLElement, part: LivePart, filters: Filters): void {
  const place = host.querySelector('.chart-filters');
  if (!place || !part.filters) return;
  const fold = document.importNode(part.filters, true);
  fold.open = Object.keys(filters).length > 0;
  place.replaceChildren(fold);
}

/** Ticks the boxes of what is chosen. */
export function tickFilters(host: HTMLElement, filters: Filters): void {
  for (const box of host.querySelectorAll<HTMLInputElement>('[data-facet]'))
    box.checked = filters[box.dataset['facet'] ?? '']?.includes(box.value) ?? false;
}

/** What the boxes say after one of them was changed. */
export function chosenFilters(host: HTMLElement): Filters {
  const filters: Record<string, string[]> = {};
  for (const { dataset, value } of host.querySelectorAll<HTMLInputElement>('[data-facet]:checked'))
    (filters[dataset['facet'] ?? ''] ??= []).push(value);
  return filters;
}

/** The ids of the marks that the filters leave. */
export function leftBy(filters: Filters, { captions }: LivePart): Set<string> {
  const chosen = Object.entries(filters);
  return new Set(
    [...captions]
      .filter(([, { dataset }]) => chosen.every(([facet, options]) => options.includes(dataset[facet] ?? '')))
      .map(([id]) => id),
  );
}

/** How many the filters leave, of how many, and what is chosen, in words. */
export function filterSentence(host: HTMLElement, left: ReadonlySet<string>, { captions }: LivePart): string {
  const sum = (ids: Iterable<string>): string =>
    [...ids]
      .reduce((total, id) => total + Number(captions.get(id)?.dataset['count'] ?? 1), 0)
      .toLocaleString(document.documentElement.lang);
  const chosen = [...host.querySelectorAll('.chart-filters fieldset')].flatMap((set) => {
    const labels = [...set.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => text(box.parentElement));
    return labels.length === 0 ? [] : [`${text(set.querySelector('legend'))}: ${labels.join(', ')}`];
  });
  const words = host.querySelector<HTMLElement>('[data-shown]')?.dataset['shown'] ?? '';
  return `${words.replace('{left}', sum(left)).replace('{all}', sum(captions.keys()))} (${chosen.join('; ')}).`;
}

function text(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}
