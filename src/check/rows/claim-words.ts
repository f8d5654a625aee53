/** Holds what a claim says of its number against the words around it: unit, bound, and that a pair is a range. */
import type { Certainty, StoredClaim } from '../../model/claim.ts';
import type { SourceLanguage } from '../../model/common.ts';
import { valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row, AnchoredRow } from '../../read/data.ts';
import { type BoundReading, grounds, readBound } from '../../text/bound-words.ts';
import { foreignWord } from '../../text/counted/foreign-word.ts';
import type { Things } from '../../text/counted/things.ts';
import type { Numeral } from '../../text/numbers/numeral.ts';
import { FORMS_ALIKE } from './unit-forms.ts';
import { showsRange } from '../../text/range-words.ts';
import { boundFault, unitOf } from './claim-kinds.ts';
import { isEvery, showQuantity } from './numerals.ts';

/** The words of a claim in the block where they stand. */
export interface ClaimWords {
  readonly claim: AnchoredRow<StoredClaim>;
  readonly language: SourceLanguage;
  /** What was read in the quotation; offsets count from its beginning. */
  readonly numerals: readonly Numeral[];
  /** The words of the block before the quotation, the quotation, and those after it. */
  readonly preceding: string;
  readonly quote: string;
  readonly following: string;
}

/** Reports a noun beside the number that names something else than the unit does. */
export function checkUnit(words: ClaimWords, things: Things, problems: Problems): void {
  const { claim, numerals, quote, following, language } = words;
  const { row } = claim;
  const numeral = numerals.at(-1);
  if (numeral === undefined || (row.value.unit === 'percent' && isEvery(numeral, quote))) return;
  const after = quote.slice(numeral.end);
  const { unit } = row.value;
  const place = { numeral, before: quote.slice(0, numeral.start), after, beyond: after + following, language };
  const foreign = foreignWord(place, unit, things);
  if (foreign !== null)
    problems.report(row.file, 'claim-unit-differs', row.at(['unit']), {
      unit,
      word: foreign.word,
      nearest: () => things.unitsOf(foreign.things),
      fault: unitOf(row.value.id),
      behind: [FORMS_ALIKE],
    });
}

/** What some values of a claim take for granted of its bound. */
const CERTAINTY_BOUNDS: Partial<Record<Certainty, readonly string[]>> = {
  ceiling: ['at-most'],
  approximate: ['about', 'at-most', 'at-least'],
};

const NO_MORE = /(?<!\p{L})н[еи] /iu;

/** Reports a bound that the words do not give, and words that give another one. */
export function checkBound(words: ClaimWords, problems: Problems): void {
  const { claim, quote, language } = words;
  const { row } = claim;
  const { bound, kind, certainty } = row.value;
  const { before, after } = sentenceAround(words);
  const { bounds, words: said } = boundOf(words);
  const fits =
    bounds.includes(bound) ||
    // A day, or the number of a group, is no quantity that could be more or less.
    (bound === 'exactly' && (kind === 'date' || kind === 'ordinal')) ||
    (bound !== 'exactly' && said === null && grounds(bound, before + quote + after)) ||
    (bound === 'about' && (INVERTED[language].test(quote) || THOUSANDS_FIRST.test(quote)));
  if (!fits)
    problems.report(row.file, said === null ? 'bound-unsaid' : 'bound-differs', placeOfBound(row), {
      bound,
      quote,
      words: said ?? '',
      nearest: bounds,
      fault: boundFault(row.value.id),
    });
  const field = kind === 'limit' ? 'kind' : 'certainty';
  const wanted = kind === 'limit' ? ['at-most', 'at-least'] : CERTAINTY_BOUNDS[certainty];
  // What is said to be no more is not known to be so much; «до 300» is a round number as well.
  if (fits && bound === 'at-most' && kind !== 'limit' && certainty === 'stated' && NO_MORE.test(said ?? ''))
    problems.report(row.file, 'ceiling-stated', row.at(['certainty']), { bound, nearest: ['ceiling'] });
  if (fits && wanted?.includes(bound) === false)
    problems.report(row.file, 'bound-certainty', row.at([field]), {
      bound,
      field,
      value: row.value[field],
      nearest: wanted,
    });
}

/** A bound that is left out stands nowhere: the words are shown. */
function placeOfBound(row: Row<StoredClaim>): { start: number; end: number } {
  const place = row.at(['bound']);
  return place.start === row.at([]).start ? row.at(['quote']) : place;
}

/** «Осіб двадцять», «человек двадцать»: the noun before its number makes it an approximation. */
const INVERTED: Readonly<Record<SourceLanguage, RegExp>> = {
  uk: /(?<!\p{L})(?:\p{L}+(?:ів|їв|ей)|осіб|душ|годин|чоловік|чол\.?)\s+(?:з\s+)?\S+$/iu,
  ru: /(?<!\p{L})(?:\p{L}+(?:ов|ев|ей)|лиц|душ|часов|человек|чел\.?)\s+(?:с\s+)?\S+$/iu,
};
/** «Тисяч п’ять осіб», «сотни две». */
const THOUSANDS_FIRST =
  /(?<!\p{L})(?:т[иы]сяч[іи]?|сот(?:н[іи]|е?нь|ен)|десятк(?:а|[іо]в)|\p{L}+[йи]он(?:а|[іо]в))\s/iu;

/** What the words make of the number. A floor for the one and a ceiling for the other number are a plain range. */
function boundOf({ numerals, preceding, quote, following, language }: ClaimWords): BoundReading {
  const [first] = numerals;
  if (first === undefined || first.kind === 'ordinal') return { bounds: ['exactly'], words: null };
  const last = numerals.at(-1) ?? first;
  const read = readBound(preceding + quote.slice(0, first.start), quote.slice(last.end) + following, language);
  if (first === last) return read;
  const second = readBound(quote.slice(first.end, last.start), '', language);
  const closed = read.bounds[0] === 'at-least' && second.bounds[0] === 'at-most';
  return closed ? { bounds: ['exactly'], words: null } : read;
}

/** The words before and after a quotation in its sentence, as far as points tell. */
function sentenceAround({ preceding, following }: ClaimWords): { readonly before: string; readonly after: string } {
  return { before: preceding.replace(/^[^]*[.!?]/u, ''), after: following.replace(/[.!?][^]*$/u, '') };
}

/** Reports a pair of two numbers that are no ends of one range. */
export function checkPair(words: ClaimWords, problems: Problems): void {
  const { claim, numerals, quote, language } = words;
  const { row } = claim;
  const { value, kind } = row.value;
  const { before, after } = sentenceAround(words);
  const [first, second] = numerals;
  if (typeof value === 'number' || first === undefined || second === undefined) return;
  const dayAndYear = kind === 'date' && value[0] <= 31 && value[1] >= 1000;
  const ordinals = kind === 'ordinal' || (first.kind === 'ordinal' && second.kind === 'ordinal');
  const around = {
    preceding: before + quote.slice(0, first.start),
    between: quote.slice(first.end, second.start),
    following: quote.slice(second.end) + after,
  };
  if (dayAndYear || ordinals || showsRange([first, second], around, language)) return;
  problems.report(row.file, 'pair-no-range', row.at(['value']), {
    value: showQuantity(value),
    number: first.words,
    next: second.words,
    quote,
    fault: valueOf(row.value.id),
  });
}

/** Words that prescribe, in the sources’ languages. */
const PRESCRIBES = new RegExp(
  String.raw`(?<!\p{L})(?:пов[иі]н|треба|необх[іо]дн|необходим|потр[іе]б|слід|мус[иія]|ма(?:є|ють) |належить|` +
    'надлеж|долж|нужн|следует|надо|обяз|зобов|лиша|вимага|требу|не (?:більш|менш|бол|мен)|норм|постанов|нехай|' +
    'хай|пусть|пропону|предл(?:ага|ож)|ухвал|доруч|поруч|наказ|приказ|виріш|решил|решен|припис|предпис)',
  'iu',
);

/**
 * Reports what is said to be prescribed, where no word of its block prescribes.
 * @param head the words above the list of which the block is an item: «Збори ухвалюють:»
 */
export function checkNorm({ claim, preceding, quote, following }: ClaimWords, head: string, problems: Problems): void {
  const { row } = claim;
  if (row.value.certainty !== 'prescribed' || PRESCRIBES.test(head + preceding + quote + following)) return;
  problems.report(row.file, 'norm-unsaid', row.at(['certainty']), { id: row.value.id });
}
