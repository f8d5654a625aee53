/** The numbers of the sources that sums fail on, each with what its document’s own figures give instead. */
import { numbersOf } from '../../charts/locale.ts';
import type { Check, Claim, Edition } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { citeCheck, citeClaim, citeLink } from '../../text/cited.ts';
import { formulaOf, inputsOf, parseReference } from '../../text/formula/formula.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

export interface BlamedNumber {
  /** As the source has it, a link to its words. */
  readonly number: Html;
  /** What it counts, and what comes out instead. */
  readonly words: Html;
  /** Address of the first check that fails on it. */
  readonly href: string;
}

/** Each once, in the order in which the checks of the worst verdict come first. */
export function blamedNumbers(edition: Edition, site: Site): BlamedNumber[] {
  const byClaim = new Map<Claim, Check[]>();
  for (const verdict of ['cannot-be', 'fails'] as const)
    for (const check of edition.checks) {
      if (![check, ...check.rows].some((sum) => sum.verdict === verdict)) continue;
      const claim = blamedBy(check, edition);
      if (claim !== undefined) byClaim.set(claim, [...new Set([...(byClaim.get(claim) ?? []), check])]);
    }
  return [...byClaim].map(([claim, checks]) => blamedNumber(claim, checks, site));
}

/** The number that a check fails on: one that we correct, as it is transcribed; else what the source claims. */
function blamedBy({ formula, claimed }: Check, { index }: Edition): Claim | undefined {
  const inputs = formula === null ? [] : inputsOf(formulaOf(formula));
  const slip = inputs.find(({ kind, transcribed }) => kind === 'claim' && transcribed);
  const id = slip?.id ?? (claimed === null ? undefined : parseReference(claimed)?.id);
  return id === undefined ? undefined : index.claims.get(id);
}

function blamedNumber(claim: Claim, checks: readonly Check[], site: Site): BlamedNumber {
  const { lang, t } = site;
  const root = site.href('');
  const slip = claim.emendation !== undefined;
  const instead: Tree[] = slip
    ? [citeLink(citeClaim(claim, false, lang), root)]
    : checks.flatMap((check) => resultsOf(check, site));
  const reason = slip ? t.ledger.reads : t.ledger.gives;
  return {
    number: toHtml(citeLink(citeClaim(claim, true, lang), root)),
    words: toHtml([
      el('b', {}, claim.label[lang]),
      ...(instead.length === 0 ? [] : [`: ${reason} `, listed(instead, t.ledger.or)]),
    ]),
    href: `#${checks[0]?.id ?? ''}`,
  };
}

/** The results that are held against the number, from the least. */
function resultsOf(check: Check, site: Site): Tree[] {
  const { edition, lang } = site;
  const sums = check.rows.length === 0 ? [check] : [...check.rows].sort((a, b) => (a.result ?? 0) - (b.result ?? 0));
  return sums.flatMap(({ id }): Tree[] => {
    const sum = check.rows.find((row) => row.id === id) ?? numbersOf(edition).check(id);
    const cited = sum === undefined ? null : citeCheck(sum, lang);
    return cited === null ? [] : [citeLink(cited, site.href(''))];
  });
}

function listed(items: readonly Tree[], or: string): Tree {
  return items.map((item, index): Tree => [index === 0 ? '' : index === items.length - 1 ? ` ${or} ` : ', ', item]);
}
