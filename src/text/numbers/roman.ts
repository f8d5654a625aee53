/**
 * Roman numerals: XIII, and as typewriters without Latin letters wrote them, ХІІІ, ХШ, ХУІІ, ХП (Ш for III, У for V,
 * П for II).
 *
 * Two letters or more of I, V and X, Latin or Cyrillic, are a numeral wherever they stand in order; so are Latin
 * letters that go beyond (MCMXXIV), and three letters with У (ХУІІ). What may be an abbreviation or an initial (ХУ, УП,
 * ХПІ, a single letter) is one where
 * what stands beside it is numbered with such numerals (V з'їзд, розділ І), where it has the ending of an ordinal
 * (V-й), in a date (12.V.1924), and V, which no Cyrillic text has for a letter, at the head of a paragraph (V. …).
 */

/** A Roman numeral, its ending included. */
export interface Roman {
  readonly end: number;
  readonly value: number;
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ І: 'I', Х: 'X', У: 'V', П: 'II', Ш: 'III' },
  ...Object.fromEntries([...'IVXLCDM'].map((letter) => [letter, letter])),
};
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

const SHAPE = /^(?:[IVXLCDM]+|[IVXІХУПШ]+|[\u2160-\u216f]+)$/u;
const PLAIN = /^(?:[IVXLCDM]{2,}|[IVXІХ]{2,}|[IVXІХУ]{3,}|[\u2160-\u216f]+)$/u;
/** The others of one letter are words: у, с. */
const SINGLE = /^[IVXІХ]$/u;
const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** What is hardly ever spoken of without its number, and after an "and" at the head of a sentence even less. */
const MEETINGS =
  String.raw`(?:[зс]['’ʼ"]?їзд|с['’ʼъ]?езд|конференц|конгрес|[іи]нтернац|пленум|сес(?:і|си)` +
  String.raw`|скликан|созыв|квартал)`;
/** What else is numbered with Roman numerals. */
const NUMBERED =
  String.raw`(?:${MEETINGS}|століт|столет|стор\.|ст\.|в[іе]к(?:у|ом|а)?(?!\p{L})|курс|груп|р[оа]зряд|категор` +
  String.raw`|кл[ая]сс?(?:у|і|ом|и|ів|а|е)?(?!\p{L})|чверт[ьі]|четверт[ьи]|ступ[еі]н|степен|розділ|раздел` +
  String.raw`|част(?:ин|[ьи](?!\p{L}))|том(?:и|ів|і|ом|ов|а)?(?!\p{L})|глав[аиіуеы](?!\p{L})|пункт|параграф` +
  String.raw`|арм[іи]|корпус|див[іи]з|річниц|роковин|годовщин)`;
/** The word that may stand between: V Всеукраїнський з’їзд. */
const ADJECTIVE = String.raw`(?:\p{L}+(?:[иіыо]й|ого|аго|ому|[иіы]м|а|ої|ою|у|а?я|\.)\p{Zs})?`;
const AFTER = new RegExp(String.raw`^(?:\p{Zs}|-)${ADJECTIVE}${NUMBERED}`, 'iu');
const MEETING_AFTER = new RegExp(String.raw`^(?:\p{Zs}|-)${ADJECTIVE}${MEETINGS}`, 'iu');
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${NUMBERED}\p{L}*|(?:розд|разд|ст|гл|кл|гр)\.)\p{Zs}$`, 'iu');
const HEAD = /(?:^|[.!?…:«»"“”„—–-])\p{Zs}?$/u;
const INITIAL = /^\.\p{Zs}?\p{Lu}/u;
const DATED = /\d[./-]$/u;
const DATE_GOES_ON = /^[./–—-]\d/u;
/** A day over its month: 1/V. */
const DAY = /(?<![\d/])[0-3]?\d\/$/u;
/** Numbers in a row; one of two letters shows what the other is: І й ІІ, І, ІІ. */
const AND = String.raw`(?:,\p{Zs}|\p{Zs}(?:і|й|та|або|чи|и|или|по)\p{Zs})`;
const AND_MORE = new RegExp(String.raw`^(?:-\p{L}{1,3})?${AND}(?:[VХX]?[IІ]{2,}|[IІ][VХX])(?!\p{L})`, 'u');
const MORE_AND = new RegExp(String.raw`(?<!\p{L})(?:[VХX]?[IІ]{2,}|[IІ][VХX])(?:-\p{L}{1,3})?${AND}$`, 'u');
/** A range of two; one of the two shows what the other is. */
const TO = /^[-–—](?:[IVXІХ]{2,}|V)(?!\p{L})/u;
const FROM = /(?<!\p{L})(?:[IVXІХ]{2,}|V)[-–—]$/u;
const ENDING = /^-(?:й|го|му|м|ма|а|ї|ої|у|ій|им|ім|і|х|их|ми|е|ше|та|тя|ый|ий|ой|ая|ое|ые|ым|ых|ого|ому)(?!\p{L})/u;

/** @param word a word of capital letters that begins at `start` */
export function readRoman(text: string, word: string, start: number): Roman | null {
  if (!SHAPE.test(word)) return null;
  const letters = word.normalize('NFKC').replace(/./gu, (letter) => LETTERS[letter] ?? '?');
  if (!CANONICAL.test(letters)) return null;
  const end = start + word.length;
  const after = text.slice(end, end + 40);
  const ending = ENDING.exec(after)?.[0].length ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  const sure =
    PLAIN.test(word) ||
    ((word.length > 1 || SINGLE.test(word)) &&
      (ending > 0 ||
        (word === 'І' && HEAD.test(before) ? MEETING_AFTER : AFTER).test(after) ||
        (BEFORE.test(before) && !INITIAL.test(after)) ||
        TO.test(after) ||
        FROM.test(before) ||
        (DATED.test(before) && DATE_GOES_ON.test(after)) ||
        (DAY.test(before) && !/^\p{L}/u.test(after)) ||
        AND_MORE.test(after) ||
        (MORE_AND.test(before) && !INITIAL.test(after)))) ||
    (word === 'V' && start === 0 && /^[.)]/u.test(after));
  return sure ? { end: end + ending, value: valueOf(letters) } : null;
}

/** A letter before a greater one is taken away: IX. */
function valueOf(letters: string): number {
  const digits = [...letters].map((letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
