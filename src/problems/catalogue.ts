/**
 * The catalogue of problems: for every code what it means, why it matters and how to mend it, in both languages.
 * The terminal, the page of each code and the overlay in the browser all print these sentences; `{name}` is filled from
 * the problem. A code never changes once published: addresses and habits hang on it.
 */
import type { Lang } from '../model/common.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { files } from './catalogue/files.ts';
import { formats } from './catalogue/formats.ts';
import { ids } from './catalogue/ids.ts';
import { links } from './catalogue/links.ts';
import { notes } from './catalogue/notes.ts';
import { numbers } from './catalogue/numbers.ts';
import { quotes } from './catalogue/quotes.ts';
import { translations } from './catalogue/translations.ts';

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
