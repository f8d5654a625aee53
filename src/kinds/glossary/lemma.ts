/** The head of a term as its sources have it. */
import type { EditionIndex } from '../../model/edition.ts';
import type { Term, TermKind } from '../../model/term.ts';

/** A word in a language of the sources. */
export interface Lemma {
  readonly text: string;
  readonly lang: 'uk' | 'ru';
}

/** What is called by a name, which keeps its capital. */
const NAMES: ReadonlySet<TermKind> = new Set(['person', 'place']);

/**
 * As a dictionary has it: in small letters but for names and abbreviations of capitals; Ukrainian, unless only Russian
 * documents have the term.
 */
export function lemmaOf({ kind, term, forms, also }: Term, { documents }: EditionIndex): Lemma {
  const lang = forms.some(({ document }) => documents.get(document)?.meta.language === 'uk') ? 'uk' : 'ru';
  const head = lang === 'uk' ? term.uk : (also.russian[0] ?? forms[0]?.form ?? '');
  // What is said in brackets is said of the head; of several the first.
  const text = head.replace(/\s*[(,;].*$/u, '');
  // An abbreviation of capitals has two at its head.
  const keeps = NAMES.has(kind) || /^\p{Lu}{2}/u.test(text);
  return { text: keeps ? text : text.slice(0, 1).toLowerCase() + text.slice(1), lang };
}
