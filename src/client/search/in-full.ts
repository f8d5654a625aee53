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
};

/** What clipped words of either language stand for, before a word that is whole. */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/^парт(?=.{4})/u, 'партійний '],
  [/^проф(?=.{4})/u, 'профспілковий '],
  [/^пол[іи]т(?=.{4})/u, 'політичний '],
  [/^ком[’']?(?=осеред|ячей)/u, 'комуністичний '],
  [/^цех(?=осеред|ком|ячей)/u, 'цеховий '],
  [/^агіт(?=.{4})/u, 'агітаційний '],
];

/** The text with what it shortens in full; none where it shortens nothing. */
export function inFull(text: string): string[] {
  const full = text.toLowerCase().replace(/[a-zа-яёєіїґ]+(?:[’'ʼ][а-яєіїґ]+|\([а-я]\))?/g, (word) => {
    if (Object.hasOwn(FULL, word)) return FULL[word] ?? word;
    const [clip, first] = CLIPPED.find(([pattern]) => pattern.test(word)) ?? [];
    return clip === undefined ? word : word.replace(clip, first ?? '');
  });
  return full === text.toLowerCase() ? [] : [full];
}
