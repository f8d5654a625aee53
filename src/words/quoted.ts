import type { Lang } from '../model/common.ts';

/** A title in quotation marks; one that is itself a quotation, or begins with one, has the marks of one inside. */
export function quoted(title: string, lang: Lang): string {
  const [open, close, within, without] = lang === 'uk' ? '«»„“' : '“”‘’';
  const inside = title.replaceAll(open ?? '', within ?? '').replaceAll(close ?? '', without ?? '');
  return `${open}${inside}${close}`;
}
