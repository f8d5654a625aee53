/** The numbers of a literal, `{=21 January 1924}`, written so that two languages can be held to the same. */
import type { Lang } from '../model/common.ts';
import { readNumerals } from './numbers/read.ts';

/** Figures with their separators. */
const FIGURES = /(?<!\d)\d+(?:[.,\u00a0\u2009\u202f ]\d+)*/gu;
/** What makes thousands of figures. */
const MANY = /^\s*(?:(тис|thousand)|(?:млн|мільйон|million))/u;

/**
 * Those in figures, each as a literal of plain figures: of what separates them only a decimal sign is left.
 * @param following the words after the literal
 */
export function ownFigures(literal: string, following: string): string[] {
  return [...literal.matchAll(FIGURES)].flatMap(({ 0: figures, index }) => {
    const [many, thousand] = MANY.exec(literal.slice(index + figures.length) + following) ?? [];
    const zeros = many === undefined ? '' : thousand === undefined ? '000000' : '000';
    const number = /^\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+$/u.test(figures)
      ? figures.replace(/\D/gu, '')
      : figures.replace(',', '.');
    return number.split(/[\s,]/u).map((one) => `{=${one}${zeros}}`);
  });
}

/** Those in words, in the same form. */
export function ownWords(literal: string, lang: Lang): string[] {
  return readNumerals(literal, lang).flatMap(({ form, value }) => (form === 'digits' ? [] : `{=${value}}`));
}
