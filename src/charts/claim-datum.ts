/** Data from the dataset: a claim as it stands, or what is computed from claims. */
import { ledgerPath } from '../model/addresses.ts';
import type { Claim } from '../model/edition.ts';
import { spellFormula } from '../text/formula-print.ts';
import { formulaOf } from '../text/formula.ts';
import type { Words } from './caption.ts';
import { claimOf, hrefOf, numberIn, type Dataset, type Reading, type Speaker } from './dataset.ts';
import type { Datum, ReadingValue } from './datum.ts';
import { formulaInNumbers, soleClaim } from './formula.ts';
import type { Voice } from './scene.ts';
import { words as wordsIn } from '../words/index.ts';

/**
 * A claim as a datum: ink where the source says it, cobalt where a note corrects it, doubt where the transcribed
 * value stands alone.
 */
export function claimDatum(id: string, label: string, dataset: Dataset, speaker: Speaker): Datum {
  const claim = claimOf(dataset, id);
  const { drawing: vocabulary, certainties } = wordsIn(speaker.lang);
  const value = numberIn(claim, 'corrected');
  const shown = claim.emendation ? claim.corrected : claim.value;
  const plain = { formula: '' };
  const corrected: ReadingValue = {
    ...plain,
    value,
    number: numberOf(shown, speaker),
    text: speaker.withUnit(shown, claim.unit),
    voice: claim.emendation ? 'computed' : voiceOf(claim.certainty),
    certainty: claim.emendation
      ? `${vocabulary.corrected}; ${vocabulary.asTranscribed}: ${numberOf(claim.value, speaker)}`
      : certainties[claim.certainty],
  };
  const transcribed: ReadingValue = {
    ...plain,
    value: numberIn(claim, 'transcribed'),
    number: numberOf(claim.value, speaker),
    text: speaker.withUnit(claim.value, claim.unit),
    voice: 'doubt',
    certainty: certainties.doubtful,
  };
  return {
    id,
    label,
    unit: unitLabel(dataset, claim.unit, speaker),
    date: dateOf(claim, speaker),
    sources: [id],
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
  speaker: Speaker,
): Datum {
  const sole = soleClaim(what.formula);
  if (sole)
    return {
      ...claimDatum(sole, what.label, dataset, speaker),
      ...(what.date === undefined ? {} : { date: what.date }),
    };
  const vocabulary = wordsIn(speaker.lang).drawing;
  const spelt = spellFormula(formulaOf(what.formula));
  const check = dataset.checks.find(({ formula }) => spellFormula(formulaOf(formula)) === spelt);
  const { inputs } = speaker.evaluate(what.formula, 'corrected');
  const claims = inputs.map((id) => claimOf(dataset, id));
  const differs = claims.some((claim) => claim.emendation);
  const one = (reading: Reading): ReadingValue => {
    const { value } = speaker.evaluate(what.formula, reading);
    if (value === null) throw new RangeError(`Nothing comes of the formula "${what.formula}" for "${what.id}".`);
    const number = speaker.number(value, what.digits);
    const doubtful = differs && reading === 'transcribed';
    return {
      value: Number(value.toFixed(what.digits)),
      number,
      text: what.text?.(number, value) ?? speaker.withUnit(Number(value.toFixed(what.digits)), what.unit, what.digits),
      voice: doubtful ? 'doubt' : 'computed',
      certainty: doubtful
        ? `${vocabulary.computed}; ${vocabulary.impossible}`
        : differs
          ? `${vocabulary.computed}; ${vocabulary.corrected}`
          : vocabulary.computed,
      formula: formulaInNumbers(what.formula, dataset, speaker, reading),
    };
  };
  return {
    id: check?.id ?? what.id,
    ...(check ? { ledger: ledgerPath(check.id) } : {}),
    label: what.label,
    unit: unitLabel(dataset, what.unit, speaker),
    date: what.date ?? (claims[0] ? dateOf(claims[0], speaker) : ''),
    sources: inputs,
    words: claims.map((claim) => wordsOf(claim, dataset)),
    corrected: one('corrected'),
    ...(differs ? { transcribed: one('transcribed') } : {}),
  };
}

function numberOf(value: Claim['value'], speaker: Speaker): string {
  return typeof value === 'number' ? speaker.number(value) : `${speaker.number(value[0])}–${speaker.number(value[1])}`;
}

function voiceOf(certainty: Claim['certainty']): Voice {
  return certainty === 'stated' || certainty === 'approximate' || certainty === 'prescribed' ? 'source' : 'doubt';
}

/** When the number was true, in words: a date of ours is marked as inferred, a missing one is named as missing. */
function dateOf(claim: Claim, speaker: Speaker): string {
  const vocabulary = wordsIn(speaker.lang).drawing;
  if (claim.date.edtf === null) return claim.date.ground === 'none' ? vocabulary.undated : vocabulary.now;
  const day = speaker.date(claim.date.edtf);
  return claim.date.ground === 'inferred' ? `${day} (${vocabulary.inferred})` : day;
}

function wordsOf(claim: Claim, dataset: Dataset): Words {
  const lang = dataset.documents.find((document) => document.slug === claim.document)?.meta.language ?? 'uk';
  return { quote: claim.quote, lang, href: hrefOf(claim) };
}

function unitLabel(dataset: Dataset, id: string, speaker: Speaker): string {
  return dataset.index.units.get(id)?.label[speaker.lang] ?? id;
}
