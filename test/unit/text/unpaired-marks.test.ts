import { expect, it } from 'vitest';
import { unpairedMarks } from '../../../src/text/unpaired-marks.ts';

it.each([
  ['«одно», “one”, „одно“, „одно”, «у статті “The Levy” йдеться», «у «них» так»', ''],
  ['Так казали: «одно і друге.', '«'],
  ['Так казали: одно» і «друге».', '»'],
  ['They said “one and two.', '“'],
  ['They said one” and two.', '”'],
  ['«у статті “The Levy йдеться»', '«“»'],
  ['code `«` and “one”', ''],
  ['code `«one` and more»', '»'],
])('unpairedMarks finds in %s: %s', (text, marks) => {
  expect(
    unpairedMarks(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(marks);
});

it('unpairedMarks says where each stands, code before it or not', () => {
  expect(unpairedMarks('`«one`»')).toEqual([{ start: 6, end: 7 }]);
  expect(unpairedMarks('» «')).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ]);
  expect(unpairedMarks('so')).toEqual([]);
});
