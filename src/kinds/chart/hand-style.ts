/**
 * How the marks of a chart are lit: a rule for each, so that choosing a mark needs no script. What carries the same
 * `data-mark` is lit together: mark, row of the table, head; the caption of the mark has its id. These rules alone know
 * ids; what “lit” looks like, the style sheets say.
 */
import { markId } from '../../model/addresses.ts';
import type { Html } from '../../model/text-types.ts';

/** What it is to be lit: values that the voices of the drawing take up. */
const LIT =
  '--hand:var(--claim);--hand-area:var(--claim-area);--hand-on:var(--on-claim);--hand-soft:var(--claim-ground);' +
  '--seen:1';

const AT = ':is(:hover,:focus-visible)';
/** While one mark is pointed at, it alone is lit. */
const POINTED = `a[data-mark]${AT}`;

/** A view, with the mark that is lit until another is chosen. */
export interface HandView {
  readonly id: string;
  readonly marks: readonly string[];
  readonly hand: string | null;
  /** Does each mark stand on the page once, as in a table of squares, and not in drawings and their table? */
  readonly once: boolean;
}

/**
 * The rules of a view. They hold beside those of another view of the chart: a script that goes there takes its rules
 * along, from its printed page.
 */
export function handStyle({ id: view, marks: own, hand, once }: HandView): Html {
  const marks = [...new Set(hand === null ? own : [...own, hand])];
  const lit = [
    ...(hand === null
      ? []
      : [`:root:not(:has(.captions :target,${POINTED})) [data-view=${quoted(view)}] [data-mark=${quoted(hand)}]`]),
    ...marks.flatMap((id) => {
      const mark = `[data-mark=${quoted(id)}]`;
      return [
        `:root:has(#${markId(id)}:target):not(:has(${POINTED})) ${mark}`,
        ...(once ? [] : [`:root:has(${mark}${AT}) ${mark}`]),
      ];
    }),
    `[data-mark]${AT}`,
  ];
  const shown = marks.map((id) => `:root:has(a[data-mark=${quoted(id)}]${AT}) .captions #${markId(id)}`);
  const preview = `@media (width >= 60rem) and (hover){${shown.join(',')}{display:block}}`;
  return `@layer components{${lit.join(',')}{${LIT}}${preview}}` as Html;
}

/** An id as a value in a selector: most are words of CSS as they stand. */
function quoted(id: string): string {
  return /^[a-z]/.test(id) ? id : `"${id}"`;
}
