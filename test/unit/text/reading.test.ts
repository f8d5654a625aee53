/** The reading text, sign by sign. The laws stand beside. */
import { expect, it } from 'vitest';
import { blockAt, collapseSpace, fileOffset, parseTranscription } from '../../../src/text/reading.ts';

/** A block in a line: id, kind with the level of a heading, its words, strong ones between asterisks. */
function outline(source: string, from?: number): string[] {
  const { text, blocks } = parseTranscription(source, from);
  return blocks.map(({ id, kind, level, start, end, strong }) => {
    let words = text.slice(start, end);
    for (const bold of strong.toReversed())
      words =
        `${words.slice(0, bold.start - start)}*${text.slice(bold.start, bold.end)}*` + words.slice(bold.end - start);
    return `${id} ${kind}${level === 0 ? '' : level}: ${words}`;
  });
}

it.each<[string, string, string[]]>([
  ['nothing in an empty file', ' \n\n', []],
  ['a block for each stretch of lines', 'а\nб\n\nв', ['p1 paragraph: а б', 'p2 paragraph: в']],
  ['no block for a line of spaces', 'а\n \t \nб', ['p1 paragraph: а', 'p2 paragraph: б']],
  ['a run of white space as one space', ' а \t\r\n  б  \n', ['p1 paragraph: а б']],
  ['headings of two levels', '# А\n## Б', ['h1 heading1: А', 'h2 heading2: Б']],
  ['a heading amid lines', 'а\n# Б\nв', ['p1 paragraph: а', 'h1 heading1: Б', 'p2 paragraph: в']],
  ['a heading after up to three spaces', '   #   А', ['h1 heading1: А']],
  ['no heading after four spaces', '    # А', ['p1 paragraph: # А']],
  ['no heading of a third level', '### А', ['p1 paragraph: ### А']],
  ['no heading without a space', '#А', ['p1 paragraph: #А']],
  ['no heading without words', '# \nа', ['p1 paragraph: # а']],
  ['no heading inside a line', 'а # Б', ['p1 paragraph: а # Б']],
  ['a sign in a heading as a word', '# А # Б', ['h1 heading1: А # Б']],
  [
    'what follows three asterisks as outside',
    'а\n ***  \n# Б\nв',
    ['p1 paragraph: а', 'x1 outside: # Б', 'x2 outside: в'],
  ],
  ['three asterisks without spaces, or after several', 'а\n***\nб\n  ***', ['p1 paragraph: а', 'x1 outside: б']],
  ['no end of the document inside a line', 'а ***\n\n***б', ['p1 paragraph: а *', 'p2 paragraph: *б']],
  ['strong words', '**а б** в **г**', ['p1 paragraph: *а б* в *г*']],
  ['strong words inside a word', 'а**б**в', ['p1 paragraph: а*б*в']],
  ['strong words without the space before them', 'а **б**', ['p1 paragraph: а *б*']],
  ['one space before strong words that begin with another', 'а ** б**', ['p1 paragraph: а *б*']],
  ['strong words in a heading', '# А **б**', ['h1 heading1: А *б*']],
  ['a single asterisk as the source’s own', '*а* _б_ <в> &amp;', ['p1 paragraph: *а* _б_ <в> &amp;']],
])('parseTranscription reads %s', (_, source, blocks) => {
  expect(outline(source)).toEqual(blocks);
});

it('parseTranscription begins where it is told', () => {
  expect(outline('# А\nб', 4)).toEqual(['p1 paragraph: б']);
  expect(outline('а\nб', 1)).toEqual(['p1 paragraph: б']);
});

it('parseTranscription joins blocks by one line break, and counts from the start of the text', () => {
  const { text, blocks } = parseTranscription('# А\n\nб **в**');
  expect(text).toBe('А\nб в');
  expect(blocks).toEqual([
    { id: 'h1', kind: 'heading', level: 1, start: 0, end: 1, strong: [] },
    { id: 'p1', kind: 'paragraph', level: 0, start: 2, end: 5, strong: [{ start: 4, end: 5 }] },
  ]);
});

it.each<[string, number[]]>([
  ['**а**', []],
  ['а **б', [2]],
  ['**а\n\n**б', [0, 5]],
  ['****', [0]],
  ['**а** **', [6]],
  ['а **** **б**', [2]],
])('parseTranscription says of %j where two asterisks have no partner or no words', (source, unpaired) => {
  expect(parseTranscription(source).unpaired).toEqual(unpaired);
});

it.each<[string, string, [number, number][]]>([
  ['plain words', 'абв г', [[0, 0]]],
  [
    'what was left out before a word',
    '  а  б',
    [
      [0, 2],
      [2, 5],
    ],
  ],
  [
    'strong words',
    'а **б** в',
    [
      [0, 0],
      [2, 4],
      [3, 7],
    ],
  ],
  ['a heading', '## А\nб', [[0, 3]]],
  [
    'the end of a block after strong words',
    '**а**\n\nб',
    [
      [0, 2],
      [1, 5],
      [2, 7],
    ],
  ],
  [
    'a break between blocks',
    'а\n\n\nб',
    [
      [0, 0],
      [2, 4],
    ],
  ],
  [
    'strong words that begin with a space',
    'а ** б**',
    [
      [0, 0],
      [2, 5],
    ],
  ],
])('parseTranscription keeps the way back from %s', (_, source, origins) => {
  expect(parseTranscription(source).origins).toEqual(origins);
});

it('fileOffset leads from each character of the reading text to its place in the file', () => {
  const parsed = parseTranscription('---\n## А\n\nб  **в**', 4);
  expect(parsed.text).toBe('А\nб в');
  expect([0, 1, 2, 3, 4, 5].map((at) => fileOffset(parsed, at))).toEqual([7, 8, 10, 11, 15, 16]);
});

it('fileOffset is the offset itself where nothing was read', () => {
  expect(fileOffset(parseTranscription(''), 3)).toBe(3);
});

const block = (id: string, start: number, end: number) =>
  ({ id, kind: 'paragraph', level: 0, start, end, strong: [] }) as const;
const reading = { text: '', blocks: [block('p1', 2, 5), block('p2', 6, 9)] };

it('blockAt is the block of an offset, the one before it between two, and none before the first', () => {
  expect([1, 2, 4, 5, 6, 20].map((at) => blockAt(reading, at)?.id)).toEqual([undefined, 'p1', 'p1', 'p1', 'p2', 'p2']);
  expect(blockAt({ text: '', blocks: [] }, 0)).toBeUndefined();
});

it('collapseSpace makes one space of every run of white space and leaves none at the ends', () => {
  expect(collapseSpace('\n а \t\u00a0б в  ')).toBe('а б в');
});
