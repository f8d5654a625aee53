/**
 * A stretch of the transcription as a tree: its words, the links of its numbers and corrections, the signs of what else
 * is annotated, and both readings of a correction.
 */
import { entryId } from '../model/addresses.ts';
import type { Span } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import { el, type Tree, type El } from './html.ts';
import { type Drawn, type Emended, isEmended, isLink, type MarkGroup, type Marks, marksOf } from './marks.ts';
import { isThrownAway } from './reader-modes.ts';
import { segments, type Segment } from './segments.ts';
import { entryOf, type MovedTable } from '../model/moved.ts';

/** What is said of an annotation where it is drawn. */
export interface Label {
  readonly group: MarkGroup;
  /** Number of its entry in the list below the text: paper shows it, the text does not contain it. */
  readonly no: number;
  /** What its sign is called: `note`. A script says which, where signs are asked for: the title stands in the note. */
  readonly name: string;
  /** Further classes of its link. */
  readonly more?: string;
  /** Whether the keyboard stops here, or at the same number in the other column. */
  readonly stop: boolean;
  /** The page on which its note stands, where that is another. */
  readonly away?: string;
}

export interface Drawing {
  readonly marks: Marks;
  readonly label: (id: string) => Label;
  /** Ids of the past that still lead to an annotation. */
  readonly aliases?: Aliases;
}

/** Words of one block, and what of them stands out by itself. */
export interface Stretch extends Span {
  /** Run-in subheadings. */
  readonly strong: readonly Span[];
  /** Numerals, set bold where they are linked. */
  readonly numerals: readonly Span[];
  /** Words that lead to the glossary, in the order of the text; none of them touches a link. */
  readonly terms?: readonly TermWords[];
}

/** Words with an entry in the glossary. */
export interface TermWords extends Span {
  readonly href: string;
}

/**
 * Draws a stretch. Stripped of tags, and of everything inside `.now`, `.sic` and `.apart`, the result is its words.
 *
 * - A number or a correction is one link, `a.m.k-num#ID[href="#n-ID"]` or `a.m.k-cor`, over all of its words; what lies
 *   within a number has its id in it.
 * - An id that reader modes would throw the words away for has an empty element before them, and the words `data-n`.
 * - A correction is `span.choice` with both readings, `span.was` with `span.sic` behind it and `span.now`. What stands
 *   in `span.apart` is for those who come without the style sheet: `113 [sic] [11,3]`.
 * - Words of other notes are `span.od`; the id of one is its own where that begins with it, and `data-n` lists
 *   the others. Where there is no such span, an empty one has the id. Their sign, `a.mk`, stands behind their last
 *   letter, or behind the link that holds it. What is asked for has no sign here: it stands at the end of its sentence,
 *   in both columns.
 * - Words with an entry in the glossary are `a.term`, a plain link to it.
 */
export function renderStretch(
  { text }: ReadingText,
  stretch: Stretch,
  annotations: readonly Drawn[],
  { marks, label, aliases = new Map() }: Drawing,
): Tree {
  const drawn: Tree[] = [];
  for (const { link, term, pieces } of linkGroups(segments(stretch, annotations), marks, stretch.terms ?? [])) {
    // What begins in the words of a link has its id before it: the corrected reading may hide the words themselves.
    for (const piece of pieces)
      for (const one of piece.begins) {
        const isFirst = link === null && one === othersOf(piece)[0];
        const inWords = isFirst || (marks.within.has(one.id) && isEmended(one));
        if (!marks.ids.has(one.id))
          drawn.push(aliasElements(aliases, one.id), inWords ? standIn(one.id) : el('span', { id: one.id }));
      }
    const words = readings(pieces, text, marks, link?.id);
    if (link === null) drawn.push(term === null ? words : termLink(term.href, words));
    else {
      const first = link.start === pieces[0]?.start;
      if (first) drawn.push(aliasElements(aliases, link.id), standIn(link.id));
      drawn.push(linked(link.id, label(link.id), words, first, marks));
    }
    drawn.push(signs(pieces, label));
  }
  return drawn;
}

/** The id that words have themselves; null where an empty element before them has it. */
const own = (id: string): string | null => (isThrownAway(id) ? null : id);

/** What has the id of the words behind it, where they may not. A script lights them by `data-n` or their link. */
const standIn = (id: string): Tree => (own(id) === null ? el('span', { id }) : []);

/** The name of words that no link leads to. */
const named = (id: string): Record<string, string> => (own(id) === null ? { 'data-n': id } : { id });

/** Words that lead to the glossary. A script that opens them here makes them stops of the keyboard for who asks. */
export function termLink(href: string, words: Tree): Tree {
  return el('a', { class: 'term', href }, words);
}

/** A link to an entry. Only its first piece has the id, and a stop of the keyboard. */
function linked(id: string, { group, no, more = '', stop }: Label, words: Tree, first: boolean, marks: Marks): Tree {
  const corrected = group === 'num' && [...marks.within].some(([, outer]) => outer === id);
  return el(
    'a',
    {
      class: `m k-${group}${corrected ? ' k-cor' : ''}${more}`,
      role: 'doc-noteref',
      tabindex: first && stop ? null : -1,
      'data-no': no,
      id: first ? own(id) : null,
      href: `#${entryId(id)}`,
    },
    words,
  );
}

/**
 * The sign of an annotation that is no link of itself; the style sheet draws it.
 * @param first whether it is the first of its signs: who comes by the address of a note on another page lands here
 */
export function sign(id: string, { group, no, name, more = '', away = '' }: Label, first = false): Tree {
  const entry = entryId(id);
  // What many signs have alike stands together, and first: so it packs best.
  return el('a', {
    class: `mk k-${group}${more}`,
    role: 'doc-noteref',
    'aria-label': name,
    'data-no': no,
    id: first && away !== '' ? entry : null,
    href: `${away}#${entry}`,
  });
}

/** The signs of the notes that end in these pieces: of those that end first, first. */
function signs(pieces: readonly Piece[], label: Drawing['label']): Tree {
  return pieces.flatMap(({ end, covers }) =>
    covers
      .filter((one) => !isLink(one) && one.type === 'note' && one.span.end === end)
      .map(({ id }) => sign(id, label(id), true)),
  );
}

type Piece = Segment<Drawn>;

/** Pieces that are drawn together. */
interface LinkGroup {
  readonly link: Marks['links'][number] | null;
  readonly term: TermWords | null;
  readonly pieces: Piece[];
}

/** The pieces of each link together, and those of each term, and those between them one by one. */
function linkGroups(pieces: readonly Piece[], { links }: Marks, terms: readonly TermWords[]): LinkGroup[] {
  const groups: LinkGroup[] = [];
  for (const piece of pieces) {
    const holds = ({ start, end }: Span): boolean => start <= piece.start && end >= piece.end;
    const link = links.find(holds) ?? null;
    const term = link === null ? (terms.find(holds) ?? null) : null;
    const last = groups.at(-1);
    if (last !== undefined && (link ?? term) !== null && last.link === link && last.term === term)
      last.pieces.push(piece);
    else groups.push({ link, term, pieces: [piece] });
  }
  return groups;
}

/** The words of pieces; where an emendation covers them, both readings. */
function readings(pieces: readonly Piece[], text: string, marks: Marks, link: string | undefined): Tree {
  const drawn: Tree[] = [];
  let slip: { note: Emended; pieces: Piece[] } | null = null;
  const flush = (): void => {
    if (slip !== null) drawn.push(choice(slip.note, slip.pieces, text, marks.within.get(slip.note.id) === link));
    slip = null;
  };
  for (const piece of pieces) {
    const note = piece.covers.find(isEmended);
    if (slip !== null && slip.note !== note) flush();
    if (note === undefined) drawn.push(wordsOf(piece, text, link !== undefined));
    else if (slip === null) slip = { note, pieces: [piece] };
    else slip.pieces.push(piece);
  }
  flush();
  return drawn;
}

/** @param held whether the link around it is another annotation’s, so that the emendation needs an id of its own */
function choice(note: Emended, pieces: readonly Piece[], text: string, held: boolean): Tree {
  const { reading } = note.emendation;
  const begins = pieces.some((piece) => piece.start === note.span.start);
  const ends = pieces.some((piece) => piece.end === note.span.end);
  const bold = pieces.some((piece) => piece.bold);
  const corrected = bold && reading !== '' ? numeral(reading) : reading;
  return el(
    'span',
    { class: 'choice', ...(held && begins ? named(note.id) : {}) },
    el(
      'span',
      { class: 'was' },
      pieces.map((piece) => wordsOf(piece, text, true)),
    ),
    ends
      ? [
          el('span', { class: 'sic' }, '\u00a0[sic]'),
          el('span', { class: 'apart' }, ' ['),
          el('span', { class: 'now' }, corrected),
          el('span', { class: 'apart' }, reading === '' ? '–]' : ']'),
        ]
      : [],
  );
}

function wordsOf(piece: Piece, text: string, inLink: boolean): Tree {
  const { start, end, strong, bold } = piece;
  const words = text.slice(start, end);
  const others = othersOf(piece);
  const inner = strong ? el('strong', {}, words) : bold && inLink ? numeral(words) : words;
  const [first, ...more] = others;
  if (first === undefined) return inner;
  const id = !inLink && piece.begins.includes(first) ? own(first.id) : null;
  const rest = id === null ? others : more;
  return el('span', { class: 'od', id, 'data-n': rest.map(({ id: other }) => other).join(' ') || null }, inner);
}

/** A numeral; one in words, or with words behind it as a date has, may break over lines, one in figures never. */
export function numeral(words: string): Tree {
  return el('b', { class: /\d/.test(words) && !/\s\p{L}/u.test(words) ? null : 'in-words' }, words);
}

/** The notes over a piece that are no links, the shortest first. What is asked for is told of its sentence. */
function othersOf(piece: Piece | undefined): readonly Drawn[] {
  return piece?.covers.filter((one) => one.type === 'note' && !isEmended(one)) ?? [];
}

/** A whole block as it is drawn where nothing is known of its annotations but themselves. */
export function renderPlainly(reading: ReadingText, stretch: Stretch, annotations: readonly Drawn[]): Tree {
  const label = (): Label => ({ group: 'cor', no: 0, name: '', stop: true });
  return renderStretch(reading, stretch, annotations, { marks: marksOf(annotations), label });
}

// Ids that were published and moved: where the reader page has to print them still, so that old links find their words.

/** New id → the old ids whose empty elements stand at its place, in the order of the file. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** The old ids of a document. Those that an entry of the glossary has replaced lead out of it. */
export function aliasesOf({ moved }: MovedTable, document: string): Aliases {
  return byPlace(moved.filter((row) => row.document === document && entryOf(row) === null));
}

/** The old ids of entries of the glossary. */
export function aliasesOfTerms({ terms }: MovedTable): Aliases {
  return byPlace(terms);
}

function byPlace(rows: readonly { readonly from: string; readonly to: string }[]): Aliases {
  const aliases = new Map<string, string[]>();
  for (const { from, to } of rows) aliases.set(to, [...(aliases.get(to) ?? []), from]);
  return aliases;
}

/**
 * The old ids of a place as empty elements, to stand before it or first in it. `data-now` tells a script where to look.
 */
export function aliasElements(aliases: Aliases, id: string): readonly El[] {
  return (aliases.get(id) ?? []).map((from) => el('span', { class: 'at', id: from, 'data-now': id }));
}
