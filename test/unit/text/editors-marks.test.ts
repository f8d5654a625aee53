import { expect, it } from 'vitest';
import { editorsMarks } from '../../../src/text/editors-marks.ts';

it.each([
  ['слово TODO слово', 'TODO'],
  ['слово (fixme: рік) слово', 'fixme'],
  ['рік ???', '???'],
  ['слово <!-- перевірити --> слово', '<!-- перевірити -->'],
  ['слово <!-- не закрито', '<!-- не закрито'],
  ['слово<br>слово', '<br>'],
  ['<%= text %>', '<%= text %>'],
  ['{{ text }}', '{{ text }}'],
  ['слово {сюди} слово', '{сюди}'],
  ['[слово](https://example.org)', '](https://example.org)'],
  ['слово [нерозбірливо] слово', '[нерозбірливо]'],
  ['слово [sic!] слово', '[sic!]'],
  ['слово [?] слово', '[?]'],
  ['--- стор. 2 ---', '--- стор. 2 ---'],
  ['ХХХХ членів', 'ХХХХ'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
])('editorsMarks finds in «%s»', (text, mark) => {
  expect(editorsMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual([mark]);
});

it.each(['—-висловився *) докладчик', '«___» 1924 р.', '5 < 6', 'Хто?!', '[Підпис]', 'ХХХ з’їзд', 'методом', 'А & Б'])(
  'editorsMarks takes «%s» for words of a source',
  (text) => {
    expect(editorsMarks(text)).toEqual([]);
  },
);
