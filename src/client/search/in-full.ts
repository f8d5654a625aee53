/** What is written in short: «ЦК» is «Центральний комітет», «партячейка» a «партийная ячейка». */

const FULL: Readonly<Record<string, string>> = {
  цк: 'центральний комітет',
  tsk: 'центральний комітет',
  cc: 'central committee',
  'ркп(б)': 'комуністична партія',
  'вкп(б)': 'комуністична партія',
  влксм: 'лксм',
  агітпроп: 'агітація пропаганда',
  неп: 'нова економічна політика',
  nep: 'new economic policy',
  // With a stop before another word: «гос. органы», «держ. органи».
  гос: 'государственный',
  держ: 'державний',
  парт: 'партійний',
  проф: 'профспілковий',
};

/** What clipped words of either language stand for, before a word that is whole. */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/^парт(?=.{3})/u, 'партійний '],
  [/^проф(?=.{3})/u, 'профспілковий '],
  [/^пол[іи]т(?=.{4})/u, 'політичний '],
  [/^ком[’']?(?=осеред|ячей)/u, 'комуністичний '],
  [/^цех(?=осеред|ком|ячей)/u, 'цеховий '],
  [/^агіт(?=.{4})/u, 'агітаційний '],
];

/** Initials without their stops, and “not” that was written apart: they are looked for as they stand, together. */
const APART: readonly (readonly [RegExp, string])[] = [
  [/^\s*([A-ZА-ЯЄІЇҐ])([A-ZА-ЯЄІЇҐ])\s*$/, '"$1 $2"'],
  [/^\s*не(?=[а-яєіїґ]{4})([а-яєіїґ’'ʼ]+)\s*$/i, '"не $1"'],
];

/** The text with what it shortens in full; none where it shortens nothing. */
export function inFull(text: string): string[] {
  const apart = APART.filter(([pattern]) => pattern.test(text)).map(([pattern, words]) => text.replace(pattern, words));
  const full = text.toLowerCase().replace(/[a-zа-яёєіїґ]+(?:[’'ʼ][а-яєіїґ]+|\([а-я]\))?/g, (word) => {
    if (Object.hasOwn(FULL, word)) return FULL[word] ?? word;
    const [clip, first] = CLIPPED.find(([pattern]) => pattern.test(word)) ?? [];
    return clip === undefined ? word : word.replace(clip, first ?? '');
  });
  return full === text.toLowerCase() ? apart : [full, ...apart];
}
