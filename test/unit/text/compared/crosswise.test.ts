/** Texts that changed places, in rows of a few words: each word that only one row has weighs log(rows + 1). */
import { expect, it } from 'vitest';
import { exchangedRows, type Told } from '../../../../src/text/compared/crosswise.ts';

interface InBoth {
  readonly en?: string;
  readonly uk?: string;
}

const row = (own: InBoth, about: InBoth, list?: unknown): Told => ({
  own: { en: '', uk: '', ...own },
  about: { en: '', uk: '', ...about },
  list,
});
/** Which rows, in which language, and whether the other language tells it. */
const told = (rows: readonly Told[]): string[] =>
  exchangedRows(rows).map(({ one, other, lang, alone }) => `${one} ${other} ${lang}${alone ? ' alone' : ''}`);

const DUES = { en: 'membership dues treasurer', uk: 'внески скарбник каса' };
const BUREAU = { en: 'bureau secretary minutes', uk: 'бюро секретар протокол' };
const SCHOOL = { en: 'school pupils teacher', uk: 'школа учні вчитель' };

it('exchangedRows tells two texts that stand each beside what the other is about', () => {
  expect(told([row(DUES, BUREAU), row(BUREAU, DUES)])).toEqual(['0 1 en']);
  expect(told([row(SCHOOL, SCHOOL), row(DUES, BUREAU), row(BUREAU, DUES)])).toEqual(['1 2 en']);
});

it('exchangedRows says nothing of texts in their places, of one row, and of none', () => {
  expect(told([row(DUES, DUES), row(BUREAU, BUREAU)])).toEqual([]);
  expect(told([row(DUES, BUREAU)])).toEqual([]);
  expect(told([])).toEqual([]);
});

it('exchangedRows knows a short noun in its other forms', () => {
  const women = (said: string): Told => row({ uk: said }, { en: 'women', uk: 'жінок' });
  const rest = row({ uk: 'частка жінок серед працівників' }, { uk: 'майже три чверти тих, хто працює на фабриці' });
  expect(told([women('жінки, що працюють на фабриці'), rest, row(DUES, DUES), row(BUREAU, BUREAU)])).toEqual([]);
});

it('exchangedRows takes texts of one list alone for exchanged', () => {
  const [one, other] = [{}, {}];
  expect(told([row(DUES, BUREAU, one), row(BUREAU, DUES, other)])).toEqual([]);
  expect(told([row(DUES, BUREAU, one), row(BUREAU, DUES, one)])).toEqual(['0 1 en']);
});

it.each(['en', 'uk'] as const)('exchangedRows tells that texts changed places in one language alone: %s', (lang) => {
  // Numbers are written alike in both languages: each text says what the other row says in the other one.
  const dues = { en: `${DUES.en} 1923`, uk: `${DUES.uk} 1923` };
  const bureau = { en: `${BUREAU.en} 1924`, uk: `${BUREAU.uk} 1924` };
  const rows = [row({ ...dues, [lang]: bureau[lang] }, DUES), row({ ...bureau, [lang]: dues[lang] }, BUREAU)];
  expect(told(rows)).toEqual([`0 1 ${lang} alone`]);
  // One of them alone would be told by the other.
  expect(told([rows[0]!, row({ ...bureau }, BUREAU)])).toEqual([]);
});

it.each([
  ['1923', '1924'],
  ['{dues}', '{bureau}'],
  ['[x](#dues)', '[x](#bureau)'],
  ['communist', 'secretariat'],
])('exchangedRows holds the languages to each other by what both write alike: %s', (first, second) => {
  const words = { communist: 'комуніст', secretariat: 'секретаріат' } as Record<string, string>;
  const [here, there] = [first, second].map((word) => words[word] ?? word);
  const rows = [
    row({ en: `${DUES.en} ${first}`, uk: `${BUREAU.uk} ${there}` }, { uk: DUES.uk }),
    row({ en: `${BUREAU.en} ${second}`, uk: `${DUES.uk} ${here}` }, { uk: BUREAU.uk }),
  ];
  expect(told(rows)).toEqual(['0 1 uk alone']);
});

it('exchangedRows knows a word by its first letters, in small ones, without apostrophes and hyphens', () => {
  const beside = (own: string, about: string): string[] =>
    told([row({ en: own }, { en: 'bureau' }), row({ en: 'bureau' }, { en: about })]);
  expect(beside('Membership', 'members')).toEqual(['0 1 en']);
  expect(beside('o-thers', 'others')).toEqual(['0 1 en']);
  expect(beside("work'ers", 'workers')).toEqual(['0 1 en']);
  expect(beside('memb', 'members')).toEqual([]);
  // Three letters tell nothing, nor does one figure; two figures and a citation do.
  expect(beside('due', 'due')).toEqual([]);
  expect(beside('7', '7')).toEqual([]);
  expect(beside('17', '17')).toEqual(['0 1 en']);
  expect(beside('{claim-of-ours}', '{claim-of-ours}')).toEqual(['0 1 en']);
  expect(beside('{claim-of-ours}', '{claim-of-yours}')).toEqual([]);
});

it('exchangedRows asks that both texts fit the other row, better than their own', () => {
  // One of the two fits neither row.
  expect(told([row({ en: 'treasurer' }, { en: 'bureau' }), row({ en: 'nothing' }, { en: 'treasurer' })])).toEqual([]);
  // A word that both rows have weighs less than is asked of each.
  const both = { en: 'common' };
  expect(told([row(both, both), row(both, both)])).toEqual([]);
  // Two words of each stand beside the other row, one beside its own: crossed is no three times of straight.
  const own = row({ en: 'alpha bravo charlie' }, { en: 'delta eagle charlie' });
  const other = row({ en: 'delta eagle foxtrot' }, { en: 'alpha bravo foxtrot' });
  expect(told([own, other])).toEqual([]);
  // Four of each are, and gain enough.
  const more = row({ en: 'alpha bravo hotel india charlie' }, { en: 'delta eagle juliet kilogram charlie' });
  const most = row({ en: 'delta eagle juliet kilogram foxtrot' }, { en: 'alpha bravo hotel india foxtrot' });
  expect(told([more, most])).toEqual(['0 1 en']);
});

it('exchangedRows asks for more where a text fits its own row a little', () => {
  const straight = { en: 'sunday' };
  const rows = (crossed: number): Told[] => {
    const words = (letter: string): string =>
      Array.from({ length: crossed }, (_, at) => `${letter}${at}aaaa`).join(' ');
    const [one = '', other = ''] = ['x', 'y'].map((letter) =>
      words(letter).replaceAll(/\d/g, (digit) => 'abcdefgh'[+digit]!),
    );
    return [
      row({ en: `${one} ${straight.en}` }, { en: `${other} ${straight.en}` }),
      row({ en: other }, { en: one }),
      row({}, {}),
    ] as Told[];
  };
  // With three rows a word weighs log 4: two of each gain 4 × 1.386 − 1.386 < 6, three of each more.
  expect(told(rows(2))).toEqual([]);
  expect(told(rows(3))).toEqual(['0 1 en']);
});

it('exchangedRows asks each of the two texts to fit the other row better, however well the other does', () => {
  const fits = 'alpha bravo charlie delta eagle foxtrot';
  expect(told([row({ en: fits }, {}), row({ en: 'nothing' }, { en: fits })])).toEqual([]);
  // The first fits both rows alike.
  expect(told([row({ en: 'common' }, { en: `common ${fits}` }), row({ en: fits }, { en: 'common' })])).toEqual([]);
});

it('exchangedRows asks that texts fit three times better where they stand', () => {
  const words = (letter: string, count: number): string =>
    [...'abcdefgh']
      .slice(0, count)
      .map((other) => `${letter}${other}word`)
      .join(' ');
  const rows = (straight: number): Told[] => [
    row({ en: `${words('k', 5)} ${words('m', straight)}` }, { en: `${words('p', 5)} ${words('m', straight)}` }),
    row({ en: `${words('p', 5)} ${words('n', straight)}` }, { en: `${words('k', 5)} ${words('n', straight)}` }),
  ];
  // Ten words crossed, and four or two in their places, each of log 3: a gain of six and more in both.
  expect(told(rows(2))).toEqual([]);
  expect(told(rows(1))).toEqual(['0 1 en']);
});

it('exchangedRows lets a word weigh the less, the more rows say it or are about it', () => {
  const rows = (others: readonly Told[]): Told[] => [
    row({ en: 'common' }, { en: 'school' }),
    row({ en: 'school' }, { en: 'common' }),
    ...others,
  ];
  const none = [row({}, {}), row({}, {}), row({}, {})];
  expect(told(rows(none))).toEqual(['0 1 en']);
  expect(told(rows([row({ en: 'common' }, {}), row({ en: 'common' }, {}), row({}, {})]))).toEqual([]);
  expect(told(rows([row({}, { en: 'common' }), row({}, { en: 'common' }), row({}, {})]))).toEqual([]);
});

it('exchangedRows tells of each row the plainest exchange alone', () => {
  const rows = [
    row({ en: 'alpha bravo charlie delta eagle' }, { en: 'bureau minutes secretary protocol school pupils' }),
    row({ en: 'bureau minutes secretary protocol' }, { en: 'alpha bravo charlie' }),
    row({ en: 'school pupils' }, { en: 'delta eagle' }),
  ];
  expect(told(rows)).toEqual(['0 1 en']);
  expect(told(rows.toReversed())).toEqual(['1 2 en']);
  expect(told([rows[0]!, row({}, {}), rows[2]!])).toEqual(['0 2 en']);
});

it('exchangedRows gives no weight to what more than fifty rows say', () => {
  const rows = (others: number): Told[] => [
    row({ en: 'common treasurer accounts' }, { en: 'bureau minutes' }),
    row({ en: 'bureau' }, { en: 'common' }),
    ...Array.from({ length: others }, () => row({ en: 'common' }, {})),
    // So many rows that even a word of fifty weighs more than each text has to gain.
    ...Array.from({ length: 200 }, () => row({}, {})),
  ];
  expect(told(rows(49))).toEqual(['0 1 en']);
  expect(told(rows(50))).toEqual([]);
});
