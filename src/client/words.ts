/** The words that a page gives its script, in the page's language. */

/** A word by its name; one that the page did not give reads as nothing. */
export type Say<Words> = (name: keyof Words & string) => string;

/** Reads the words that an element carries in `data-words`. */
export function givenWords<Words>(host: HTMLElement): Say<Words> {
  const given = new Map<string, unknown>(Object.entries(JSON.parse(host.dataset['words'] ?? '{}')));
  return (name) => String(given.get(name) ?? '');
}

/** A word with what belongs in its braces. */
export function filled(word: string, given: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (braces, name: string) => String(given[name] ?? braces));
}
