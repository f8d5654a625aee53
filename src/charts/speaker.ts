/**
 * The speaker: numbers, dates and templates of the dataset in one language, from the text layer. Charts and pages speak
 * through it.
 */
import { checkOf, claimOf, type Dataset, type Reading, type Speaker } from './dataset.ts';
import { documentPath, ledgerPath } from '../model/addresses.ts';
import type { Bilingual, Lang } from '../model/common.ts';
import { fillPlain, parseTemplate } from '../text/cite.ts';
import { formatNumber, formatQuantity, formatWithUnit } from '../text/format.ts';
import { evaluate, inputsOf, parseFormula, type Input } from '../text/formula.ts';
import { dateInWords } from '../text/date-words.ts';

/** A piece of a filled template: words, or a number with the address of what it cites. */
export interface SpokenPart {
  readonly text: string;
  /** Relative to the language's root; absent for words. */
  readonly href?: string;
  readonly role?: 'source' | 'computed' | 'doubt';
}

/**
 * A speaker over the Edition, or over as much of it as charts read. Throws a RangeError when asked for an id that is
 * not there.
 */
export function speakerOf(dataset: Pick<Dataset, 'index'>, lang: Lang): Speaker {
  return {
    lang,
    number: (value, digits) => formatNumber(value, lang, digits),
    withUnit: (value, id, digits) => {
      const unit = dataset.index.units.get(id);
      if (!unit) throw new RangeError(`No unit "${id}".`);
      return formatWithUnit(value, unit, lang, digits);
    },
    date: (edtf) => dateInWords(edtf, lang),
    fill: (template: Bilingual) => fillPlain(template[lang], (input) => cited(input, dataset, lang)).text,
    evaluate: (formula, reading) => computed(formula, reading, dataset),
  };
}

/** A template in pieces, so that a page can link each number to its words or to its computation. */
export function speakParts(template: string, dataset: Pick<Dataset, 'index'>, lang: Lang): SpokenPart[] {
  return parseTemplate(template).parts.map((part): SpokenPart => {
    if (part.kind === 'text' || part.kind === 'literal') return { text: part.text };
    const text = cited(part, dataset, lang) ?? '';
    if (part.kind === 'check') return { text, href: ledgerPath(part.id), role: 'computed' };
    const claim = claimOf(dataset, part.id);
    const role = claim.emendation === undefined ? 'source' : part.transcribed ? 'doubt' : 'computed';
    return { text, href: documentPath(claim.document, claim.id), role };
  });
}

function cited(input: Input, dataset: Pick<Dataset, 'index'>, lang: Lang): string | null {
  if (input.kind === 'check') {
    const check = checkOf(dataset, input.id);
    return check.result === null ? null : formatNumber(check.result, lang, check.digits);
  }
  const claim = claimOf(dataset, input.id);
  return formatQuantity(input.transcribed ? claim.value : claim.corrected, lang);
}

function computed(
  text: string,
  reading: Reading,
  dataset: Pick<Dataset, 'index'>,
): { value: number | null; inputs: readonly string[] } {
  const formula = parseFormula(text);
  if ('message' in formula) throw new RangeError(`The formula "${text}" is broken: ${String(formula.message)}`);
  const inputs = new Set<string>();
  const lookup = (input: Input): number | null => {
    if (input.kind === 'check') {
      const inner = computed(checkOf(dataset, input.id).formula, reading, dataset);
      for (const id of inner.inputs) inputs.add(id);
      return inner.value;
    }
    const claim = claimOf(dataset, input.id);
    const value = input.transcribed || reading === 'transcribed' ? claim.value : claim.corrected;
    inputs.add(claim.id);
    return typeof value === 'number' ? value : null;
  };
  const value = evaluate(formula, lookup);
  // An input that evaluation did not reach still belongs to the formula.
  for (const input of inputsOf(formula)) lookup(input);
  return { value, inputs: [...inputs] };
}
