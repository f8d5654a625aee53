/**
 * A translated block as it is written. It has the signs of the transcription that it stands beside, `**…**` around a
 * run-in subheading, and the marks of `cite.ts` in braces; every other character is a word of the translation, and a
 * run of white space is one space. Read here and not by a markdown parser, for the same reason as the transcription:
 * every word must know where it stands.
 */
import type { Span } from '../model/common.ts';
import { type CiteError, type MarkedPart, parseMarked } from './cite.ts';

/** A stretch of a translated block: words, or a mark; offsets count from the start of the block. */
export type TranslatedPart = Span & {
  /** Does it stand in a run-in subheading? */
  readonly strong: boolean;
} & (
    | { readonly kind: 'words'; readonly words: string }
    /** Number words that answer no number of the source. */
    | { readonly kind: 'literal'; readonly words: string }
    | { readonly kind: 'mark'; readonly id: string; readonly words: string | null }
    /** Where the next sentence belongs to the one before it, and where a sentence is parted in two. */
    | { readonly kind: 'join' | 'part' }
  );

export type TranslatedMark = Extract<TranslatedPart, { readonly kind: 'mark' }>;

/** A block in its parts, and what in it cannot be read. */
export interface WrittenBlock {
  readonly parts: readonly TranslatedPart[];
  readonly broken: readonly CiteError[];
  /** Signs of markdown that a translation does not know, `**` without a partner among them. */
  readonly signs: readonly Span[];
}

/** Reads the words beneath a heading of a translation. */
export function readTranslated(source: string): WrittenBlock {
  const { parts: cut, errors: broken } = parseMarked(source);
  const parts: TranslatedPart[] = [];
  const signs: Span[] = [];
  let opened: number | null = null;
  for (const part of cut) {
    if (part.kind !== 'text') {
      parts.push(marked(part, opened !== null));
      continue;
    }
    signs.push(...strangeSigns(part.text, part.offset));
    let at = 0;
    for (const piece of part.text.split('**')) {
      if (at > 0) opened = opened === null ? part.offset + at - 2 : null;
      const start = part.offset + at;
      if (piece !== '')
        parts.push({
          kind: 'words',
          // One character for one: offsets hold, and a line break may stand inside a number. A space is not put in the
          // place of a space: a text that is put together at each of them takes ten times its room.
          words: piece.replace(/[^\S ]/gu, ' '),
          start,
          end: start + piece.length,
          strong: opened !== null,
        });
      at += piece.length + 2;
    }
  }
  if (opened !== null) signs.push({ start: opened, end: opened + 2 });
  return { parts, broken, signs };
}

function marked(part: Exclude<MarkedPart, { readonly kind: 'text' }>, strong: boolean): TranslatedPart {
  const at = { start: part.offset, end: part.offset + part.length, strong };
  switch (part.kind) {
    case 'mark':
      return { kind: part.kind, id: part.id, words: part.words, ...at };
    case 'literal':
      return { kind: part.kind, words: part.text.trim(), ...at };
    default:
      return { kind: part.kind, ...at };
  }
}

/** Emphasis, code, the middle of a link, an escaped sign: a reader would see the signs themselves. */
const STRANGE =
  /(?<!\*)\*(?=[^\s*])[^*\n]*[^\s*]\*(?!\*)|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_\n]*[^\s_]_|`|\]\(|\\[\\`*_{}[\]]/gu;

/** What is no mark of a translation and would be printed: tags, entities and comments too. */
const HTML = new RegExp(
  String.raw`<!--(?:(?!-->)[^])*(?:-->)?|</?[a-z][a-z0-9-]*(?:\s[^<>\n]*)?/?>|&(?:#[0-9]+|#x[0-9a-f]+|[a-z]+);` +
    String.raw`|^#{1,6} ?|\]\[`,
  'gimu',
);

/** What every one of them has; most texts have none of it. */
const HINT = /[*_`\]\\<&#]/;

function strangeSigns(text: string, offset: number): Span[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(STRANGE), ...text.matchAll(HTML)].map(({ 0: { length }, index }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}
