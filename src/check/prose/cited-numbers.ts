/**
 * The promise about numbers that our own prose cites: the noun behind one names its unit, and “now” is not said of the
 * number of another day. It tells when two of them were exchanged.
 */
import { correctedValue, type StoredClaim } from '../../model/claim.ts';
import type { Lang } from '../../model/common.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { doubledId, valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { nounsBehind, type Token } from '../../text/counted/foreign-word.ts';
import type { Things } from '../../text/counted/things.ts';
import { boundFault, measureOf, unitOf } from '../rows/claim-kinds.ts';
import { FORMS_ALIKE } from '../rows/unit-forms.ts';
import { type CitedNumber, periodIn, wordsBeside } from './beside-numbers.ts';
import { oppositeBeside, otherTimeBeside } from '../rows/number-cues.ts';
import { isSameWord } from '../../text/likeness.ts';
import type { TextPlace } from './text-place.ts';

/** What is known of the numbers that may be cited. */
export interface CitedNumbers {
  of(kind: 'claim' | 'check', id: string): CitedNumber | undefined;
  /** The noun that begins what follows a number, where it names another unit, or what another number counts. */
  strange(kind: 'claim' | 'check', id: string, following: string, lang: Lang): string | null;
  /** All that it is told by: where this is the same at another reading, so is what is told. */
  ground(kind: 'claim' | 'check', id: string): unknown;
}

/** What is computed, as far as it is asked for. */
interface Computed {
  readonly id: string;
  readonly unit: string;
  readonly result: number | null;
}

export class CitedUnits implements CitedNumbers {
  readonly #claims: ReadonlyMap<string, StoredClaim>;
  /** By the document: of all claims none but a few are asked for a number. */
  readonly #ofDocument: ReadonlyMap<string, readonly StoredClaim[]>;
  readonly #checks: ReadonlyMap<string, Computed>;
  /** What is measured now, and what on a day: its document and measure. */
  readonly #times: Readonly<Record<'now' | 'then', ReadonlySet<string>>>;
  readonly #things: Things;
  readonly #units: ReadonlyMap<string, Unit>;
  /** What is told of a claim is told by the claims of its document, and by the units. */
  readonly #grounds: ReadonlyMap<string, unknown>;

  constructor(
    claims: readonly StoredClaim[],
    checks: readonly Computed[],
    { things, units }: { readonly things: Things; readonly units: readonly Unit[] },
  ) {
    this.#units = new Map(units.map((unit) => [unit.id, unit]));
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#ofDocument = Map.groupBy(claims, ({ document }) => document);
    this.#grounds = new Map<string, unknown>([
      ...claims.map(({ id, document }) => [`claim ${id}`, [this.#ofDocument.get(document), units]] as const),
      ...checks.map(({ id, unit, result }) => [`check ${id}`, [unit, result, units]] as const),
    ]);
    this.#checks = new Map(checks.map((check) => [check.id, check]));
    this.#things = things;
    const at = (now: boolean): ReadonlySet<string> =>
      new Set(claims.filter(({ date }) => (date.edtf === null) === now).map(measured));
    this.#times = { now: at(true), then: at(false) };
  }

  of(kind: 'claim' | 'check', id: string): CitedNumber | undefined {
    const check = kind === 'check' ? this.#checks.get(id) : undefined;
    if (check !== undefined)
      return {
        ...{ unit: check.unit, value: check.result ?? undefined, measured: check.unit },
        ...{ when: null, bound: 'exactly' },
        ...this.#named(check.unit),
      };
    const claim = kind === 'claim' ? this.#claims.get(id) : undefined;
    if (claim === undefined) return undefined;
    const [when, other] = claim.date.edtf === null ? (['now', 'then'] as const) : (['then', 'now'] as const);
    const what = measured(claim);
    const value = correctedValue(claim);
    return {
      document: claim.document,
      unit: claim.unit,
      value: typeof value === 'number' ? value : undefined,
      measured: claim.unit === 'percent' ? claim.document : what,
      when: this.#times[other].has(what) ? when : null,
      bound: claim.bound,
      ...this.#named(claim.unit),
    };
  }

  ground(kind: 'claim' | 'check', id: string): unknown {
    return this.#grounds.get(`${kind} ${id}`) ?? null;
  }

  #named(id: string): Pick<CitedNumber, 'period' | 'words'> {
    const unit = this.#units.get(id);
    const forms = unit?.forms?.uk ?? {};
    const words = ['one', 'few', 'many'].map((category) => forms[category]?.split(' ')[0]?.toLowerCase() ?? '');
    return { period: periodIn(unit?.label.en ?? '', 'en') ?? '', words: words.join('/') };
  }

  strange(kind: 'claim' | 'check', id: string, following: string, lang: Lang): string | null {
    const unit = this.of(kind, id)?.unit;
    if (unit === undefined) return null;
    const { noun, counted } = this.#counted(unit, following, lang);
    if (counted === undefined) return noun === null || (kind === 'claim' && this.#isHead(id, noun, lang)) ? null : noun;
    return kind === 'claim' && this.#isOfAnother(id, counted, lang) ? counted.word : null;
  }

  /** The noun with which a label begins, where it names another unit. */
  strangeIn(label: string, unit: string, lang: Lang): string | null {
    const { noun, counted } = this.#counted(unit, label, lang);
    return counted === undefined ? noun : null;
  }

  /** The noun of some words that the unit counts; without one, that which another unit does. */
  #counted(unit: string, words: string, lang: Lang): { readonly noun: string | null; readonly counted?: Token } {
    const things = this.#things;
    const nouns = nounsBehind(words, lang, things);
    const measured = things.measured(unit);
    const counted = nouns.find(
      (one) => things.fits(one.things, unit) || measured.some((thing) => one.things.has(thing)),
    );
    const [noun] = nouns;
    if (counted !== undefined) return { noun: null, counted };
    return { noun: noun !== undefined && things.unitsOf(noun.things).length > 0 ? noun.word : null };
  }

  /** Does the label of a rate begin with it? What is so often in a time has a word besides that of its unit. */
  #isHead(id: string, noun: string, lang: Lang): boolean {
    const claim = this.#claims.get(id);
    const [head] = claim?.kind === 'rate' ? nounsBehind(claim.label[lang], lang, this.#things) : [];
    return head !== undefined && isSameWord(head.word, noun);
  }

  /** Is it what another claim of the document counts, by its label, in the same unit, and this one something else? */
  #isOfAnother(id: string, noun: Token, lang: Lang): boolean {
    const things = this.#things;
    const claim = this.#claims.get(id);
    if (claim === undefined) return false;
    const named = (label: string): readonly string[] =>
      (label.match(/\p{L}+/gu) ?? []).filter(
        (word) =>
          things.fits(noun.things, claim.unit) && [...things.of(word, lang)].some((thing) => noun.things.has(thing)),
      );
    const own = named(claim.label[lang]);
    if (own.length === 0 || own.some((word) => isSameWord(word, noun.word))) return false;
    return (this.#ofDocument.get(claim.document) ?? []).some(
      ({ unit, label }) => unit === claim.unit && named(label[lang]).some((word) => isSameWord(word, noun.word)),
    );
  }
}

const measured = ({ document, measures }: StoredClaim): string => `${document} ${measures}`;

/** So many letters are looked at on either side of a number. */
const [BEHIND, BEFORE] = [60, 80];

/** Of every hundred workers so many are communists: no word for “per cent” stands there. */
const OF_A_HUNDRED: Readonly<Record<Lang, RegExp>> = {
  en: /hundred|thousand/iu,
  uk: /(?<!\p{L})ст[оа](?!\p{L})|сотн|сот(?!\p{L})|тисяч/iu,
};

/** A number right before another that it is said to have become. */
const BECAME = new RegExp(
  String.raw`(?:from|з|із|від|зі) \{([a-z0-9-]+)\}[^.,;:!?{}]{0,30} (?:to|до) $|` +
    String.raw`\{([a-z0-9-]+)\} [^.,;:!?{}]{0,20}(?:became|стало) $`,
  'iu',
);

/** A number that is cited, where it stands. */
interface CitedPlace {
  readonly kind: 'claim' | 'check';
  readonly id: string;
  readonly offset: number;
  readonly length: number;
}

/** Reports a noun or a time beside a number that is not its own. */
export function checkCited(
  { kind, id, offset, length }: CitedPlace,
  source: string,
  place: TextPlace,
  lang: Lang,
  numbers: CitedNumbers,
  problems: Problems,
): void {
  const number = numbers.of(kind, id);
  if (number === undefined) return;
  const end = offset + length;
  const [text, preceding] = [source.slice(offset, end), source.slice(Math.max(0, offset - BEFORE), offset)];
  const word = numbers.strange(kind, id, source.slice(end, end + BEHIND), lang);
  // A slip in the unit is told where the unit stands, and of two rows with one id nobody knows which is meant.
  const row = [unitOf(kind === 'check' ? `check:${id}` : id), doubledId(id), `${kind}s/${id}`, measureOf(id)];
  const fault = `said-of/${kind}/${id}`;
  const ofUnit = [...row, `units/${number.unit}`, FORMS_ALIKE];
  if (word !== null && !(number.unit === 'percent' && OF_A_HUNDRED[lang].test(preceding)))
    problems.report(place.file, 'cite-unit', place.at(offset, length), {
      ...{ text, unit: number.unit, word, fault, behind: ofUnit },
    });
  const following = source.slice(end, end + BEHIND);
  const opposite = oppositeBeside(number.bound, preceding, following, lang);
  if (opposite !== undefined)
    problems.report(place.file, 'cite-bound', place.at(offset, length), {
      text,
      words: opposite,
      bound: number.bound,
      behind: [boundFault(id)],
    });
  const beside = wordsBeside(number, following, lang);
  if (beside?.is === 'form')
    problems.report(place.file, 'cite-form', place.at(offset, length), {
      text,
      words: beside.word,
      value: number.value ?? '',
      right: beside.right,
      nearest: [beside.right],
      behind: [valueOf(id), `forms/${number.unit}/uk`],
    });
  else if (beside !== null && word === null)
    problems.report(place.file, 'cite-unit', place.at(offset, length), {
      ...{ text, unit: number.unit, word: beside.word, fault, behind: ofUnit },
    });
  if (number.when === null) return;
  const said = otherTimeBeside(number.when, preceding, following, lang) ?? backwards(number, preceding, numbers);
  if (said !== null)
    problems.report(place.file, 'cite-time', place.at(offset, length), {
      text,
      words: said.trim(),
      behind: [`times/${id}`],
    });
}

/** Words by which the number of a day comes of what it is “now”. */
function backwards({ when, measured }: CitedNumber, preceding: string, numbers: CitedNumbers): string | null {
  const said = when === 'then' ? BECAME.exec(preceding) : null;
  const before = said === null ? undefined : numbers.of('claim', said[1] ?? said[2] ?? '');
  return said !== null && before?.when === 'now' && before.measured === measured ? said[0] : null;
}
