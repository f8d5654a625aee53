/** How a text is cut into words and digits: as the regular expression has it that says what a piece is. */
import { expect, it } from 'vitest';
import { Pieces } from '../../../../src/text/numbers/pieces.ts';
import { anySign, fc, runs } from '../../../support/laws.ts';

const LETTER = String.raw`[\p{L}\u2160-\u216f][\p{L}\p{M}]*`;
const APOSTROPHE = String.raw`(?:['’ʼ]|(?<=[ПпВв])[^\p{L}\d\n]{1,2} ?(?=[ЯяЄє][Тт]|[Яя][Нн][Оо][Сс][Тт]))`;
const SIGN = String.raw`(?<![^\s(«"„—–-])[.,](?=\d)`;
const PIECE = new RegExp(String.raw`[\d¼-¾⅐-⅞]|${LETTER}(?:${APOSTROPHE}${LETTER})*|${SIGN}`, 'gu');

function piecesOf(text: string): string[] {
  const pieces = new Pieces(text);
  const found: string[] = [];
  while (pieces.next()) {
    const words = text.slice(pieces.start, pieces.end);
    expect(pieces.isWord).toBe(/^[\p{L}\u2160-\u216f]/u.test(words));
    found.push(words);
  }
  return found;
}

it.each([
  ['було ,5 та а,5 (.5', ['було', ',', '5', 'та', 'а', '5', '.', '5']],
  ['п’ять, п*ять, дев" ять, дев"яносто', ['п’ять', 'п*ять', 'дев" ять', 'дев"яносто']],
  ['слов*яни в "яру"', ['слов', 'яни', 'в', 'яру']],
  ['ⅩⅢ ст. ½', ['Ⅹ', 'Ⅲ', 'ст', '½']],
])('%s is cut into its pieces', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

const SIGNS = [...'пПвВяЯтТаZé5½ⅩⅢ', 'ять', 'п', "'", '’', 'ʼ', '"', '*', ' ', '\n', '.', ',', '-', '—', '«', '(', 'й'];
const ODD = ['\u0301', '\ufe0f', '\ud835\udc00', '\ud83d\ude00', '\ud835', '\udc00', '\u00a0', '\u02bc'];

it('any text is cut as the expression cuts it', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...SIGNS, ...ODD), fc.string({ unit: anySign, maxLength: 2 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (signs) => {
      const whole = signs.join('');
      expect(piecesOf(whole)).toEqual(whole.match(PIECE) ?? []);
    }),
    { numRuns: runs(800) },
  );
});
