/** The list of notes at the end of a document: the one that is asked for stands beside its words. */
import { entryId } from '../../model/addresses.ts';
import type { Annotation } from '../../model/edition.ts';
import { el, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { isLink } from '../../text/marks.ts';
import { type Annotated, groupOf, isAway, type SpokenGroup } from './annotated.ts';
import { type NoteParts, noteParts } from './note-parts.ts';

/**
 * The notes of this page in the order of their signs, paragraph by paragraph: on a phone those of each are folded, for
 * together they are thirty screens. Each has the number that paper prints at its words, whatever else
 * is marked, in `value`: browsers count on from one that has it in markers alone, not in what a style sheet prints.
 */
export function noteList(annotated: Annotated, site: Site): Tree {
  const inside = heldNotes(annotated);
  const item = (one: Annotation): Tree =>
    noteItem(one, noteParts(one, annotated, site), annotated.numberOf(one.id), {
      end: [
        (inside.get(one.id) ?? []).map((held) => {
          const parts = noteParts(held, annotated, site);
          return el('div', { class: 'held', id: entryId(held.id) }, el('h4', {}, parts.head), parts.body);
        }),
        // Back to the paragraph: without script that closes the note.
        el('a', { class: 'close', href: `#${one.block}` }, site.t.readerScript.close),
      ],
    });
  return [...Map.groupBy(annotated.entries, ({ block }) => block)].map(([block, ofBlock]) => {
    const groups = [...new Set(ofBlock.map((one) => `k-${groupOf(one)}`))].sort();
    const here = ofBlock.filter((one) => !isAway(one, annotated.document));
    return el(
      'details',
      // Where notes stand, what closes them says of which paragraph they are.
      { class: `fold ${groups.join(' ')}`, 'data-of': here.length === 0 ? block : null },
      foldHead(block, ofBlock, site),
      el('ol', {}, here.map(item)),
    );
  });
}

/**
 * What a phone shows of the notes of a paragraph until they are asked for.
 * @param block null for the head of all folds, which is one stop of the keyboard where each of them would be one
 */
export function foldHead(block: string | null, entries: readonly Annotation[], { t }: Site): Tree {
  const marked = entries.filter((one) => isLink(one)).length;
  return el('summary', {}, t.reader.notesOf(block, marked, entries.length - marked));
}

/** Annotations that are told of together with the one whose words hold theirs, by its id. */
export function heldNotes({ all, marks }: Annotated): ReadonlyMap<string | undefined, readonly Annotation[]> {
  return Map.groupBy(
    all.filter(({ id }) => marks.within.has(id)),
    ({ id }) => marks.within.get(id),
  );
}

/**
 * The notes of a group on the page of words, as the reader's script takes them over.
 * @param start what each begins with: its words, as the way back
 */
export function notesAway(
  group: SpokenGroup,
  annotated: Annotated,
  site: Site,
  start: (one: Annotation) => Tree,
): Tree[] {
  return annotated.entries
    .filter((one) => isAway(one, annotated.document) && groupOf(one) === group)
    .map((one) => noteItem(one, noteParts(one, annotated, site), annotated.numberOf(one.id), { start: start(one) }));
}

function noteItem(
  one: Annotation,
  { kind, head, picture, body, links: [drawn, checked] = [[], []] }: NoteParts,
  value: number,
  { start = [], end = [] }: { readonly start?: Tree; readonly end?: Tree },
): Tree {
  return el(
    'li',
    { value, id: entryId(one.id), class: `note${isLink(one) ? '' : ' more'} k-${groupOf(one)}` },
    start,
    el('p', { class: 'kind' }, kind),
    el('h3', {}, head),
    picture === undefined ? [body, drawn] : [picture, drawn, body],
    checked,
    end,
  );
}
