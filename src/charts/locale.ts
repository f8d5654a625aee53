/**
 * The locale: numbers, dates and templates of the dataset in one language, from the text layer. Charts and pages write
 * through it.
 */
import { checkOf, claimOf, type Dataset, numberIn, type Reading, type Locale, sumOf } from './dataset.ts';
import type { Lang } from '../model/common.ts';
import type { Check, Claim } from '../model/edition.ts';
import { endOf, type Numbers, piecesOf, textOf } from '../text/cited.ts';
import { dateInWords } from '../text/dates/date-words.ts';
import { formatNumber, formatWithUnit } from '../text/format.ts';
import { printFormula } from '../text/formula/formula-print.ts';
import { evaluate, formulaOf, inputsOf, parseFormula } from '../text/formula/formula.ts';

/**
 * A locale over the Edition, or over as much of it as charts read. Throws a RangeError when asked for an id that is
 * not there.
 */
export function localeOf(dataset: Pick<Dataset, 'index'>, lang: Lang): Locale {
  const numbers = numbersOf(dataset);
  return {
    lang,
    number: (value, digits) => formatNumber(value, lang, digits),
    withUnit: (value, id, digits) => {
      const unit = dataset.index.units.get(id);
      if (!unit) throw new RangeError(`No unit "${id}".`);
      return formatWithUnit(value, unit, lang, digits);
    },
    date: (edtf) => dateInWords(edtf, lang),
    fill: (template) => textOf(piecesOf(template[lang], numbers, lang)),
    evaluate: (formula, reading) => ({
      value: valueOf(formula, reading, numbers),
      inputs: claimsIn(formula, dataset),
    }),
  };
}

/** The numbers of a dataset. Throws a RangeError for an id that is not there. */
export function numbersOf(dataset: Pick<Dataset, 'index'>): Numbers & FormulaInputs {
  const { counts } = dataset.index;
  return { claim: (id) => claimOf(dataset, id), check: (id) => checkOf(dataset, id), counts };
}

/** What formulas take from a dataset. */
export interface FormulaInputs {
  readonly claim: (id: string) => Pick<Claim, 'value' | 'corrected'>;
  readonly check: (id: string) => Pick<Check, 'formula'>;
}

/** The result of a formula in a reading, unrounded; null where it has none. Its inputs are there. */
export function valueOf(formula: string, reading: Reading, inputs: FormulaInputs): number | null {
  return evaluate(formulaOf(formula), ({ kind, id, transcribed, end }) => {
    if (kind === 'check') {
      const { formula: needed } = inputs.check(id);
      return needed === null ? null : valueOf(needed, reading, inputs);
    }
    const claim = inputs.claim(id);
    const value = transcribed || reading === 'transcribed' ? claim.value : claim.corrected;
    if (end !== undefined) return endOf(value, end);
    return typeof value === 'number' ? value : null;
  });
}

/**
 * The number that a chart draws of a formula: its result, rounded, or a claim that stands alone, as it is; of a range
 * the upper end counts. Null where there is none.
 */
export function drawnValue(formula: string, digits: number, reading: Reading, inputs: FormulaInputs): number | null {
  const sole = soleClaim(formula);
  if (sole !== null) return numberIn(inputs.claim(sole), reading);
  const value = valueOf(formula, reading, inputs);
  return value === null ? null : Number(value.toFixed(digits));
}

/** "{members-now} / {cells-now}" → "56,000 ÷ 1,068". A check in the formula is spelt out. */
export function formulaInNumbers(
  formula: string,
  dataset: Dataset,
  { number }: Pick<Locale, 'number'>,
  reading: Reading,
): string {
  return printFormula(formulaOf(formula), {
    number: (value) => number(value),
    input: ({ id, transcribed }) => number(numberIn(claimOf(dataset, id), transcribed ? 'transcribed' : reading)),
    inside: (id) => formulaOf(sumOf(dataset, id).formula),
  }).join('');
}

/** The claim that a formula is nothing but, or `null` for arithmetic. */
export function soleClaim(source: string): string | null {
  const sole = soleInput(source);
  return sole?.kind === 'claim' ? sole.id : null;
}

/** The claim or check that a formula is nothing but, in the corrected reading; null for anything else. */
export function soleInput(source: string): { readonly kind: 'claim' | 'check'; readonly id: string } | null {
  const formula = parseFormula(source);
  if ('message' in formula || (formula.kind !== 'claim' && formula.kind !== 'check') || formula.transcribed)
    return null;
  return { kind: formula.kind, id: formula.id };
}

/** Ids of the claims that a formula takes, those of its checks included, in order of appearance, without doubles. */
export function claimsIn(formula: string, dataset: Pick<Dataset, 'index'>): string[] {
  const ids = inputsOf(formulaOf(formula)).flatMap(({ kind, id }) =>
    kind === 'claim' ? [id] : claimsIn(sumOf(dataset, id).formula, dataset),
  );
  return [...new Set(ids)];
}
