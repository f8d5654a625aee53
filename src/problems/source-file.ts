/** A file of content as read: its text, and the way from an offset to line and column. */
import { lastStart } from '../text/positions.ts';

/** A place in a file of content. */
export interface Location {
  /** Path relative to the project's root, with `/`. */
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** How many characters from there the problem covers, at least 1. */
  readonly length: number;
}

export class SourceFile {
  readonly path: string;
  #text: string | null;
  #again: (() => string) | null = null;
  #lineStarts: number[] | null = null;

  /**
   * @param path relative to the project's root, with `/`
   * @param text decoded content; its lines end in LF
   */
  constructor(path: string, text: string) {
    this.path = path;
    this.#text = text;
  }

  get text(): string {
    return (this.#text ??= this.#again?.() ?? '');
  }

  /**
   * Lets the text go until somebody asks for it.
   * @param again reads the same text once more; throws where it is not the same any more
   */
  letGo(again: () => string): void {
    this.#again = again;
    this.#text = null;
    this.#lineStarts = null;
  }

  /** 1-based line and column (UTF-16 units) of an offset. */
  position(offset: number): { line: number; column: number } {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    const line = lastStart(starts, (start) => start, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }

  /** The offset of a place; the way back from `position`. */
  offset({ line, column }: { readonly line: number; readonly column: number }): number {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    return (starts[line - 1] ?? this.text.length) + column - 1;
  }

  /** The line (1-based) as it stands in the file, without its line break. */
  line(number: number): string {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    const start = starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\n$/, '');
  }

  /** Where a stretch of the file stands, cut at the end of its first line. */
  locate(start: number, end: number): Location & { frame: string } {
    const { line, column } = this.position(Math.max(0, Math.min(start, this.text.length)));
    const frame = this.line(line);
    const length = Math.max(1, Math.min(end - start, frame.length - column + 1));
    return { file: this.path, line, column, length, frame };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
