/**
 * The promise about what a translation says of its numbers: a ceiling stays a ceiling, per cent are no people, and of
 * two numbers of one unit, or of two sentences, that which stands first in the source stands first.
 */
import { FORMS_ALIKE } from '../rows/unit-forms.ts';
import type { StoredClaim } from '../../model/claim.ts';
import { type Bilingual, type Lang, type Span, between } from '../../model/common.ts';
import type { Unit } from '../../model/vocabulary.ts';
import type { Problems, Particulars } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import { orderOf, valueOf } from '../../problems/entities.ts';
import { boundFault, kindOf, unitOf } from '../rows/claim-kinds.ts';
import type { StoredTranslation } from '../../read/translation.ts';
import { grounds, readBound, groundsInEnglish, readEnglishBound } from '../../text/bound-words.ts';

/** A number of a claim, where a translation says it. */
export interface RenderedNumber extends Span {
  readonly claim: StoredClaim;
  /** Where its words begin in the source. */
  readonly at: number;
  /** The sentence of its block in which they stand, by index. */
  readonly sentence: number;
}

/** What names something and is not printed, or prints a number: a mark without its words. */
const MARK = /\{[^{}|]*\|?|\}/gu;
/** Of a unit that is a share of a hundred. */
const PER_CENT: Readonly<Record<Lang, RegExp>> = {
  en: /per\s?cent|%|percentage|share|proportion|half|quarter|third|every|each/iu,
  uk: /відсот|%|процент|частк|половин|чверт|третин|кож[не]/iu,
};

const EVERY = /(?<!\p{L})(?:every|each|кожен|кожн\p{L}+)(?!\p{L})/iu;

/** Words of a translation as a message gives them, or that there are none. */
const said = (words: string | null): Bilingual =>
  words === null ? { en: 'nothing of it', uk: 'про це нічого' } : { en: `“${words}”`, uk: `«${words}»` };

/** The fault of a number of a claim that counts something else in a translation. */
export const countedIn = (file: SourceFile, claim: string): string => `counted/${file.path}/${claim}`;

type Wrong = 'translation-bound' | 'translation-unit' | 'translation-order';
type Report = <Code extends Wrong>(code: Code, place: Span, said: Particulars<Code>) => void;

/** Reports bounds, units and an order that are not those of the source. */
export function checkRendered(
  numbers: readonly RenderedNumber[],
  { prose, free }: StoredTranslation,
  lang: Lang,
  units: readonly Unit[],
  problems: Problems,
): void {
  const words = prose.file.text.slice(prose.start, prose.end).replace(MARK, (mark) => ' '.repeat(mark.length));
  // A slip in the row of a claim is told there.
  const report: Report = (code, { start, end }, said) =>
    problems
      .behind(
        ...numbers.flatMap(({ claim: { id } }) => (id === said.id ? [unitOf(id), boundFault(id), valueOf(id)] : [])),
      )
      .report(prose.file, code, between(prose.start + start, prose.start + end), {
        ...said,
        ...(code === 'translation-unit' && 'unit' in said
          ? {
              fault: countedIn(prose.file, String(said.id)),
              behind: [kindOf(String(said.id)), `units/${said.unit}`, FORMS_ALIKE],
            }
          : {}),
        ...(code === 'translation-order' && { fault: orderOf(String(said.id)) }),
      });
  for (const number of numbers) {
    checkBound(number, words, lang, report);
    checkUnit(number, words, lang, units, report);
  }
  if (!free) checkOrder(numbers, report);
}

function checkBound({ claim, start, end }: RenderedNumber, words: string, lang: Lang, report: Report): void {
  const { bound, kind, id } = claim;
  if (kind === 'date' || kind === 'ordinal') return;
  const [preceding, following] = [words.slice(0, start), words.slice(end)];
  const read = lang === 'en' ? readEnglishBound(preceding, following) : readBound(preceding, following, lang);
  const sentence = sentenceAround(words, start, end);
  const ground = lang === 'en' ? groundsInEnglish : grounds;
  if (read.bounds.includes(bound) || (bound !== 'exactly' && read.words === null && ground(bound, sentence))) return;
  report('translation-bound', between(start, end), { id, bound, words: said(read.words), quote: claim.quote });
}

function checkUnit(
  { claim, start, end }: RenderedNumber,
  words: string,
  lang: Lang,
  units: readonly Unit[],
  report: Report,
): void {
  const { unit, id, kind } = claim;
  if (kind === 'date' || kind === 'ordinal') return;
  if (unit === 'percent' && !PER_CENT[lang].test(sentenceAround(words, start, end)))
    return report('translation-unit', between(start, end), { id, unit, word: said(null) });
  // What stands behind it is the whole: “every third cell”.
  if (unit === 'percent' && EVERY.test(words.slice(Math.max(0, start - 'кожного '.length), end))) return;
  const next = words
    .slice(end, end + 60)
    .trimStart()
    .toLowerCase();
  const says = (forms: readonly string[]): string | undefined =>
    forms.find((form) => next.startsWith(form.toLowerCase()) && !/^[\p{L}\p{M}]/u.test(next.slice(form.length)));
  const formsOf = ({ forms, symbol }: Unit): string[] => [
    ...Object.values(forms?.[lang] ?? {}),
    ...(symbol === undefined ? [] : [symbol]),
  ];
  const own = units.flatMap((one) => (one.id === unit ? formsOf(one) : []));
  if (says(own) !== undefined) return;
  const [other] = units.flatMap((one) => (one.id === unit ? [] : (says(formsOf(one)) ?? [])));
  // Of “cells of the league” a translation may say “cells”.
  const isOfOwn = own.some((form) =>
    form
      .toLowerCase()
      .split(/\s+/u)
      .includes(other?.toLowerCase() ?? ''),
  );
  if (other !== undefined && !isOfOwn) report('translation-unit', between(start, end), { id, unit, word: said(other) });
}

function checkOrder(numbers: readonly RenderedNumber[], report: Report): void {
  for (const [index, second] of numbers.entries()) {
    const first = numbers[index - 1];
    if (first === undefined) continue;
    const [a, b] = [first.claim, second.claim];
    if (a.unit === 'date' || b.unit === 'date' || first.at <= second.at) continue;
    // Within a sentence a translator may put people before their applications.
    if (a.unit !== b.unit && first.sentence === second.sentence) continue;
    report('translation-order', second, { id: a.id, here: b.id, nearest: [`{${b.id}} … {${a.id}}`] });
  }
}

function sentenceAround(words: string, start: number, end: number): string {
  const before = words.slice(0, start).split(/[.!?…]\s+(?=\p{Lu})/u);
  const [after] = words.slice(end).split(/[.!?…](?=\s+\p{Lu}|\s*$)/u);
  return `${before.at(-1) ?? ''} ${words.slice(start, end)} ${after ?? ''}`;
}
