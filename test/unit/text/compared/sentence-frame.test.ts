import { expect, it } from 'vitest';
import { frameFault } from '../../../../src/text/compared/sentence-frame.ts';

it.each([
  ['Партія справилася.', 'the party coped.', 'capital'],
  ['«Партія» справилася.', '“party” coped.', 'capital'],
  ['Партія справилася.', 'The party coped', 'end'],
  ['Партія справилася.', 'The party coped,', 'end'],
  ['Партія справилася.', 'Has the party coped?', 'question'],
  ['Чи справилася партія?', 'The party has coped.', 'question'],
  ['Партія справилася.', 'The party has coped!', null],
  ['Партія справилася.', 'The party has “coped.”', null],
  ['Партія справилася.', '**The party** has coped [sic].', null],
  ['Партія справилася (Ратау).', 'The party has coped (RATAU.)', null],
  ['1068 осередків.', '1,068 cells.', null],
  ['партія справилася', 'the party coped', null],
  ['Партія справилася', 'The party coped.', null],
  ['Завдання такі:', 'The tasks:', null],
] as const)('frameFault of «%s» rendered as “%s” is %s', (source, translation, fault) => {
  expect(frameFault(source, translation)).toBe(fault);
});

it.each([
  ['Це підніме його.', 'this will raise it.', { before: true, behind: false }, null],
  ['Це підніме його.', 'This will raise it', { before: true, behind: false }, 'end'],
  ['Партія справилася.', 'The party has coped,', { before: false, behind: true }, null],
  ['Партія справилася.', 'the party has coped,', { before: false, behind: true }, 'capital'],
  ['Чи справилася партія?', 'The party has coped,', { before: false, behind: true }, 'end'],
] as const)('frameFault of «%s» that the translator joins to others as “%s”, %j, is %s', (source, here, run, fault) => {
  expect(frameFault(source, here, run)).toBe(fault);
});
