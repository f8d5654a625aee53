import { expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { alignBlocks, runsOf } from '../../../src/history/align-blocks.ts';
import { linkChanges } from '../../../src/history/permalinks.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { parseTranscription } from '../../../src/text/reading.ts';
import { fc } from '../../support/laws.ts';

const A = 'Завдання осередку – зв’язати партію з позапартійною масою.';
const B = 'Необхідно звернути увагу на акуратну виплату внесків.';
const C = 'Зібрання повинні влаштовуватись тричі на місяць.';
const place = (before: readonly string[], after: readonly string[]): [string, string][] => [
  ...alignBlocks(parseTranscription(before.join('\n\n')), parseTranscription(after.join('\n\n'))).place,
];

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
])('blocks of two editions %s', (_name, before, after, expected) => {
  expect(new Map(place(before, after))).toEqual(new Map(expected as [string, string][]));
});

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

it('permalinks after a paragraph was put in: those of other words and the one an alias keeps are told apart', () => {
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

it('permalinks keep a document that only has another slug', () => {
  const renamed: Edition = {
    ...real,
    documents: real.documents.map((document) => (document === old ? { ...document, slug: 'ties' } : document)),
    claims: [],
    recommendations: [],
    excluded: [],
  };
  const none: Edition = { ...real, claims: [], recommendations: [], excluded: [] };
  const changes = linkChanges(none, renamed);
  expect(changes.aliases.documents).toEqual([{ from: 'new-ties', to: 'ties' }]);
  expect(changes.pages).toEqual([]);
  expect(changes.lost).toEqual([]);
});

const list = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 40 });

it('runsOf leads from one list to the other', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      let [a, b] = [0, 0];
      for (const { kind, count } of runsOf(before, after)) {
        if (kind === 'same') expect(before.slice(a, a + count)).toEqual(after.slice(b, b + count));
        if (kind !== 'new') a += count;
        if (kind !== 'gone') b += count;
      }
      expect([a, b]).toEqual([before.length, after.length]);
    }),
  );
});

it('runsOf calls two long lists without a common item wholly different', () => {
  const numbers = (from: number): number[] => Array.from({ length: 5_000 }, (_, index) => from + index);
  expect(runsOf(numbers(0), numbers(5_000))).toEqual([
    { kind: 'gone', count: 5_000 },
    { kind: 'new', count: 5_000 },
  ]);
});
