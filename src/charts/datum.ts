/**
 * A statement: one number of a chart with everything that can be said about it, in both readings. Every series is made
 * of statements.
 */
import type { Claim } from '../model/edition.ts';
import type { Mark, Role, Words } from './scene.ts';
import { formulaInNumbers, soleClaim } from './formula.ts';
import { chartWords } from './words.ts';
import { claimOf, hrefOf, valueIn, type ChartSource, type Reading, type Speaker } from './dataset.ts';

/** What a reading says. */
export interface Said {
  readonly value: number;
  /** The number as the language writes it. */
  readonly number: string;
  /** The number with its unit. */
  readonly text: string;
  readonly role: Role;
  readonly certainty: string;
  /** The formula in numbers; empty for what the source states. */
  readonly formula: string;
}

export interface Statement {
  /** Id of its mark: the claim's, the check's, or one made from the series. */
  readonly id: string;
  readonly label: string;
  /** Name of the unit. */
  readonly unit: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly words: readonly Words[];
  /** Address of the computation in the ledger, where it stands there. */
  readonly ledger?: string;
  readonly corrected: Said;
  /** Only where the readings differ. */
  readonly transcribed?: Said;
}

/** What a statement says in a reading. */
export function said(statement: Statement, reading: Reading): Said {
  return (reading === 'transcribed' ? statement.transcribed : undefined) ?? statement.corrected;
}

/**
 * A claim as a statement: ink where the source says it, cobalt where a note corrects it, doubt where the transcribed
 * value stands alone.
 */
export function claimStatement(id: string, label: string, source: ChartSource, speaker: Speaker): Statement {
  const claim = claimOf(source, id);
  const vocabulary = chartWords(speaker.lang);
  const value = valueIn(claim, 'corrected');
  const shown = claim.emendation ? claim.corrected : claim.value;
  const plain = { formula: '' };
  const corrected: Said = {
    ...plain,
    value,
    number: numberOf(shown, speaker),
    text: speaker.withUnit(shown, claim.unit),
    role: claim.emendation ? 'computed' : roleOf(claim.certainty),
    certainty: claim.emendation
      ? `${vocabulary.corrected}; ${vocabulary.asTranscribed}: ${numberOf(claim.value, speaker)}`
      : vocabulary.certainty[claim.certainty],
  };
  const transcribed: Said = {
    ...plain,
    value: valueIn(claim, 'transcribed'),
    number: numberOf(claim.value, speaker),
    text: speaker.withUnit(claim.value, claim.unit),
    role: 'doubt',
    certainty: vocabulary.certainty.doubtful,
  };
  return {
    id,
    label,
    unit: unitLabel(source, claim.unit, speaker),
    date: dateOf(claim, speaker),
    sources: [id],
    words: [wordsOf(claim, source)],
    corrected,
    ...(claim.emendation ? { transcribed } : {}),
  };
}

/**
 * What is computed from claims, under the id of its check where the ledger has the same formula: always with its
 * formula, never with more digits than its inputs bear.
 */
export function computedStatement(
  what: {
    id: string;
    label: string;
    formula: string;
    unit: string;
    digits: number;
    date?: string;
    text?: (number: string, value: number) => string;
  },
  source: ChartSource,
  speaker: Speaker,
): Statement {
  const sole = soleClaim(what.formula);
  if (sole)
    return {
      ...claimStatement(sole, what.label, source, speaker),
      ...(what.date === undefined ? {} : { date: what.date }),
    };
  const vocabulary = chartWords(speaker.lang);
  const check = source.checks.find((one) => spelling(one.formula) === spelling(what.formula));
  const { inputs } = speaker.evaluate(what.formula, 'corrected');
  const claims = inputs.map((id) => claimOf(source, id));
  const differs = claims.some((claim) => claim.emendation);
  const one = (reading: Reading): Said => {
    const { value } = speaker.evaluate(what.formula, reading);
    if (value === null) throw new RangeError(`Nothing comes of the formula "${what.formula}" for "${what.id}".`);
    const number = speaker.number(value, what.digits);
    const doubtful = differs && reading === 'transcribed';
    return {
      value: Number(value.toFixed(what.digits)),
      number,
      text: what.text?.(number, value) ?? speaker.withUnit(Number(value.toFixed(what.digits)), what.unit, what.digits),
      role: doubtful ? 'doubt' : 'computed',
      certainty: doubtful
        ? `${vocabulary.computed}; ${vocabulary.impossible}`
        : differs
          ? `${vocabulary.computed}; ${vocabulary.corrected}`
          : vocabulary.computed,
      formula: formulaInNumbers(what.formula, source, speaker, reading),
    };
  };
  return {
    id: check?.id ?? what.id,
    ...(check ? { ledger: `ledger/#${check.id}` } : {}),
    label: what.label,
    unit: unitLabel(source, what.unit, speaker),
    date: what.date ?? (claims[0] ? dateOf(claims[0], speaker) : ''),
    sources: inputs,
    words: claims.map((claim) => wordsOf(claim, source)),
    corrected: one('corrected'),
    ...(differs ? { transcribed: one('transcribed') } : {}),
  };
}

/** The mark of a statement at a place. */
export function markOf(statement: Statement, reading: Reading, x: number, y: number): Mark {
  const it = said(statement, reading);
  const single = statement.words.length === 1 ? statement.words[0] : undefined;
  const name = [statement.label, statement.date].filter(Boolean).join(', ');
  return {
    id: statement.id,
    sources: statement.sources,
    name: `${name}: ${it.text} (${it.certainty})`,
    quote: it.formula === '' ? (single?.quote ?? '') : '',
    remark: it.formula === '' ? it.certainty : `${it.certainty}: ${it.formula}`,
    words: statement.words,
    href: statement.words[0]?.href ?? '',
    ...(statement.ledger === undefined ? {} : { ledger: statement.ledger }),
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
  };
}

function numberOf(value: Claim['value'], speaker: Speaker): string {
  return typeof value === 'number' ? speaker.number(value) : `${speaker.number(value[0])}–${speaker.number(value[1])}`;
}

function roleOf(certainty: Claim['certainty']): Role {
  return certainty === 'stated' || certainty === 'approximate' || certainty === 'prescribed' ? 'source' : 'doubt';
}

/** When the number was true, in words: a date of ours is marked as inferred, a missing one is named as missing. */
function dateOf(claim: Omit<Claim, 'marks'>, speaker: Speaker): string {
  const vocabulary = chartWords(speaker.lang);
  if (claim.date.edtf === null) return claim.date.ground === 'none' ? vocabulary.undated : vocabulary.now;
  const day = speaker.date(claim.date.edtf);
  return claim.date.ground === 'inferred' ? `${day} (${vocabulary.inferred})` : day;
}

function wordsOf(claim: Omit<Claim, 'marks'>, source: ChartSource): Words {
  const lang = source.documents.find((document) => document.slug === claim.document)?.meta.language ?? 'uk';
  return { quote: claim.quote, lang, href: hrefOf(claim) };
}

function spelling(formula: string): string {
  return formula.replaceAll(' ', '');
}

function unitLabel(source: ChartSource, id: string, speaker: Speaker): string {
  return source.vocabulary.units.find((unit) => unit.id === id)?.label[speaker.lang] ?? id;
}
