/** Numbers that our prose types by hand where a claim has them: the same one is cited, and one like it is a slip. */
import type { StoredClaim } from '../../model/claim.ts';
import type { Lang } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { valueOf } from '../../problems/entities.ts';
import { documentAround } from '../../problems/whole.ts';
import { nounsBehind } from '../../text/counted/foreign-word.ts';
import type { Things } from '../../text/counted/things.ts';
import { showQuantity } from '../rows/numerals.ts';
import type { TextPlace } from './text-place.ts';
import { checkTypedDates } from './typed-dates.ts';

/** A literal that is one number and nothing else. */
const TYPED = /\{=(\d[\d.,\u00a0\u2009\u202f ]*)\}/gu;
/** So many words may stand behind it. */
const BEHIND = 60;
/** The words of somebody else, and words that are spoken of. */
const APART = /«[^«»\n]*»|“[^“”\n]*”|„[^„“\n]*“|\*[^*\n]+\*/gu;

/** Reports dates that cannot be, and numbers of claims that are typed. */
export function checkTyped(
  source: string,
  place: TextPlace,
  lang: Lang,
  claims: Pick<ClaimValues, 'of'>,
  problems: Problems,
): void {
  checkTypedDates(source, place, lang, problems);
  // Of the options of a lesson all but one are wrong on purpose, and pupils follow no links.
  if (!source.includes('{=') || place.file.path.startsWith('content/lessons/')) return;
  const own = source.replace(APART, (words) => ' '.repeat(words.length));
  for (const { 0: text, 1: figures = '', index } of own.matchAll(TYPED)) {
    const end = index + text.length;
    const claim = claimOf(figures, source.slice(end), place, lang, claims);
    if (claim === null) continue;
    const { id, value } = claim;
    problems.report(place.file, 'number-of-claim', place.at(index, text.length), {
      text,
      id,
      value,
      behind: [valueOf(id)],
      nearest: [`{${id}}`],
    });
  }
}

/** The claim that says a number, as far as its figures and the words that follow it tell. */
export function claimOf(
  figures: string,
  following: string,
  { file }: TextPlace,
  lang: Lang,
  claims: Pick<ClaimValues, 'of'>,
): { readonly id: string; readonly value: string } | null {
  const claim = claims.of(plainNumber(figures, lang), following.slice(0, BEHIND), lang, documentAround(file.path));
  if (claim === null) return null;
  const [id = '', value = ''] = claim.split(' ');
  return { id, value };
}

function plainNumber(figures: string, lang: Lang): string {
  const joined = figures.replace(/[\u00a0\u2009\u202f ]/gu, '');
  return lang === 'en' ? joined.replace(/,(?=\d{3}(?!\d))/gu, '') : joined.replace(',', '.');
}

/** Shorter numbers may well be others. */
const [COUNTED, ALONE] = [3, 4];
/** Four figures that are the year of something. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Numbers that a name has, besides years: “The statute of 1922”; null where the words name nothing. */
export type NumbersOfName = readonly string[] | 'years' | null;

/** The first number, or brace of a cite, of words that are printed as they stand; none that belongs to the name. */
export function numberInLabel(source: string, name: NumbersOfName): RegExpExecArray | null {
  const found = [...source.matchAll(/\p{Nd}+|[{}]+/gu)].find(
    ({ 0: words }) => name === null || !((name !== 'years' && name.includes(words)) || YEAR.test(words)),
  );
  return found ?? null;
}

/** The claims by what they say. */
export class ClaimValues {
  readonly #claims: ReadonlyMap<number, readonly StoredClaim[]>;
  readonly #things: Things;

  constructor(claims: readonly StoredClaim[], things: Things) {
    const own = claims.filter(({ kind, value }) => kind !== 'date' && kind !== 'ordinal' && typeof value === 'number');
    this.#claims = Map.groupBy(own, ({ value }) => value as number);
    this.#things = things;
  }

  /**
   * The claim whose number is typed, or of whose number two figures next to each other have changed places, and its
   * value. A number of few figures may well be another, unless what it counts stands behind it.
   * @param document the one that the words are about, of thousands of which some have any number; null for all
   */
  of(typed: string, following: string, lang: Lang, document: string | null): string | null {
    const figures = typed.replace('.', '').length;
    if (figures < COUNTED || /^\d0+$/u.test(typed)) return null;
    const swapped = [...typed].map((_, at) =>
      typed.replace(new RegExp(`^(.{${at}})(\\d)(\\.?)(\\d)`, 'u'), '$1$4$3$2'),
    );
    const alike = [typed, ...swapped]
      .flatMap((number) => this.#claims.get(Number(number)) ?? [])
      .filter((claim) => document === null || claim.document === document);
    if (alike.length === 0) return null;
    const things = this.#things;
    const nouns = nounsBehind(following, lang, things);
    const counted = alike.find(({ unit }) =>
      nouns.some(
        (one) => things.fits(one.things, unit) || things.measured(unit).some((thing) => one.things.has(thing)),
      ),
    );
    const claim = counted ?? (figures >= ALONE && nouns.length === 0 && !YEAR.test(typed) ? alike[0] : undefined);
    return claim === undefined ? null : `${claim.id} ${showQuantity(claim.value)}`;
  }
}
