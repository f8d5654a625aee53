/** Claims on words of a sentence, as the checks of what they say of their numbers see them. */
import type { Placed } from '../../src/check/prose/text-place.ts';
import { checkBound, checkNorm, checkPair, checkUnit } from '../../src/check/rows/claim-words.ts';
import type { Quantity, StoredClaim } from '../../src/model/claim.ts';
import type { SourceLanguage } from '../../src/model/common.ts';
import { plainBoth } from '../../src/model/text-types.ts';
import type { Unit } from '../../src/model/vocabulary.ts';
import { Problems } from '../../src/problems/problem.ts';
import type { Problem } from '../../src/problems/records.ts';
import { SourceFile } from '../../src/problems/source-file.ts';
import { Things } from '../../src/text/counted/things.ts';
import { readNumerals } from '../../src/text/numbers/read.ts';

/** Ukrainian forms of the units, as a vocabulary has them. */
const FORMS = {
  person: 'особа особи осіб',
  member: 'член члени членів',
  candidate: 'кандидат кандидати кандидатів',
  cell: 'осередок осередки осередків',
  percent: 'відсоток відсотки відсотків',
  times: 'раз рази разів',
  day: 'день дні днів',
  hour: 'година години годин',
  month: 'місяць місяці місяців',
  year: 'рік роки років',
  rouble: 'карбованець карбованці карбованців',
  part: 'частка частки часток',
  vote: 'голос голоси голосів',
  class: 'клас класи класів',
  factory: 'фабрика фабрики фабрик',
  household: 'господарство господарства господарств',
};
const units = Object.entries(FORMS).map(([id, forms]): Unit => {
  const [one = '', few = '', many = ''] = forms.split(' ');
  return { id, label: plainBoth(id, few), forms: { en: { other: id }, uk: { one, few, many, other: few } } };
});
const things = new Things([...units, { id: 'date', label: plainBoth('date', 'календарна дата') }]);
const file = new SourceFile('data/claims.json', '{}');

/** A sentence, words of it, and what a claim says of them. */
export type Sample = readonly [
  sentence: string,
  quote: string,
  value: Quantity,
  unit: string,
  rest?: Partial<StoredClaim>,
];

/** What is reported of a claim on words of a sentence. */
export function problemsOf(
  [sentence, quote, value, unit, rest]: Sample,
  language: SourceLanguage,
  placed: Placed = AT,
): Problem[] {
  const start = sentence.indexOf(quote);
  const claim = { id: 'a', document: 'text', quote, value, unit, kind: 'count', bound: 'exactly', certainty: 'stated' };
  const row = { ...placed, value: { ...claim, ...rest } as StoredClaim };
  const words = {
    claim: { row, anchored: { span: { start, end: start + quote.length }, block: 'p1', words: quote } },
    language,
    numerals: readNumerals(quote, language),
    preceding: sentence.slice(0, start),
    quote,
    following: sentence.slice(start + quote.length),
  };
  const problems = new Problems();
  checkUnit(words, things, problems);
  checkBound(words, problems);
  checkPair(words, problems);
  checkNorm(words, '', problems);
  return problems.list();
}
const AT: Placed = { file, at: () => ({ start: 0, end: 1 }) };

export const codes = (sample: Sample, language: SourceLanguage): string[] =>
  problemsOf(sample, language).map(({ code }) => code);
