import type { Lang } from '../model/common.ts';

/** A title in quotation marks; one that is itself a quotation, or begins with one, has the marks of one inside. */
export function quoted(title: string, lang: Lang): string {
  const [open, close, within, without] = lang === 'uk' ? '«»„“' : '“”‘’';
  const inside = title.replaceAll(open ?? '', within ?? '').replaceAll(close ?? '', without ?? '');
  return `${open}${inside}${close}`;
}

/** One of three Ukrainian forms, by the last digits of the number: 1 примітка, 2 примітки, 5 приміток. */
export function plural(count: number, one: string, few: string, many: string): string {
  const ten = count % 10;
  const hundred = count % 100;
  if (ten === 1 && hundred !== 11) return one;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

/** A phrase as it opens a line: with a capital. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
