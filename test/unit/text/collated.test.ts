import { expect, test } from 'vitest';
import { signsOf, unlike } from '../../../src/text/collated.ts';
import { parseTranscription } from '../../../src/text/reading.ts';

const SOURCE = '# Лист.\n\nПерше речення. Друге, довше! Третє?\n\nЧетверте і п’яте. І п’яте.\n\n***\n\nБібліотека.';
const SIGNS = signsOf(parseTranscription(SOURCE));

/** What is told of the source, with words put in the place of others. */
const told = (from: string, to: string): string[] => {
  expect(SOURCE).toContain(from);
  const reading = parseTranscription(SOURCE.replace(from, to));
  return unlike(reading, SIGNS).map(({ start, end }) => reading.text.slice(start, end));
};

test('signs of a source are one of four characters for each sentence', () => {
  expect(SIGNS.split(' ').map(({ length }) => length)).toEqual([4, 4, 4, 4, 4, 4]);
});

test.each([
  ['nothing', 'Перше', 'Перше', []],
  ['a letter', 'Друге', 'Другe', ['Другe, довше!']],
  ['a comma', 'Друге,', 'Друге', ['Друге довше!']],
  ['a sentence that came', ' Третє?', ' Третє? Ще одне.', ['Ще одне.']],
  ['one that stands twice', ' Третє?', ' Третє? Третє?', ['Третє?']],
  ['one that has gone', ' Друге, довше!', '', ['Третє?']],
  ['the last that has gone', ' І п’яте.', '', ['Четверте і п’яте.']],
  ['two that changed places', 'Друге, довше! Третє?', 'Третє? Друге, довше!', ['Третє?']],
  ['a sentence cut in two', 'Четверте і', 'Четверте. І', ['Четверте.', 'І п’яте.']],
  ['space', 'Перше речення. ', 'Перше   речення.\n', []],
  ['a paragraph split between sentences', 'Перше речення. ', 'Перше речення.\n\n', []],
  ['what is outside the document', 'Бібліотека', 'Книгозбірня', []],
])('of a source in which %s is changed the sentences are told', (_, from, to, sentences) => {
  expect(told(from, to)).toEqual(sentences);
});
