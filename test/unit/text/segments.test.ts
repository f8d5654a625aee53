/** Cutting a block: a table of cases, and the law that segments partition it. */
import { expect, it } from 'vitest';
import { segments, type AnnotationSpan } from '../../../src/text/segments.ts';
import { annotations, reading } from '../../support/annotations.ts';
import { fc } from '../../support/laws.ts';

const placed = (id: string, start: number, end: number, type: AnnotationSpan['type'] = 'note'): AnnotationSpan => ({
  id,
  type,
  span: { start, end },
});
const block = { start: 10, end: 20, strong: [] };

/** `10–15 a b (b)`: ends, what covers it, what begins there. */
const cut = (list: readonly AnnotationSpan[], strong: readonly { start: number; end: number }[] = []): string[] =>
  segments({ ...block, strong }, list).map(
    ({ start, end, covers, begins, strong: bold }) =>
      `${start}–${end}${covers.map(({ id }) => ` ${id}`).join('')}` +
      `${begins.length === 0 ? '' : ` (${begins.map(({ id }) => id).join(' ')})`}${bold ? ' strong' : ''}`,
  );

it.each<[string, string[], AnnotationSpan[]]>([
  ['leave a block without annotations whole', ['10–20'], []],
  ['cut where an annotation begins and ends', ['10–12', '12–15 a (a)', '15–20'], [placed('a', 12, 15)]],
  ['do not cut at the ends of the block', ['10–20 a (a)'], [placed('a', 10, 20)]],
  ['cut off what runs over the end', ['10–18', '18–20 a (a)'], [placed('a', 18, 25)]],
  ['say of what began in an earlier block only that it covers', ['10–12 a', '12–20'], [placed('a', 5, 12)]],
  ['ignore what ends where the block begins', ['10–20'], [placed('a', 5, 10)]],
  ['ignore what begins where the block ends', ['10–20'], [placed('a', 20, 25)]],
  [
    'name those that begin in the order given',
    ['10–15 a b (b a)', '15–20 b'],
    [placed('b', 10, 20), placed('a', 10, 15)],
  ],
  [
    'name what begins only where it begins',
    ['10–12 b (b)', '12–14 a b (a)', '14–20 b'],
    [placed('b', 10, 20), placed('a', 12, 14)],
  ],
])('segments %s', (_, expected, list) => {
  expect(cut(list)).toEqual(expected);
});

it('segments put the shortest annotation first, whatever it is', () => {
  expect(cut([placed('note', 10, 20), placed('excluded', 10, 19, 'excluded')])[0]).toBe(
    '10–19 excluded note (note excluded)',
  );
});

it('segments measure an annotation whole, not its part inside the block', () => {
  expect(cut([placed('long', 0, 12), placed('short', 10, 15)])[0]).toBe('10–12 short long (short)');
});

it('segments put a note before a claim, a claim before a recommendation, and that before what is excluded', () => {
  const types = ['excluded', 'recommendation', 'claim', 'note'] as const;
  // The ids run against the order of the types, and so does the order in which they are given.
  const list = types.map((type, index) => placed(`${index}-${type}`, 10, 20, type));
  expect(segments(block, list)[0]?.covers.map(({ type }) => type)).toEqual([...types].reverse());
  expect(segments(block, list.toReversed())[0]?.covers.map(({ type }) => type)).toEqual([...types].reverse());
});

it('segments put annotations of one kind and length in the order of their ids', () => {
  const list = [placed('b', 10, 20), placed('a', 10, 20), placed('c', 10, 20)];
  expect(cut(list)).toEqual(['10–20 a b c (b a c)']);
});

it('segments cut at strong words and say which segments they are', () => {
  expect(cut([placed('a', 12, 18)], [{ start: 10, end: 14 }])).toEqual([
    '10–12 strong',
    '12–14 a (a) strong',
    '14–18 a',
    '18–20',
  ]);
  expect(cut([], [{ start: 15, end: 20 }])).toEqual(['10–15', '15–20 strong']);
});

it('segments cut at numerals, which are bold, and at terms, which are not', () => {
  const [numerals, terms] = [[{ start: 12, end: 14 }], [{ start: 16, end: 18 }]];
  const pieces = segments({ ...block, numerals: [...numerals, { start: 18, end: 19 }], terms }, []);
  expect(pieces.map(({ start, end, bold }) => `${start}–${end}${bold ? ' bold' : ''}`)).toEqual([
    '10–12',
    '12–14 bold',
    '14–16',
    '16–18',
    '18–19 bold',
    '19–20',
  ]);
});

it('segments ignore strong words, numerals and terms of other blocks', () => {
  const elsewhere = [
    { start: 0, end: 5 },
    { start: 22, end: 25 },
  ];
  const cutAt = segments({ ...block, strong: elsewhere, numerals: elsewhere, terms: elsewhere }, []);
  expect(cutAt).toEqual([{ start: 10, end: 20, covers: [], begins: [], strong: false, bold: false }]);
});

it('segments partition the block, each covered by exactly the annotations around it', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      for (const one of reading.blocks) {
        const pieces = segments(one, list);
        expect(pieces[0]?.start).toBe(one.start);
        expect(pieces.at(-1)?.end).toBe(one.end);
        pieces.forEach((piece, index) => {
          expect(piece.end).toBeGreaterThan(piece.start);
          if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
          const around = list.filter(({ span }) => span.start < piece.end && span.end > piece.start);
          expect(piece.covers.map(({ id }) => id).sort()).toEqual(around.map(({ id }) => id).sort());
        });
      }
    }),
  );
});
