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
])('unpairedMarks finds in %s: %s', (text, marks) => {
  expect(
    unpairedMarks(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(marks);
});
