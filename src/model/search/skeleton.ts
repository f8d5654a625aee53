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
  [/tsch/gu, 'C'],
  [/shch|sch|sh/gu, 'S'],
  [/tch|ch|cz/gu, 'C'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'X'],
  [/ck/gu, 'k'],
  [/ts|tz/gu, 'c'],
  [/ph/gu, 'f'],
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
    : [...word].map((sign) => CYRILLIC[sign] ?? '').join('');
  return (
    latin
      // A soft consonant is another than a hard one, «поряд» no «порада»; but languages and reforms differ in «кляса».
      .replace(/i+(?=e)|(?<=[aeoulc])i+(?=[aou])/gu, '')
      .replace(/i+(?=[aou])/gu, 'i')
      // «Ввійти» is «увійти», and no «вийти».
      .replace(/^vv/u, 'uv')
      // «Одповідь» of the time is «відповідь», and «ріжний» is «різний».
      .replace(/^od(?=[bdgklmpstvCSXZ])/u, 'vid')
      .replace(/^riZn/u, 'rizn')
      .replace(/(.)\1+/gu, '$1')
      .replace(/ts/gu, 'c')
      // «Чесний» is «честный», «існувати» was «істнувати»; and who hears it writes «шефсво».
      .replace(/(?<=.)st(?=[nlv])/gu, 's')
      // Місцком is mistskom and mistkom; «внутрі» and «внутри» are «внутрішньо» in words of today.
      .replace(/s?c(?=k)/gu, 'st')
      .replace(/^vnutri(?!S)/u, 'vnutriSno')
      .replace(/^(ro|be|ra)z(?=[ptksfXcCS])/u, '$1s')
      .replace(/[ieo]v$/u, 'ov')
      .replace(/n[io]st(?=i?$)/u, 'nost')
      .replace(/ago$/u, 'ogo')
  );
}

/**
 * Letters that transliterations use for one sound or another: «х» is kh, h, x or ch, «ж» is zh, j or sch, «ш» is sh or
 * ch, «к» is k or c, «цк» is ck; and the ends of names in French and in old English books.
 */
const DOUBTFUL: readonly (readonly [RegExp, string])[] = [
  [/sz/gu, 'sh'],
  [/(?<![cksptz])h/gu, 'kh'],
  [/x/gu, 'kh'],
  [/(?<![st])ch/gu, 'kh'],
  [/(?<![st])ch/gu, 'sh'],
  [/(?<!t)sch(?!t)/gu, 'zh'],
  [/j/gu, 'zh'],
  // Żytomierz, of a keyboard that has no marks.
  [/^z(?=[iy])/gu, 'zh'],
  [/ck/gu, 'tsk'],
  [/c(?![hkz])/gu, 'k'],
  [/(?<=[eio])ff?$/u, 'v'],
  [/(?<=in)e$/u, ''],
];

/** The skeletons that a word may have: a word in Latin letters may be a name in one of several transliterations. */
export function skeletons(word: string): string[] {
  if (!/^[a-z]+$/u.test(word)) return [skeleton(word)];
  // Most have few doubtful letters: each reading is made once.
  const read = DOUBTFUL.reduce<readonly string[]>(
    (all, [from, to]) => {
      const others = all.map((one) => one.replace(from, to)).filter((one, index) => one !== all[index]);
      return others.length === 0 ? all : [...new Set([...all, ...others])];
    },
    [word],
  );
  return [...new Set(read.map(skeleton))];
}

/** The keys of skeletons in the list of what sounds alike: of those that say something. */
export const soundKeys = (sounds: readonly string[]): string[] =>
  sounds.filter((sound) => sound.length >= LEAST_SKELETON);

/** What words of either language end in, as it sounds. */
const ENDINGS = new Set(
  ' a e i o u ia iu iam iami iax am ami ax ei em emu im imi ix ogo oi oe om omu ou ov ovi'.split(' '),
);

/** What may be left of a skeleton when an ending is taken off, the longest first. */
export function soundStems(sound: string): string[] {
  const lengths = [0, 1, 2, 3].filter((length) => sound.length - length >= LEAST_SKELETON);
  const stems = lengths.map((length) => sound.slice(0, sound.length - length)).filter((stem) => endsWell(sound, stem));
  // At the end of a word one vowel stands for three: «нартколектив» and «нартколективу», «Лебедєв» and «Лебедєва».
  return stems.flatMap((stem) =>
    /[ieo]v$/.test(stem) ? [...'ieo'].map((sign) => `${stem.slice(0, -2)}${sign}v`) : stem,
  );
}

/** Whether a skeleton is a stem with an ending. */
export const endsWell = (sound: string, stem: string): boolean => ENDINGS.has(sound.slice(stem.length));

/** English words that differ by the side of the ocean, or by their spelling then, alone. */
export function american(word: string): string {
  return word
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u, 'iz')
    .replace(/our(?=$|s$|ed$|ing$|er|able|ite)/u, 'or')
    .replace(/re(?=s?$)/u, 'er')
    .replace(/mme(?=s?$)/u, 'm')
    .replace(/ll/gu, 'l')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/(?<=lic|def|off|pret)ence/u, 'ense')
    .replace(/ys(?=(?:e|ed|es|er|ing)$)/u, 'yz');
}
