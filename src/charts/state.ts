/**
 * The state of a view and its address: the reading is a path, finer state a query. Whatever the address holds, a valid
 * state comes out.
 */
import { AS_TRANSCRIBED } from '../model/addresses.ts';
import type { Facet } from './chart.ts';
import type { ViewState } from './scene.ts';

/** What a view allows its state to be. */
export interface StateSpace {
  /** Whether the reading changes the view: only then does `as-transcribed/` exist. */
  readonly readings: boolean;
  /** Ids of the marks that can be selected. */
  readonly marks: readonly string[];
  /** What can be filtered. */
  readonly facets: readonly Pick<Facet, 'id' | 'options'>[];
}

/** The state in which a view opens. */
export const INITIAL: ViewState = { reading: 'corrected', selected: null, filters: {} };

/** Path below the view's own address (`''` or `as-transcribed/`) and query (`''` or `?…`) of a state. */
export function serialiseState(state: ViewState): { readonly path: string; readonly query: string } {
  const parts: string[] = [];
  if (state.selected !== null) parts.push(`sel=${state.selected}`);
  for (const [facet, ids] of Object.entries(state.filters)) if (ids.length > 0) parts.push(`${facet}=${ids.join(',')}`);
  return {
    path: state.reading === 'transcribed' ? `${AS_TRANSCRIBED}/` : '',
    query: parts.length > 0 ? `?${parts.join('&')}` : '',
  };
}

/**
 * The state that an address means. What the view does not know is left out, so that an old or damaged link still opens
 * the view.
 */
export function parseState(path: string, query: string, space: StateSpace): ViewState {
  const params = new URLSearchParams(query);
  const wanted = params.get('sel');
  const filters: Record<string, readonly string[]> = {};
  for (const facet of space.facets) {
    const asked = new Set((params.get(facet.id) ?? '').split(','));
    const chosen = facet.options.map((option) => option.id).filter((id) => asked.has(id));
    if (chosen.length > 0) filters[facet.id] = chosen;
  }
  return {
    reading: space.readings && path.split('/').includes(AS_TRANSCRIBED) ? 'transcribed' : 'corrected',
    selected: wanted !== null && space.marks.includes(wanted) ? wanted : null,
    filters,
  };
}
