/** Words that stand with a row of the data are its own: those of another are told, by their place and what they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CitedUnits } from '../../../../src/check/prose/cited-numbers.ts';
import { checkRowLabels } from '../../../../src/check/rows/row-labels.ts';
import { checkTwinLabels } from '../../../../src/check/rows/twin-labels.ts';
import { root } from '../../../../src/cli/paths.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import type { Unit } from '../../../../src/model/vocabulary.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { Things } from '../../../../src/text/counted/things.ts';
import { Places } from '../../../support/places.ts';

const both = (en: string, uk: string): { readonly en: string; readonly uk: string } => ({ en, uk });
const { units } = JSON.parse(readFileSync(join(root, 'data/vocabulary.json'), 'utf8')) as { units: Unit[] };
const things = new Things(units);

/** What is said of some values: the code, where, and what fills the sentences. */
function told(problems: Problems, values: readonly Places<unknown>[]): unknown[] {
  const places = new Map(values.map((value) => [value.file.path, value]));
  return problems.list().map(({ code, file, line, params }) => [code, places.get(file)?.of(line), params]);
}

const CELLS = both('production cells', 'виробничі осередки');

function claim(id: string, rest: object = {}): Places<StoredClaim> {
  const own = { id, document: 'text', label: CELLS, unit: 'cell', kind: 'count', bound: 'exactly', measures: id };
  return new Places({ ...own, date: { edtf: null }, ...rest } as unknown as StoredClaim, `data/claims/${id}.json`);
}

type Sums = ReadonlyMap<string, readonly string[]>;

function labels(
  claims: readonly Places<StoredClaim>[],
  charts: object | null = null,
  sums: Sums = new Map(),
  problems = new Problems(),
): unknown[] {
  const cited = new CitedUnits(
    claims.map(({ value }) => value),
    [],
    { things, units },
  );
  const drawn = charts === null ? null : new Places<unknown>(charts, 'data/charts.json');
  checkRowLabels(drawn, claims, cited, sums, problems);
  return told(problems, [...claims, ...(drawn === null ? [] : [drawn])]);
}

describe('checkRowLabels, of a claim,', () => {
  it.each([
    ['production cells', 'осіб у партії', 'label.uk', 'осіб'],
    ['people of the cells', 'виробничі осередки', 'label.en', 'people'],
  ])('checkRowLabels tells that “%s”, «%s» name another unit', (en, uk, at, word) => {
    for (const kind of ['count', 'limit', 'duration'])
      expect(labels([claim('a', { label: both(en, uk), kind })])).toEqual([['label-unit', at, { word, unit: 'cell' }]]);
  });

  it('checkRowLabels tells a wrong unit in both languages once, and lets kinds be that need not name theirs', () => {
    const label = both('people', 'осіб');
    expect(labels([claim('a', { label })])).toEqual([['label-unit', 'label.en', { word: 'people', unit: 'cell' }]]);
    for (const kind of ['share', 'ratio', 'date']) expect(labels([claim('a', { label, kind })])).toEqual([]);
  });

  const now = { measures: 'cells', label: both('cells now', 'осередки зараз') };
  const then = { measures: 'cells', label: both('cells in January', 'осередки в січні'), date: { edtf: '1924-01-01' } };

  it('checkRowLabels lets a number of a day and one of now say so', () => {
    expect(labels([claim('now', now), claim('then', then)])).toEqual([]);
  });

  it('checkRowLabels tells that the label of now speaks of a day, and the label of a day of now', () => {
    const of = (id: string, words: string, en: string, uk: string) => [
      ['label-time', 'label.en', { id, words, 'date:en': en, 'date:uk': uk }],
    ];
    expect(labels([claim('now', { ...now, label: then.label }), claim('then', then)])).toEqual(
      of('now', 'in January', 'undated in the source', 'у джерелі без дати'),
    );
    expect(labels([claim('now', now), claim('then', { ...then, label: now.label })])).toEqual(
      of('then', 'now', '1 January 1924', '1 січня 1924 року'),
    );
  });

  it.each(['зараз', 'тепер', 'нині'])('checkRowLabels tells «%s» of a day', (word) => {
    const label = both('cells', `осередки ${word}`);
    expect(labels([claim('now', now), claim('then', { ...then, label })])).toMatchObject([
      ['label-time', 'label.uk', { words: word }],
    ]);
  });

  it.each([
    ['cells before the growth', 'осередки', 'before the growth'],
    ['cells at the start of the year', 'осередки', 'at the start of'],
    ['cells at the beginning of 1924', 'осередки', 'at the beginning of'],
    ['cells', 'осередки до приросту', 'до приросту'],
    ['cells', 'осередки на початок року', 'на початок'],
    ['cells', 'осередки на початку року', 'на початку'],
    ['cells', 'осередки у січні', 'у січні'],
  ])('checkRowLabels tells of now that “%s”, «%s» are of a day', (en, uk, words) => {
    expect(labels([claim('now', { ...now, label: both(en, uk) }), claim('then', then)])).toMatchObject([
      ['label-time', expect.any(String), { words }],
    ]);
  });

  it('checkRowLabels lets “now” be where there is no number of another time, and parts of words', () => {
    expect(labels([claim('then', { ...then, label: now.label })])).toEqual([]);
    const label = both('cells known', 'осередки теперішні');
    expect(labels([claim('now', now), claim('then', { ...then, label })])).toEqual([]);
  });

  it('checkRowLabels tells a floor that is called a ceiling, once for both languages', () => {
    const label = both('cells, at most', 'осередки, щонайбільше');
    expect(labels([claim('a', { label, bound: 'at-least' })])).toEqual([
      ['cite-bound', 'label.en', { words: 'at most', text: 'a', bound: 'at-least' }],
    ]);
    expect(labels([claim('a', { label, bound: 'at-most' })])).toEqual([]);
  });
});

describe('checkRowLabels, of a chart,', () => {
  const a = claim('a', { label: both('new members', 'нові члени'), kind: 'share', bound: 'at-most' });
  const b = claim('b', { label: both('old candidates', 'давні кандидати'), kind: 'share' });
  const cells = claim('cells');

  it('checkRowLabels tells a bound that is not that of the claim', () => {
    const bound = both('at least', 'щонайменше');
    expect(labels([a, cells], { rows: [{ claim: 'a', bound }] })).toEqual([
      ['cite-bound', 'rows.0.bound.en', { words: 'at least', text: 'a', bound: 'at-most' }],
    ]);
    expect(labels([a, cells], { rows: [{ claim: 'a', bound: both('at most', 'щонайбільше') }] })).toEqual([]);
    expect(labels([a, cells], { rows: [{ claim: 'gone', bound }, { bound }, { claim: 7, bound }] })).toEqual([]);
  });

  it('checkRowLabels tells a label that names another unit than is counted, and none that nothing counts', () => {
    const rows = [{ unit: 'cell', label: both('people', 'осередки') }];
    expect(labels([cells], { charts: [{ series: rows }] })).toEqual([
      ['label-unit', 'charts.0.series.0.label.en', { word: 'people', unit: 'cell' }],
    ]);
    expect(labels([a], { charts: [{ series: rows }] })).toEqual([]);
    expect(labels([cells], { rows: [{ label: both('people', 'осіб') }, { unit: 'cell' }] })).toEqual([]);
  });

  it('checkRowLabels tells a label that has words of another row’s claim alone, and exchanged ones once', () => {
    const rows = [
      { claim: 'a', label: both('candidates', 'кандидати') },
      { claim: 'b', label: both('members', 'члени') },
    ];
    const said = labels([a, b], { rows });
    expect(said).toEqual([['label-elsewhere', 'rows.0.label.en', { id: 'a', other: 'b' }]]);
    expect(labels([a, b], { rows: rows.slice(0, 1) })).toEqual([]);
  });

  it.each([
    ['new members, no candidates', 'нові члени, не кандидати'],
    ['something else', 'щось інше'],
    ['old', 'хто'],
  ])('checkRowLabels lets “%s”, «%s» stand with a claim of members', (en, uk) => {
    const rows = [
      { claim: 'a', label: both(en, uk) },
      { claim: 'b', label: both('candidates', 'кандидати') },
    ];
    expect(labels([a, b], { rows })).toEqual([]);
  });

  it('checkRowLabels tells a title that cites the mark of another row and not its own', () => {
    const title = (id: string) => both(`{${id}} of them`, `{${id}} з них`);
    const captions = (...titles: readonly string[]) => ({
      captions: [
        { mark: 'a', title: title(titles[0] ?? '') },
        { mark: 'b-2', title: title(titles[1] ?? '') },
      ],
    });
    expect(labels([a, b], captions('check:b-2', 'b-2'))).toEqual([
      ['label-elsewhere', 'captions.0.title.en', { id: 'a', other: 'b-2' }],
    ]);
    expect(labels([a, b], captions('a', 'check:b-2'))).toEqual([]);
    expect(labels([a, b], captions('elsewhere', 'a} and {b-2'))).toEqual([]);
  });
});

describe('checkRowLabels, of a caption,', () => {
  const now = claim('now', { measures: 'cells', label: both('cells now', 'осередки зараз') });
  const label = both('cells in January', 'осередки в січні');
  const then = claim('then', { measures: 'cells', label, date: { edtf: '1924-01-01' } });
  const SUMS: Sums = new Map(Object.entries({ sum: ['then'], growth: ['now', 'then'] }));
  const captioned = (mark: string | null, en: string, uk: string): unknown[] =>
    labels([now, then], { captions: [{ ...(mark !== null && { mark }), title: both(en, uk) }] }, SUMS);
  const DATED = { 'date:en': '1 January 1924', 'date:uk': '1 січня 1924 року' };

  it('checkRowLabels tells the title of a number of a day that says “now”, and of a sum of such numbers', () => {
    for (const id of ['then', 'sum'])
      expect(captioned(id, `{${id}} cells now`, `{${id}} осередків зараз`)).toEqual([
        ['label-time', 'captions.0.title.en', { id, words: 'now', ...DATED }],
      ]);
  });

  it('checkRowLabels tells the title of a number of now that names a day, and says that the source has no date', () => {
    const undated = { 'date:en': 'undated in the source', 'date:uk': 'у джерелі без дати' };
    expect(captioned('now', '{now} cells', '{now} осередків у січні')).toEqual([
      ['label-time', 'captions.0.title.uk', { id: 'now', words: 'у січні', ...undated }],
    ]);
  });

  it('checkRowLabels reads no id as a word, and asks nothing of a sum of two times, or without a mark', () => {
    expect(captioned('then', '{now} of the cells', '{now} осередків')).toEqual([]);
    expect(captioned('growth', 'cells now', 'осередки зараз')).toEqual([]);
    expect(captioned('elsewhere', 'cells now, then', 'осередки зараз')).toEqual([]);
    expect(captioned(null, 'cells now', 'осередки зараз')).toEqual([]);
    expect(labels([now, then], { captions: [{ mark: 'then' }, { mark: 'then', title: 7 }] }, SUMS)).toEqual([]);
  });

  it('checkRowLabels tells a row that is headed with another time than its number, or has a week of eight', () => {
    const free = claim('free', { kind: 'share', per: both('a week', 'на тиждень') });
    const headed = (heading: unknown, among: unknown): unknown[] =>
      labels([free], { rows: [{ claim: 'free', heading, among }] });
    expect(headed(both('A MONTH', 'МІСЯЦЬ'), 7)).toMatchObject([['per-differs', 'rows.0.heading.en', { id: 'free' }]]);
    expect(headed(both('A WEEK', 'ТИЖДЕНЬ'), 8)).toMatchObject([['per-differs', 'rows.0.among', { id: 'free' }]]);
    expect(headed(both('A WEEK', 'ТИЖДЕНЬ'), 7)).toEqual([]);
    expect(headed({ en: 'A MONTH' }, 7)).toEqual([]);
    expect(labels([free], { rows: ['free', null, 7] })).toEqual([]);
  });
});

it('checkRowLabels names the fault of each word that is out of place, so that what follows from it is not told', () => {
  const faults = (claims: readonly Places<StoredClaim>[], charts: object | null, fault: string): string[] => {
    const problems = new Problems();
    labels(claims, charts, new Map(), problems);
    return problems.faultsBelow(fault);
  };
  const now = claim('now', { measures: 'cells', label: both('cells now', 'осередки зараз') });
  const then = { measures: 'cells', date: { edtf: '1924-01-01' }, label: both('cells now', 'осередки') };
  expect(faults([now, claim('then', then)], null, 'times')).toEqual(['then']);
  const rows = [{ claim: 'a', unit: 'cell', label: both('people', 'осередки'), bound: both('at most', 'не менше') }];
  const a = claim('a', { bound: 'at-least' });
  expect(faults([a], { rows }, 'labels')).toEqual(['rows.0']);
  expect(faults([a], { rows }, 'bounds')).toEqual(['rows.0']);
});

it('checkRowLabels tells the same mistake of two claims, and of two rows of a chart, as two', () => {
  const strange = { label: both('people', 'осіб') };
  expect(labels([claim('a', strange), claim('b', strange)])).toHaveLength(2);
  const floor = { label: both('at most', 'щонайбільше'), bound: 'at-least' };
  expect(labels([claim('a', floor), claim('b', floor)])).toHaveLength(2);
  const lists = [
    [{ unit: 'cell', ...strange }],
    [{ claim: 'a', bound: both('at most', 'щонайбільше') }],
    [{ claim: 'a', bound: both('at least', 'щонайменше') }],
  ];
  const a = claim('a', { bound: 'at-least' });
  expect(labels([a], { lists: [lists[0], lists[0], lists[2]] })).toHaveLength(2);
  expect(labels([a], { lists: [lists[1], lists[1], lists[2]] })).toHaveLength(2);
});

describe('checkTwinLabels', () => {
  const twins = (...values: (object | null)[]): unknown[] => {
    const problems = new Problems();
    const places = values.map((value, index) => (value === null ? null : new Places<unknown>(value, `${index}.json`)));
    checkTwinLabels(places, problems);
    return told(
      problems,
      places.flatMap((place) => place ?? []),
    );
  };

  it('checkTwinLabels tells a label or a name that stood in its list before, once for both languages', () => {
    for (const field of ['label', 'name', 'short'])
      expect(twins({ list: [{ [field]: both('One', 'Один') }, {}, { [field]: both(' one ', 'Один') }] })).toEqual([
        ['label-twice', `list.2.${field}.en`, { text: ' one ', other: '0.json:2' }],
      ]);
    expect(twins(null, { list: [{ name: both('One', 'А') }, { name: both('Two', 'А') }] })).toMatchObject([
      ['label-twice', 'list.1.name.uk', { text: 'А' }],
    ]);
  });

  it('checkTwinLabels lets the same stand in another list, language, field or file, or twice in a row', () => {
    const row = { name: both('One', 'Один') };
    expect(twins({ list: [row], other: [row], more: { list: [row] } }, { list: [row] })).toEqual([]);
    expect(twins({ list: [{ name: both('A', 'Б') }, { name: both('Б', 'A') }, { label: both('A', 'Б') }] })).toEqual(
      [],
    );
    expect(
      twins({
        list: [
          { id: 'one', ...row },
          { id: 'one', ...row },
        ],
      }),
    ).toEqual([]);
    expect(
      twins({
        list: [
          { id: 'one', ...row },
          { id: 'two', ...row },
        ],
      }),
    ).toHaveLength(1);
    expect(twins({ list: [row, row] })).toHaveLength(1);
    expect(twins({ list: ['One', 'One', 1, null, { name: 'One' }, { name: 'One' }] })).toEqual([]);
  });
});
