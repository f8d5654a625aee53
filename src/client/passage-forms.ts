/** The forms in which words of a document are taken along: a picture, a frame for other pages, their data. */
import { filled } from './words.ts';

// The picture of a passage: its words, their translation, where they stand and under what terms, in the type and the
// colours that the reader sees. It is drawn when somebody asks for it: a document has more passages than a build has
// time for.

/** Pixels: the picture, its margin; how many for one of them, as far as browsers draw so many. */
const SIZE = { width: 1000, edge: 56, scale: 2, most: 16_000_000 };

interface Paragraph {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** From one line to the next, and above the first of them. */
  readonly line: number;
  readonly above: number;
}

/**
 * @param quoted the words, and below them their translation
 * @param source where they stand
 */
export async function passagePicture(quoted: readonly string[], source: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const [text, display, ground] = [document.body, document.querySelector('h1'), document.documentElement].map((one) =>
    getComputedStyle(one ?? document.body),
  ) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
  const muted = getComputedStyle(document.querySelector('.para .tr') ?? document.body).color;
  const name = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const terms = document.querySelector('.foot a[rel~=license]')?.closest('p')?.textContent ?? '';
  const paragraphs: Paragraph[] = [
    ...quoted.map((words, index) => ({
      text: words,
      font: `400 ${index === 0 ? 30 : 25}px ${text.fontFamily}`,
      colour: index === 0 ? text.color : muted,
      line: index === 0 ? 42 : 35,
      above: index === 0 ? 34 : 20,
    })),
    { text: source, font: `400 18px ${display.fontFamily}`, colour: text.color, line: 27, above: 36 },
    { text: `${name}. ${terms}`, font: `600 18px ${display.fontFamily}`, colour: text.color, line: 27, above: 8 },
  ];
  // Stand-ins that a machine does not have are refused, and not needed.
  await Promise.allSettled(paragraphs.map(({ font, text: words }) => document.fonts.load(font, words)));
  const room = SIZE.width - 2 * SIZE.edge;
  const set = paragraphs.map((paragraph) => {
    pen.font = paragraph.font;
    return { ...paragraph, lines: linesOf(paragraph.text, (words) => pen.measureText(words).width, room) };
  });
  const height = set.reduce((sum, { lines, line, above }) => sum + above + lines.length * line, 2 * SIZE.edge);
  const scale = Math.min(SIZE.scale, Math.sqrt(SIZE.most / (SIZE.width * height)));
  [canvas.width, canvas.height] = [Math.floor(SIZE.width * scale), Math.floor(height * scale)];
  pen.scale(scale, scale);
  pen.fillStyle = ground.backgroundColor;
  pen.fillRect(0, 0, SIZE.width, height);
  pen.fillStyle = text.color;
  pen.fillRect(SIZE.edge, SIZE.edge, SIZE.width - 2 * SIZE.edge, 8);
  let y = SIZE.edge;
  for (const { font, colour, lines, line, above } of set) {
    [pen.font, pen.fillStyle] = [font, colour];
    y += above;
    for (const words of lines) pen.fillText(words, SIZE.edge, (y += line));
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** Words in lines of a width; a word that is wider, as an address may be, is broken. */
function linesOf(text: string, widthOf: (words: string) => number, width: number): string[] {
  const fits = (words: string): boolean => widthOf(words) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}

// The code that shows a passage in a frame, as high as the narrowest one needs it: nothing moves when it is there.

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

// The data of a passage: what the annotations of its document say of it, numbers as rows of the dataset among them.

interface Annotations {
  readonly items: readonly {
    readonly target: readonly { readonly selector: readonly { readonly value?: string }[] }[];
  }[];
}

/**
 * As a page of annotations by itself (https://www.w3.org/TR/annotation-model/); null where they cannot be had: then
 * the browser has gone to them.
 * @param address of the passage
 * @param rows its sentences, which annotations name by their ids
 * @param words what it says, in both languages
 */
export async function passageData(address: string, rows: readonly Element[], words: object): Promise<string | null> {
  const link = document.querySelector<HTMLAnchorElement>('.cite a[href*="/annotations/"]');
  const answer = link === null ? null : await fetch(link.href);
  if (answer?.ok !== true) {
    if (link !== null) location.assign(link.href);
    return null;
  }
  const { items, ...page } = (await answer.json()) as Annotations;
  const named = new Set(rows.map(({ id }) => `[id="${id}"] > .src`));
  const own = items.filter(({ target }) =>
    target.some(({ selector }) => selector.some(({ value = '' }) => named.has(value))),
  );
  const passage = { '@type': '@json', '@value': words };
  return JSON.stringify({ ...page, id: address, 'oseredok:passage': passage, items: own }, null, 2);
}
