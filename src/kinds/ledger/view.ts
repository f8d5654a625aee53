/** The ledger: each check with its formula, every input linked to its words, and what it shows. */
import type { GrowthSeries } from '../../charts/growth/series.ts';
import { chartWithSeries } from '../../charts/registry.ts';
import { numbersOf } from '../../charts/locale.ts';
import type { Site } from '../site.ts';
import { viewPath } from '../../model/addresses.ts';
import { type Verdict, VERDICTS } from '../../model/check.ts';
import type { Check, Edition } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { cite, citeLink } from '../../text/cited.ts';
import { printFormula } from '../../text/formula-print.ts';
import { formulaOf, type Input, parseReference } from '../../text/formula.ts';
import { toHtml, type Tree } from '../../text/html.ts';

export interface LedgerEntry {
  readonly id: string;
  readonly titleHtml: Html;
  /** The formula in numbers, each a link to its words or to its own check. */
  readonly formulaHtml: Html;
  readonly result: string;
  /** What the result is held against, as HTML; null when it is held against nothing. */
  readonly claimedHtml: Html | null;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly unknown: string | null;
  readonly explanationHtml: Html;
}

const LIMIT = { 'at-most': 'atMost', 'at-least': 'atLeast' } as const;

export interface LedgerView {
  readonly entries: readonly LedgerEntry[];
  /** Each verdict with its meaning and how many checks have it. */
  readonly legend: readonly {
    readonly verdict: Verdict;
    readonly word: string;
    readonly help: string;
    readonly count: number;
  }[];
}

/** View-model of the ledger. */
export function ledgerView(edition: Edition, site: Site): LedgerView {
  const t = site.t.ledger;
  const entries = edition.checks.map((check): LedgerEntry => {
    const against = claimed(check, edition, site);
    return {
      id: check.id,
      titleHtml: check.titleHtml[site.lang],
      formulaHtml: toHtml(
        printFormula<Tree>(formulaOf(check.formula), {
          number: (value) => site.format.number(value),
          input: (input) => inputLink(input, edition, site),
        }),
      ),
      result: check.result === null ? t.unknown : site.format.withUnit(check.result, check.unit, check.digits),
      claimedHtml: against === null ? null : toHtml(against),
      verdict: check.verdict,
      verdictText: t.verdicts[check.verdict],
      unknown: check.unknown?.[site.lang] ?? null,
      explanationHtml: check.explanationHtml[site.lang],
    };
  });
  const legend = VERDICTS.map((verdict) => ({
    verdict,
    word: t.verdicts[verdict],
    help: t.verdictHelp[verdict],
    count: entries.filter((entry) => entry.verdict === verdict).length,
  }));
  return { entries, legend };
}

/** What the result is held against: the number of a claim, or a limit of ours. */
function claimed(check: Check, edition: Edition, site: Site): Tree | null {
  if (check.relation === 'shows' || check.against === null) return null;
  const text = site.format.withUnit(check.against, check.unit);
  const input = check.claimed === null ? null : parseReference(check.claimed);
  const number = input === null ? text : inputLink(input, edition, site, text);
  return check.relation === 'equals' ? number : [site.t.ledger[LIMIT[check.relation]], ' ', number];
}

/** A number of the dataset as a link to its words or to its own check; a claim's says what it counts. */
function inputLink(input: Input, edition: Edition, site: Site, text?: string): Tree {
  const cited = cite(input, numbersOf(edition), site.lang);
  if (cited === null) throw new RangeError(`No result of check "${input.id}".`);
  const label = input.kind === 'claim' ? edition.index.claims.get(input.id)?.label[site.lang] : undefined;
  return citeLink(text === undefined ? cited : { ...cited, text }, site.href(''), label);
}

/**
 * The small comparison of "two and a half times" with the measured ratios: what Plot is to draw, and the words around
 * it.
 */

export interface RatiosView {
  readonly series: GrowthSeries;
  /** The finding. */
  readonly title: string;
  /** A sentence with all the numbers, for those who do not see the drawing. */
  readonly label: string;
  /** Address of the interactive view. */
  readonly href: string;
}

/** Null when the edition has no growth chart with ratios. */
export function ratiosView(edition: Edition, site: Site): RatiosView | null {
  const config = edition.charts.find((chart) => chart.id === 'growth');
  if (config === undefined) return null;
  const { chart, series } = chartWithSeries(config, edition, site.format);
  const growth = series as GrowthSeries;
  const ratios = growth.views.find(({ form }) => form === 'ratios');
  const view = config.views.find(({ id }) => id === ratios?.id);
  if (view === undefined) return null;
  return {
    series: growth,
    title: site.format.fill(view.title),
    label: chart.describe(series, { view: view.id, reading: 'corrected' }).sentence,
    href: site.href(viewPath({ chart: config.id, view: view.id })),
  };
}
