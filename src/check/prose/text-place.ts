/** Where the characters of a text stand in its file: of a field, or of a stretch of prose. */
import type { Path } from '../../model/schema-inside.ts';
import type { SourceFile } from '../../problems/source-file.ts';

/** Anything that knows where its fields stand. */
export interface Placed {
  readonly file: SourceFile;
  at(path: Path): { start: number; end: number };
}

/** Where the characters of a text stand. Asked only when there is something to say of them. */
export interface TextPlace {
  readonly file: SourceFile;
  at(offset: number, length: number): { start: number; end: number };
}

/** The place of a text that is a field: in quotation marks, or plain in front matter. */
export function fieldPlace({ file, at }: Placed, path: Path, text: string): TextPlace {
  return textPlace(file, text, () => {
    const { start, end } = at(path);
    return /["']/.test(file.text[start] ?? '')
      ? { start: start + 1, end: Math.max(start + 1, end - 1) }
      : { start, end };
  });
}

/**
 * The place of a text that fills a stretch of its file. Where folded lines of YAML make single characters unknown, the
 * whole stretch is meant.
 */
export function textPlace(file: SourceFile, text: string, stretch: () => { start: number; end: number }): TextPlace {
  // Found at the first question: of a damaged file there are thousands.
  let known: { readonly start: number; readonly end: number; readonly plain: boolean } | null = null;
  const find = (): NonNullable<typeof known> => {
    const found = stretch();
    return { ...found, plain: file.text.startsWith(text, found.start) };
  };
  return {
    file,
    at: (offset, length) => {
      const { start, end, plain } = (known ??= find());
      if (plain) return { start: start + offset, end: start + offset + length };
      if (file.path.endsWith('.json'))
        return { start: escaped(file.text, start, offset), end: escaped(file.text, start, offset + length) };
      return { start, end };
    },
  };
}

/**
 * Offset in a JSON file of a character of a string whose inside begins at `start`: an escape stands for one character.
 */
function escaped(text: string, start: number, offset: number): number {
  let at = start;
  for (let count = 0; count < offset; count += 1) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at;
}
