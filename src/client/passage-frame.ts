/** The code that shows a passage in a frame, as high as the narrowest one needs it: nothing moves when it is there. */
import { linesOf } from './passage-picture.ts';
import { filled } from './words.ts';

/** Pixels: the words in a frame of 280, a line of them, and what stands below a sentence and its translation. */
const NARROWEST = { width: 264, size: 16, line: 24, below: 20 };

/**
 * @param template the code, with `{address}`, `{title}` and `{height}`
 * @param rows what the passage says: sentences, each with its translation
 * @param rest height of all that is not the passage
 */
export async function passageFrame(
  template: string,
  {
    address,
    title,
    rows,
    rest,
  }: {
    readonly address: string;
    readonly title: string;
    readonly rows: readonly (readonly string[])[];
    readonly rest: number;
  },
): Promise<string> {
  const pen = document.createElement('canvas').getContext('2d');
  const { width, size, line, below } = NARROWEST;
  const font = `700 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  await Promise.allSettled([document.fonts.load(font, rows.flat().join(''))]);
  if (pen !== null) pen.font = font;
  const linesIn = (words: string): number =>
    linesOf(words, (some) => pen?.measureText(some).width ?? some.length * size, width).length;
  const height = rows.reduce((sum, row) => sum + row.reduce((all, words) => all + linesIn(words) * line, below), rest);
  const escaped = title.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return filled(template, { address, title: escaped, height: String(Math.ceil(height / 10) * 10) });
}
