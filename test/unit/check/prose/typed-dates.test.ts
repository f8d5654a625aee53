/** Dates that our prose writes in numbers of its own: days that no calendar has, ranges backwards, two calendars. */
import { expect, it } from 'vitest';
import type { TextPlace } from '../../../../src/check/prose/text-place.ts';
import { checkTypedDates, compareCalendar } from '../../../../src/check/prose/typed-dates.ts';
import { between, type Lang } from '../../../../src/model/common.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';

/** A file that holds the text after two letters. */
function placeOf(source: string, path = 'content/pages/about.md'): TextPlace {
  return {
    file: new SourceFile(path, `ab${source}\n`),
    at: (offset, length) => between(offset + 2, offset + 2 + length),
  };
}

/** What is said of a text: its words, where they stand, and why. */
function told(source: string, lang: Lang): unknown[] {
  const problems = new Problems();
  checkTypedDates(source, placeOf(source), lang, problems);
  return problems
    .list()
    .map(({ code, column, length, params }) => [
      code,
      source.slice(column - 3, column - 3 + length),
      params['text'],
      params['reason:en'],
    ]);
}

it.each([
  ['en', 'on {=31} November, as', '31} November', '31 November'],
  ['en', 'on {=0} May', '0} May', '0 May'],
  ['en', 'on {=30} February {=1924}', '30} February', '30 February'],
  ['en', 'on {=29} February {=1923}', '29} February', '29 February'],
  ['en', 'on {=29} February, 1923', '29} February', '29 February'],
  ['en', 'on {=31st} June', '31st} June', '31st} June'],
  ['en', '{=30–32} May', '30–32} May', '30–32} May'],
  ['en', '{=33–3} May', '33–3} May', '33–3} May'],
  ['uk', 'від {=31} листопада', '31} листопада', '31 листопада'],
  ['uk', '{=32-го} травня', '32-го} травня', '32-го} травня'],
] as const)('in %s, “%s” names a day that no calendar has', (lang, source, words, text) => {
  expect(told(source, lang)).toMatchObject([['date-typed', words, text, expect.any(String)]]);
});

it.each([
  ['en', '{=9–3} May', '9–3} May'],
  ['en', '{=9th–3rd} May', '9th–3rd} May'],
  ['uk', '{=9–3} травня', '9–3} травня'],
  ['en', 'in {=1930–1919}, then', '{=1930–1919}'],
  ['en', 'in {=1930}–{=1919}', '{=1930}–{=1919}'],
  ['en', 'From {=1930} to {=1919}', 'From {=1930} to {=1919}'],
  ['en', 'from {=1930} until {=1919}', 'from {=1930} until {=1919}'],
  ['uk', 'з {=1930} до {=1919}', 'з {=1930} до {=1919}'],
  ['uk', 'Від {=2010} до {=1919}', 'Від {=2010} до {=1919}'],
] as const)('in %s, “%s” ends before it begins', (lang, source, words) => {
  expect(told(source, lang).map((one) => (one as unknown[])[1])).toEqual([words]);
});

it('why a date cannot be is said for each kind of fault', () => {
  const [[, , , day] = []] = told('{=32} May', 'en') as string[][];
  const [[, , , backwards] = []] = told('{=9–3} May', 'en') as string[][];
  expect(day).not.toBe(backwards);
  expect(told('{=33–3} May', 'en')).toMatchObject([['date-typed', '33–3} May', '33–3} May', day]]);
  expect(told('{=1930–1919}', 'en')).toMatchObject([['date-typed', '{=1930–1919}', '{=1930–1919}', backwards]]);
});

it.each([
  ['en', 'on {=31} May and {=1} June'],
  ['en', 'on {=29} February {=1924}'],
  ['en', 'on {=29} February'],
  ['en', '{=3–9} May, {=3–3} May'],
  ['en', 'on 32 May, no mark of ours'],
  ['en', '{=32} of May, and {=5} 32 May'],
  ['en', '{=1919–1930}, {=1919}–{=1930}, {=1919–1919}'],
  ['en', 'away from {=1930} or to {=1919}; therefrom {=1930} to {=1919}'],
  ['en', 'з {=1930} до {=1919}'],
  ['uk', 'from {=1930} to {=1919}'],
  ['uk', 'без {=1930} до {=1919}'],
  ['uk', 'з {=1919} до {=1930}'],
] as const)('in %s, nothing is wrong with “%s”', (lang, source) => {
  expect(told(source, lang)).toEqual([]);
});

/** What is said of two languages of one paragraph that stands after three letters. */
function compared(en: string, uk: string): unknown[] {
  const problems = new Problems();
  compareCalendar(
    { place: placeOf(`…\n\n${en}`, 'en.md'), words: en, offset: 3 },
    { place: placeOf(`…\n\n${uk}`, 'uk.md'), words: uk, offset: 3 },
    problems,
  );
  return problems
    .list()
    .map(({ code, file, line, column, length, params }) => [
      code,
      `${file}:${line}`,
      uk.slice(column - 1, column - 1 + length),
      params,
    ]);
}

it.each([
  ['in May', 'у червні', 'May', 'червні'],
  ['on Monday', 'у вівторок', 'Monday', 'вівторок'],
  ['on Tuesdays', 'у понеділок', 'Tuesdays', 'понеділок'],
  ['on Wednesday', 'у четвер', 'Wednesday', 'четвер'],
  ['on Thursday', 'у середу', 'Thursday', 'середу'],
  ['on Friday', 'у суботу', 'Friday', 'суботу'],
  ['on Saturday', 'у п’ятницю', 'Saturday', 'п’ятницю'],
  ['on Sunday', 'четвергами', 'Sunday', 'четвергами'],
  ['on Monday', 'у неділю', 'Monday', 'неділю'],
  ['on Monday in May', 'у понеділок червня', 'May', 'червня'],
  ['on Monday in May', 'у вівторок травня', 'Monday', 'вівторок'],
])('checkTypedDates does not let “%s” be «%s»: %s, %s', (en, uk, other, words) => {
  expect(compared(en, uk)).toEqual([['calendar-differs', 'uk.md:3', words, { words, other, file: 'en.md:3' }]]);
});

it.each([
  ['on Monday in May', 'у понеділок, у травні'],
  ['on Wednesday', 'у середу'],
  ['on Saturday', 'у суботу'],
  ['in May', 'нічого'],
  ['nothing', 'у травні'],
  ['in May', 'у понеділок'],
  ['in May and June', 'у травні'],
  ['on Monday', 'четвертий, усередині, посередник, суботник'],
])('checkTypedDates lets “%s” be «%s»', (en, uk) => {
  expect(compared(en, uk)).toEqual([]);
});
