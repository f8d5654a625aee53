/**
 * What Ukrainian dialects, and spellings of the 1920s that follow the ear, make of the long number words, as changes of
 * sounds: двайцять, штирнайціть, шіснацять, їденайцятий, осімсот, пєтдесєть.
 * After: Атлас української мови; Бевзенко, Українська діалектологія (1980).
 */

/** The stems before -надцять, -десят and -сот. */
const BEFORE = '(?=надцят|десят|сот)';

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/на(?:дь|[дйц])?ц[аяіє]т/u, 'надцят'],
  [/^два(?:дь|[дйц])?ц[аяіє]т/u, 'двадцят'],
  [/^тр(?:и(?:дь|[дйц])?|і?й)ц[аяіє]т/u, 'тридцят'],
  [/д[еи]с[яєіи]т/u, 'десят'],
  [/^(?:[оєї]д[ие]н?|одно)(?=надцят)/u, 'оди'],
  [/^дв(?:ай|і)(?=надцят)/u, 'два'],
  [/^тр(?:ий|е)(?=надцят)/u, 'три'],
  [/^(?:чо|ч|ш)тир[иіо]?(?=надцят)/u, 'чотир'],
  [new RegExp(`^п[яєі]ть?${BEFORE}`, 'u'), 'пят'],
  [new RegExp(`^п[яє]${BEFORE}`, 'u'), 'пят'],
  [new RegExp(`^ш[іие](?:сть?)?с?${BEFORE}`, 'u'), 'шіст'],
  [new RegExp(`^с(?:[іе]мь?|ьом)${BEFORE}`, 'u'), 'сім'],
  [new RegExp(`^(?:в?о|ві)с[іе]мь?${BEFORE}`, 'u'), 'вісім'],
  [new RegExp(`^дев[яіїєе]ть?${BEFORE}`, 'u'), 'девят'],
  [new RegExp(`^дев[яіїєе]${BEFORE}`, 'u'), 'девят'],
  [/цят$/u, 'цять'],
];

/** A long number word as the language of today spells it; null where nothing has to be changed. */
export function undialected(key: string): string | null {
  if (!/ц[аяіє]т|с[яєіи]т|сот/u.test(key)) return null;
  const today = CHANGES.reduce((word, [from, to]) => word.replace(from, to), key);
  return today === key ? null : today;
}
