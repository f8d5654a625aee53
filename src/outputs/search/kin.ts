/** Words of one stem of which dictionaries make words of their own: rules of the languages, not of the documents. */
import type { Inflection, Standing } from './hunspell.ts';

/**
 * Of what verbs and plain adjectives dictionaries have forms as words of their own: what such a word ends with, and
 * what the other may end with in its place. Whether there is such a word, the dictionary says.
 */
const KIN = {
  uk: [
    // Participles: «перевантажений», «складений».
    [/аний$/u, 'ати'],
    [/ований$/u, 'увати'],
    [/(?<=[влбпмнр])л?ений$/u, 'ити'],
    [/[жд]?жений$/u, 'дити зити жити'],
    [/шений$/u, 'сити шити'],
    [/щений$/u, 'стити'],
    [/чений$/u, 'тити чити'],
    [/[дт]ений$/u, 'сти'],
    // Comparatives: «найслабкіший», «глибший».
    [/^(?:най)?(?=\p{L}{4})(?!гірший|ліпший)(.+?)і?ший$/u, '$1ий $1кий $1окий'],
    [/^най(?=\p{L}+щий$)/u, ''],
    [/^(?=кращий$)/u, 'най'],
    // Short ones: «повинен», «потрібен».
    [/ний$/u, 'ен'],
    // What is done and what is being done: «перешкоджати», «перешкодити».
    [/(?<=[вбпмф])ити(ся)?$/u, 'ляти$1 лювати$1'],
    [/(?<=[вбпмф])л(?:я|юва)ти(ся)?$/u, 'ити$1'],
    [/дити(ся)?$/u, 'джати$1 джувати$1'],
    [/дж(?:ув)?ати(ся)?$/u, 'дити$1'],
    [/стити(ся)?$/u, 'щати$1 щувати$1'],
    [/щ(?:ув)?ати(ся)?$/u, 'стити$1'],
    [/(?<=[нрл])ити(ся)?$/u, 'яти$1 ювати$1'],
    [/(?<=[нрл])(?:я|юва)ти(ся)?$/u, 'ити$1'],
    [/(?<=[чш])ити(ся)?$/u, 'ати$1 увати$1'],
    [/(?<=[чш])(?:ув)?ати(ся)?$/u, 'ити$1'],
    [/зити(ся)?$/u, 'жати$1 жувати$1'],
    [/(?<=\p{L}{3})ж(?:ув)?ати(ся)?$/u, 'зити$1'],
    [/сити(ся)?$/u, 'шати$1 шувати$1'],
    [/(?<=\p{L}{3})ш(?:ув)?ати(ся)?$/u, 'сити$1'],
    [/(?<=[аеиіу])вати(ся)?$/u, 'ти$1'],
    [/(?<=\p{L}{2}[иіу])ти(ся)?$/u, 'вати$1'],
    [/рости(ся)?$/u, 'ростати$1'],
    [/ростати(ся)?$/u, 'рости$1'],
    [/вести(ся)?$/u, 'водити$1'],
    [/(?<=\p{L}{2})водити(ся)?$/u, 'вести$1'],
    // Two ways of beginning, «увійти», «вчинок»; but «вступ» is no «уступ», nor «вправа» «управа».
    [/^в(?=[бвгджзклмнпрстхцчш])(?!дач|клад|лад|прав|ряд|став|ступ|сун|час)/u, 'у'],
    [/^у(?=[бвгджзклмнпрстхцчшй])(?!дач|клад|лад|прав|ряд|став|ступ|сун|час)/u, 'в'],
  ],
  ru: [
    [/ающий(ся)?$/u, 'ать$1 авать$1'],
    [/[яе]ющий(ся)?$/u, 'ять$1 еть$1'],
    [/ующий(ся)?$/u, 'овать$1 евать$1'],
    [/(?<!насто)ящий(ся)?$/u, 'ить$1 еть$1 ять$1'],
    [/вший(ся)?$/u, 'ть$1'],
    [/(?<=[ая])нный$/u, 'ть'],
    [/(?<=[влбпмнр])л?енный$/u, 'ить еть'],
    [/[жш]енный$/u, 'дить зить жить сить шить'],
    [/щенный$/u, 'тить стить'],
    [/ченный$/u, 'тить чить'],
    [/нуть(ся)?$/u, 'ать$1'],
    [/чь(ся)?$/u, 'кать$1 гать$1 гнуть$1'],
    [/(?<=[вбпмф])ить(ся)?$/u, 'лять$1'],
    [/(?<=[вбпмф])лять(ся)?$/u, 'ить$1'],
    [/дить(ся)?$/u, 'ждать$1'],
    [/зить(ся)?$/u, 'жать$1'],
    [/(?<=\p{L}{3})жать(ся)?$/u, 'зить$1'],
    [/сить(ся)?$/u, 'шать$1 шивать$1'],
    [/(?<=[нрлшч])ить(ся)?$/u, 'ать$1 ять$1 ивать$1'],
    [/авливать(ся)?$/u, 'овить$1'],
    [/лагать(ся)?$/u, 'ложить$1'],
    [/ложить(ся)?$/u, 'лагать$1'],
    [/мотренный$/u, 'мотреть матривать'],
    [/мотреть$/u, 'матривать'],
    [/(?:наи)?(.+)ейший$/u, '$1ый $1ой $1ий'],
  ],
  en: [
    // What is done, as a noun: “distribution”, “discussion”; but a question is no quest.
    [/(?<=[a-z]{5}[st])e?$/u, 'ion'],
    [/(?<=[a-z]{5}[st])ion$/u, ' e'],
    [/(?<=[a-z]{5})(?<!depart|state)ment$/u, ''],
    // How: “haphazardly”, “systematically”.
    [/(?<=[a-z]{4}[a-z])ly$/u, ''],
    [/(?<=[a-z]{3}ic)ally$/u, ''],
    [/(?<=[a-z]{3})ily$/u, 'y'],
  ],
} as const satisfies Readonly<Record<'uk' | 'ru' | 'en', readonly (readonly [RegExp, string])[]>>;

/**
 * What is done in one go and what again and again; what is done, as a noun: «регулювання», «відвідування»,
 * «систематизація», «усиливать»; what one is: «громадськість». Of the words of the sources alone: of all others they
 * would be a quarter of the list.
 */
const ACTS = {
  uk: [
    [/нути(ся)?$/u, 'ати$1 увати$1'],
    [/(?<=\p{L}{3})ати(ся)?$/u, 'увати$1'],
    [/увати(ся)?$/u, 'ати$1'],
    [/(?<!зібр|завд|вид|пит|склад)(?<=[аяю])ння$/u, 'ти'],
    [/(?<=[аяю])ти(?:ся)?$/u, 'ння'],
    [/(?<=[влбпмнрш])ити(?:ся)?$/u, 'ення лення'],
    [/(?<!зна)чити(?:ся)?$/u, 'чення'],
    [/чати(?:ся)?$/u, 'тити'],
    [/(?<=да|ста)ти(ся)?$/u, 'вати$1'],
    [/(?<=[влбпмнр])л?ення$/u, 'ити ювати яти'],
    [/дження$/u, 'дити джувати'],
    [/шення$/u, 'сити шити шувати'],
    [/(?<!зна)чення$/u, 'тити чити чувати чати'],
    [/нення$/u, 'нути ати вати увати ання вання ування'],
    [/увати$/u, 'ований'],
    [/изувати$/u, 'изація'],
    [/атизувати$/u, 'атичний атично'],
    [/ство$/u, 'ствувати'],
    [/овувати(ся)?$/u, 'увати$1 увати ування'],
    [/(?<=[гк])ти(ся)?$/u, 'нути$1'],
    [/вка$/u, 'вити'],
    [/плата$/u, 'платити'],
    [/джати$/u, 'да'],
    // What somebody does, and how: «розподіл», «суворий», «календар», «селянство».
    [/(?<=\p{L}{5})(?<!перед)[аи]ти(?:ся)?$/u, ''],
    [/(?<=\p{L}{4})о$/u, 'ий'],
    [/(?<=\p{L}{4})ий$/u, 'о ота'],
    [/(?<=\p{L}{5})ний$/u, ''],
    [/(?<=\p{L}{3})овий$/u, 'а'],
    [/нин$/u, 'нство'],
    [/(?<=[нвк])ий$/u, 'ість'],
    [/ість$/u, 'ий'],
  ],
  ru: [
    [/(?<!собр|зад|изд|зн)(?<=[ая])ние$/u, 'ть'],
    [/(?<=[ая])ть$/u, 'ние'],
    [/(?<!полож)(?<!знач)(?<=[влбпмнрчш])л?ение$/u, 'ить ать ять лять ивать'],
    [/ечение$/u, 'ечь екать'],
    [/вка$/u, 'вить'],
    [/ящий(?:ся)?$/u, 'итель'],
    [/ство$/u, 'ствовать'],
    [/ческий$/u, 'чество ка'],
    [/нин$/u, 'нство'],
    [/(?<=\p{L}{4})о$/u, 'ый ий'],
    [/ично$/u, 'ический'],
    [/(?<=\p{L}{4})(?:ый|ий)$/u, 'о'],
    [/(?<=\p{L}{5})ный$/u, ''],
    [/(?<=\p{L}{4}[бвгдзклмнпрст])$/u, 'ный'],
    [/(?<=\p{L}{4})[аы]$/u, 'ный'],
    [/ех$/u, 'ешный ешно'],
    [/(?<=[нв])ый$/u, 'ость'],
    [/ость$/u, 'ый ий'],
  ],
  en: [],
} as const satisfies Readonly<Record<'uk' | 'ru' | 'en', readonly (readonly [RegExp, string])[]>>;

/**
 * Verbs and adjectives of which another word of the texts is a form. @param there of one language
 * @param sources the words of the sources
 */
export function kin(
  lang: 'uk' | 'ru' | 'en',
  dictionary: Inflection,
  there: readonly Standing[],
  sources: ReadonlySet<string>,
): Standing[] {
  const byBase = new Map<string, string[]>();
  const owners = Map.groupBy(
    there.flatMap(({ base, standing }) => standing.map((form) => ({ base, form }))),
    ({ form }) => form,
  );
  // «Ухили» are deviations, and «участи» no order to come often.
  const isOwn = (form: string, base: string): boolean =>
    !(base.endsWith('ти') && form === base.slice(0, -2)) &&
    owners.get(form)?.every((owner) => owner.base === base) === true;
  const add = (rules: readonly (readonly [RegExp, string])[], base: string, standing: readonly string[]): void => {
    if (standing.length === 0) return;
    for (const [from, to] of rules)
      if (from.test(base))
        for (const end of to.split(' ')) {
          const other = base.replace(from, end);
          byBase.set(other, [...(byBase.get(other) ?? []), ...standing]);
        }
  };
  for (const { base, standing } of there) {
    const own = standing.filter((form) => isOwn(form, base));
    add(KIN[lang], base, own);
    add(
      ACTS[lang],
      base,
      own.filter((form) => sources.has(form)),
    );
  }
  return dictionary.lemmasOf(new Set(byBase.keys())).flatMap((lemma) => {
    const standing = byBase.get(lemma.base);
    return standing === undefined || standing.length === 0 || lemma.isName
      ? []
      : [{ ...lemma, standing: [...new Set(standing)], spelt: true }];
  });
}
