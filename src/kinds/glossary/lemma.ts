/** The head of a term as its sources have it. */
import type { EditionIndex } from '../../model/edition.ts';
import type { Term } from '../../model/term.ts';

/** A word in a language of the sources. */
export interface Lemma {
  readonly text: string;
  readonly lang: 'uk' | 'ru';
}

/** As a dictionary has it: Ukrainian, unless only Russian documents have the term. */
export function lemmaOf({ term, forms, also }: Term, { documents }: EditionIndex): Lemma {
  const lang = forms.some(({ document }) => documents.get(document)?.meta.language === 'uk') ? 'uk' : 'ru';
  const head = lang === 'uk' ? term.uk : (also.russian[0] ?? forms[0]?.form ?? '');
  // What is said in brackets is said of the head; of several the first.
  const text = head.replace(/\s*[(,;].*$/u, '');
  const small = /^\p{Lu}\p{Ll}/u.test(text) && forms.some(({ form }) => /^\p{Ll}/u.test(form));
  return { text: small ? text.slice(0, 1).toLowerCase() + text.slice(1) : text, lang };
}
