/**
 * Cross-checks claims: their values are read out of their words, their emendations are those of the notes.
 */
import type { StoredClaim } from '../../model/claim.ts';
import type { SourceLanguage, Anchored } from '../../model/common.ts';
import type { Unit } from '../../model/vocabulary.ts';
import type { Things } from '../../text/counted/things.ts';
import { doubledNumber, missing, notesOf, unnamedAmount, untranslated, valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import { blocksUnder } from './borders.ts';
import { checkBound, checkNorm, checkPair, checkUnit } from './claim-words.ts';
import { checkEmendedValue, checkValue } from './numerals.ts';
import type { DraftDocument, DraftNote } from '../../read/document.ts';
import { readValue } from '../../text/numbers/read.ts';
import type { AnchoredRow, Data } from '../../read/data.ts';
import { Names } from '../../read/names.ts';
import { type Formula, inputsOf, parseFormula, parseReference } from '../../text/formula/formula.ts';

/**
 * Checks claims whose words have been found: values, units and bounds against the words, emendations against the notes.
 * @param units those of the vocabulary, which `things` was made of
 */
export function checkClaims(
  claims: readonly AnchoredRow<StoredClaim>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  units: readonly Unit[],
  things: Things,
  problems: Problems,
): void {
  for (const claim of claims) {
    const draft = drafts.get(claim.row.value.document);
    if (draft !== undefined)
      problems.recall('claim', claim, [draft, units], (own) =>
        own.pass(
          'claim',
          () => [claim.row.value, draft.files, units],
          (recorded) => checkClaim(claim, draft, things, recorded),
        ),
      );
  }
}

function checkClaim(claim: AnchoredRow<StoredClaim>, draft: DraftDocument, things: Things, problems: Problems): void {
  const { row } = claim;
  const language = draft.front?.value.language;
  // Words over a border have been reported, and a number that they would make is none.
  if (language === undefined || blocksUnder(claim.anchored, draft).length > 0) return;
  const numerals = checkValue(row.value.value, claim.anchored.words, language, row, problems);
  if (numerals !== null) {
    const words = { claim, language, numerals, ...wordsAround(claim.anchored, draft) };
    checkUnit(words, things, problems);
    checkBound(words, problems);
    checkPair(words, problems);
    checkNorm(words, listHead(claim.anchored, draft), problems);
  }
  if (row.value.emendation === undefined) reportUnclaimed(claim, draft, language, problems);
  else checkEmendation(claim, row.value.emendation, draft, language, problems);
}

/** The words of a quotation, and those of its block on both sides. */
function wordsAround(
  { span, words, block }: Anchored,
  { parsed }: DraftDocument,
): { readonly preceding: string; readonly quote: string; readonly following: string } {
  const { start, end } = parsed.blocks.find(({ id }) => id === block) ?? span;
  return {
    preceding: parsed.text.slice(start, span.start),
    quote: words,
    following: parsed.text.slice(span.end, Math.max(end, span.end)),
  };
}

/** An item of a list: а) …, 2. …, – …, or what a semicolon ends. */
const ITEM = /^\s*(?:\p{L}|\d{1,2}|[IVXІХ]{1,4})[).]|^\s*[-–—•]|;\s*$/u;

/** The block that ends with a colon above the list in which words stand; empty where they stand in none. */
function listHead({ block }: Anchored, { parsed: { blocks, text } }: DraftDocument): string {
  const at = blocks.findIndex(({ id }) => id === block);
  const above = blocks.slice(0, at + 1).map(({ start, end }) => text.slice(start, end));
  const head = above.findLastIndex((words) => !ITEM.test(words));
  const words = above[head] ?? '';
  return head < at && /:\s*$/u.test(words) ? words : '';
}

function checkEmendation(
  { row, anchored }: AnchoredRow<StoredClaim>,
  emendation: NonNullable<StoredClaim['emendation']>,
  draft: DraftDocument,
  language: SourceLanguage,
  problems: Problems,
): void {
  const at = (): { start: number; end: number } => row.at(['emendation', 'note']);
  const note = draft.notes.find(({ stored }) => stored.id === emendation.note);
  if (note === undefined) {
    // A note that is there and whose words were not found has been reported already.
    if (!draft.noteNames.lacks(emendation.note)) return;
    problems.report(row.file, 'id-unknown', at(), {
      ...missing('notes', emendation.note),
      nearest: () => draft.noteNames.nearest(emendation.note),
      fault: `${notesOf(draft.slug)}/${emendation.note}`,
    });
    return;
  }
  const words = emended(anchored, note);
  if (words === null)
    problems.report(row.file, 'emendation-elsewhere', at(), { note: note.stored.id, fault: valueOf(row.value.id) });
  else checkEmendedValue(emendation.value, words, note.stored.id, language, row, problems);
}

/** A note that changes the number of a claim, and a claim that knows nothing of it. */
function reportUnclaimed(
  { row, anchored }: AnchoredRow<StoredClaim>,
  draft: DraftDocument,
  language: SourceLanguage,
  problems: Problems,
): void {
  const { value, quote, id } = row.value;
  // A value that does not read as it stands has been reported already.
  if (!readValue(quote, value, language).reads) return;
  for (const note of draft.notes) {
    const words = emended(anchored, note);
    if (words !== null && !readValue(words, value, language).reads)
      problems.report(row.file, 'emendation-unclaimed', row.at(['value']), { note: note.stored.id, id });
  }
}

/** The words of a claim as a note corrects them; null when the note emends nothing, or other words. */
function emended({ span, words }: Anchored, { stored, anchored }: DraftNote): string | null {
  if (stored.emendation === null || anchored.span.start < span.start || anchored.span.end > span.end) return null;
  return (
    words.slice(0, anchored.span.start - span.start) +
    stored.emendation.reading +
    words.slice(anchored.span.end - span.start)
  );
}

// Claims whose numbers nobody has looked at.

/** A claim is charted, computed with, cited or explained in a remark; else nobody has looked at its number. */
export function reportUnusedClaims({ claims, ...rest }: Data, shown: Names, problems: Problems): void {
  const used = claimsInRows(rest);
  const { claims: known } = rest.names;
  const unused = claims.filter(
    ({ value: { id, remark } }) => remark === undefined && shown.lacks(id) && used.lacks(id),
  );
  if (unused.length === 0) return;
  // An unknown id most likely means the one that is most like it. Asked last: each is held against all claims.
  const meant = new Set([...shown.ids, ...used.ids].flatMap((id) => (known.lacks(id) ? known.nearest(id) : [])));
  for (const row of unused) {
    const { id } = row.value;
    if (!meant.has(id))
      problems.report(row.file, 'claim-unused', row.at(['id']), {
        id,
        behind: [doubledNumber(id), unnamedAmount(id), untranslated(id), valueOf(id)],
      });
  }
}

/** Claims that checks compute with and recommendations take their quantities from. */
function claimsInRows({ checks, recommendations }: Pick<Data, 'checks' | 'recommendations'>): Names {
  const formulas = checks
    .flatMap(({ value }) => [value.formula, ...(value.rows ?? []).map((row) => row.formula)])
    .flatMap((source) => (source === null ? [] : parseFormula(source)));
  const readable = formulas.filter((formula): formula is Formula => !('message' in formula));
  const ids = [
    ...readable.flatMap((formula) => inputsOf(formula)).flatMap(({ kind, id }) => (kind === 'claim' ? id : [])),
    ...checks.flatMap(({ value }) => (value.claimed === null ? [] : (parseReference(value.claimed)?.id ?? []))),
    ...recommendations.flatMap(({ value }) => value.quantity ?? []),
  ];
  // A formula that cannot be read may mean any of them.
  return Names.of(ids, readable.length === formulas.length);
}
