/** How the language of the page writes numbers, and the form of a word that stands beside one. */
const { lang } = document.documentElement;
// Made once: to make one costs as much as all the rest of a small answer.
const numbers = new Intl.NumberFormat(lang, { useGrouping: lang === 'uk' ? 'min2' : 'auto' });
const plurals = new Intl.PluralRules(lang);

/** A number as the language of the page writes it: in Ukrainian four figures stand together. */
export const writtenNumber = (value: number): string => numbers.format(value);

export const pluralOf = (value: number): Intl.LDMLPluralRule => plurals.select(value);
