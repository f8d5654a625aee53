import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBlocks } from '../../../src/history/align-blocks.ts';
import { linkChanges } from '../../../src/history/permalinks.ts';
import { edition } from '../../../src/edition/current.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { parseTranscription } from '../../../src/text/reading.ts';
import { diffSequence, diffWords } from '../../../src/text/sequence-diff.ts';

const sequence = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 40 });

/** Length of the longest common subsequence, by the plain table. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, index) =>
      next.push(item === other ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0)),
    );
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('the difference of two sequences', () => {
  it('leads from one to the other, and is the shortest that does', () => {
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const runs = diffSequence(before, after);
        expect(runs.flatMap(({ kind, items }) => (kind === 'new' ? [] : items))).toEqual(before);
        expect(runs.flatMap(({ kind, items }) => (kind === 'gone' ? [] : items))).toEqual(after);
        expect(runs.flatMap(({ kind, items }) => (kind === 'same' ? items : []))).toHaveLength(common(before, after));
        runs.forEach((run, index) => expect(run.kind).not.toBe(runs[index - 1]?.kind));
      }),
    );
  });

  it('counts words, not white space, and puts what went before what came', () => {
    expect(diffWords('а зараз  113\nвідсотки', 'а зараз 11,3 відсотки')).toEqual([
      { kind: 'same', items: ['а', 'зараз'] },
      { kind: 'gone', items: ['113'] },
      { kind: 'new', items: ['11,3'] },
      { kind: 'same', items: ['відсотки'] },
    ]);
  });

  it('does not spend a second on two long texts without a word in common', () => {
    const numbers = (from: number): number[] => Array.from({ length: 20_000 }, (_, index) => from + index);
    expect(diffSequence(numbers(0), numbers(20_000)).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});

const A = 'Завдання осередку – зв’язати партію з позапартійною масою.';
const B = 'Необхідно звернути увагу на акуратну виплату внесків.';
const C = 'Зібрання повинні влаштовуватись тричі на місяць.';
const place = (before: readonly string[], after: readonly string[]): [string, string][] => [
  ...alignBlocks(parseTranscription(before.join('\n\n')), parseTranscription(after.join('\n\n'))).place,
];

describe('blocks of two editions', () => {
  it.each([
    [
      'stay',
      [A, B, C],
      [A, B, C],
      [
        ['p1', 'p1'],
        ['p2', 'p2'],
        ['p3', 'p3'],
      ],
    ],
    [
      'shift behind a new one',
      [A, B],
      [A, C, B],
      [
        ['p1', 'p1'],
        ['p2', 'p3'],
      ],
    ],
    [
      'move up behind one that is gone',
      [A, B, C],
      [B, C],
      [
        ['p2', 'p1'],
        ['p3', 'p2'],
      ],
    ],
    [
      'are known again with a word changed',
      [A, B],
      [A, B.replace('акуратну', 'точну')],
      [
        ['p1', 'p1'],
        ['p2', 'p2'],
      ],
    ],
    [
      'are known again in another place',
      [A, B, C],
      [C, A, B],
      [
        ['p3', 'p1'],
        ['p1', 'p2'],
        ['p2', 'p3'],
      ],
    ],
    [
      'are found in the one they were joined to',
      [A, B, C],
      [`${A} ${B}`, C],
      [
        ['p1', 'p1'],
        ['p3', 'p2'],
        ['p2', 'p1'],
      ],
    ],
    [
      'become headings',
      [A, B],
      [`# ${A}`, B],
      [
        ['p1', 'h1'],
        ['p2', 'p1'],
      ],
    ],
    ['are gone when their words are', [A, B], [A], [['p1', 'p1']]],
  ])('%s', (_name, before, after, expected) => {
    expect(new Map(place(before, after))).toEqual(new Map(expected as [string, string][]));
  });
});

describe('permalinks after a paragraph was put in', () => {
  const real = edition();
  const [old] = real.documents;
  const source = old === undefined ? '' : old.reading.text;
  const lines = source.split('\n');
  const shifted = parseTranscription(
    [`# ${lines[0] ?? ''}`, 'Вставленный редактором абзац.', ...lines.slice(1, -1), '***', lines.at(-1) ?? ''].join(
      '\n\n',
    ),
  );
  const after: Edition = {
    ...real,
    documents: real.documents.map((document) =>
      document === old ? { ...document, reading: { text: shifted.text, blocks: shifted.blocks } } : document,
    ),
  };

  it('are told apart: those that lead to other words, and the one that an alias can keep', () => {
    const { lost, aliases } = linkChanges(real, after);
    expect(old?.slug).toBe('new-ties');
    expect(lost.map(({ id, to, taken }) => [id, to, taken])).toEqual([
      ['p1', 'p2', true],
      ['p2', 'p3', true],
      ['p3', 'p4', true],
      ['p4', 'p5', true],
      ['p5', 'p6', true],
    ]);
    expect(aliases.moved).toEqual([]);
  });

  it('keep a document that only has another slug', () => {
    const renamed: Edition = {
      ...real,
      documents: real.documents.map((document) => (document === old ? { ...document, slug: 'ties' } : document)),
      claims: [],
      recommendations: [],
      apart: [],
    };
    const none: Edition = { ...real, claims: [], recommendations: [], apart: [] };
    const changes = linkChanges(none, renamed);
    expect(changes.aliases.documents).toEqual([{ from: 'new-ties', to: 'ties' }]);
    expect(changes.pages).toEqual([]);
    expect(changes.lost).toEqual([]);
  });
});
