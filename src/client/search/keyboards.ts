/** What the keyboard of another language would have written: «jcthtljr» is «осередок», «сщььгтшіе» “communist”. */

const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const UKRAINIAN = 'йцукенгшщзхїфівапролджєячсмитьбю';
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
/** A shorter word is typed anew sooner than it is looked for, and has a meaning on any keyboard. */
const LEAST = 5;
/** Whether a word begins with a stop, as none does, unless it is a letter elsewhere: `,.hj` is «бюро». */
export const isOfKeys = (text: string): boolean => /^[[\];',.]+[a-z][a-z[\];',.]+$/i.test(text.trim());

/** The text as other keyboards would have written it; none where it has letters of both. */
export function otherKeyboards(text: string): string[] {
  const small = text.trim().toLowerCase();
  const isWord = small.length >= LEAST && /[a-z]{3}|[а-яёєіїґ]{3}/.test(small);
  if (small.length > 100 || !(isWord || (small.length >= LEAST - 1 && isOfKeys(small)))) return [];
  const isLatin = /[a-z]/u.test(small);
  if (isLatin === /[а-яёєіїґ]/.test(small)) return [];
  return isLatin
    ? [typed(small, KEYS, UKRAINIAN), typed(small, KEYS, RUSSIAN)]
    : [typed(small, /[ыэъё]/u.test(small) ? RUSSIAN : UKRAINIAN, KEYS)];
}

function typed(text: string, from: string, to: string): string {
  return Array.from(text, (sign) => to[from.indexOf(sign)] ?? sign).join('');
}
