/**
 * Words of another language within prose of ours, which say so: whoever hears a page is not read Cyrillic letters by an
 * English voice, one by one. WCAG asks for it (3.1.2).
 */
import type { Lang, SourceLanguage } from '../model/common.ts';
import { RUSSIAN_LETTERS, stretchOf } from '../model/scripts.ts';
import { el, type Tree } from './html.ts';
import { languageOf } from './language-of.ts';

const CYRILLIC = new RegExp(stretchOf('Cyrillic'), 'gu');
/** Letters that Ukrainian has, and Russian has not. */
const UKRAINIAN = /[іїєґ]/iu;
/** A quotation without its marks, or a word that only Russian can have. */
const RUSSIAN_IN_UKRAINIAN = new RegExp(
  String.raw`(?<=«)[^«»]+(?=»)|[\p{Script=Cyrillic}'’ʼ\-]*[ыэъёЫЭЪЁ][\p{Script=Cyrillic}'’ʼ\-]*`,
  'gu',
);

/**
 * A text of a language, each stretch that is not in it in an element of its own.
 * @param beside language of the source that it speaks of: that of words which could be of either
 */
export function inTongues(text: string, lang: Lang, beside?: SourceLanguage): Tree {
  const parts: Tree[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(lang === 'en' ? CYRILLIC : RUSSIAN_IN_UKRAINIAN)) {
    const isRussian =
      RUSSIAN_LETTERS.test(words) || languageOf(words) === 'ru' || (beside === 'ru' && !UKRAINIAN.test(words));
    const language = isRussian ? 'ru' : 'uk';
    // Of a single word without such a letter nobody can be sure: Ukrainian of the time had most of them.
    if (language === lang || (lang === 'uk' && !RUSSIAN_LETTERS.test(words) && !words.includes(' '))) continue;
    parts.push(text.slice(end, index), el('span', { lang: language }, words));
    end = index + words.length;
  }
  return end === 0 ? text : [...parts, text.slice(end)];
}
