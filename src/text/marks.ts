/**
 * Which annotations are links in the text, and what words are left to each. Numbers and corrections are links of
 * themselves, and lie side by side; whatever else is annotated has a sign behind its words, for those who ask for it.
 */
import type { Span } from '../model/common.ts';
import type { Annotation, Emendation, Note } from '../model/edition.ts';
import type { NoteGroup } from '../model/note.ts';

/** An annotation as far as drawing needs it: of a note, its emendation too. */
export type Drawn =
  | Pick<Note, 'id' | 'type' | 'span' | 'emendation'>
  | Pick<Exclude<Annotation, Note>, 'id' | 'type' | 'span'>;

export type Emended = Drawn & { readonly emendation: Emendation };

export function isEmended(annotation: Drawn): annotation is Emended {
  return annotation.type === 'note' && annotation.emendation !== null;
}

/** Whether an annotation is a link of itself: a number or a correction. */
export function isLink(annotation: Drawn): boolean {
  return annotation.type === 'claim' || isEmended(annotation);
}

/**
 * What readers choose to see marked: numbers, corrections, what is asked for (with what is worded like it), and the
 * groups of the other notes. Their classes are `k-` and the name.
 */
export type MarkGroup = 'num' | 'cor' | 'ask' | NoteGroup;

export interface LinkedWords extends Span {
  readonly id: string;
}

export interface Marks {
  /** In the order of the text, none over another. */
  readonly links: readonly LinkedWords[];
  /** Their ids. */
  readonly ids: ReadonlySet<string>;
  /** Numbers and corrections whose words lie within those of a link: it is told of them together with its own. */
  readonly within: ReadonlyMap<string, string>;
}

/** Numbers and corrections in the order of the text: of two that begin together the longer holds the other. */
export function marksOf(annotations: readonly Drawn[]): Marks {
  const links: LinkedWords[] = [];
  const within = new Map<string, string>();
  const sorted = annotations
    .filter(isLink)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || RANK[a.type] - RANK[b.type]);
  for (const { id, span } of sorted) {
    const last = links.at(-1);
    // Where the links run over one another, its words may begin before those that the last one has left.
    const holder = links.findLast(({ start }) => start <= span.start) ?? last;
    if (last !== undefined && holder !== undefined && span.end <= last.end) within.set(id, holder.id);
    // What runs over the end of another link keeps the words that are left.
    else links.push({ id, start: Math.max(span.start, last?.end ?? 0), end: span.end });
  }
  return { links, ids: new Set(links.map(({ id }) => id)), within };
}

/** Of the same words the number is the link. */
const RANK: Readonly<Record<Annotation['type'], number>> = { claim: 0, note: 1, recommendation: 2, excluded: 3 };
