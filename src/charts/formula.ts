/** Formulas as a reader of a chart sees them: claims replaced by their values. */
import { printFormula } from '../text/formula-print.ts';
import { formulaOf, inputsOf } from '../text/formula.ts';
import { checkOf, claimOf, numberIn, type Dataset, type Reading, type Speaker } from './dataset.ts';

/** "{members-now} / {cells-now}" → "56,000 ÷ 1,068". A check in the formula is spelt out in parentheses. */
export function formulaInNumbers(formula: string, dataset: Dataset, speaker: Speaker, reading: Reading): string {
  return printFormula(formulaOf(formula), {
    number: (value) => speaker.number(value),
    input: ({ kind, id, transcribed }) =>
      kind === 'check'
        ? `(${formulaInNumbers(checkOf(dataset, id).formula, dataset, speaker, reading)})`
        : speaker.number(numberIn(claimOf(dataset, id), transcribed ? 'transcribed' : reading)),
  }).join('');
}

/** The claim that a formula is nothing but, or `null` for arithmetic. */
export function soleClaim(source: string): string | null {
  const formula = formulaOf(source);
  return formula.kind === 'claim' && !formula.transcribed ? formula.id : null;
}

/** Ids of the claims that a formula takes, those of its checks included, in order of appearance, without doubles. */
export function claimsIn(formula: string, dataset: Pick<Dataset, 'index'>): string[] {
  const ids = inputsOf(formulaOf(formula)).flatMap(({ kind, id }) =>
    kind === 'claim' ? [id] : claimsIn(checkOf(dataset, id).formula, dataset),
  );
  return [...new Set(ids)];
}
