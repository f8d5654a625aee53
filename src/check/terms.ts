/** What must hold of the glossary: its words stand in the sources, and no letter of a source belongs to two entries. */
import { glossaryPath } from '../model/addresses.ts';
import type { Anchored } from '../model/edition.ts';
import { type StoredTermForm, termSchema, translatedTermSchema } from '../model/term.ts';
import type { Problems } from '../problems/problem.ts';
import { anchorWords } from '../read/anchoring.ts';
import type { DraftDocument } from '../read/document.ts';
import type { StoredTerm, TermSide } from '../read/term.ts';
import { wholeWords } from '../text/anchor.ts';
import { nearest } from '../text/likeness.ts';
import type { ProseChecker } from './prose.ts';
import { checkTexts } from './texts.ts';

/** Where the words of each form stand that were found. */
export type TermPlaces = ReadonlyMap<StoredTermForm, readonly Anchored[]>;

/** Finds the words of every entry. @param slugs all documents that there are, those that cannot be read included */
export function placeTerms(
  terms: readonly StoredTerm[],
  drafts: ReadonlyMap<string, DraftDocument>,
  slugs: readonly string[],
  problems: Problems,
): TermPlaces {
  const places = new Map<StoredTermForm, readonly Anchored[]>();
  for (const { sides } of terms) {
    if (sides.en === null) continue;
    const side = sides.en;
    for (const [index, form] of (side.front.value.forms ?? []).entries()) {
      const draft = drafts.get(form.document);
      if (draft === undefined) reportUnknown(form, index, side, slugs, problems);
      else
        places.set(
          form,
          problems.recall('places of a term', form, [draft.parsed], (own) => placeForm(form, index, side, draft, own)),
        );
    }
  }
  return places;
}

/** A document that is there and cannot be read has been reported. */
function reportUnknown(
  { document }: StoredTermForm,
  index: number,
  { file, front }: TermSide,
  slugs: readonly string[],
  problems: Problems,
): void {
  if (slugs.includes(document)) return;
  problems.report(file, {
    code: 'document-unknown',
    fault: `documents/${document}`,
    ...front.at(['forms', index, 'document']),
    params: { id: document, known: slugs.slice(0, 20).join(', ') },
    nearest: () => nearest(document, slugs, 1),
  });
}

function placeForm(
  { document, form, words }: StoredTermForm,
  index: number,
  { file, front }: TermSide,
  { parsed }: DraftDocument,
  problems: Problems,
): Anchored[] {
  return words.flatMap((quotation, place) => {
    const at = (): { start: number; end: number } => front.at(['forms', index, 'words', place]);
    const found = anchorWords(document, parsed, quotation, undefined, { file, at, outside: false }, problems);
    if (found === null) return [];
    const [inside, ...more] = wholeWords(found.words, form);
    if (inside === undefined || more.length > 0) return [];
    const span = { start: found.span.start + inside.start, end: found.span.start + inside.end };
    return [{ span, block: found.block, words: parsed.text.slice(span.start, span.end) }];
  });
}

/** Guards the prose of every entry, and holds both languages to the same. */
export function checkTerms(terms: readonly StoredTerm[], checker: ProseChecker): void {
  for (const { sides } of terms) {
    const works = (sides.en?.front.value.sources ?? []).length > 0;
    const quoting = { document: null, headed: false, page: glossaryPath(), works };
    checker.both((lang) => {
      const side = sides[lang];
      return side && checkTexts(lang === 'en' ? termSchema : translatedTermSchema, [side.front], checker, lang);
    });
    checker.both((lang) => {
      const prose = sides[lang]?.prose ?? null;
      return prose && checker.clean(() => checker.prose(prose, quoting, lang));
    });
  }
}
