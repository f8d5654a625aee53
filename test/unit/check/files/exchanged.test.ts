/** Rows of data whose texts have changed places, each with its place; notes and entries: `exchanged.long.test.ts`. */
import { expect, it } from 'vitest';
import { checkExchangedData } from '../../../../src/check/files/exchanged.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import type { Data } from '../../../../src/read/data.ts';
import { Places } from '../../../support/places.ts';

const both = (en: string, uk: string): { readonly en: string; readonly uk: string } => ({ en, uk });
const DUES = both('membership dues treasurer 1923', 'внески скарбник каса 1923');
const BUREAU = both('bureau secretary minutes 1924', 'бюро секретар протокол 1924');
const IN_UKRAINIAN = [
  { ...DUES, uk: BUREAU.uk },
  { ...BUREAU, uk: DUES.uk },
] as const;
const SIDES = {
  uk: {
    ...{ 'here:en': 'the Ukrainian text', 'here:uk': 'українському тексті' },
    ...{ 'there:en': 'the English text', 'there:uk': 'англійському тексті' },
  },
  en: {
    ...{ 'here:en': 'the English text', 'here:uk': 'англійському тексті' },
    ...{ 'there:en': 'the Ukrainian text', 'there:uk': 'українському тексті' },
  },
};

/** The rows of a table as they stand in one file. */
const table = (rows: readonly object[], path = 'data/rows.json'): { places: Places<unknown>; rows: unknown[] } => {
  const places = new Places<unknown>(rows, path);
  return {
    places,
    rows: rows.map((value, index) => ({
      ...{ value, file: places.file },
      at: (inner: readonly (string | number)[]) => places.at([index, ...inner]),
    })),
  };
};

const NONE = { claims: [], setAside: [], recommendations: [], excluded: [], checks: [], works: [] };

/** What is said of data: the code, the place, and what fills the sentences. */
function said(data: object, files: readonly Places<unknown>[]): unknown[] {
  const problems = new Problems();
  checkExchangedData({ ...NONE, charts: null, vocabulary: null, ...data } as unknown as Data, problems);
  const known = new Map(files.map((places) => [places.file.path, places]));
  return problems.list().map(({ code, file, line, params: { file: other = '', ...rest } }) => {
    const [path = '', at = ''] = other.split(':');
    return [code, known.get(file)?.of(line), known.get(path)?.of(Number(at)), rest];
  });
}

const inTable = (rows: readonly object[], name = 'claims'): unknown[] => {
  const one = table(rows);
  return said({ [name]: one.rows }, [one.places]);
};

it.each(['claims', 'setAside', 'recommendations', 'excluded', 'checks', 'works'])(
  'checkExchangedData tells two texts of the %s that changed places, at the second, with the place of the first',
  (name) => {
    const rows = [
      { id: 'one', label: DUES, quote: 'bureau secretary minutes' },
      { id: 'two', label: BUREAU, quote: 'membership dues treasurer' },
    ];
    expect(inTable(rows, name)).toEqual([['texts-exchanged', '1.label.en', '0.label.en', { id: 'two', other: 'one' }]]);
    expect(
      inTable(
        [
          { ...rows[0], quote: rows[1]!.quote },
          { ...rows[1], quote: rows[0]!.quote },
        ],
        name,
      ),
    ).toEqual([]);
  },
);

it('checkExchangedData says nothing of data that cannot be read', () => {
  expect(said({ works: null }, [])).toEqual([]);
});

it('checkExchangedData tells texts that changed places in one language, and which it is', () => {
  const [dues, bureau] = IN_UKRAINIAN;
  expect(
    inTable([
      { id: 'one', label: dues, quote: DUES.uk },
      { id: 'two', label: bureau, quote: BUREAU.uk },
    ]),
  ).toEqual([['sides-exchanged', '1.label.uk', '0.label.uk', { id: 'two', other: 'one', ...SIDES.uk }]]);
  const english = [
    { ...DUES, en: BUREAU.en },
    { ...BUREAU, en: DUES.en },
  ];
  expect(
    inTable([
      { id: 'one', label: english[0], quote: DUES.en },
      { id: 'two', label: english[1], quote: BUREAU.en },
    ]),
  ).toEqual([['sides-exchanged', '1.label.en', '0.label.en', { id: 'two', other: 'one', ...SIDES.en }]]);
});

it.each(['remark', 'explanation'])('checkExchangedData holds a %s to its other language alone', (field) => {
  const rows = (first: object, second: object): object[] => [
    { id: 'one', [field]: first, quote: 'bureau secretary minutes' },
    { id: 'two', [field]: second, quote: 'membership dues treasurer' },
  ];
  expect(inTable(rows(DUES, BUREAU))).toEqual([]);
  expect(inTable(rows(...IN_UKRAINIAN))).toEqual([
    ['sides-exchanged', `1.${field}.uk`, `0.${field}.uk`, { id: 'two', other: 'one', ...SIDES.uk }],
  ]);
});

it.each(['date.reason', 'custom.remark', 'custom.title'])(
  'checkExchangedData holds %s, which lies deeper, as it holds those of its name',
  (path) => {
    const [outer = '', inner = ''] = path.split('.');
    const rows = [
      { id: 'one', [outer]: { [inner]: DUES }, quote: BUREAU.en },
      { id: 'two', [outer]: { [inner]: BUREAU }, quote: DUES.en },
    ];
    const told = [['texts-exchanged', `1.${path}.en`, `0.${path}.en`, { id: 'two', other: 'one' }]];
    expect(inTable(rows)).toEqual(inner === 'title' ? told : []);
  },
);

it('checkExchangedData compares the texts of one field, in one file', () => {
  const [one, two] = [
    { id: 'one', label: DUES, quote: BUREAU.en },
    { id: 'two', label: BUREAU, quote: DUES.en },
  ];
  expect(inTable([one, { id: 'two', title: BUREAU, quote: DUES.en }])).toEqual([]);
  const files = [table([one], 'data/one.json'), table([two], 'data/two.json')];
  expect(said({ claims: files.flatMap(({ rows }) => rows) }, [])).toEqual([]);
  expect(said({ claims: files[0]?.rows, checks: files[1]?.rows }, [])).toEqual([]);
  // What was asked and what was set aside stand in one list.
  const asked = table([one, two]);
  expect(said({ recommendations: [asked.rows[0]], excluded: [asked.rows[1]] }, [asked.places])).toHaveLength(1);
});

it('checkExchangedData takes what stands beside a text anywhere in its row, in its language or in none', () => {
  const beside = (of: (words: { en: string; uk: string }) => object): number =>
    inTable([
      { id: 'one', label: DUES, ...of(BUREAU) },
      { id: 'two', label: BUREAU, ...of(DUES) },
    ]).length;
  expect(beside((words) => ({ list: [{ words: [words.en] }] }))).toBe(1);
  expect(beside(({ en }) => ({ tags: [both(en, 'нічого')] }))).toBe(1);
  // English words that stand in a Ukrainian text are beside none.
  expect(beside(({ en }) => ({ tags: [both('nothing', en.replaceAll(/\d/g, ''))] }))).toBe(0);
  // An id is its words: the hyphen between them parts them.
  expect(beside(({ en }) => ({ measures: `the-${en.replaceAll(' ', '-').replaceAll(/-\d+/g, '')}` }))).toBe(1);
  expect(beside(({ en }) => ({ counts: { en: 5, uk: 6 }, half: { en }, note: null }))).toBe(1);
  expect(beside(() => ({ value: 5, note: null }))).toBe(0);
  // Each value is words of its own.
  const [dues, minutes] = [both('treasurer', 'скарбник'), both('minutes', 'протокол')];
  expect(
    inTable([
      { id: 'one', label: dues, a: 'minutes' },
      { id: 'two', label: minutes, a: 'treasurer' },
    ]),
  ).toHaveLength(1);
});

it.each([
  ['its id', { id: 'own', mark: 'm', claim: 'c', quote: 'q' }, 'own'],
  ['its mark', { mark: 'm', claim: 'c', quote: 'q' }, 'm'],
  ['the number that it shows', { id: 5, claim: 'c', quote: 'q' }, 'c'],
  ['its words', { quote: 'q' }, 'q'],
  ['nothing where it has no name', {}, ''],
])('checkExchangedData calls a row by %s', (_, names, name) => {
  const rows = [
    { ...names, label: DUES, words: BUREAU.en },
    { id: 'two', label: BUREAU, words: DUES.en },
  ];
  expect(inTable(rows)).toEqual([['texts-exchanged', '1.label.en', '0.label.en', { id: 'two', other: name }]]);
});

it('checkExchangedData takes more than a hundred rows of a file document by document', () => {
  const rows = (count: number, document: string): object[] => [
    { id: 'one', document: 'cells', label: DUES, quote: BUREAU.en },
    { id: 'two', document, label: BUREAU, quote: DUES.en },
    ...Array.from({ length: count - 2 }, (_, index) => ({ id: `r${index}`, document: 'ties', label: both('', '') })),
  ];
  expect(inTable(rows(101, 'cells'))).toHaveLength(1);
  expect(inTable(rows(101, 'letters'))).toEqual([]);
  expect(inTable(rows(100, 'letters'))).toHaveLength(1);
});

it('checkExchangedData tells exchanged rows of one list of a chart, and none of two lists', () => {
  const [one, two] = [
    { id: 'one', label: DUES, hint: BUREAU.en },
    { id: 'two', label: BUREAU, hint: DUES.en },
  ];
  const inViews = (views: readonly object[][]): unknown[] => {
    const charts = new Places<unknown>({ charts: views.map((rows) => ({ views: rows })) }, 'data/charts.json');
    return said({ charts }, [charts]);
  };
  expect(inViews([[{ id: 'zero', label: both('x', 'y') }], [one, two]])).toEqual([
    ['texts-exchanged', 'charts.1.views.1.label.en', 'charts.1.views.0.label.en', { id: 'two', other: 'one' }],
  ]);
  expect(inViews([[one], [two]])).toEqual([]);
});

it('checkExchangedData asks all lists of a name how much a word tells, and no list of another', () => {
  // Two words of each stand beside the other row, one beside its own: among few rows that tells nothing.
  const rows = [
    { id: 'one', label: both('alpha bravo charlie', 'x'), hint: 'delta eagle charlie' },
    { id: 'two', label: both('delta eagle', 'x'), hint: 'alpha bravo' },
  ];
  const others = Array.from({ length: 20 }, (_, index) => ({ id: `r${index}`, label: both('', '') }));
  const told = (charts: object): number => {
    const places = new Places<unknown>(charts, 'data/charts.json');
    return said({ charts: places }, [places]).length;
  };
  expect(told({ charts: [{ views: rows }] })).toBe(0);
  expect(told({ charts: [{ views: rows }, { views: others }] })).toBe(1);
  expect(told({ charts: [{ views: rows }, { captions: others }] })).toBe(0);
});

it('checkExchangedData tells exchanged names of the vocabulary', () => {
  const places = new Places<unknown>(
    {
      themes: [
        { id: 'bureau-secretary', label: DUES },
        { id: 'membership-dues', label: BUREAU },
      ],
    },
    'data/vocabulary.json',
  );
  expect(said({ vocabulary: places }, [places])).toEqual([
    ['texts-exchanged', 'themes.1.label.en', 'themes.0.label.en', { id: 'membership-dues', other: 'bureau-secretary' }],
  ]);
});
