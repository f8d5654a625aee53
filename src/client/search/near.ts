/** Words that differ by a letter, as fingers and ears mistake one for another. */

/** First letters that are written for one another, by the ear. */
const FIRST = [
  'аоя',
  'еєэиіїы',
  'ую',
  'бп',
  'вф',
  'гкх',
  'дт',
  'жшщч',
  'зсц',
  'ae',
  'ei',
  'iy',
  'ou',
  'bp',
  'ck',
  'sc',
];

/** A word with another first letter, or with the first two in each other’s place. */
export function begunOtherwise(word: string): string[] {
  const [first = '', second = ''] = word;
  const others = FIRST.filter((letters) => letters.includes(first)).flatMap((letters) => [...letters]);
  return [
    ...[...new Set(others)].filter((letter) => letter !== first).map((letter) => letter + word.slice(1)),
    second + first + word.slice(2),
  ];
}

/** Prefixes of one letter, before what may begin a word: «складення» is no «кладення», but «ооргани» are organs. */
const PREFIXED = /^(?:[взсуо][бвгджзйклмнпрстфхцчшщ][аеєиіїоуюялрв]|[ae][b-df-hj-np-tv-z])/u;

/** A word without its first letter, where that makes no other word of it. */
export function behindFirst(word: string): string[] {
  return word.length > SURE && !PREFIXED.test(word) ? [word.slice(1)] : [];
}

/** Whether a consonant more in its ending makes a word another one: «лікарня» is no «лікаря». */
export function isDerived(word: string, stem: string, ending: string): boolean {
  return (
    word.length > stem.length + ending.length &&
    word.startsWith(stem) &&
    /^[^аеєиіїоуюяьй]/u.test(word.slice(stem.length)) &&
    word.endsWith(ending)
  );
}

/*
 * Thousands of stems and endings are asked at the first letter that is forgiven, before the browser has prepared the
 * code: nothing is made of them, and most are told by two letters.
 */

/** Whether a word begins as a stem does, but for one letter; the last of the stem may be any. */
export function beginsNear(word: string, stem: string): boolean {
  const last = stem.length - 1;
  if (last > word.length) return false;
  let at = 0;
  while (at < last && stem.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  return (
    at >= last ||
    goesOn(word, stem, at + 1, at + 1) ||
    goesOn(word, stem, at, at + 1) ||
    goesOn(word, stem, at + 1, at) ||
    (stem[at] === word[at + 1] && stem[at + 1] === word[at] && goesOn(word, stem, at + 2, at + 2))
  );
}

/** Letters of a word that has more are taken for any other. */
export const SURE = 7;
const VOWELS = /[аеєиіїоуюяыэaeiouy]/u;
/** Consonants that are taken for one another: by the ear, or by the finger beside. */
const NEARBY =
  'бп вф гх гк дт жш зс цс чш щш чц лр мн йц цк кн нг гш шщ щз зх фв вп пр рл лд дж чс см мт тб бп пв кв рн гр ' +
  'bp bv vf gk gh dt sz sc ck cs mn lr wv qw rt ty sd df fg gh hj jk kl zx xc cv vb bn nm jg pl tg fv';

/** Whether one letter is easily written for another: «початок» is no «податок». */
function isSlip(a: number, b: number): boolean {
  const [one, other] = [String.fromCharCode(a), String.fromCharCode(b)];
  if (VOWELS.test(one) || VOWELS.test(other)) return VOWELS.test(one) === VOWELS.test(other);
  return NEARBY.includes(one + other) || NEARBY.includes(other + one);
}

/** Whether a stem goes on as a word does. */
function goesOn(word: string, stem: string, inStem: number, inWord: number): boolean {
  const last = stem.length - 1;
  let from = inStem;
  for (let of = inWord; from < last && stem.charCodeAt(from) === word.charCodeAt(of); of += 1) from += 1;
  return from >= last;
}

/** Whether a word and another, of a stem and its ending, differ by one letter, or by two that change places. */
export function isNear(word: string, stem: string, ending = ''): boolean {
  const length = stem.length + ending.length;
  const shorter = Math.min(length, word.length);
  const longer = Math.max(length, word.length);
  if (longer - shorter > 1) return false;
  const sign = (at: number): number => (at < stem.length ? stem.charCodeAt(at) : ending.charCodeAt(at - stem.length));
  // The last letters of most are others than those of the word.
  let behind = 0;
  while (behind < shorter && sign(length - 1 - behind) === word.charCodeAt(word.length - 1 - behind)) behind += 1;
  let before = 0;
  while (before < shorter && sign(before) === word.charCodeAt(before)) before += 1;
  if (before === longer) return false;
  if (before + behind >= longer - 1)
    // What begins with a letter too many or too few is asked for elsewhere; longer ones have any letter changed.
    return longer === shorter ? longer > SURE || isSlip(sign(before), word.charCodeAt(before)) : before > 0;
  return (
    length === word.length &&
    before + behind === length - 2 &&
    sign(before) === word.charCodeAt(before + 1) &&
    sign(before + 1) === word.charCodeAt(before)
  );
}
