/**
 * How many of a thing this edition has, said with the noun in its right form: `{count:documents}` prints “three
 * documents”, `{count:documents@figures}` “3 documents”. Prose that types such a number goes stale with the next
 * document.
 */
import type { Lang } from '../model/common.ts';
import { COUNTED, type Counted } from '../model/counts.ts';
import { formatNumber, pluralCategory, type PluralCategory } from './format.ts';

/** A count that prose asks for. */
export interface CountOf {
  readonly of: Counted;
  /** In figures, however small. */
  readonly figures: boolean;
}

const REFERENCE = /^count:([a-z]+)(@figures)?$/u;

/** What stands between braces, where it asks for a count; null where it does not. */
export function parseCount(inner: string): CountOf | null {
  const [, name, figures] = REFERENCE.exec(inner) ?? [];
  const of = COUNTED.find((counted) => counted === name);
  return of === undefined ? null : { of, figures: figures !== undefined };
}

type Forms = Readonly<Partial<Record<PluralCategory, string>>>;
const NOUNS: Readonly<Record<Lang, Readonly<Record<Counted, Forms>>>> = {
  en: {
    documents: { one: 'document', other: 'documents' },
    notes: { one: 'note', other: 'notes' },
    claims: { one: 'claim', other: 'claims' },
    recommendations: { one: 'recommendation', other: 'recommendations' },
    charts: { one: 'chart', other: 'charts' },
    checks: { one: 'sum', other: 'sums' },
    works: { one: 'work', other: 'works' },
  },
  uk: {
    documents: { one: 'документ', few: 'документи', many: 'документів' },
    notes: { one: 'примітка', few: 'примітки', many: 'приміток' },
    claims: { one: 'твердження', few: 'твердження', many: 'тверджень' },
    recommendations: { one: 'рекомендація', few: 'рекомендації', many: 'рекомендацій' },
    charts: { one: 'графік', few: 'графіки', many: 'графіків' },
    checks: { one: 'перевірка', few: 'перевірки', many: 'перевірок' },
    works: { one: 'праця', few: 'праці', many: 'праць' },
  },
};

/** Numbers up to twelve stand in words; the place in the list is the number. */
const NUMBERS: Readonly<Record<Lang, readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  uk: 'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять'.split(' '),
};
/** Ukrainian numbers that take the gender of what they count. */
const FEMININE = new Map([
  ['один', 'одна'],
  ['два', 'дві'],
]);
const NEUTER = new Map([['один', 'одне']]);
const GENDERS: Readonly<Partial<Record<Counted, ReadonlyMap<string, string>>>> = {
  notes: FEMININE,
  recommendations: FEMININE,
  checks: FEMININE,
  works: FEMININE,
  claims: NEUTER,
};

/** A small number as a word where it has one, else in figures. @param opens does it open a sentence? */
export function sayNumber(count: number, lang: Lang, gender: 'feminine' | 'neuter', opens: boolean): string {
  const word = NUMBERS[lang][count];
  if (word === undefined) return formatNumber(count, lang);
  const forms = gender === 'feminine' ? FEMININE : NEUTER;
  const said = (lang === 'uk' ? forms.get(word) : undefined) ?? word;
  return opens ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/**
 * A count with its noun, in the nominative.
 * @param opens does it open a sentence?
 */
export function sayCount(count: number, { of, figures }: CountOf, lang: Lang, opens: boolean): string {
  const noun = NOUNS[lang][of][pluralCategory(count, lang)] ?? NOUNS[lang][of].other ?? '';
  const word = figures ? undefined : NUMBERS[lang][count];
  if (word === undefined) return `${formatNumber(count, lang)}\u00a0${noun}`;
  const said = `${(lang === 'uk' ? GENDERS[of]?.get(word) : undefined) ?? word} ${noun}`;
  return opens ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** Does a sentence begin after these words: after none at all, or after the end of another one? */
export function opensSentence(before: string): boolean {
  const tail = before.replace(/[\s*_#>«“„"(–—-]+$/u, '');
  return tail === '' || (tail.length < before.length && /[.!?…]["'”’»)\]*_]*$/u.test(tail));
}
