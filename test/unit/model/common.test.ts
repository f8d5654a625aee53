import { expect, it } from 'vitest';
import { mendId } from '../../../src/model/common.ts';

it.each([
  ['PC-Kharkiv', 'pc-kharkiv'],
  [' cells now ', 'cells-now'],
  ['cells_now--1924', 'cells-now-1924'],
  ['-cells.now-', 'cells-now'],
])('mendId makes an id of “%s”', (words, id) => {
  expect(mendId(words)).toEqual([id]);
});

it.each(['cells-now', '1924-cells', 'осередки', '', 'cells!'])('mendId offers nothing for “%s”', (words) => {
  expect(mendId(words)).toEqual([]);
});
