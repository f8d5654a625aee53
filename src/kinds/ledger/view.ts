/** The ledger: each check with its formula, every input linked to its words, and what it shows. */
import { escapeHtml } from '../../text/escape.ts';
import { parseFormula, type Formula } from '../../text/formula.ts';
import { documentPath } from '../../model/addresses.ts';
import type { Verdict } from '../../model/check.ts';
import type { Html } from '../../model/text-types.ts';
import type { Check, Claim, Edition } from '../../model/edition.ts';
import type { Site } from '../site.ts';

/** A verdict as shown: a check that is held against nothing only shows. */
export type Shown = Verdict | 'shows';

export interface LedgerEntry {
  readonly id: string;
  readonly titleHtml: Html;
  /** The formula in numbers, each a link to its words or to its own check. */
  readonly formulaHtml: string;
  readonly result: string;
  /** What the result is held against, as HTML; null when it is held against nothing. */
  readonly claimedHtml: string | null;
  readonly verdict: Shown;
  readonly verdictText: string;
  readonly unknown: string | null;
  readonly explanationHtml: Html;
}

const ORDER: readonly Shown[] = ['holds', 'fails', 'cannot-be', 'cannot-be-known', 'shows'];
const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

export interface LedgerView {
  readonly entries: readonly LedgerEntry[];
  /** Each verdict with its meaning and how many checks have it. */
  readonly legend: readonly {
    readonly verdict: Shown;
    readonly word: string;
    readonly help: string;
    readonly count: number;
  }[];
}

/** View-model of the ledger. */
export function ledgerView(edition: Edition, site: Site): LedgerView {
  const { claims, checks } = edition.index;
  const t = site.t.ledger;
  const entries = edition.checks.map((check): LedgerEntry => {
    const verdict = shown(check);
    return {
      id: check.id,
      titleHtml: check.titleHtml[site.lang],
      formulaHtml: formulaHtml(check.formula, claims, checks, site),
      result: check.result === null ? t.unknown : site.speak.withUnit(check.result, check.unit, check.digits),
      claimedHtml: claimed(check, claims, site),
      verdict,
      verdictText: verdict === 'shows' ? t.shows : t.verdicts[verdict],
      unknown: check.unknown?.[site.lang] ?? null,
      explanationHtml: check.explanationHtml[site.lang],
    };
  });
  const legend = ORDER.map((verdict) => ({
    verdict,
    word: verdict === 'shows' ? t.shows : t.verdicts[verdict],
    help: verdict === 'shows' ? t.showsHelp : t.verdictHelp[verdict],
    count: entries.filter((entry) => entry.verdict === verdict).length,
  }));
  return { entries, legend };
}

function shown(check: Check): Shown {
  return check.relation === 'shows' && check.verdict === 'holds' ? 'shows' : check.verdict;
}

function claimed(check: Check, claims: ReadonlyMap<string, Claim>, site: Site): string | null {
  if (check.relation === 'shows' || check.against === null) return null;
  const value = escapeHtml(site.speak.withUnit(check.against, check.unit));
  const claim = claims.get(check.claimed?.replace(/@.*/, '') ?? '');
  const number =
    claim === undefined ? value : claimLink(claim, value, check.claimed?.endsWith('@transcribed') ?? false, site);
  return check.relation === 'at-most'
    ? site.t.ledger.atMost(number)
    : check.relation === 'at-least'
      ? site.t.ledger.atLeast(number)
      : number;
}

/** Ink for the source's number, cobalt for a corrected one, hatched for one that cannot be right. */
function claimLink(claim: Claim, number: string, transcribed: boolean, site: Site): string {
  const look = claim.emendation === undefined ? 'said' : transcribed ? 'doubt' : 'computed';
  return `<a class="${look}" href="${site.href(documentPath(claim.document, claim.id))}" title="${escapeHtml(claim.label[site.lang])}">${number}</a>`;
}

/** A formula of validated data in numbers; parentheses only where the arithmetic needs them. */
function formulaHtml(
  source: string,
  claims: ReadonlyMap<string, Claim>,
  checks: ReadonlyMap<string, Check>,
  site: Site,
): string {
  const formula = parseFormula(source);
  if ('message' in formula) throw new RangeError(`The formula "${source}" is broken: ${formula.message}`);
  const print = (node: Formula, binding: number): string => {
    switch (node.kind) {
      case 'number':
        return site.speak.number(node.value);
      case 'negative':
        return `−${print(node.of, 3)}`;
      case 'claim': {
        const claim = claims.get(node.id);
        if (claim === undefined) throw new RangeError(`No claim "${node.id}".`);
        const value = node.transcribed ? claim.value : claim.corrected;
        return claimLink(
          claim,
          escapeHtml(
            typeof value === 'number' ? site.speak.number(value) : value.map((end) => site.speak.number(end)).join('–'),
          ),
          node.transcribed,
          site,
        );
      }
      case 'check': {
        const check = checks.get(node.id);
        if (check === undefined || check.result === null) throw new RangeError(`No result of check "${node.id}".`);
        return `<a class="computed" href="#${check.id}">${site.speak.number(check.result, check.digits)}</a>`;
      }
      case 'operation': {
        const own = node.operator === '+' || node.operator === '-' ? 1 : 2;
        const text = `${print(node.left, own - 1)} ${SIGNS[node.operator]} ${print(node.right, own)}`;
        return own > binding ? text : `(${text})`;
      }
    }
  };
  return print(formula, 0);
}
