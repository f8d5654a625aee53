/**
 * What the two languages of our own prose say otherwise in a word: “six” and «п’ятеро», “weeks” and «місяці», “the
 * north” and «південь». Only a word in the place of which the other language has another of its kind is told: either
 * may leave a thing unsaid.
 */
import type { Lang, Span } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { opposites, Saying } from '../../text/compared/denials.ts';
import { exchangedKin } from '../../text/compared/kin-words.ts';
import { exchangedMeasures } from '../../text/compared/measure-words.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import { readRoman } from '../../text/numbers/roman.ts';
import type { Paragraph } from './told-names.ts';

/** What stands in marks is somebody’s, and a citation says its number itself. */
const APART = /«[^«»]*»|“[^“”]*”|„[^„“]*“|‘[^‘’]*’|\*[^*\n]*\*|\{[^{}]*\}|\]\((?:(?!\]\()[^)])*\)/gu;
const ownWords = (words: string): string => words.replace(APART, (found) => ' '.repeat(found.length));

/** The two words, each where it stands in its sentence. */
interface Differing {
  readonly english: Span;
  readonly ukrainian: Span;
}

/** Reports a word of the Ukrainian paragraph in the place of which the English one has another. */
export function compareWords(en: Paragraph, uk: Paragraph, file: () => string, problems: Problems): void {
  const [ours, theirs] = [en.sentences, uk.sentences];
  const paired = ours.length === theirs.length;
  for (const [index, sentence] of (paired ? theirs : [uk.words]).entries()) {
    const other = paired ? (ours[index] ?? '') : en.words;
    const found = differing(other, sentence);
    if (found === null) continue;
    const { start, end } = found.ukrainian;
    const at = uk.offset + uk.words.indexOf(sentence) + start;
    problems.report(uk.place.file, 'words-differ', uk.place.at(at, end - start), {
      words: sentence.slice(start, end),
      other: other.slice(found.english.start, found.english.end),
      file: file(),
    });
  }
}

/** The first word that a sentence of one language says otherwise than its sister; null where both may say the same. */
export function differing(english: string, ukrainian: string): Differing | null {
  const [en, uk] = [ownWords(english), ownWords(ukrainian)];
  return differingNumbers(en, uk) ?? differingMeasures(en, uk) ?? opposed(en, uk) ?? differingKin(en, uk);
}

interface Counted extends Span {
  readonly value: number;
}

/** «Пів на восьму» is half past seven. */
const TOWARDS = /(?<!\p{L})(?:пів|чверть) на\s+$/iu;
/** So many, and more, are said without counting: “a hundred”. «Десятих» and «сотих» are digits behind a comma. */
const [LEAST, MOST] = [2, 99];
const PARTS = /^(?:десят|сот|тисячн)(?:ої|а|их|і)$/iu;

/** In English only what stands in capitals is looked at for Roman numerals. */
const CAPITALS = /(?<![\p{L}\d])[IVX]{2,}(?![\p{L}\d])/gu;

/** The small numbers that a text says in words or in Roman numerals, and all that it says. */
function numbersIn(text: string, lang: Lang): { readonly own: Counted[]; readonly all: ReadonlySet<number> } {
  const numerals = readNumerals(text, lang).map(({ value, ...numeral }) => {
    const before = lang === 'uk' && numeral.kind === 'ordinal' ? text.slice(0, numeral.start) : '';
    return { ...numeral, value: TOWARDS.test(before) ? value - 1 : value };
  });
  const own = numerals.flatMap(({ form, kind, value, range, words, start, end }): Counted[] => {
    const whole = range === undefined && Number.isInteger(value) && value >= LEAST && value <= MOST;
    const exact = form === 'words' && kind !== 'indefinite' && kind !== 'fraction';
    return exact && whole && !PARTS.test(words) ? [{ start, end, value }] : [];
  });
  const roman = [...(lang === 'en' ? text.matchAll(CAPITALS) : [])].flatMap(({ 0: word, index }): Counted[] => {
    const read = readRoman(text, word, index);
    return read === null ? [] : [{ start: index, end: read.end, value: read.value }];
  });
  const all = [...numerals.flatMap(({ value, range }) => range ?? [value]), ...roman.map(({ value }) => value)];
  return { own: [...own, ...roman], all: new Set(all) };
}

function differingNumbers(english: string, ukrainian: string): Differing | null {
  const [en, uk] = [numbersIn(english, 'en'), numbersIn(ukrainian, 'uk')];
  const [one, other] = [en.own.find(({ value }) => !uk.all.has(value)), uk.own.find(({ value }) => !en.all.has(value))];
  return one === undefined || other === undefined ? null : { english: one, ukrainian: other };
}

/** Measures that stand for each other only by mistake: an evening is no week, but it is a part of one. */
const DAYPARTS: ReadonlySet<string> = new Set(['evening', 'night']);

function differingMeasures(english: string, ukrainian: string): Differing | null {
  const found = exchangedMeasures(english, 'en', ukrainian, 'uk').find(
    ({ said, meant }) => DAYPARTS.has(said.measure) === DAYPARTS.has(meant.measure),
  );
  return found === undefined ? null : { english: found.said, ukrainian: found.meant };
}

function differingKin(english: string, ukrainian: string): Differing | null {
  const found = exchangedKin([english, 'en'], [ukrainian, 'uk']);
  return found === null ? null : { english: found.said, ukrainian: found.meant };
}

function opposed(english: string, ukrainian: string): Differing | null {
  const [source, translation] = [new Saying(ukrainian, 'uk'), new Saying(english, 'en')];
  const [found] = opposites(source, translation, true);
  if (found === undefined) return null;
  const start = ukrainian.indexOf(found.meant);
  return { english: found, ukrainian: { start, end: start + found.meant.length } };
}
