/** Words, numbers and queries as the search reads them. */
import { expect, it } from 'vitest';
import { around } from '../../../src/client/search/alphabet.ts';
import { fitted } from '../../../src/client/search/fit.ts';
import { inFull } from '../../../src/client/search/in-full.ts';
import { otherKeyboards } from '../../../src/client/search/keyboards.ts';
import { saidNumbers } from '../../../src/client/search/number-words.ts';
import { maySayNumber, readQuery } from '../../../src/client/search/query.ts';
import { inSlices } from '../../../src/client/search/slices.ts';
import { english } from '../../../src/text/numbers/english.ts';
import { russian } from '../../../src/text/numbers/russian.ts';
import { ukrainian } from '../../../src/text/numbers/ukrainian.ts';

it('readQuery tells words, numbers and phrases apart, and leaves out words that say nothing beside others', () => {
  expect(readQuery('the cells «цехових осередків» 1 068 що-до').wanted).toEqual([
    { is: 'phrase', words: ['цехових', 'осередків'] },
    { is: 'number', keys: ['#1068'] },
    { is: 'word', word: 'cells' },
    { is: 'word', word: 'щодо' },
  ]);
  expect(readQuery('"до 1 068 чи 1,250 осіб"').wanted).toEqual([
    { is: 'phrase', words: ['до', '#1068', 'чи', '#1250', 'осіб'] },
  ]);
  expect(readQuery('"1,068 cells"').wanted).toEqual([{ is: 'phrase', words: ['#1068,#1.068', 'cells'] }]);
  expect(readQuery('"1 068"').wanted).toEqual([{ is: 'number', keys: ['#1068'] }]);
  expect(readQuery('the')).toMatchObject({ wanted: [], isIdle: true });
  expect(readQuery('…')).toMatchObject({ wanted: [], isIdle: false });
  expect(readQuery('  two   spaces ').left).toBe(0);
  expect(readQuery('“unclosed phrase').wanted).toHaveLength(2);
  expect(readQuery(' \u202e…!? ').wanted).toEqual([]);
});

it('readQuery does not look for a letter with which a word has been begun', () => {
  const words = (text: string): unknown => readQuery(text).wanted.map((one) => 'word' in one && one.word);
  expect(readQuery('о')).toMatchObject({ wanted: [], isIdle: true, begun: 'о' });
  expect([words('цехові о'), words("цехові п'")]).toEqual([['цехові'], ['цехові']]);
  expect([words('цехові М.'), words('М. Халявський'), words('в 8')]).toEqual([
    ['цехові', 'м'],
    ['м', 'халявський'],
    [false],
  ]);
  expect(words(`${'осередок '.repeat(111)}о`)).toEqual(['осередок']);
  expect(readQuery('осередок ').begun).toBe(null);
});

it('readQuery knows a day, and words that a hyphen joins', () => {
  const wanted = (text: string): unknown => readQuery(text, saidNumbers).wanted;
  const month = { is: 'word', word: 'лютого' };
  for (const day of ['2 лютого', '2-го лютого', 'другого лютого'])
    expect(wanted(day)).toEqual([{ is: 'number', keys: ['#2'], isDay: true }, month]);
  expect(wanted('the 2nd of February')).toMatchObject([{ isDay: true }, { word: 'february' }]);
  expect(wanted('2 партії')).toMatchObject([{ is: 'number', keys: ['#2'] }, { word: 'партії' }]);
  expect(wanted('trade-union')).toEqual([{ is: 'word', word: 'tradeunion', parts: ['trade', 'union'] }]);
  expect(wanted('що-до')).toEqual([{ is: 'word', word: 'щодо' }]);
});

it('readQuery finds numbers in words, and in figures with a word', () => {
  const keysOf = (text: string): unknown =>
    readQuery(text, saidNumbers).wanted.map((one) => ('keys' in one ? one.keys : []));
  expect(keysOf('тисяча шістдесят вісім')).toEqual([['#1068']]);
  expect(keysOf('56 тис. осередків')).toEqual([['#56000'], []]);
  expect(keysOf('двадцять сорок')).toEqual([['#20'], ['#40']]);
  expect(keysOf('two hundred and ten')).toEqual([['#210']]);
  expect(keysOf('half a million')).toEqual([['#500000']]);
  expect(keysOf('eleven')).toEqual([['#11']]);
  expect(keysOf('half')).toEqual([[]]);
  expect(keysOf('38.4 percent')).toEqual([['#38.4']]);
});

it.each([ukrainian, russian, english])('maySayNumber knows how each number word of a language begins', ({ words }) => {
  const roles = ['zero', 'unit', 'teen', 'ten', 'hundred', 'scale', 'part'];
  const dialect = /^(?:оден|[чш]т[иі]р|пєт|шісц|осім|[єї]д[еи]н|пітн|шисн|утрь)/u;
  const numbers = [...'abcdefghijklmnopqrstuvwxyzабвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэ']
    .flatMap(words.keys)
    .filter((word) => {
      const entry = words.get(word);
      return entry !== undefined && roles.includes(entry.role) && !entry.alike && !dialect.test(word);
    });
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers.filter((word) => !maySayNumber(word))).toEqual([]);
  for (const none of [
    ...['осередок партія cell member агитация 1068', 'станція стаття сторінка більшовики обіцяно обов’язки'],
    ...['робота трудящі транспорт двигун положення політика друк', 'secretary section through several'],
    ...['former force tendency hall mile militia билет политика стороны'],
  ])
    expect(maySayNumber(none), none).toBe(false);
});

it('readQuery shows no more than 160 signs, and says how many are left', () => {
  const { shown, left } = readQuery('я'.repeat(1_048_576));
  expect(shown).toHaveLength(160);
  expect(left).toBe(1_048_416);
  expect(readQuery(`${'😀'.repeat(200)}\ud800я`)).toMatchObject({ shown: '😀'.repeat(160), left: 41 });
});

it.each([
  ['the cells of the plant ', 40, 'the cells of the plant '],
  ['the cells of the plant ', 14, '… the plant '],
  ['… the cells of the plant ', 8, '… plant '],
  ['the cells of the plant ', 0, '… '],
  ['', 0, ''],
])('fitted cuts “%s” to %i signs', (text, room, cut) => expect(fitted(text, (one) => one.length <= room)).toBe(cut));

it('readQuery leaves out the word in which it is cut', () => {
  const { wanted, left } = readQuery('осередок '.repeat(1000));
  expect(wanted).toEqual([{ is: 'word', word: 'осередок' }]);
  expect(left).toBeGreaterThan(8000);
});

it('inSlices gives way when a slice is over, and ends the work of a query when a newer one has come', async () => {
  let [now, turns, isLate] = [0, 0, false];
  const turn = (): Promise<void> => Promise.resolve(void (turns += 1));
  const pause = inSlices(
    () => isLate,
    24,
    () => now,
    turn,
  );
  // The first go is longer.
  now += 20;
  await pause();
  expect(turns).toBe(0);
  now += 10;
  await pause();
  await pause();
  expect(turns).toBe(1);
  now += 10;
  await pause();
  expect(turns).toBe(2);
  isLate = true;
  await expect(pause()).rejects.toThrow('late');
  expect(turns).toBe(2);
});

it.each([
  ['jcthtljr', ['осередок', 'осередок']],
  [';syrb', ['жінки', 'жынки']],
  ['сщььгтшіе', ['communist']],
  ['кфшдцфн ыефешщт', ['railway station']],
  ['а', []],
  ['oсередок', []],
  ['1924', []],
])('otherKeyboards reads “%s” as %j', (text, read) => expect(otherKeyboards(text)).toEqual(read));

it.each([
  ['1 січня 1924 р.', '01.01.1924'],
  ['20000 членів', '20k членів'],
  ['зв’язок', 'зв"язок'],
  ['осередок', 'що таке осередок'],
])('readQuery asks for the same in “%s” and “%s”', (plain, short) =>
  expect(readQuery(short).wanted).toEqual(readQuery(plain).wanted),
);

it.each([
  ['ЦК партії', ['центральний комітет партії']],
  ['парторганізації', ['партійний організації']],
  ['цехова партячейка', ['цехова партійний ячейка']],
  ['парткому', ['партійний комітет']],
  ['партія', []],
  ['політика', []],
  ['constructor', []],
])('%s is in full %j', (text, full) => expect(inFull(text)).toEqual(full));

it.each([
  ['зірка', 'зоря зінець зима змова зло', 'зима зінець|зло змова зоря'],
  ['ґонт', 'гук гонт ганок', 'ганок гонт гук|'],
  ['ёлка', 'еміт елемент ера', 'елемент|еміт ера'],
  ['п’ята', 'пяти пята пят порт', 'порт пят пята|пяти'],
  ['Б', 'бік брак', '|бік брак'],
  ['мід', 'ма мб мв мг мґ мн мо мп мр мс', 'мб мв мг мґ|мн мо мп мр'],
  ['слово', 'слово слово слова', 'слова слово|'],
])('a dictionary has %s among %s so: %s', (word, words, expected) => {
  const sides = around(word, words.split(' '));
  expect(sides.map((side) => side.join(' ')).join('|')).toBe(expected);
});
