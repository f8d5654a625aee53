/**
 * A block of the transcription as a tree: its words, the links to its annotations, and both readings of an
 * emendation.
 */
import { entryId } from '../model/addresses.ts';
import type { Annotation, Block, Emendation, Note, ReadingText } from '../model/edition.ts';
import { aliasElements, type Aliases } from './aliases.ts';
import { el, type Attrs, type Tree } from './html.ts';
import { segments, type Segment } from './segments.ts';

/** An annotation as far as drawing needs it: of a note, its emendation too. */
export type Drawn =
  Pick<Note, 'id' | 'type' | 'span' | 'emendation'> | Pick<Exclude<Annotation, Note>, 'id' | 'type' | 'span'>;

type Emended = Drawn & { readonly emendation: Emendation };

/** What is printed at the annotations besides their words. */
export interface Labels {
  /** Number of each annotation in the list below the text: paper shows it, the text does not contain it. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** Ids of the past that still lead to an annotation. */
  readonly aliases?: Aliases;
}

/**
 * Draws one block. Stripped of tags, and of everything inside `.corr` and `.apart`, the result is the block's words.
 *
 * - Words with annotations are links to the shortest one, `a.ref.ref-note#ID[href="#n-ID"]`; `data-refs` lists all
 *   where there are several. A further annotation that begins at the same place has an empty `span.at#ID`. Words of a
 *   claim whose link goes to a shorter annotation carry `in-claim` as well.
 * - The words of an annotation that others cut into pieces are one tab stop, their first piece.
 * - Where a recommendation, or what is not counted as one, begins, the element with its id carries `at-recommendation`
 *   or `at-excluded`: the style sheet sets a square there, as the chart draws one.
 * - An emendation is `span.choice#ID` with both readings in it, `span.sic` and `span.corr`. What stands in `span.apart`
 *   is for those who come without the style sheet, such as a browser's reading view: `113 [sic] [11,3]`.
 */
export function renderBlock(
  { text }: ReadingText,
  block: Block,
  annotations: readonly Drawn[],
  { numbers, aliases = new Map() }: Labels = {},
): Tree {
  const pieces = segments(block, annotations);
  const drawn: Tree[] = [];
  let choice: { readonly note: Emended; readonly slip: Tree[] } | null = null;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end);
    if (choice === null) {
      const note = piece.covers.find(isEmended);
      const own = note ?? piece.begins.find(({ id }) => id === piece.covers[0]?.id);
      // What begins inside an emendation has its id before it: the corrected reading hides the words themselves.
      const begins =
        note === undefined
          ? piece.begins
          : pieces
              .filter(({ start, end }) => start >= piece.start && end <= note.span.end)
              .flatMap(({ begins: begun }) => begun);
      for (const begun of begins.filter(({ id }) => id !== own?.id))
        drawn.push(aliasElements(aliases, begun.id), el('span', { class: `at${square(begun)}`, id: begun.id }));
      if (own !== undefined) drawn.push(aliasElements(aliases, own.id));
      if (note !== undefined) choice = { note, slip: [link(piece, words, {})] };
      else if (own === undefined) drawn.push(link(piece, words, { tabindex: -1 }));
      else drawn.push(link(piece, words, { id: own.id, 'data-n': numbers?.get(own.id) }, square(own)));
    } else choice.slip.push(link(piece, words, { tabindex: -1 }));
    if (choice !== null && (piece.end === choice.note.span.end || piece.end === block.end)) {
      drawn.push(bothReadings(choice.note, choice.slip, piece));
      choice = null;
    }
  }
  return drawn;
}

/** The words of a piece; a link where an annotation covers them. */
function link(piece: Segment<Drawn>, words: string, attrs: Attrs, mark = ''): Tree {
  const inner = piece.strong ? el('strong', {}, words) : words;
  const lead = piece.covers[0];
  // A space between two annotations is no link: it would have no words.
  if (lead === undefined || (attrs['id'] === undefined && words.trim() === '')) return inner;
  // A number stays recognisable as one where a shorter note takes the link.
  const inClaim = lead.type !== 'claim' && piece.covers.some(({ type }) => type === 'claim') ? ' in-claim' : '';
  return el('a', { class: `ref ref-${lead.type}${inClaim}${mark}`, ...attrs, ...target(lead, piece) }, inner);
}

function bothReadings(note: Emended, slip: readonly Tree[], last: Segment<Drawn>): Tree {
  const { reading } = note.emendation;
  return el(
    'span',
    { class: 'choice', id: note.id },
    el('span', { class: 'sic' }, ...slip),
    el('span', { class: 'apart' }, ' [sic] ['),
    el('span', { class: 'corr' }, el('a', { class: 'ref ref-note', ...target(note, last) }, reading)),
    el('span', { class: 'apart' }, reading === '' ? '–]' : ']'),
  );
}

/** `data-refs` only where the link's own target does not say it all: most pieces have one annotation. */
function target(lead: Drawn, { covers }: Segment<Drawn>): Attrs {
  return {
    href: `#${entryId(lead.id)}`,
    'data-refs': covers.length > 1 ? covers.map(({ id }) => id).join(' ') : null,
  };
}

function square({ type }: Drawn): string {
  return type === 'recommendation' || type === 'excluded' ? ` at-${type}` : '';
}

function isEmended(annotation: Drawn): annotation is Emended {
  return annotation.type === 'note' && annotation.emendation !== null;
}
