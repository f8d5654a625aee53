/**
 * In which language a text of ours is written. What is quoted does not count, nor what stands for something else:
 * a Ukrainian word in quotation marks is at home in an English sentence, and so is a name.
 */
import type { Bilingual, Lang, Span } from '../model/common.ts';
import { isOtherLatin } from './other-latin.ts';
import { sentenceEnds } from './sentences.ts';

/** The languages that are told apart; Russian so that a text left in it is not taken for Ukrainian. */
export type WrittenLanguage = Lang | 'ru' | 'other';

/** The languages, as a message names them. */
export const LANGUAGE_NAMES: Readonly<Record<WrittenLanguage, Bilingual>> = {
  en: { en: 'English', uk: 'англійський' },
  uk: { en: 'Ukrainian', uk: 'український' },
  other: { en: 'another language', uk: 'писаний іншою мовою' },
  ru: { en: 'Russian', uk: 'російський' },
};

/**
 * Quotations, emphasised words, code, addresses, tags, citations of numbers, signs written as entities. None is looked
 * for again in the middle of what begins like one: a text of beginnings alone would take the square of its length.
 */
const NOT_OURS = new RegExp(
  [
    '«[^«»]*»',
    '“[^“”]*”',
    '„[^„“”]*[“”]',
    '"[^"]*"',
    String.raw`(?<![\p{L}\p{N}])‘[^‘]*?’(?!\p{L})`,
    String.raw`(?<![*\p{L}\p{N}])\*[^*\n]+\*(?!\*)`,
    String.raw`(?<![\p{L}\p{N}_])_[^_\n]+_(?![\p{L}\p{N}_])`,
    '`[^`]*`',
    String.raw`\]\((?:(?!\]\()[^)])*\)`,
    String.raw`https?:\S+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.]+`,
    '<[^<>]*>',
    String.raw`\{[^{}]*\}`,
    String.raw`&#?\w+;`,
  ].join('|'),
  'gu',
);

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ\-\u2011]\p{L}[\p{L}\p{M}]*)*/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** RATAU, EDTF, XIII: abbreviations and Roman numerals are the same in every language, and so is the x of a formula. */
const ABBREVIATION = /^(?:\p{Lu}+|[a-z])$/u;

/** Endings that Ukrainian lacks, of words that are no names: внимание, организации, членских, главное, является. */
const RUSSIAN_ENDING = new RegExp(
  String.raw`^\p{Ll}+(?:[аея]ни(?:е|ем|ям|ях)|[бвгджзклмнпрстфхцчшщ]и(?:и|ей|я|ю)|тся|` +
    '[^оаь]ск(?:их|ого|ой|ую|им)|[нвкглтмрщшч](?:ое|ее|ая|ие))$',
  'u',
);

/** How Russian words of our subject begin, where Ukrainian has none that do. */
const RUSSIAN_STEMS =
  'работ(?!орг)|рабоч|собрани|коммунист|партийн|комитет|деятельн|необходим|являе|являю|делат|делае|несколько|хорошо|' +
  'плохо|следует|женщин|человек|среди(?!н)|принят|расшир|поднят|вовлек|привлек|молодеж|количеств|обществ|учрежден|' +
  'предприят|хозяйств|крестьян|товарищ|вопрос|увелич|уменьш|ячейк|съезд|совещан|каждо|должн|договориться|усилить';

/** Letters, small words and endings that only one of the two languages has. */
const RUSSIAN = [
  /[ыэъё]/iu,
  RUSSIAN_ENDING,
  new RegExp(`^(?:${RUSSIAN_STEMS})`, 'u'),
  /^(?:и|что|как|или|его|только|также|если|был[ао]|во|со|ко|из|нет|кто|где|чтобы)$/iu,
];
const UKRAINIAN = [
  /[іїєґ]/iu,
  /^(?:й|що|як|або|лише|також|якщо|від|вже|немає|хто|де|ще|щоб|із|з|бу(?:в|ла|ло|ли|ти))$/iu,
];

/**
 * Small words of Russian that Ukrainian does not have, nor had. «От», «во», «его», «оно», «потом», «тем» and «конечно»
 * are not among them: they are Ukrainian words, too, or were.
 */
const ONLY_RUSSIAN =
  'что|чтоб|или|либо|если|как|какой|какая|какие|какое|каких|кто|где|когда|всегда|никогда|иногда|почему|зачем|она|они|' +
  'их|меня|тебя|себя|всего|которая|которое|которого|которой|которую|только|также|тоже|даже|лишь|очень|после|между|из|' +
  'нет|больше|меньше|более|менее|может|могут|должен|должна|должно|нельзя|можно|сейчас|теперь|будет|еще|здесь|сегодня|' +
  'вчера|ничего|никто|это|эта|эти|этот|мы|ты|вы|бы|был|была|было|были|всё|её|ещё';
/**
 * One of those, or a word with a letter that Ukrainian lacks, begun small: a name may be left as it is written at home.
 */
const STRAY = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’ʼ-])(?:` +
    [
      '[а-яіїєґ]*[ыэъё][а-яіїєґыэъё]*',
      `(?:${RUSSIAN_STEMS})[а-яё]*`,
      `(?:${ONLY_RUSSIAN.replace(/[а-яё]/g, (small) => `[${small}${small.toUpperCase()}]`)})`,
      String.raw`[иИ](?= [а-яіїєґ]{2})`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{M}'’ʼ])`,
  'u',
);

/** One script has to be this many times as long as the other: a word and its translation are in no one language. */
const CLEARLY = 1.5;

/** So many words that are no names make a stretch of another language. */
const TELLING = 4;
/** In English so many are one already: Cyrillic words stand in quotation marks or asterisks. */
const TELLING_IN_ENGLISH = 1;

/** A text with a sign that is none in the place of what is not ours: quotations and the like. */
export function withoutOthers(text: string): string {
  return text.replace(NOT_OURS, (found) => found.replace(/[^\n]/g, '\ue000'));
}

/** A text with blanks in the place of what is not ours: quotations and the like. */
function ownOf(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  // Twice, for a quotation within a quotation.
  return text.replace(NOT_OURS, blank).replace(NOT_OURS, blank);
}

const countOf = (words: readonly string[], signs: readonly RegExp[]): number =>
  words.filter((word) => signs.some((sign) => sign.test(word))).length;

/** The language of a text; null where its own words do not tell: a name, an abbreviation, a quotation and no more. */
export function languageOf(text: string): WrittenLanguage | null {
  const own = ownOf(text);
  const words = (own.match(WORD) ?? []).filter((word) => !ABBREVIATION.test(word));
  const letters = (script: RegExp): number => words.filter((word) => script.test(word)).join('').length;
  const [latin, cyrillic] = [letters(LATIN), letters(CYRILLIC)];
  if (latin > cyrillic * CLEARLY) return isOtherLatin(own) ? 'other' : 'en';
  if (cyrillic <= latin * CLEARLY) return null;
  const [first = '', ...rest] = words;
  // A capital at the beginning makes no name.
  const said = [first.toLowerCase(), ...rest];
  return countOf(said, RUSSIAN) > countOf(said, UKRAINIAN) ? 'ru' : 'uk';
}

/** A stretch of a text that is written in another language. */
export interface ForeignStretch extends Span {
  readonly language: WrittenLanguage;
}

/**
 * Where a text is not in its language: the whole of it; or the first words in the other script that follow upon each
 * other and are more than names and letters; or the first Russian sentence or word among Ukrainian ones. Null where it
 * stays in its language.
 */
export function foreignIn(text: string, lang: Lang): ForeignStretch | null {
  if (isPlainly(text, lang)) return null;
  const language = languageOf(text);
  const own = ownOf(text);
  const whole = language !== null && language !== lang ? { start: 0, end: text.trimEnd().length, language } : null;
  if (whole !== null && (lang === 'en' || language !== 'ru')) return whole;
  // Where the first sentences are Ukrainian, the text is Russian from some sentence on.
  const part = (whole === null ? inOtherScript(own, lang) : null) ?? (lang === 'uk' ? russianIn(own) : null);
  return whole !== null && !(part !== null && UKRAINIAN[0]?.test(own.slice(0, part.start))) ? whole : part;
}

function inOtherScript(own: string, lang: Lang): ForeignStretch | null {
  const other = lang === 'en' ? CYRILLIC : LATIN;
  let run: RegExpExecArray[] = [];
  for (const word of [...own.matchAll(WORD), null]) {
    if (word !== null && (other.test(word[0]) || ABBREVIATION.test(word[0]))) {
      run.push(word);
      continue;
    }
    const [first, last] = [run[0], run.at(-1)];
    const plain = run.filter(({ 0: found }) => /^\p{Ll}{2}/u.test(found) && other.test(found));
    if (plain.length >= (lang === 'en' ? TELLING_IN_ENGLISH : TELLING) && first !== undefined && last !== undefined) {
      const [start, end] = [first.index, last.index + last[0].length];
      return { start, end, language: languageOf(own.slice(start, end)) ?? (lang === 'en' ? 'uk' : 'en') };
    }
    run = [];
  }
  return null;
}

function russianIn(own: string): ForeignStretch | null {
  let start = 0;
  for (const end of [...sentenceEnds(own), own.length]) {
    const sentence = own.slice(start, end);
    const words = sentence.match(WORD) ?? [];
    const russian = countOf(words, RUSSIAN);
    if (words.length >= TELLING && russian > 1 && russian > countOf(words, UKRAINIAN))
      return { start: start + sentence.search(/\S/u), end: start + sentence.trimEnd().length, language: 'ru' };
    start = end;
  }
  const word = STRAY.exec(own);
  return word && { start: word.index, end: word.index + word[0].length, language: 'ru' };
}

/**
 * Is a text so plainly in a language that nobody need look at its words? Most texts are; the look takes twelve
 * microseconds, four seconds of 10,000 documents (26 November 2026).
 */
export function isPlainly(text: string, lang: Lang): boolean {
  if (lang === 'en') return !/[\u0400-\u04ff]/.test(text) && !isOtherLatin(text);
  // What is cited is named in Latin letters.
  const uncited = text.includes('{') ? text.replace(/\{[^{}]*\}/g, ' ') : text;
  return /[іїєґ]/.test(uncited) && !/[A-Za-zыэъё]/.test(uncited) && !STRAY.test(uncited);
}
