/** Data from the dataset: a claim as it stands, or what is computed from claims. */
import type { Caption, ChartTable, Quotation } from './chart.ts';
import { claimOf, type Dataset, hrefOf, numberIn, type Reading, type Locale } from './dataset.ts';
import { formulaInNumbers, soleClaim } from './locale.ts';
import type { Voice } from './scene.ts';
import { ledgerPath } from '../model/addresses.ts';
import type { Claim } from '../model/edition.ts';
import { spellFormula } from '../text/formula-print.ts';
import { formulaOf } from '../text/formula.ts';
import { type Words, words as wordsIn } from '../words/index.ts';

/**
 * A claim as a datum: ink where the source says it, cobalt where a note corrects it, doubt where the transcribed
 * value stands alone.
 */
export function claimDatum(id: string, label: string, dataset: Dataset, locale: Locale): Datum {
  const claim = claimOf(dataset, id);
  const { drawing: vocabulary, certainties } = wordsIn(locale.lang);
  const value = numberIn(claim, 'corrected');
  const shown = claim.emendation ? claim.corrected : claim.value;
  const plain = { formula: '', sum: '' };
  const corrected: ReadingValue = {
    ...plain,
    value,
    number: numberOf(shown, locale),
    text: locale.withUnit(shown, claim.unit),
    voice: claim.emendation ? 'computed' : voiceOf(claim.certainty),
    certainty: claim.emendation
      ? `${vocabulary.corrected}; ${vocabulary.asTranscribed}: ${numberOf(claim.value, locale)}`
      : certainties[claim.certainty],
  };
  const transcribed: ReadingValue = {
    ...plain,
    value: numberIn(claim, 'transcribed'),
    number: numberOf(claim.value, locale),
    text: locale.withUnit(claim.value, claim.unit),
    voice: 'doubt',
    certainty: certainties.doubtful,
  };
  return {
    id,
    label,
    unit: unitLabel(dataset, claim.unit, locale),
    date: dateOf(claim, locale),
    rows: [id],
    words: [wordsOf(claim, dataset)],
    corrected,
    ...(claim.emendation ? { transcribed } : {}),
  };
}

/**
 * What is computed from claims, under the id of its check where the ledger has the same formula: always with its
 * formula, never with more digits than its inputs bear.
 */
export function computedDatum(
  what: {
    id: string;
    label: string;
    formula: string;
    unit: string;
    digits: number;
    date?: string;
    text?: (number: string, value: number) => string;
  },
  dataset: Dataset,
  locale: Locale,
): Datum {
  const sole = soleClaim(what.formula);
  if (sole)
    return {
      ...claimDatum(sole, what.label, dataset, locale),
      ...(what.date === undefined ? {} : { date: what.date }),
    };
  const vocabulary = wordsIn(locale.lang).drawing;
  const spelt = spellFormula(formulaOf(what.formula));
  const check = dataset.checks.find(({ formula }) => formula !== null && spellFormula(formulaOf(formula)) === spelt);
  const { inputs } = locale.evaluate(what.formula, 'corrected');
  const claims = inputs.map((id) => claimOf(dataset, id));
  const differs = claims.some((claim) => claim.emendation);
  const valueOf = (reading: Reading): ReadingValue => {
    const { value } = locale.evaluate(what.formula, reading);
    if (value === null) throw new RangeError(`Nothing comes of the formula "${what.formula}" for "${what.id}".`);
    const number = locale.number(value, what.digits);
    const doubtful = differs && reading === 'transcribed';
    return {
      value: Number(value.toFixed(what.digits)),
      number,
      text: what.text?.(number, value) ?? locale.withUnit(Number(value.toFixed(what.digits)), what.unit, what.digits),
      voice: doubtful ? 'doubt' : 'computed',
      certainty: doubtful
        ? `${vocabulary.computed}; ${vocabulary.impossible}`
        : differs
          ? `${vocabulary.computed}; ${vocabulary.corrected}`
          : vocabulary.computed,
      formula: formulaInNumbers(what.formula, dataset, locale, reading),
      sum: formulaInNumbers(what.formula, dataset, { number: String }, reading),
    };
  };
  return {
    id: check?.id ?? what.id,
    ...(check ? { ledger: ledgerPath(check.id) } : {}),
    label: what.label,
    unit: unitLabel(dataset, what.unit, locale),
    date: what.date ?? (claims[0] ? dateOf(claims[0], locale) : ''),
    rows: inputs,
    words: claims.map((claim) => wordsOf(claim, dataset)),
    corrected: valueOf('corrected'),
    ...(differs ? { transcribed: valueOf('transcribed') } : {}),
  };
}

function numberOf(value: Claim['value'], locale: Locale): string {
  return typeof value === 'number' ? locale.number(value) : `${locale.number(value[0])}–${locale.number(value[1])}`;
}

function voiceOf(certainty: Claim['certainty']): Voice {
  return certainty === 'stated' || certainty === 'approximate' || certainty === 'prescribed' ? 'source' : 'doubt';
}

/** When the number was true, in words: a date of ours is marked as inferred, a missing one is named as missing. */
function dateOf(claim: Claim, locale: Locale): string {
  const vocabulary = wordsIn(locale.lang).drawing;
  if (claim.date.edtf === null) return claim.date.ground === 'none' ? vocabulary.undated : vocabulary.now;
  const day = locale.date(claim.date.edtf);
  return claim.date.ground === 'inferred' ? `${day} (${vocabulary.inferred})` : day;
}

function wordsOf(claim: Claim, dataset: Dataset): Quotation {
  // An edition of the past may lack the document.
  const lang = dataset.index.documents.get(claim.document)?.meta.language ?? 'uk';
  return { quote: claim.quote, lang, href: hrefOf(claim) };
}

function unitLabel(dataset: Dataset, id: string, locale: Locale): string {
  return dataset.index.units.get(id)?.label[locale.lang] ?? id;
}

/** What a reading says. */
export interface ReadingValue {
  readonly value: number;
  /** The number as the language writes it. */
  readonly number: string;
  /** The number with its unit. */
  readonly text: string;
  readonly voice: Voice;
  readonly certainty: string;
  /** The formula in numbers; empty for what the source states. */
  readonly formula: string;
  /** The same in figures that a program reads. */
  readonly sum: string;
}

export interface Datum {
  /** Id of its mark: the claim's, the check's, or one made from the series. */
  readonly id: string;
  readonly label: string;
  /** Name of the unit. */
  readonly unit: string;
  readonly date: string;
  readonly rows: readonly string[];
  readonly words: readonly Quotation[];
  /** Address of the computation in the ledger, where it stands there. */
  readonly ledger?: string;
  readonly corrected: ReadingValue;
  /** Only where the readings differ. */
  readonly transcribed?: ReadingValue;
}

/** What a datum says in a reading. */
export function valueIn(datum: Datum, reading: Reading): ReadingValue {
  return (reading === 'transcribed' ? datum.transcribed : undefined) ?? datum.corrected;
}

/** What is said of a datum in a reading. */
export function captionOf(datum: Datum, reading: Reading): Caption {
  const { text, certainty, formula } = valueIn(datum, reading);
  const name = [datum.label, datum.date].filter(Boolean).join(', ');
  return {
    id: datum.id,
    rows: datum.rows,
    name: `${name}: ${text} (${certainty})`,
    remark: formula === '' ? certainty : `${certainty}: ${formula}`,
    words: datum.words,
    href: datum.words[0]?.href ?? '',
    ...(datum.ledger === undefined ? {} : { ledger: datum.ledger }),
  };
}

/** The table of data, a row for each: what, value, unit, date, certainty in words, quotation, formula. */
export function datumTable(data: readonly Datum[], reading: Reading, words: Words['drawing']): ChartTable {
  const { columns } = words;
  return {
    columns: [
      { id: 'item', label: columns.item, numeric: false },
      { id: 'value', label: columns.value, numeric: true },
      { id: 'unit', label: columns.unit, numeric: false },
      { id: 'date', label: columns.date, numeric: false },
      { id: 'certainty', label: columns.certainty, numeric: false },
      { id: 'quote', label: columns.quote, numeric: false },
      { id: 'formula', label: columns.formula, numeric: false, formula: true },
    ],
    rows: data.map((datum) => {
      const shown = valueIn(datum, reading);
      const [first] = datum.words;
      return [
        { text: datum.label, value: datum.id },
        { text: shown.number, value: shown.value, voice: shown.voice },
        { text: datum.unit, value: datum.unit },
        { text: datum.date, value: datum.date },
        { text: shown.certainty, value: shown.certainty, voice: shown.voice },
        {
          text: datum.words.map(({ quote }) => quote).join(' · '),
          value: datum.rows.join(' '),
          ...(first ? { href: first.href, lang: first.lang } : {}),
        },
        { text: shown.formula, value: shown.sum },
      ];
    }),
    marks: data.map((datum) => datum.id),
  };
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
