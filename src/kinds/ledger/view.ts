/** The ledger: each check with its formula, every input linked to its words, and what it shows. */
import { sumOf } from '../../charts/dataset.ts';
import { numbersOf } from '../../charts/locale.ts';
import { whereAndWhen } from '../chart/source-line.ts';
import { heading, type Site } from '../site.ts';
import { documentPath } from '../../model/addresses.ts';
import type { ComputedRow, Verdict } from '../../model/check.ts';
import type { Check, Edition } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { cite, type Cited, citeLink, type CiteVoice } from '../../text/cited.ts';
import { printFormula } from '../../text/formula/formula-print.ts';
import { formulaOf, type Input, parseReference } from '../../text/formula/formula.ts';
import { sayNumber } from '../../text/counts.ts';
import { toHtml, type Tree } from '../../text/html.ts';
import { held } from '../../text/line-breaks.ts';
import type { SaidCount } from '../../words/en.ts';
import { type BlamedNumber, blamedNumbers } from './blamed.ts';
import { countByVerdict, verdictsOf, WORST_FIRST } from './verdicts.ts';

/** A sum in print: what it is made of, and what comes of it. */
export interface PrintedSum {
  readonly id: string;
  /** The formula in numbers of the sources, each a link to its words; null where nothing is computed. */
  readonly formulaHtml: Html | null;
  /** What is said beside a formula that is no sum but a single number. */
  readonly itself: string | null;
  readonly result: string;
  readonly voice: CiteVoice;
  /** What the rounding of the inputs allows; null where that is nothing else. */
  readonly range: string | null;
  readonly verdict: Verdict;
  readonly verdictText: string;
}

export interface LedgerEntry extends PrintedSum {
  readonly titleHtml: Html;
  /** What the result is held against, and whether the source claims it or it is a limit. */
  readonly against: { readonly label: string; readonly html: Html } | null;
  readonly rows: readonly (PrintedSum & { readonly label: string })[];
  /** Its own verdict and those of its rows, the worst first. */
  readonly verdicts: readonly Verdict[];
  readonly unknown: string | null;
  readonly explanationHtml: Html;
}

const LIMIT = { 'at-most': 'atMost', 'at-least': 'atLeast' } as const;

const FAILING: ReadonlySet<Verdict> = new Set(['cannot-be', 'fails'] as const);

export interface LedgerView {
  /** What fails, in a sentence. */
  readonly finding: string;
  /** The documents whose numbers are checked. */
  readonly whose: readonly {
    readonly href: string;
    readonly title: string;
    readonly about: string;
    /** For a phone: its name on charts, and where and when it is from. */
    readonly short: string;
    readonly from: string;
  }[];
  readonly blamed: readonly BlamedNumber[];
  /** Those that fail first. */
  readonly entries: readonly LedgerEntry[];
  /** Each verdict with its meaning, and how many checks have it or have a row that has it. */
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
  const entries = edition.checks
    .map((check): LedgerEntry => {
      const sum = printedSum(check, check.unit, edition, site);
      const rows = check.rows.map((row) => ({
        ...printedSum(row, check.unit, edition, site),
        label: row.label[site.lang],
      }));
      return {
        ...sum,
        titleHtml: check.titleHtml[site.lang],
        against: against(check, edition, site),
        rows,
        verdicts: verdictsOf(check),
        unknown: check.unknown?.[site.lang] ?? null,
        explanationHtml: check.explanationHtml[site.lang],
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
  const legend = [...countByVerdict(edition.checks)].map(([verdict, count]) => ({
    verdict,
    word: t.verdicts[verdict],
    help: t.verdictHelp[verdict],
    count,
  }));
  const blamed = blamedNumbers(edition, site);
  const failing = entries.filter(({ verdicts }) => verdicts.some((verdict) => FAILING.has(verdict))).length;
  return {
    finding: failing === 0 ? t.allWell : t.finding(said(failing, site, true), said(blamed.length, site, false)),
    whose: documentsBehind(edition, site),
    blamed,
    entries,
    legend,
  };
}

/** Does a check fail, or one of its rows? */
export function isFailing({ verdicts }: Pick<LedgerEntry, 'verdicts'>): boolean {
  return verdicts.some((verdict) => FAILING.has(verdict));
}

function rankOf({ verdicts }: LedgerEntry): number {
  return WORST_FIRST.findIndex((verdict) => verdicts.includes(verdict));
}

function said(count: number, { lang }: Site, sums: boolean): SaidCount {
  return { count, said: sayNumber(count, lang, sums ? 'feminine' : 'neuter', sums) };
}

/** The documents whose numbers the checks take, in the order of the Edition. */
function documentsBehind({ checks, documents, index }: Edition, site: Site): LedgerView['whose'] {
  const claims = new Set(checks.flatMap(({ inputs, claimed }) => [...inputs, ...(claimed?.split('@', 1) ?? [])]));
  const slugs = new Set([...claims].flatMap((id) => index.claims.get(id)?.document ?? []));
  return documents
    .filter(({ slug }) => slugs.has(slug))
    .map((document) => ({
      href: site.href(documentPath(document.slug)),
      title: heading(document.meta.titles[site.lang]),
      about: held(`${document.meta.genre[site.lang]}, ${site.format.date(document.meta.date.edtf)}`),
      short: document.meta.short[site.lang],
      from: held(whereAndWhen(document, site)),
    }));
}

/** A check, or a row of one, in print. */
function printedSum(sum: ComputedRow | Check, unit: string, edition: Edition, site: Site): PrintedSum {
  const t = site.t.ledger;
  const { id, result, range, digits, verdict } = sum;
  const formula = sum.formula === null ? null : formulaOf(sum.formula);
  const sole = formula?.kind === 'claim' ? inputCite(formula, edition, site) : null;
  const ends = range?.map((end) => site.format.number(end, digits));
  return {
    id,
    formulaHtml:
      formula === null
        ? null
        : toHtml(
            printFormula<Tree>(formula, {
              number: (value) => site.format.number(value),
              input: (input) => inputLink(input, edition, site),
              inside: (check) => formulaOf(sumOf(edition, check).formula),
            }),
          ),
    itself: sole === null ? null : t.itself,
    result: result === null ? '–' : site.format.withUnit(result, unit, digits),
    voice: sole?.voice ?? 'computed',
    range: ends === undefined || ends[0] === ends[1] ? null : t.range(ends[0] ?? '', ends[1] ?? ''),
    verdict,
    verdictText: t.verdicts[verdict],
  };
}

/** What the result is held against: what the source claims, or a limit, be it a number of the source or of ours. */
function against(check: Check, edition: Edition, site: Site): LedgerEntry['against'] {
  if (check.relation === 'shows' || check.against === null) return null;
  const t = site.t.ledger;
  const input = check.claimed === null ? null : parseReference(check.claimed);
  const claim = input === null ? undefined : edition.index.claims.get(input.id);
  // A number of the source counts what it counts there: applications, though people are held against them.
  const text = site.format.withUnit(check.against, claim?.unit ?? check.unit);
  const number = input === null ? text : inputLink(input, edition, site, text);
  if (check.relation !== 'equals') return { label: t.limit, html: toHtml([t[LIMIT[check.relation]], ' ', number]) };
  if (claim === undefined) return { label: t.limit, html: toHtml(number) };
  // A number that we corrected is not claimed as it stands; nor is one of which it cannot be known what it has to do
  // with the sum.
  const corrected = claim.emendation !== undefined && input?.transcribed === false;
  const beside = check.unknown !== undefined && check.result !== null;
  return {
    label: corrected || beside ? t.compared : t.claimed,
    html: toHtml([claim.bound === 'about' ? [t.about, ' '] : [], number]),
  };
}

/** A number of the dataset as a link to its words or to its own check; a claim's says what it counts. */
function inputLink(input: Input, edition: Edition, site: Site, text?: string): Tree {
  const cited = inputCite(input, edition, site);
  const label = input.kind === 'claim' ? edition.index.claims.get(input.id)?.label[site.lang] : undefined;
  return citeLink(text === undefined ? cited : { ...cited, text }, site.href(''), label);
}

function inputCite(input: Input, edition: Edition, site: Site): Cited {
  const cited = cite(input, numbersOf(edition), site.lang);
  if (cited === null) throw new RangeError(`No result of check "${input.id}".`);
  return cited;
}
