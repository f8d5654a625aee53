/** Titles as headings: a dash stays with the word before it. */
export function heading(title: string): string {
  return title.replace(/ (?=[–—])/g, '\u00a0');
}
