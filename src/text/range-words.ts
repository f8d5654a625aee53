/**
 * Two numbers as the two ends of one range: «від 5 до 10», «5 або 6», «між 20 і 30», «не менш 5 і не більш 10», “two
 * or three”.
 * A dash between them is the number reader’s own matter. Two things that are counted are no range: «20 членів і 30
 * кандидатів»; nor is a way from one number to another: «збільшилося з 854 до 1068».
 */
import { CHANGE, readBound } from './bound-words.ts';
import type { NumberLanguage, Numeral } from './numbers/numeral.ts';

const DASH = /^(?<noun>\s*(?:%|(?:проц|відс)\.))?\s*(?:[-\u2010-\u2015…]|\.\.\.?)\s*$/u;
/** Each pattern on the words between, with what has to stand before the first number. */
const OR = new RegExp(
  String.raw`^(?<noun>(?:\s+[\p{L}'’ʼ.%-]+){0,3}?),?\s+` +
    String.raw`(?:або|чи|или|либо|ли|or|а\s+то\s+(?:й|і|и)|або\s+й)(?:\s+(?:в|у|на))?\s+$`,
  'iu',
);
const UP_TO = /(?:^|\s)(?:аж\s+)?(?:до|по|to)\s+$/iu;
const FROM = /(?<!\p{L})(?:від|од|з|із|зі|от|с|со|from)(?:\s+[\p{L}-]+)?\s+$/iu;
const BETWEEN = /(?<!\p{L})(?:між|поміж|межи|между|меж|between)\s+$/iu;
const AND = /(?:^|\s)(?:і|й|та|и|а|and)\s+$/iu;
const COMMA = /^,\s*$/u;

/** @param preceding, between, following the words around the two numbers, in the sentence where they stand */
export function showsRange(
  [first, second]: readonly [Numeral, Numeral],
  {
    preceding,
    between,
    following,
  }: { readonly preceding: string; readonly between: string; readonly following: string },
  language: NumberLanguage,
): boolean {
  if (!(first.value < second.value)) return false;
  const dash = DASH.exec(between);
  if (dash) return following.trimStart().startsWith(dash.groups?.['noun']?.trim() ?? '');
  if (BETWEEN.test(preceding) && AND.test(between)) return true;
  if (UP_TO.test(between))
    return (
      (FROM.test(preceding) || /^\s*(?:до|по|to)\s+$/iu.test(between)) &&
      !CHANGE.test(`${preceding} ${between} ${following}`)
    );
  const noun = OR.exec(between)?.groups?.['noun']?.trim();
  // «5 осіб або 6 осіб», but not «5 членів або 6 кандидатів».
  if (noun !== undefined) return noun === '' || following.trimStart().toLowerCase().startsWith(noun.toLowerCase());
  // «п'ять, шість чоловік».
  if (COMMA.test(between)) return second.value - first.value === 1 && first.value > 1;
  if (language === 'en') return false;
  const [low, high] = [readBound(preceding, '', language), readBound(between, '', language)];
  return low.bounds[0] === 'at-least' && high.bounds[0] === 'at-most';
}
