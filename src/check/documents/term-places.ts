/**
 * Where the words of the glossary stand: each quotation stands once and holds its form, no letter of a source belongs
 * to two entries, and no form stands where no entry is reached from it.
 */
import type { StoredTermForm } from '../../model/term.ts';
import { missingDocument } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { anchorWords } from '../../read/anchoring.ts';
import { saidIn } from '../../problems/whole.ts';
import type { DraftDocument } from '../../read/document.ts';
import type { StoredTerm, TermSide } from '../../read/term.ts';
import { covered } from '../../text/accounted.ts';
import { flatten, widen, wholeWords } from '../../text/anchor.ts';
import { blockAt } from '../../text/reading.ts';
import type { Anchored } from '../../model/common.ts';

/** Where each quotation of a form stands, in its order; null for one that was not found. */
export type TermPlaces = ReadonlyMap<StoredTermForm, readonly (Anchored | null)[]>;

/** A form of an entry in its file. */
interface FormOfTerm {
  readonly term: string;
  readonly side: TermSide;
  readonly form: StoredTermForm;
  /** Its place among the forms of the entry. */
  readonly index: number;
}

/** A quotation that was found. */
interface PlacedForm extends FormOfTerm {
  readonly anchored: Anchored;
  /** Its place among the quotations of the form. */
  readonly quotation: number;
}

/**
 * Finds the words of every entry, and reports what is wrong with them.
 * @param slugs all documents that there are, those that cannot be read included
 */
export function placeTerms(
  terms: readonly StoredTerm[],
  drafts: ReadonlyMap<string, DraftDocument>,
  slugs: readonly string[],
  problems: Problems,
): TermPlaces {
  const places = new Map<StoredTermForm, readonly (Anchored | null)[]>();
  const forms = terms.flatMap(({ slug, sides: { en } }) => (en === null ? [] : formsOf(slug, en, problems)));
  for (const own of forms) {
    const draft = drafts.get(own.form.document);
    if (draft === undefined) reportUnknown(own, slugs, problems);
    else
      places.set(
        own.form,
        problems.recall('places of a term', own.form, [draft.parsed, own.side], (recorded) =>
          placeForm(own, draft, recorded),
        ),
      );
  }
  const placed = forms.flatMap((own) =>
    (places.get(own.form) ?? []).flatMap((anchored, quotation): PlacedForm[] =>
      anchored === null ? [] : [{ ...own, anchored, quotation }],
    ),
  );
  reportOverlaps(placed, problems);
  const read = terms.every(({ sides }) => sides.en !== null);
  for (const [slug, own] of Map.groupBy(forms, ({ form }) => form.document)) {
    const draft = drafts.get(slug);
    // A quotation that was not found may be that of the very place.
    const all = own.every(({ form }) => (places.get(form) ?? [null]).every((place) => place !== null));
    if (draft !== undefined && read && all)
      problems.recall('forms passed over', slug, [draft.parsed, ...own.map(({ form }) => form)], (recorded) =>
        reportPassedOver(own, draft, places, recorded),
      );
  }
  return places;
}

/** The forms of an entry; that it has none, or one without a quotation, is reported. */
function formsOf(term: string, side: TermSide, problems: Problems): FormOfTerm[] {
  const { file, front } = side;
  const { forms = [] } = front.value;
  if (forms.length === 0) problems.report(file, 'term-without-words', front.at(['forms']), { id: term });
  forms.forEach(({ words }, index) => {
    if (words.length === 0)
      problems.report(file, 'term-without-words', front.at(['forms', index, 'words']), { id: term });
  });
  return forms.map((form, index) => ({ term, side, form, index }));
}

/** A document that is there and cannot be read has been reported. */
function reportUnknown({ form, side, index }: FormOfTerm, slugs: readonly string[], problems: Problems): void {
  const { document } = form;
  if (slugs.includes(document)) return;
  problems.report(
    side.file,
    'document-unknown',
    side.front.at(['forms', index, 'document']),
    missingDocument(document, slugs),
  );
}

function placeForm(
  { form: { document, form, words }, side: { file, front }, index }: FormOfTerm,
  { parsed }: DraftDocument,
  problems: Problems,
): (Anchored | null)[] {
  return words.map((quotation, place) => {
    const at = (): { start: number; end: number } => front.at(['forms', index, 'words', place]);
    const found = anchorWords(document, parsed, quotation, undefined, { file, at, outside: false }, problems);
    if (found === null) return null;
    const [inside, ...more] = wholeWords(found.words, form);
    if (inside === undefined || more.length > 0) {
      problems.report(file, 'term-form-outside', at(), { form, quote: quotation });
      return null;
    }
    const span = { start: found.span.start + inside.start, end: found.span.start + inside.end };
    const block = blockAt(parsed, span.start)?.id ?? found.block;
    return { span, block, words: parsed.text.slice(span.start, span.end) };
  });
}

/** Of two entries that want the same letters the longer form has them; what then has no letters left is an orphan. */
function reportOverlaps(placed: readonly PlacedForm[], problems: Problems): void {
  const losers = new Map<PlacedForm, PlacedForm>();
  for (const own of Map.groupBy(placed, ({ form }) => form.document).values()) {
    const byLength = [...own].sort((a, b) => lengthOf(b) - lengthOf(a));
    const kept: PlacedForm[] = [];
    for (const one of byLength) {
      const winner = kept.find((other) => meet(one, other));
      if (winner === undefined) kept.push(one);
      else losers.set(one, winner);
    }
  }
  const lost = Map.groupBy(losers.keys(), ({ term }) => term);
  for (const [term, own] of lost) {
    const winners = [...new Set(own.flatMap((one) => losers.get(one)?.term ?? []))];
    const orphaned = own.length === placed.filter((one) => one.term === term).length && !winners.includes(term);
    const { side } = own[0] as PlacedForm;
    if (orphaned)
      problems.report(side.file, 'term-orphan', side.front.at(['forms']), { id: term, others: winners.join(', ') });
    else
      for (const one of own) {
        const winner = losers.get(one) as PlacedForm;
        problems.report(side.file, 'term-overlap', side.front.at(['forms', one.index, 'words', one.quotation]), {
          words: one.anchored.words,
          longer: winner.anchored.words,
          other: winner.term,
        });
      }
  }
}

function lengthOf({ anchored: { span } }: PlacedForm): number {
  return span.end - span.start;
}

function meet({ anchored: a }: PlacedForm, { anchored: b }: PlacedForm): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Reports a form that stands at a place of its document where no entry has it. */
function reportPassedOver(
  forms: readonly FormOfTerm[],
  { slug, parsed }: DraftDocument,
  places: TermPlaces,
  problems: Problems,
): void {
  const taken = forms.flatMap(({ form }) => (places.get(form) ?? []).flatMap((place) => place?.span ?? []));
  const flat = flatten(parsed.text);
  // A form without a quotation has been reported.
  for (const { form, side, index } of forms.filter(({ form: { words } }) => words.length > 0))
    for (const span of wholeWords(parsed.text, form.form)) {
      if (covered(span, taken) || blockAt(parsed, span.start)?.kind === 'outside') continue;
      problems.behind(saidIn(slug)).report(side.file, 'term-place-missing', side.front.at(['forms', index, 'form']), {
        form: form.form,
        document: slug,
        nearest: [widen(flat, span)],
      });
    }
}
