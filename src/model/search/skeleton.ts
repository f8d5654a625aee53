/**
 * How a word sounds, roughly, in Latin letters: what is left when spelling reforms, transliterations and the two
 * languages differ about the rest. «Халявський», «Халявский», Khaliavskyi and Khalyavsky have one skeleton, as have
 * «ініціятива» and «ініціатива», «партія» and «партия».
 */

/** Words with less than this sound alike by chance. */
export const LEAST_SKELETON = 4;

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', є: 'ie', ж: 'Z', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'X', ц: 'c' },
  ...{ ч: 'C', ш: 'S', щ: 'S', ь: '', ъ: '', ы: 'i', э: 'e', ю: 'iu', я: 'ia' },
};

/** Latin letters and groups of them, the longer first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, 'S'],
  [/tch|ch/gu, 'C'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'X'],
  [/ts|tz/gu, 'c'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/h/gu, 'g'],
  [/q/gu, 'k'],
  [/[yj]/gu, 'i'],
];

/** The skeleton of a word that was folded. */
export function skeleton(word: string): string {
  const latin = /^[a-z]+$/u.test(word)
    ? LATIN.reduce((text, [from, to]) => text.replace(from, to), word)
    : word.replace(/./gu, (sign) => CYRILLIC[sign] ?? '');
  return latin
    .replace(/i+(?=[aeou])/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/^(ro|be|ra)z(?=[ptksfXcCS])/u, '$1s')
    .replace(/[ieo]v$/u, 'ov')
    .replace(/ago$/u, 'ogo');
}

/** Letters that transliterations use for one sound or another: «х» is kh, h or ch, «ж» is zh or j. */
const DOUBTFUL: readonly (readonly [RegExp, string])[] = [
  [/(?<![cksptz])h/gu, 'kh'],
  [/(?<![st])ch/gu, 'kh'],
  [/j/gu, 'zh'],
];

/** The skeletons that a word may have: a word in Latin letters may be a name in one of several transliterations. */
export function skeletons(word: string): string[] {
  if (!/^[a-z]+$/u.test(word)) return [skeleton(word)];
  const read = DOUBTFUL.reduce<string[]>(
    (all, [from, to]) => [...all, ...all.map((one) => one.replace(from, to))],
    [word],
  );
  return [...new Set(read.map(skeleton))];
}

/** English words that differ by the side of the ocean, or by their spelling then, alone. */
export function american(word: string): string {
  return word
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u, 'iz')
    .replace(/our(?=$|s$|ed$|ing$|er|able|ite)/u, 'or')
    .replace(/re(?=s?$)/u, 'er')
    .replace(/mme(?=s?$)/u, 'm')
    .replace(/ll/gu, 'l')
    .replace(/ogue(?=s?$)/u, 'og');
}
