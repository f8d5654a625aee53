import { expect, it } from 'vitest';
import { draftMark, isPlaceholder, saysNothing } from '../../../src/model/placeholders.ts';

it.each(['TODO: ask', 'who? (TBD)', 'FIXME', 'Lorem ipsum dolor', 'in the year ???', 'ХХХХ членів'])(
  'draftMark finds a mark of a draft in “%s”',
  (text) => {
    expect(draftMark(text)).not.toBeNull();
  },
);

it.each(['What is to be done', 'todo el mundo', 'the XXX congress', 'Really?!', 'методом', 'MASTODON'])(
  'draftMark finds none in “%s”',
  (text) => {
    expect(draftMark(text)).toBeNull();
  },
);

it.each([
  'To be done.',
  '(to be translated)',
  '…',
  '—',
  'Translation follows.',
  '[to follow]',
  'Буде перекладено.',
  'Переклад додамо пізніше.',
  'Дописати!',
])('isPlaceholder knows “%s”', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  'Much remains to be done.',
  'Leaders whom others follow.',
  'Ще багато належить зробити.',
  'Notice.',
  '{cells-now}',
  'Перекладено не все.',
])('isPlaceholder takes “%s” for a text', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

it('saysNothing asks for a letter, a figure or a citation', () => {
  expect(['\u00a0', ' - ', '***', '1', 'a', '{x}'].map(saysNothing)).toEqual([true, true, true, false, false, false]);
});
