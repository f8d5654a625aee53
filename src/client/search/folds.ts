/** What lies behind the open results: folded, and of very many some at a time, each when its fold is opened. */
import type { ResultKind } from '../../model/search/wire.ts';
import type { Answer } from './find.ts';
import { counted } from './head.ts';
import { FOLDED, make, OPEN, type Printing, resultItems, UNFOLDED } from './list.ts';
import type { Result } from './result.ts';
import { LATE, type Pause } from './slices.ts';

/** How results are printed, and when that is given up. */
interface Working extends Printing {
  readonly pause: Pause;
  /** Bytes that are left where nothing more is fetched that nobody has asked to see. */
  readonly room: number;
}

/**
 * The fold behind the open results.
 * @param all those that were made
 * @param kind the only one that is wanted
 */
export async function foldOf(
  answer: Answer,
  all: readonly Result[],
  kind: ResultKind | undefined,
  working: Working,
): Promise<HTMLElement> {
  const isWanted = (one: ResultKind): boolean => kind === undefined || one === kind;
  const open = all.slice(0, OPEN).filter((one) => isWanted(one.kind)).length;
  const made = all.slice(OPEN).filter((one) => isWanted(one.kind));
  const known = answer.kinds && answer.kinds.filter(isWanted).length - open;
  // Who has chosen a kind has asked for it.
  const asked = { all: kind !== undefined };
  const source = behind(
    made,
    answer.others(kind, () => asked.all || answer.left() > working.room),
  );
  const left = { known, former: all.slice(0, OPEN).at(-1), source, asked };
  if (known !== null && known > FOLDED) return unfolding(left, working);
  const fold = foldWith(known ?? made.length, working);
  await fill(fold, left, FOLDED, working);
  return fold;
}

async function* behind(made: readonly Result[], others: AsyncGenerator<Result | null>): AsyncGenerator<Result | null> {
  yield* made;
  yield* others;
}

/** @param count null where nobody knows it */
function foldWith(count: number | null, { say }: Working): HTMLDetailsElement {
  const summary = make('summary', '', count === null ? say('further') : counted(say('more'), count));
  return make('details', 'rest', summary) as HTMLDetailsElement;
}

/** What is not drawn yet. */
interface Left {
  /** How many, where that is known. */
  readonly known: number | null;
  /** The result before them. */
  readonly former: Result | undefined;
  readonly source: AsyncGenerator<Result | null>;
  /** Whether somebody has asked to see all of them, whatever they take to fetch. */
  readonly asked: { all: boolean };
}

/** A fold whose results are fetched when it is opened. */
function unfolding(left: Left, working: Working): HTMLDetailsElement {
  const fold = foldWith(left.known, working);
  const opened = async (): Promise<void> => {
    try {
      left.asked.all = true;
      await fill(fold, left, UNFOLDED, working);
    } catch (error) {
      // A newer query has taken it away, or it could not be fetched.
      if (error === LATE || !fold.isConnected) return;
      fold.append(make('p', 'how', working.say('failed')));
      reportError(error);
    }
  };
  fold.addEventListener('toggle', () => void opened(), { once: true });
  return fold;
}

/** Draws so many into a fold, or those whose texts take little to fetch, and folds those behind them. */
async function fill(fold: HTMLElement, left: Left, most: number, working: Working): Promise<void> {
  const list = make('ol', 'res');
  fold.append(list);
  let { former } = left;
  let drawn = 0;
  for (; drawn < most; drawn += 1) {
    const { value, done } = await left.source.next();
    if (done === true) return;
    if (value === null) break;
    await working.pause();
    list.append(...resultItems([value], working, former));
    former = value;
  }
  if (left.known === drawn) return;
  const next = unfolding({ ...left, known: left.known && left.known - drawn, former }, working);
  fold.append(next);
  // Who unfolds the rest has asked for all of it: what was not fetched unasked is no fold of its own.
  if (drawn < most) fold.addEventListener('toggle', () => void (next.open = true), { once: true });
}
