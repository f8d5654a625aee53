/**
 * Draws what was found in steps: the best at once, the others when those have been seen; in their place stand those of
 * the letter before. The best have a list of their own, so that the browser need not lay out and paint the others with
 * them: half of what an answer costs, from a key to its painting (27 November 2026).
 */
import { type Answer, more } from './find.ts';
import type { ResultKind } from '../../model/search/wire.ts';
import { documentOf } from './address.ts';
import { foldOf } from './folds.ts';
import { allPlaces, cutLine, kindsOf, nearLine, placesLine } from './head.ts';
import { FOLDED, formsLine, make, OPEN, OVER, type Printing, resultItems, SEEN, type SearchSay } from './list.ts';
import { gapOf, nothingFound } from './nothing.ts';
import type { Result } from './result.ts';
import { ROOM } from './room.ts';
import type { Shelf } from './shelf.ts';
import { painted, type Pause } from './slices.ts';

/** Milliseconds after a letter in which the next one comes, mostly; behind which few come; and hardly one. */
export const WRITING = 250;
export const RESTING = 500;
export const WRITTEN = 1000;

export interface SearchFrame {
  /** What holds the box, the counts and the results. */
  readonly host: HTMLElement;
  readonly box: HTMLInputElement;
  /** Whether it lies over another page: the best are enough there. */
  readonly isOver: boolean;
  readonly say: SearchSay;
  readonly printing: Printing;
  /** What each list shows. */
  readonly drawn: WeakMap<HTMLElement, string>;
  /** Called when the best are seen. */
  readonly seen: () => void;
  /** What is left of so many milliseconds since the last letter was written; less than nothing when they are over. */
  readonly restOf: (milliseconds: number) => number;
  /** Until they are over. */
  readonly rested: (milliseconds: number) => Promise<void>;
}

/**
 * Folds the results of one kind alone, or of all, behind those that are open.
 * @param isLate whether the fold that stands is to stay by now: somebody reads it
 */
export type Refold = (kind?: ResultKind, isLate?: () => boolean) => Promise<void>;

/**
 * Draws an answer; null takes away what is drawn. @param pause comes between the steps, and may end them
 * @returns what folds anew, where not all results are drawn
 */
export async function draw(
  answer: Answer | null,
  place: SearchFrame,
  shelf: Shelf,
  pause: Pause,
): Promise<Refold | null> {
  if (answer !== null && answer.results.length > 0) return drawResults(answer, place, pause);
  if (answer === null) drawWhole([], place);
  else {
    const nothing = nothingFound(answer, place.say, place.host);
    drawWhole([nothing], place, placesLine(0, place.say));
    await painted();
    await pause();
    place.seen();
    const gap = await gapOf(answer, shelf, place.say);
    await pause();
    nothing.append(...gap);
  }
  return null;
}

/** What stands where all results stand, and nothing else. */
export function drawWhole(inside: readonly Node[], { host }: Pick<SearchFrame, 'host'>, told = ''): void {
  begin(host, inside.length > 0);
  host.querySelector('[role=status]')?.replaceChildren(told);
  host.querySelector('.shown')?.replaceChildren();
  host.querySelector('.found')?.replaceChildren(...inside);
}

/** The kinds are counted last, and stand first. @param isAhead whether they are not to be seen before a letter comes */
export function makeRoom({ host, isOver, say }: SearchFrame, isAhead = false): void {
  const shown = host.querySelector<HTMLElement>('.shown');
  if (isOver || shown === null || (isAhead && shown.firstChild !== null)) return;
  if (shown.firstChild === null) shown.append(...kindsOf(null, say));
  shown.hidden = isAhead;
  if (!isAhead) host.querySelector('.how')?.setAttribute('hidden', '');
}

async function drawResults(answer: Answer, place: SearchFrame, pause: Pause): Promise<Refold | null> {
  const { host, box, isOver, say, printing, seen } = place;
  const [best, others] = listsIn(host);
  const all = [...answer.results];
  const sayHow = (): void => {
    const forms = isOver ? null : formsLine(all.slice(0, OPEN), answer, say);
    const lines = [cutLine(answer, say), nearLine(answer, say), forms];
    while (best.previousSibling !== null) best.previousSibling.remove();
    best.before(...lines.filter((line) => line !== null));
  };
  sayHow();
  fill(best, all.slice(0, SEEN), place);
  await painted();
  await pause();
  seen();
  // Whoever is still writing will ask for others: texts of these are fetched when nothing more is written.
  if (!(await answer.isHere(OPEN + FOLDED))) await place.rested(WRITING);
  await pause();
  // Of a phrase the texts alone can tell how often it stands: it is counted as far as is shown.
  const most = answer.kinds === null ? FOLDED : isOver ? OVER : OPEN;
  const isHere = await answer.isHere(most);
  const made = (room: number): Promise<boolean> =>
    more(answer, all, () => all.length >= most || (!isHere && answer.left() < room));
  let isAll = await made(ROOM.writing);
  if (!isAll && all.length < most) {
    await place.rested(WRITTEN);
    await pause();
    isAll = await made(ROOM.written);
  }
  sayHow();
  fill(others, all.slice(SEEN, isOver ? OVER : OPEN), place, all[SEEN - 1]);
  others.nextSibling?.remove();
  await pause();
  const kinds = answer.kinds ?? all.map(({ kind }) => kind);
  const over = (): HTMLElement => {
    const here = documentOf(location.pathname);
    const isHereFirst = here !== '' && documentOf(all.find(isPassage)?.href ?? '') === here;
    const link = allPlaces(box.form, kinds.length, say, box.value);
    return make('p', 'kinds one', link, ...(isHereFirst ? [make('span', '', say('here'))] : []));
  };
  host.querySelector('.shown')?.replaceChildren(...(isOver ? [over()] : kindsOf(kinds, say)));
  host.querySelector('[role=status]')?.replaceChildren(placesLine(kinds.length, say));
  isAll ||= all.length >= (answer.kinds?.length ?? Infinity);
  if (isOver || (isAll && all.length <= OPEN)) return null;
  const refold = async (kind?: ResultKind, isLate = () => false, room: number = ROOM.written): Promise<void> => {
    const fold = await foldOf(answer, all, kind, { ...printing, pause, room });
    if (isLate()) return;
    others.nextSibling?.remove();
    others.after(fold);
  };
  await refold(undefined, undefined, place.restOf(WRITTEN) > 0 ? ROOM.writing : ROOM.written);
  // A fold within the fold has what is not drawn, and a fold without a list what is too much for one.
  return host.querySelector('details.rest:not(:has(> ol)), .rest .rest') === null ? null : refold;
}

/** Fills a list; a letter that finds what the one before has found, as one in three does, leaves it as it is drawn. */
function fill(list: HTMLElement, results: readonly Result[], { printing, drawn }: SearchFrame, former?: Result): void {
  const told = JSON.stringify([former?.kind, results, results.map(({ line }) => line && printing.fit(line.before))]);
  if (drawn.get(list) === told) return;
  drawn.set(list, told);
  list.replaceChildren(...resultItems(results, printing, former));
}

/** The lists of results: those of the letter before, where there are some. */
function listsIn(host: HTMLElement): [best: HTMLElement, others: HTMLElement] {
  begin(host, true);
  host.querySelector('[role=status]')?.replaceChildren();
  const [best, others] = host.querySelectorAll<HTMLElement>('.found > .res');
  if (best !== undefined && others !== undefined) return [best, others];
  const lists = [make('ol', 'res'), make('ol', 'res')] as const;
  host.querySelector('.found')?.replaceChildren(...lists);
  return [...lists];
}

const isPassage = ({ kind }: Result): boolean => kind === 'source' || kind === 'translation';

function begin(host: HTMLElement, hasAnswer: boolean): void {
  host.dataset['only'] = '';
  host.querySelector('.how')?.toggleAttribute('hidden', hasAnswer);
}
