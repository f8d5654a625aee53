/** What is annotated in a document: in the order in which its signs stand in the text, grouped as readers choose it. */
import type { Annotation, Claim, EditionDocument, RowsByDocument } from '../../model/edition.ts';
import { NOTE_KINDS } from '../../model/note.ts';
import { isEmended, isLink, type MarkGroup, type Marks, marksOf } from '../../text/marks.ts';
import { type PairedBlock, pairsOf } from '../../text/sentences.ts';
import { sentenceIds } from '../../model/sentence-id.ts';

export interface Annotated {
  readonly document: EditionDocument;
  /** The text, sentence by sentence. */
  readonly blocks: readonly PairedBlock[];
  readonly all: readonly Annotation[];
  readonly marks: Marks;
  /** Annotations with an entry of their own, in the order of their signs. */
  readonly entries: readonly Annotation[];
  /** Number of the entry that tells of an annotation. */
  readonly numberOf: (id: string) => number;
  readonly byId: ReadonlyMap<string, Annotation>;
  /** The number that a document opens with in hand. */
  readonly lead: Claim | null;
}

/** Reads a document and the rows of the dataset that quote it. */
export function annotated(document: EditionDocument, rows: RowsByDocument): Annotated {
  const { slug, notes } = document;
  const claims = rows.claims.get(slug) ?? [];
  const all: Annotation[] = [
    ...notes,
    ...claims,
    ...(rows.recommendations.get(slug) ?? []),
    ...(rows.excluded.get(slug) ?? []),
  ];
  const marks = marksOf(all);
  const blocks = pairsOf(document);
  const ends = blocks.flatMap(({ pairs }) => pairs.map(({ span }) => span.end));
  const signs = all.map((one) => ({ one, at: signOf(one, marks, ends) }));
  const entries = signs
    .filter(({ one }) => !marks.within.has(one.id))
    .sort((a, b) => a.at - b.at || bySigns(a.one, b.one))
    .map(({ one }) => one);
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  return {
    document,
    blocks,
    all: all.sort(inText),
    marks,
    entries,
    numberOf: (id) => numbers.get(marks.within.get(id) ?? id) ?? 0,
    byId: new Map(all.map((one) => [one.id, one])),
    lead: leadOf(claims),
  };
}

/** What readers choose it by. */
export function groupOf(annotation: Annotation): MarkGroup {
  if (annotation.type === 'claim') return 'num';
  if (annotation.type !== 'note') return 'ask';
  return isEmended(annotation) ? 'cor' : NOTE_KINDS[annotation.kind].group;
}

/**
 * Groups of notes on the language of a document: a quarter of its page, for the few who ask for them. They stand on its
 * page of words, where it has one, and a script brings them when one of them is asked for.
 */
export const SPOKEN = ['words', 'text'] as const satisfies readonly MarkGroup[];
export type SpokenGroup = (typeof SPOKEN)[number];

/** Whether the note of an annotation stands on the page of words. */
export function isAway(annotation: Annotation, { words }: EditionDocument): boolean {
  const group = groupOf(annotation);
  return words !== null && SPOKEN.some((one) => one === group);
}

/** Where the sign of an annotation stands: behind its words, behind the link around them, or at the sentence’s end. */
function signOf({ id, type, span }: Annotation, { links }: Marks, ends: readonly number[]): number {
  if (type === 'recommendation' || type === 'excluded') return ends.find((end) => end >= span.end) ?? span.end;
  const link = links.find((one) => one.id === id || (one.start < span.end && one.end > span.end));
  return link?.end ?? span.end;
}

/** Signs at one place: a link, notes as their words end, the shorter first; then what is asked for. */
function bySigns(a: Annotation, b: Annotation): number {
  const rank = (one: Annotation): number => (isLink(one) ? 0 : one.type === 'note' ? 1 : 2);
  if (rank(a) !== rank(b) || rank(a) !== 1) return rank(a) - rank(b) || inText(a, b);
  const length = ({ span }: Annotation): number => span.end - span.start;
  return a.span.end - b.span.end || length(a) - length(b) || (a.id < b.id ? -1 : 1);
}

/** By beginning, then the longer first, then by id. */
function inText(a: Annotation, b: Annotation): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1);
}

/** The first number that is corrected; where none is, the first that the source itself has no firm ground for. */
function leadOf(claims: readonly Claim[]): Claim | null {
  const sorted = [...claims].sort(inText);
  const first = (...certainties: string[]): Claim | undefined =>
    sorted.find(({ certainty }) => certainties.includes(certainty));
  return (
    sorted.find((claim) => 'emendation' in claim && claim.emendation !== undefined) ??
    first('doubtful', 'self-reported') ??
    first('forecast', 'approximate') ??
    null
  );
}

// Addresses of sentences, as the page prints them.

/** Ids of the sentences of every block, in its order. */
export function idsOfSentences({ blocks, document }: Pick<Annotated, 'blocks' | 'document'>): Map<string, string[]> {
  const { text } = document.reading;
  return new Map(
    blocks.map(({ block, pairs }) => [
      block.id,
      sentenceIds(
        block.id,
        pairs.map(({ span }) => text.slice(span.start, span.end)),
      ),
    ]),
  );
}
