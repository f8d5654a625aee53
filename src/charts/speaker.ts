/**
 * The speaker: numbers, dates and templates of the dataset in one language, from the text layer. Charts and pages speak
 * through it.
 */
import { checkOf, claimOf, type Dataset, type Reading, type Speaker } from './dataset.ts';
import { claimsIn } from './formula.ts';
import type { Bilingual, Lang } from '../model/common.ts';
import { piecesOf, textOf, type Numbers } from '../text/cited.ts';
import { formatNumber, formatWithUnit } from '../text/format.ts';
import { evaluate, formulaOf } from '../text/formula.ts';
import { dateInWords } from '../text/date-words.ts';

/**
 * A speaker over the Edition, or over as much of it as charts read. Throws a RangeError when asked for an id that is
 * not there.
 */
export function speakerOf(dataset: Pick<Dataset, 'index'>, lang: Lang): Speaker {
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
    fill: (template: Bilingual) => textOf(piecesOf(template[lang], numbers, lang)),
    evaluate: (formula, reading) => ({
      value: valueOf(formula, reading, dataset),
      inputs: claimsIn(formula, dataset),
    }),
  };
}

/** The numbers of a dataset. Throws a RangeError for an id that is not there. */
export function numbersOf(dataset: Pick<Dataset, 'index'>): Numbers {
  return { claim: (id) => claimOf(dataset, id), check: (id) => checkOf(dataset, id) };
}

function valueOf(formula: string, reading: Reading, dataset: Pick<Dataset, 'index'>): number | null {
  return evaluate(formulaOf(formula), ({ kind, id, transcribed }) => {
    if (kind === 'check') return valueOf(checkOf(dataset, id).formula, reading, dataset);
    const claim = claimOf(dataset, id);
    const value = transcribed || reading === 'transcribed' ? claim.value : claim.corrected;
    return typeof value === 'number' ? value : null;
  });
}
