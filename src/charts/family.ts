/**
 * A family of charts declares itself: its folder makes one of these, and families.ts names it. Everything that knows no
 * family by name (reader, checker, edition, pages, files) asks here.
 */
import type { z } from 'astro/zod';
import type { ChartConfig, Quoted, ViewConfig } from '../model/chart.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { Path } from '../model/schema-inside.ts';
import type { Chart, ChartSeries } from './chart.ts';
import type { Dataset, Locale } from './dataset.ts';
import type { StageOf } from './reveal.ts';

export interface Family<C extends ChartConfig = ChartConfig, S extends ChartSeries = ChartSeries> extends Chart<S> {
  /** The entry in data/charts.json. Its `id` is a literal, by which the entry finds its family. */
  readonly schema: z.ZodObject<{ id: z.ZodLiteral<string> } & Record<string, z.ZodType>>;
  /** What the entry refers to: the checker asks whether it is there. */
  readonly uses: (config: C) => readonly Use[];
  /** The numbers and words of the chart in the locale's language. Throws a RangeError for an id that is not there. */
  readonly series: (config: C, dataset: Dataset, locale: Locale) => S;
  /** What the marks of a view show, where that is more than their captions name. */
  readonly shows?: (series: S, view: string, dataset: Dataset) => readonly Shown[] | undefined;
  /**
   * The table of the dataset with every row behind views that show only counts; null where the twin of a view has them
   * all. A view of thousands of rows does not repeat them in its files.
   */
  readonly rowsIn?: (dataset: Dataset) => 'claims' | 'recommendations' | null;
  /** When the nodes of a view are shown where it is revealed slowly; what is left open, a node's nature decides. */
  readonly reveal?: (series: S, view: string) => StageOf;
}

/** What an entry refers to, and where below the entry it stands. */
export type Use = { readonly at: Path } &
  /** A claim, and what sort of number it has to be, within what bounds, and how sure. */
  (
    | ({ readonly kind: 'claims'; readonly id: string; readonly sort?: StoredClaim['kind'] } & Partial<
        Pick<StoredClaim, 'bound' | 'certainty'>
      >)
    /** A recommendation or a claim, whose words are quoted. */
    | { readonly kind: 'row'; readonly id: string }
    /** Words of a document that no row quotes. */
    | { readonly kind: 'words'; readonly words: Quoted }
    /** Beginnings of words that no document has, or none of these: the drawing says that nothing is said of this. */
    | {
        readonly kind: 'unsaid';
        readonly beginnings: readonly string[];
        readonly documents: readonly string[] | undefined;
      }
    /** A unit, the formulas whose results are printed in it, and with how many decimals. */
    | { readonly kind: 'units'; readonly id: string; readonly of?: readonly string[]; readonly digits?: number }
    /** A check whose result is drawn. */
    | { readonly kind: 'checks'; readonly id: string }
    /** A series that the entry itself defines, and those that the same list names before it: none is drawn twice. */
    | {
        readonly kind: 'series';
        readonly id: string;
        readonly among: readonly string[];
        readonly before?: readonly string[];
      }
    /** A mark of a view, of which the entry says something. */
    | {
        readonly kind: 'marks';
        readonly id: string;
        readonly among: readonly string[];
        /** Those of which it says something before. */
        readonly before?: readonly string[];
      }
    /** A cell of a table whose rows are terms and whose columns are documents, or the head of a row or column. */
    | { readonly kind: 'cell'; readonly id: string; readonly rows: 'theme' | 'addressee' }
    /** A formula of the entry whose result is drawn. */
    | { readonly kind: 'formula'; readonly formula: string }
    /** A formula that the family makes of what the entry names, whose result is drawn. */
    | { readonly kind: 'result'; readonly formula: string }
    /** A series drawn as so much of a whole: its unit is `share`, as that of `others`, and it is no more than all. */
    | {
        readonly kind: 'share';
        readonly id: string;
        readonly unit: string;
        readonly then: string;
        readonly now: string;
        readonly share: string;
        readonly others: readonly string[];
      }
    /** Formulas whose results, rounded to `digits`, are drawn one by one: each a whole number from 1 to `most`. */
    | { readonly kind: 'count'; readonly formulas: readonly string[]; readonly digits: number; readonly most: number }
    | Rule
  );

/** What has to hold between numbers that a chart sets beside each other. Asked once all of them are there. */
export type Rule =
  /** A check that is drawn as the result of a formula: the same claims, and the same number. */
  | { readonly kind: 'same'; readonly check: string; readonly formula: string }
  /** One thing at two moments, the earlier one first, and the check drawn as the later divided by the earlier. */
  | {
      readonly kind: 'course';
      readonly then: string;
      readonly now: string;
      readonly ratio?: { readonly check: string; readonly at: Path };
    }
  /**
   * Claims that are shares of one whole, a hundred per cent: of one measure, none twice, the largest first. The
   * rows of the list at `at` have them in `field`.
   */
  | { readonly kind: 'shares'; readonly claims: readonly string[]; readonly field: string }
  /** Counts of which one is a part of the other. */
  | { readonly kind: 'part'; readonly part: string; readonly whole: string };

/** The marks of which a view says something, in an entry whose view stands at `at` and has these marks. */
export function captionUses({ captions }: Pick<ViewConfig, 'captions'>, marks: readonly string[], at: Path): Use[] {
  return captions.map(({ mark }, index): Use => ({
    kind: 'marks',
    id: mark,
    among: marks,
    before: captions.slice(0, index).map((caption) => caption.mark),
    at: [...at, 'captions', index, 'mark'],
  }));
}

/** A mark, and the claims and recommendations that it shows. */
export interface Shown {
  readonly id: string;
  readonly rows: readonly string[];
}

/** Declares a family. Outside its folder its entry and its series are known only as an entry and a series. */
export function family<C extends ChartConfig, S extends ChartSeries>(own: Family<C, S>): Family {
  // The schema gives each family its own entries only, and each series is drawn by the family that made it.
  return own as unknown as Family;
}
