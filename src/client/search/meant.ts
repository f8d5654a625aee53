/** What a reader may have meant by what says nothing as it stands: on another keyboard, or in full. */

// The keyboard of another language: «jcthtljr» is «осередок», «сщььгтшіе» “communist”.

const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const UKRAINIAN = 'йцукенгшщзхїфівапролджєячсмитьбю';
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
/** A shorter word is typed anew sooner than it is looked for, and has a meaning on any keyboard. */
const LEAST = 5;

/** The text as other keyboards would have written it; none where it has letters of both. */
export function otherKeyboards(text: string): string[] {
  const small = text.trim().toLowerCase();
  if (small.length > 100 || !/\p{L}{3}/u.test(small) || small.length < LEAST) return [];
  const isLatin = /[a-z]/u.test(small);
  if (isLatin === /\p{Script=Cyrillic}/u.test(small)) return [];
  return isLatin
    ? [typed(small, KEYS, UKRAINIAN), typed(small, KEYS, RUSSIAN)]
    : [typed(small, /[ыэъё]/u.test(small) ? RUSSIAN : UKRAINIAN, KEYS)];
}

function typed(text: string, from: string, to: string): string {
  return Array.from(text, (sign) => to[from.indexOf(sign)] ?? sign).join('');
}

// Short words: «ЦК» is «Центральний комітет», «партячейка» a «партийная ячейка». The time made them as it needed them.

const FULL: Readonly<Record<string, string>> = {
  цк: 'центральний комітет',
  tsk: 'центральний комітет',
  cc: 'central committee',
  неп: 'нова економічна політика',
  nep: 'new economic policy',
};

/** What clipped words of either language stand for, before a word that is whole. */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/^парт(?=\p{L}{4})/u, 'партійний '],
  [/^проф(?=\p{L}{4})/u, 'профспілковий '],
  [/^пол[іи]т(?=\p{L}{4})/u, 'політичний '],
  [/^цех(?=осеред|ком|ячей)/u, 'цеховий '],
  [/^агіт(?=\p{L}{4})/u, 'агітаційний '],
];

/** The text with what it shortens in full; none where it shortens nothing. */
export function inFull(text: string): string[] {
  const full = text.toLowerCase().replace(/\p{L}+/gu, (word) => {
    if (Object.hasOwn(FULL, word)) return FULL[word] ?? word;
    const [clip, first] = CLIPPED.find(([pattern]) => pattern.test(word)) ?? [];
    return clip === undefined ? word : word.replace(clip, first ?? '');
  });
  return full === text.toLowerCase() ? [] : [full];
}
