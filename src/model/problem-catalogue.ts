/**
 * The catalogue of problems: for every code what it means, why it matters and how to mend it, in both languages.
 * The terminal, the page of each code and the overlay in the browser all print these sentences; `{name}` is filled from
 * the problem. A code never changes once published: addresses and habits hang on it.
 */
import type { Lang } from './common.ts';
import type { CatalogueEntry } from './problems/entry.ts';
import { files } from './problems/files.ts';
import { formats } from './problems/formats.ts';
import { ids } from './problems/ids.ts';
import { links } from './problems/links.ts';
import { notes } from './problems/notes.ts';
import { numbers } from './problems/numbers.ts';
import { quotes } from './problems/quotes.ts';
import { translations } from './problems/translations.ts';

export type { CatalogueEntry };

export const catalogue = {
  ...files,
  ...formats,
  ...ids,
  ...quotes,
  ...notes,
  ...translations,
  ...numbers,
  ...links,
} satisfies Record<string, CatalogueEntry>;

/** A stable code of a problem. */
export type ProblemCode = keyof typeof catalogue;

/**
 * Fills `{name}` in a sentence of the catalogue. A parameter that is itself words comes in both languages, as `name:en`
 * and `name:uk`; braces that name no parameter stay as they are.
 */
export function fill(sentence: string, params: Readonly<Record<string, string>>, lang: Lang): string {
  return sentence.replace(/\{([a-z]+)\}/g, (whole, name: string) => params[`${name}:${lang}`] ?? params[name] ?? whole);
}
