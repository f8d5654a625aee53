/** Data from the dataset: a claim as it stands, or what is computed from claims. */
import type { Caption, ChartTable, Quotation } from './chart.ts';
import { claimOf, type Dataset, hrefOf, numberIn, type Locale, sumOf } from './dataset.ts';
import { formulaInNumbers, soleClaim } from './locale.ts';
import type { Voice } from './scene.ts';
import { ledgerPath } from '../model/addresses.ts';
import type { Claim } from '../model/edition.ts';
import { spellFormula } from '../text/formula/formula-print.ts';
import { formulaOf, inputsOf } from '../text/formula/formula.ts';
import { dashHeld } from '../text/line-breaks.ts';
import { type Words, words as wordsIn } from '../words/index.ts';

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
  /** Between what the value lies, by the rounding of what it was computed from; null where nothing is rounded. */
  readonly range: readonly [lowest: number, highest: number] | null;
}

/**
 * A claim as a datum: ink where the source says it, cobalt where a note corrects it, doubt where it cannot be counted
 * on.
 */
export function claimDatum(id: string, label: string, dataset: Dataset, locale: Locale): Datum {
  const claim = claimOf(dataset, id);
  const { drawing, certainties } = wordsIn(locale.lang);
  const shown = claim.emendation ? claim.corrected : claim.value;
  return {
    id,
    label,
    unit: unitLabel(dataset, claim.unit, locale),
    date: dateOf(claim, locale),
    rows: [id],
    words: [wordsOf(claim, dataset)],
    value: numberIn(claim, 'corrected'),
    number: numberOf(shown, locale),
    text: locale.withUnit(shown, claim.unit),
    voice: claim.emendation ? 'computed' : voiceOf(claim.certainty),
    certainty: claim.emendation
      ? `${drawing.corrected}; ${drawing.asTranscribed}: ${numberOf(claim.value, locale)}`
      : certainties[claim.certainty],
    formula: '',
    sum: '',
    range: null,
  };
}

/** What a row of a table needs of a datum; what is not said has no value. */
export type Tabled = Omit<Datum, 'text' | 'range' | 'value'> & { readonly value: number | null };

interface Computed {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly unit: string;
  readonly digits: number;
  readonly date?: string;
  readonly text?: (number: string) => string;
}

/**
 * What is computed from claims, under the id of its check where the ledger has the same formula: always with its
 * formula, never with more digits than its inputs bear.
 */
export function computedDatum(what: Computed, dataset: Dataset, locale: Locale): Datum {
  const sole = soleClaim(what.formula);
  if (sole)
    return {
      ...claimDatum(sole, what.label, dataset, locale),
      ...(what.date === undefined ? {} : { date: what.date }),
    };
  const { drawing } = wordsIn(locale.lang);
  const formula = formulaOf(what.formula);
  const spelt = spellFormula(formula);
  const check = dataset.checks.find(({ formula }) => formula !== null && spellFormula(formulaOf(formula)) === spelt);
  const { value, inputs } = locale.evaluate(what.formula, 'corrected');
  if (value === null) throw new RangeError(`Nothing comes of the formula "${what.formula}" for "${what.id}".`);
  const claims = inputs.map((id) => claimOf(dataset, id));
  const transcribed = inputsOf(formula).some((input) => input.transcribed);
  const corrected = !transcribed && claims.some(({ emendation }) => emendation);
  const number = locale.number(value, what.digits);
  const rounded = Number(value.toFixed(what.digits));
  const [lowest, highest] = check?.range ?? [value, value];
  return {
    id: check?.id ?? what.id,
    ...(check ? { ledger: ledgerPath(check.id) } : {}),
    label: what.label,
    unit: unitLabel(dataset, what.unit, locale),
    date: what.date ?? (claims[0] ? dateOf(claims[0], locale) : ''),
    rows: inputs,
    words: claims.map((claim) => wordsOf(claim, dataset)),
    value: rounded,
    number,
    text: what.text?.(number) ?? locale.withUnit(rounded, what.unit, what.digits),
    voice: transcribed ? 'doubt' : 'computed',
    certainty: transcribed
      ? `${drawing.asTranscribed}; ${drawing.impossible}`
      : corrected
        ? drawing.fromCorrected
        : drawing.computed,
    // A number as transcribed is one claim, and no sum: the formula would say the number again.
    formula:
      inputs.length === 1 && formula.kind === 'claim'
        ? ''
        : formulaInNumbers(what.formula, dataset, locale, 'corrected'),
    sum: formulaInNumbers(what.formula, dataset, { number: String }, 'corrected'),
    range: highest > lowest ? [lowest, highest] : null,
  };
}

/** A check of the ledger as a datum. */
export function checkDatum(
  id: string,
  what: Pick<Computed, 'label' | 'date' | 'text'>,
  dataset: Dataset,
  locale: Locale,
): Datum {
  const { formula, unit, digits } = sumOf(dataset, id);
  // Another check may have the same formula: the mark is that of the one that was asked for.
  return { ...computedDatum({ ...what, id, formula, unit, digits }, dataset, locale), id, ledger: ledgerPath(id) };
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
  const day = dashHeld(locale.date(claim.date.edtf));
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

/** What is said of a datum. */
export function captionOf({ id, label, date, rows, text, voice, certainty, formula, words, ledger }: Datum): Caption {
  const name = [label, date].filter(Boolean).join(', ');
  return {
    id,
    rows,
    name: `${name}: ${text} (${certainty})`,
    title: `${capital(label)}: ${text}`,
    says: [capital(certainty), date].filter(Boolean).join('; '),
    voice,
    // A formula that is one number says nothing.
    formula: /[^\d.,\s]/u.test(formula.trim()) ? `${formula} = ${text}` : '',
    words,
    href: words[0]?.href ?? '',
    ...(ledger === undefined ? {} : { ledger }),
  };
}

/** The table of data, a row for each: what, value, unit, date, certainty in words, quotation, formula. */
export function datumTable(data: readonly Tabled[], words: Words['drawing']): ChartTable {
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
      const [first] = datum.words;
      return [
        { text: datum.label, value: datum.id },
        { text: datum.number, value: datum.value, voice: datum.voice },
        { text: datum.unit, value: datum.unit },
        { text: datum.date, value: datum.date },
        { text: datum.certainty, value: datum.certainty, voice: datum.voice },
        {
          text: datum.words.map(({ quote }) => quote).join(' · '),
          value: datum.rows.join(' '),
          ...(first ? { href: first.href, lang: first.lang } : {}),
        },
        { text: datum.formula, value: datum.sum },
      ];
    }),
    marks: data.map((datum) => datum.id),
  };
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
