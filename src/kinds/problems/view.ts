/**
 * The problems that the checker knows, as pages: the same sentences as in the terminal, with a word in place of each
 * particular.
 */
import type { Bilingual, Lang } from '../../model/common.ts';
import type { CatalogueEntry } from '../../problems/catalogue/entry.ts';
import { files } from '../../problems/catalogue/files.ts';
import { formats } from '../../problems/catalogue/formats.ts';
import { ids } from '../../problems/catalogue/ids.ts';
import { links } from '../../problems/catalogue/links.ts';
import { notes } from '../../problems/catalogue/notes.ts';
import { numbers } from '../../problems/catalogue/numbers.ts';
import { quotes } from '../../problems/catalogue/quotes.ts';
import { translations } from '../../problems/catalogue/translations.ts';
import { maintainerWords } from '../../words/maintainers/index.ts';

/** The catalogue as readers of the site see it: in groups, the most frequent trouble first. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, CatalogueEntry>>>> = {
  quotes,
  notes,
  translations,
  numbers,
  formats,
  ids,
  links,
  files,
};

/** A piece of a sentence: words, or the name of what is put in there. */
export type Piece = { readonly words: string } | { readonly slot: string };

export interface ProblemPage {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly what: readonly Piece[];
  readonly why: readonly Piece[];
  readonly mend: readonly Piece[];
}

export interface ProblemGroup {
  readonly id: string;
  readonly name: string;
  readonly problems: readonly { readonly code: string; readonly title: string }[];
}

/** All groups with their problems. */
export function problemGroups(lang: Lang): ProblemGroup[] {
  const { groups } = maintainerWords(lang);
  return Object.entries(GROUPS).map(([id, entries]) => ({
    id,
    name: groups[id] ?? id,
    problems: Object.entries(entries).map(([code, entry]) => ({ code, title: entry.title[lang] })),
  }));
}

/** Splits a sentence of the catalogue at the places that are filled from a problem. */
export function pieces(sentence: string, lang: Lang): Piece[] {
  const { slots } = maintainerWords(lang);
  return sentence.split(/(\{[a-z]+\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    const slot = /^\{([a-z]+)\}$/.exec(part)?.[1];
    return [slot === undefined ? { words: part } : { slot: slots[slot] ?? slot }];
  });
}

/** A sentence as plain text, for the description of a page. */
export function plain(sentence: readonly Piece[]): string {
  return sentence.map((piece) => ('slot' in piece ? `‹${piece.slot}›` : piece.words)).join('');
}

/** View-models of all pages of problems. */
export function problemPages(lang: Lang): ProblemPage[] {
  return Object.entries(GROUPS).flatMap(([group, entries]) =>
    Object.entries(entries).map(([code, entry]) => {
      const say = (sentence: Bilingual): Piece[] => pieces(sentence[lang], lang);
      return {
        code,
        group,
        title: entry.title[lang],
        what: say(entry.what),
        why: say(entry.why),
        mend: say(entry.mend),
      };
    }),
  );
}
