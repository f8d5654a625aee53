/** The steps of a story in both languages: the same, in the same order, each with the same figure. */
import { type Anchored, between, type Lang } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { StoredFigure, StoredQuote, StoredWordsFigure } from '../../read/directive.ts';
import type { StoredStep, StoredStory, StorySide } from '../../read/story.ts';
import { nearest } from '../../text/likeness.ts';

/** Where the words of each quotation stand that was found. */
export type QuotedPlaces = ReadonlyMap<StoredQuote, Anchored>;

/** The words that a figure lays out, row by row; none where it is a chart. */
export function rowsOf(figure: StoredFigure | null): StoredWordsFigure['rows'] {
  return figure?.is === 'words' ? figure.rows : [];
}

/**
 * Reports steps and figures that one language has and the other has not.
 * @returns whether both have the same; false, too, where a side could not be read whole and nothing can be said
 */
export function checkSteps(en: StorySide, uk: StorySide, places: QuotedPlaces, problems: Problems): boolean {
  if (!en.complete || !uk.complete) return false;
  const [english, ukrainian] = [en, uk].map(({ steps }) => new Map(steps.map((step) => [step.id, step])));
  if (english === undefined || ukrainian === undefined) return false;
  const [ours, theirs] = [[...english.keys()], [...ukrainian.keys()]];
  const [missing, surplus] = [ours.filter((id) => !ukrainian.has(id)), theirs.filter((id) => !english.has(id))];
  for (const [side, other, ids] of [
    [en, uk, missing],
    [uk, en, surplus],
  ] as const)
    for (const { id, start, end } of side.steps.filter((step) => ids.includes(step.id)))
      problems.report(side.file, 'step-alone', between(start, end), {
        id: nameOf(id),
        file: other.file.path,
        nearest: () =>
          nearest(id ?? '', side === en ? surplus.flatMap((s) => s ?? []) : missing.flatMap((s) => s ?? []), 1),
        // A slip in one id leaves a step alone in either language; where one alone lacks steps, they were lost at once.
        fault:
          missing.length > 0 && surplus.length > 0
            ? `steps/${en.file.path} ${twinOf(id, side === en ? [id ?? ''] : missing)}`
            : `steps/${en.file.path}`,
      });
  if (missing.length > 0 || surplus.length > 0) return false;
  const late = uk.steps.find(({ id }, index) => id !== ours[index]);
  if (late !== undefined) {
    problems.report(uk.file, 'step-order', late, {
      id: nameOf(late.id),
      order: ours.map(nameOf).join(', '),
      file: en.file.path,
    });
    return false;
  }
  return uk.steps
    .map((step) => {
      const source = english.get(step.id);
      if (source === undefined) return false;
      // Of words that are not found more is told where they stand.
      const lost = [source, step].flatMap(({ figure }) => rowsOf(figure)).some(({ quote }) => isLost(quote, places));
      return !lost && showsTheSame(source, step, { en, uk }, problems);
    })
    .every(Boolean);
}

function isLost(quote: StoredQuote | null, places: QuotedPlaces): boolean {
  return quote !== null && quote.text !== '' && !places.has(quote);
}

/** The id in English of a step: its own, or the one that it is a slip of. */
function twinOf(id: string | null, missing: readonly (string | null)[]): string {
  return (
    nearest(
      id ?? '',
      missing.flatMap((other) => other ?? []),
      1,
    )[0] ??
    id ??
    ''
  );
}

function nameOf(id: string | null): string {
  return id === null ? '–' : `#${id}`;
}

/** Reports a step of the translation that shows something else than its source; marks in hand are looked at later. */
function showsTheSame(
  en: StoredStep,
  uk: StoredStep,
  files: Readonly<Record<Lang, StorySide>>,
  problems: Problems,
): boolean {
  const [here, there] = [uk.figure, en.figure];
  const sameView = here?.is === 'chart' && there?.is === 'chart' && here.view.value === there.view.value;
  if (sameView || shownBy(here) === shownBy(there)) return captionsAlike(en, uk, files, problems);
  reportOther(en, uk, files, problems);
  return false;
}

function reportOther(
  en: StoredStep,
  uk: StoredStep,
  files: Readonly<Record<Lang, StorySide>>,
  problems: Problems,
): void {
  const [here, there] = [shownBy(uk.figure), shownBy(en.figure)];
  const { start, end } = uk.figure ?? uk;
  problems.report(files.uk.file, 'step-figure-differs', between(start, end), {
    here: here || '–',
    there: there || '–',
    file: files.en.file.path,
    nearest: there === '' ? [] : [there],
    // A view that is not there is told where it is named.
    behind: [en.figure, uk.figure].flatMap((figure) => (figure?.is === 'chart' ? `views/${figure.view.value}` : [])),
  });
}

/**
 * Reports steps of a story, the same in both languages, that have another mark in hand. It is asked once it is known
 * which marks there are: one of the two may be a slip.
 */
export function checkStepMarks({ sides: { en, uk } }: StoredStory, problems: Problems): void {
  if (en === null || uk === null) return;
  for (const [at, step] of uk.steps.entries()) {
    const source = en.steps[at];
    if (source !== undefined && shownBy(step.figure) !== shownBy(source.figure))
      reportOther(source, step, { en, uk }, problems);
  }
}

/** Reports a caption that the other language does not have. */
function captionsAlike(
  en: StoredStep,
  uk: StoredStep,
  files: Readonly<Record<Lang, StorySide>>,
  problems: Problems,
): boolean {
  if (en.figure === null || uk.figure === null) return true;
  const [has, other] = en.figure.caption === null ? ([uk.figure, files.en] as const) : ([en.figure, files.uk] as const);
  if ((en.figure.caption === null) === (uk.figure.caption === null)) return true;
  const { start, end } = has;
  problems.report(has.file, 'figure-caption-alone', between(start, end), { file: other.file.path });
  return false;
}

/** What a figure shows, in one line. */
function shownBy(figure: StoredFigure | null): string {
  if (figure === null) return '';
  if (figure.is === 'words')
    return `{words="${figure.document.value}"} ${figure.rows
      .map(({ quote, ours }) => (quote === null ? ours?.file.text.slice(ours.start, ours.end) : `«${quote.text}»`))
      .join(' ')}`;
  const { view, mark } = figure;
  const parts = [`chart="${view.value}"`, mark && `mark="${mark.value}"`];
  return `{${parts.filter(Boolean).join(' ')}}`;
}
