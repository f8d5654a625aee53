/** Where words begin and end, whatever they are written in. */
import { expect, it } from 'vitest';
import { tokens } from '../../../../src/model/search/fold.ts';

/** Whether a sign between two letters goes on with their word. */
const joins = (sign: string): boolean => tokens(`а${sign}а`)[0]?.end === 3;

it('what is a letter or a mark does not depend on what else stands in the text', () => {
  const [nearLetters, all]: [string[], string[]] = [[], []];
  for (let code = 0; code < 0x530; code += 1) {
    const sign = String.fromCharCode(code);
    // A sign of no width and a hyphen go on, too; an apostrophe does between letters.
    if (/['`´‘’ʼ\u00ad-]/u.test(sign)) continue;
    if (joins(sign)) nearLetters.push(sign);
    if (/[\p{L}\p{M}]/u.test(sign)) all.push(sign);
  }
  expect(nearLetters).toEqual(all);
});

it('an abbreviation with a letter in brackets is one word, beside letters of any alphabet', () => {
  const near = tokens('КП(б)У і ВКП(б).').map(({ word }) => word);
  expect(near).toEqual(['кпбу', 'і', 'вкпб']);
  expect(tokens('КП(б)У і ВКП(б) 漢.').map(({ word }) => word)).toEqual([...near, '漢']);
});
