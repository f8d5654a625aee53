/** The language of a text of ours: told from its own words, never from what it quotes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foreignIn, isPlainly, languageOf } from '../../../src/text/language-of.ts';
import { root } from '../../../src/cli/paths.ts';

it.each([
  ['production cells, now', 'en'],
  ['Cells', 'en'],
  ['виробничі осередки, «зараз»', 'uk'],
  ['Осередки', 'uk'],
  ['особи', 'uk'],
  ['Производственные ячейки', 'ru'],
  ['Ячейка и ее работа', 'ru'],
  ['члены партии', 'ru'],
  ['Обратить внимание на своевременную уплату членских взносов.', 'ru'],
  ['Расширить шефство над селом', 'ru'],
  ['доля принятого', 'ru'],
  ['Доля металу, вугля та палива', 'uk'],
  ['каса комуни', 'uk'],
])('languageOf tells that “%s” is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

describe('languageOf passes over', () => {
  it.each([
    ['quotations of the source', '“Только одно” («только одно») picks out the task that follows.', 'en'],
    ['a quotation within a quotation', 'Сказано: «у статті “The Lenin Levy and the Social Origins” йдеться».', 'uk'],
    [
      'addresses, code and citations',
      'Див. [дані](https://example.org/some/long/path/to/data) і `npm run check`.',
      'uk',
    ],
    ['a name beside words', 'За працею J. Hatch, Slavic Review, так було не всюди й не завжди.', 'uk'],
    ['emphasised words', 'The word *осередок* is older than the cell.', 'en'],
  ])('languageOf passes over %s', (_, text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

it.each(['RATAU', 'CC BY 4.0', '«одно»', '“Slavic Review”', '{cells-now}', '1924', '–', 'партробота: party work'])(
  'languageOf does not say in which language “%s” is',
  (text) => {
    expect(languageOf(text)).toBeNull();
  },
);

it('isPlainly says yes only where languageOf would not say another language', () => {
  expect(isPlainly('production cells', 'en')).toBe(true);
  expect(isPlainly('the word «осередок»', 'en')).toBe(false);
  expect(isPlainly('виробничі осередки', 'uk')).toBe(true);
  for (const text of ['production cells', 'члены партии', 'осередки, cells', 'партия'])
    expect(isPlainly(text, 'uk'), text).toBe(false);
});

const AROUND = {
  en: 'So it was put in the reports and resolutions of the time.',
  uk: 'Так казали в тодішніх дописах і постановах про роботу.',
};

describe('foreignIn finds where a text leaves its language:', () => {
  it.each([
    ['an English sentence', 'This is only an assessment.', 'uk', 'This is only an assessment', 'en'],
    ['a Ukrainian clause', 'It was held (так, як тоді годилося) by all.', 'en', 'так, як тоді годилося', 'uk'],
    ['a Russian clause', 'It was held (как было тогда и у рабочих) by all.', 'en', 'как было тогда и у рабочих', 'ru'],
    ['a Russian sentence', 'Это было и у рабочих. І далі так.', 'uk', 'Это было и у рабочих.', 'ru'],
    ['a Russian word, by its letter', 'Збори були щомісяця, обычно ввечері.', 'uk', 'обычно', 'ru'],
    ['a Russian word', 'Також збори робітників или селян тут.', 'uk', 'или', 'ru'],
    ['a Russian word of the subject', 'Він тут работав, а ті работорговці ні.', 'uk', 'работав', 'ru'],
    ['a Russian word that begins a sentence', 'Тут збори. Если є збори, то тут.', 'uk', 'Если', 'ru'],
    ['an abbreviation', 'It was what RATAU then called work.', 'uk', 'It was what RATAU then called work', 'en'],
  ] as const)('foreignIn finds %s', (_, words, lang, found, language) => {
    const text = `${AROUND[lang]} ${words} ${AROUND[lang]}`;
    const stretch = foreignIn(text, lang);
    expect(text.slice(stretch?.start, stretch?.end)).toBe(found);
    expect(stretch?.language).toBe(language);
  });

  it('foreignIn finds the whole text, white space behind it apart', () => {
    expect(foreignIn('This is only an assessment. ', 'uk')).toEqual({ start: 0, end: 27, language: 'en' });
    expect(foreignIn('Это было и у рабочих.\n', 'uk')).toEqual({ start: 0, end: 21, language: 'ru' });
  });

  it.each([
    ['the title of a work', 'Про це пише Hatch, The Lenin Levy and the Social Origins, і не лише він.', 'uk'],
    ['letters of the alphabet', 'The form stands before к, п, т, х, as in the dictionary.', 'en'],
    ['quoted words', 'The dispatch says «так, як було тоді заведено» and no more.', 'en'],
    ['a few words', 'Її називали party work then, а тоді так не казали.', 'uk'],
    ['a Russian word that is spoken of', 'Слово *объект* узято з «приказа или плана» про справи.', 'uk'],
    ['a Russian name', 'Тоді писали Вестник Пролетарской Мысли, а ще Быково.', 'uk'],
    ['words of both languages', 'Потом і кров’ю, во ім’я тем, от і все, альтер его.', 'uk'],
    ['words on both sides of one of ours', 'Так party and work, а також party and work.', 'uk'],
  ] as const)('foreignIn finds nothing in %s', (_, words, lang) => {
    expect(foreignIn(`${AROUND[lang]} ${words} ${AROUND[lang]}`, lang)).toBeNull();
  });
});

it('languageOf tells every text of the data in both languages for what it is, or says nothing', () => {
  const wrong: string[] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string' && (field === 'en' || field === 'uk')) {
      if (![field, null].includes(languageOf(value))) wrong.push(value);
    } else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, key);
  };
  for (const name of ['claims', 'set-aside', 'recommendations', 'checks', 'charts', 'vocabulary', 'licence'])
    walk(JSON.parse(readFileSync(join(root, `data/${name}.json`), 'utf8')), '');
  expect(wrong).toEqual([]);
});
