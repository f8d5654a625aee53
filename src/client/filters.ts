/** The filters of a chart: they need a script, so a script prints them. */
import type { Facet } from '../charts/chart.ts';

/**
 * Puts a set of boxes for each facet into the place that the page keeps for them, folded so that nothing moves; `open`
 * where something is filtered.
 */
export function printFilters(host: HTMLElement, facets: readonly Facet[], open: boolean): void {
  const place = host.querySelector<HTMLElement>('.chart-filters');
  if (!place) return;
  const fold = document.createElement('details');
  fold.open = open;
  const summary = document.createElement('summary');
  summary.textContent = place.dataset['words'] ?? '';
  fold.append(summary, ...facets.map(fieldset));
  place.replaceChildren(fold);
}

function fieldset({ id, label, options }: Facet): HTMLFieldSetElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  set.append(legend, ...options.map((option) => box(id, option)));
  return set;
}

function box(facet: string, option: Facet['options'][number]): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = option.id;
  input.dataset['facet'] = facet;
  // A browser that restores forms would tick what the address does not say.
  input.autocomplete = 'off';
  label.append(input, ` ${option.label}`);
  return label;
}
