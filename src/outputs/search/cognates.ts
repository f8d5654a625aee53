/**
 * Words of one descent that Ukrainian and Russian form by rules: «органический» asks for «органічний», «добровільний»
 * for «добровольный». Rules of the languages, not of the documents; whether there is such a word, a dictionary says.
 */
import { skeleton } from '../../model/search/skeleton.ts';
import type { Inflection, Standing } from './hunspell.ts';

type Side = 'uk' | 'ru';

/** What words of a language end with, and what those of the other end with in its place. */
const ENDINGS: Readonly<Record<Side, readonly (readonly [RegExp, string])[]>> = {
  uk: [
    [/[іи]чний$/u, 'ический ичный ичный'],
    [/[іи]чно$/u, 'ически ично'],
    [/ійний$/u, 'ионный'],
    [/ський$/u, 'ский'],
    [/(?:із|из)увати(?:ся)?$/u, 'изировать изовать'],
    [/увати$/u, 'овать ировать'],
    [/ий$/u, 'ый ой ий'],
    [/ований$/u, 'ированный'],
    [/ованість$/u, 'ированность'],
    [/ість$/u, 'ость'],
    [/[ую]вання$/u, 'ирование ование'],
    [/ння$/u, 'ние'],
    [/ство$/u, 'ство'],
    [/ти$/u, 'ть'],
    [/тися$/u, 'ться'],
    [/ець$/u, 'ец'],
    [/я$/u, 'я ия'],
    [/(?=[аоіи]?$)/u, ''],
  ],
  ru: [
    [/ический$/u, 'ічний ичний'],
    [/ически$/u, 'ічно ично'],
    [/ионный$/u, 'ійний'],
    [/ский$/u, 'ський'],
    [/из(?:ир)?овать(?:ся)?$/u, 'изувати ізувати'],
    [/(?:ир)?овать$/u, 'увати'],
    [/(?:ый|ой|ий)$/u, 'ий'],
    [/ированный$/u, 'ований'],
    [/ированность$/u, 'ованість'],
    [/ость$/u, 'ість'],
    [/ние$/u, 'ння'],
    [/ство$/u, 'ство'],
    [/ть$/u, 'ти'],
    [/ться$/u, 'тися'],
    [/ец$/u, 'ець'],
    [/ия$/u, 'ія'],
    [/(?=[ао]?$)/u, ''],
  ],
};

/** Letters in which the languages spell one sound. */
const SPELT: Readonly<Record<Side, readonly (readonly [RegExp, string])[]>> = {
  uk: [
    [/и/gu, 'ы'],
    [/[ії]/gu, 'и'],
    [/є/gu, 'е'],
    [/^най/u, 'наи'],
  ],
  ru: [
    [/^наи/u, 'най'],
    [/и/gu, 'і'],
    [/ы/gu, 'и'],
    [/э/gu, 'е'],
    [/ъ/gu, ''],
  ],
};

/** Vowels that went apart: «вільний» and «вольный», «середній» and «средний», «голова» and «глава». */
const VOWELS: Readonly<Record<Side, readonly (readonly [RegExp, string])[]>> = {
  uk: [
    [/і(?!.*і)/u, 'о'],
    [/і(?!.*і)/u, 'е'],
    [/^ро(?=[зс])/u, 'ра'],
    [/(?<=[бвгдзкпст])ере(?=\p{L})/u, 'ре'],
    [/(?<=[бвгдзкпст])оро(?=\p{L})/u, 'ра'],
    [/(?<=[бвгдзкпст])оло(?=\p{L})/u, 'ла'],
  ],
  ru: [
    [/о(?=[^аеёиоуыэюя]+[а-я]{0,4}$)/u, 'і'],
    [/е(?=[^аеёиоуыэюя]+[а-я]{0,4}$)/u, 'і'],
    [/^ра(?=[зс])/u, 'ро'],
    [/(?<=[бвгдзкпст])ре(?=\p{L})/u, 'ере'],
    [/(?<=[бвгдзкпст])ра(?=\p{L})/u, 'оро'],
    [/(?<=[бвгдзкпст])ла(?=\p{L})/u, 'оло'],
  ],
};

/** How the other language may say a word. */
function said(word: string, side: Side): string[] {
  const found = new Set<string>();
  for (const [from, to] of ENDINGS[side]) {
    const [ending] = from.exec(word) ?? [];
    if (ending === undefined) continue;
    const stem = word.slice(0, word.length - ending.length);
    // Short stems are alike by chance.
    if (stem.length < 4) continue;
    const apart = VOWELS[side].map(([one, other]) => stem.replace(one, other)).filter((one) => one !== stem);
    for (const one of [stem, ...apart]) {
      const spelt = SPELT[side].reduce((text, [letter, other]) => text.replace(letter, other), one);
      // Of a word from elsewhere «и» is the same in both.
      const begun = [one, spelt, spelt.replaceAll('ы', 'и')];
      for (const end of to.split(' ')) for (const stem of begun) found.add(stem + end);
    }
  }
  return [...found];
}

/**
 * Words of the other language that ask for those of a source. @param side the language of the words
 * @param there words of that language @param other the dictionary of the other @param sources the words of the sources
 */
export function cognates(
  side: Side,
  there: readonly Standing[],
  other: Inflection,
  sources: ReadonlySet<string>,
): Standing[] {
  const asking = new Map<string, Set<string>>();
  for (const { base, standing } of there) {
    const own = standing.filter((form) => sources.has(form));
    if (own.length === 0) continue;
    for (const word of said(base, side)) {
      // What sounds alike is found by its sound.
      if (skeleton(word) === skeleton(base)) continue;
      const forms = asking.get(word) ?? new Set();
      asking.set(word, forms);
      for (const form of own) forms.add(form);
    }
  }
  return other.lemmasOf(new Set(asking.keys())).flatMap((lemma): Standing[] => {
    const standing = asking.get(lemma.base);
    return standing === undefined || lemma.isName ? [] : [{ ...lemma, standing: [...standing], spelt: true }];
  });
}
