/**
 * The reading text of a transcription.
 *
 * A transcription file is evidence, not prose: only four signs mean something (`# ` and `## ` before a heading, a blank
 * line between blocks, `**…**` around a run-in subheading, a line `***` before matter outside the document). Every
 * other character is the source's own, `*`, `_`, `<` and `&` included. A markdown parser would interpret those, and
 * gives no columns inside a paragraph; hence a reader of our own, which keeps the way back from each character to the
 * file.
 *
 * The one rule about white space: every run of white space inside a block is one space; blocks are joined by one `\n`.
 */
import { classOf, SPACE } from './characters.ts';
import type { Span } from '../model/common.ts';
import type { Block, ReadingText } from '../model/edition.ts';
import { lastStart } from './positions.ts';

/** A reading text together with the way back to the file. */
export interface ParsedTranscription extends ReadingText {
  /** Pairs `[offset in the reading text, offset in the file]`, ascending; between two pairs both advance together. */
  readonly origins: readonly (readonly [number, number])[];
  /** Offsets in the file of `**` without a partner in its block, or with nothing between the two. */
  readonly unpaired: readonly number[];
}

/** The line before matter that stands outside the document. */
const OUTSIDE = /^\s*\*\*\*\s*$/;
/** The sign before a heading, with the space after it. */
const HEADING = /^ {0,3}(#{1,2}) +(?=\S)/;

const isSpace = (source: string, at: number): boolean => classOf(source.charCodeAt(at)) === SPACE;

/** Where the word that begins at an offset ends: before white space or `**`. */
function wordEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isSpace(source, at) && !source.startsWith('**', at)) at += 1;
  return at;
}

/**
 * Parses the words of a transcription.
 * @param source text of the file
 * @param from offset in `source` at which the words begin, after the front matter
 */
export function parseTranscription(source: string, from = 0): ParsedTranscription {
  const written = new WrittenText(source);
  const blocks: Block[] = [];
  const counts = { h: 0, p: 0, x: 0 };
  let outside = false;
  /** Offset in the file of the line break after the block before. */
  let before = from;
  for (const raw of rawBlocks(source, from)) {
    const words = source.slice(raw.start, raw.end);
    if (OUTSIDE.test(words)) {
      outside = true;
      continue;
    }
    const [sign = '', { length: level } = ''] = (outside ? null : HEADING.exec(words)) ?? [];
    if (blocks.length > 0) written.write('\n', before);
    const start = written.text.length;
    const strong = written.block(raw.start + sign.length, raw.end);
    before = raw.end;
    const kind = outside ? 'outside' : level > 0 ? 'heading' : 'paragraph';
    const letter = outside ? 'x' : level > 0 ? 'h' : 'p';
    counts[letter] += 1;
    blocks.push({ id: `${letter}${counts[letter]}`, kind, level, start, end: written.text.length, strong });
  }
  const { text, origins, unpaired } = written;
  return { text, blocks, origins, unpaired };
}

/** A reading text as it grows, with the way back to the file. */
class WrittenText {
  text = '';
  readonly origins: [number, number][] = [];
  readonly unpaired: number[] = [];
  readonly #source: string;
  /** Offset in the file of white space that becomes one space before the next word; -1 when there is none. */
  #space = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds words that stand at an offset of the file, which is remembered unless they simply follow the last ones. */
  write(words: string, at: number): void {
    const last = this.origins.at(-1);
    if (last === undefined || last[1] + this.text.length - last[0] !== at) this.origins.push([this.text.length, at]);
    this.text += words;
  }

  /** Adds the words of a block, from one offset of the file to another. @returns where its strong words are */
  block(from: number, to: number): Span[] {
    const source = this.#source;
    const strong: Span[] = [];
    let opened: { reading: number; file: number } | null = null;
    /** White space at the start of a block, or after the space before strong words, is no space of the text. */
    let wantsSpace = false;
    this.#space = -1;
    for (let at = from; at < to;) {
      if (isSpace(source, at)) {
        if (this.#space === -1 && wantsSpace) this.#space = at;
        at += 1;
      } else if (source.startsWith('**', at)) {
        if (opened === null) {
          // The space before the words belongs outside the strong words.
          if (this.#writeSpace()) wantsSpace = false;
          opened = { reading: this.text.length, file: at };
        } else {
          if (this.text.length > opened.reading) strong.push({ start: opened.reading, end: this.text.length });
          else this.unpaired.push(opened.file);
          opened = null;
        }
        at += 2;
      } else {
        this.#writeSpace();
        // A word at a time: asking a text that grows letter by letter how it ends copies it for each word.
        const end = Math.min(to, wordEnd(source, at));
        this.write(source.slice(at, end), at);
        wantsSpace = true;
        at = end;
      }
    }
    if (opened !== null) this.unpaired.push(opened.file);
    return strong;
  }

  /** @returns whether there was one to write */
  #writeSpace(): boolean {
    if (this.#space === -1) return false;
    this.write(' ', this.#space);
    this.#space = -1;
    return true;
  }
}

/** Stretches of lines between blank lines; a heading line and a `***` line are blocks of their own. */
function* rawBlocks(source: string, from: number): Generator<{ start: number; end: number }> {
  let start = -1;
  let end = from;
  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const lineEnd = newline === -1 ? source.length : newline;
    const line = source.slice(at, lineEnd);
    const alone = HEADING.test(line) || OUTSIDE.test(line);
    if (line.trim() === '' || alone) {
      if (start !== -1) yield { start, end };
      start = -1;
      if (alone) yield { start: at, end: lineEnd };
    } else {
      if (start === -1) start = at;
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  if (start !== -1) yield { start, end };
}

/** Offset in the file of a character of the reading text. */
export function fileOffset(parsed: ParsedTranscription, offset: number): number {
  const [reading, file] = parsed.origins[lastStart(parsed.origins, ([start]) => start, offset)] ?? [0, 0];
  return file + (offset - reading);
}

/** The block in which an offset of the reading text lies; the nearest one before it when it falls between two. */
export function blockAt(reading: ReadingText, offset: number): Block | undefined {
  const block = reading.blocks[lastStart(reading.blocks, ({ start }) => start, offset)];
  return block !== undefined && block.start <= offset ? block : undefined;
}

/** White space collapsed to single spaces and trimmed: the form in which a file and its reading text are compared. */
export function collapseSpace(text: string): string {
  return singleSpaces(text).trim();
}

/** A run of white space as one space. In most texts each stands alone, and nothing has to be made anew. */
export function singleSpaces(text: string): string {
  return text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
