/** A number as the language of the page writes it: in Ukrainian four figures stand together. */
export function writtenNumber(value: number): string {
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(lang, { useGrouping: lang === 'uk' ? 'min2' : 'auto' }).format(value);
}
