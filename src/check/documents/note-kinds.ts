/** A note and an entry of the glossary on the same words: neither calls a person what the other calls a place. */
import { type Anchored, between } from '../../model/common.ts';
import type { NoteKind } from '../../model/note.ts';
import type { TermKind } from '../../model/term.ts';
import type { Problems } from '../../problems/problem.ts';
import type { DraftDocument } from '../../read/document.ts';

/** Kinds of notes that say what their words are, and nothing of how they are written. */
const SAYING: ReadonlySet<NoteKind> = new Set(['person', 'place', 'body', 'event']);

const spot = ({ span: { start, end } }: Anchored): string => `${start}–${end}`;

/**
 * Reports notes on the very words of an entry that is of another kind.
 * @param kinds of the forms of the glossary in the document, with what their entries are called
 * @param places of each form
 */
export function checkNoteKinds(
  { notes }: DraftDocument,
  kinds: readonly (readonly [kind: TermKind, term: string])[],
  places: readonly (readonly (Anchored | null)[])[],
  problems: Problems,
): void {
  const byPlace = new Map(
    kinds.flatMap((entry, index) =>
      (places[index] ?? []).flatMap((place) => (place === null ? [] : [[spot(place), entry] as const])),
    ),
  );
  for (const { stored, anchored } of notes) {
    const { kind, kindAt, id, file } = stored;
    const entry = byPlace.get(spot(anchored));
    if (entry === undefined || !SAYING.has(kind)) continue;
    const [other, term] = entry;
    // A junction is a place and a body; a person is neither.
    if (kind === other || (kind !== 'person' && other !== 'person')) continue;
    problems.report(file, 'note-kind-differs', between(kindAt.start, kindAt.end), {
      ...{ id, kind, term, other },
      nearest: [other === 'person' || other === 'place' || other === 'body' ? `.${other}` : '.term'],
    });
  }
}
