/** How the pieces of a translated block are cut into sentences. */
import { expect, it } from 'vitest';
import type { TranslatedPiece } from '../../../src/model/translation.ts';
import { cutSentences, type Step } from '../../../src/text/translated-sentences.ts';
import { fc } from '../../support/laws.ts';

const wordsOf = (piece: TranslatedPiece): string => (typeof piece === 'string' ? piece : piece.words);
const sentences = (steps: readonly Step[]): string[] =>
  cutSentences(steps).sentences.map((sentence) => sentence.map(wordsOf).join(''));

it.each<[string, readonly Step[], string[]]>([
  ['where sentences end', ['One here.  Two\nthere. '], ['One here.', 'Two there.']],
  ['not at the point of a mark', ['Now ', number('4.2'), ' per cent. Next'], ['Now 4.2 per cent.', 'Next']],
  ['after a mark', ['Up to ', number('5–6'), '. Next'], ['Up to 5–6.', 'Next']],
  ['not inside a mark', ['By ', number('three. So it was'), ' said'], ['By three. So it was said']],
  ['not where they are joined', ['Cells.', { at: 'join' }, ' L. M.'], ['Cells. L. M.']],
  ['where one is parted', ['One and ', { at: 'part' }, 'the other.'], ['One and', 'the other.']],
])('cutSentences cuts %s', (_, steps, expected) => {
  expect(sentences(steps)).toEqual(expected);
  expect(cutSentences(steps).idle).toEqual([]);
});

it.each<[string, readonly Step[]]>([
  ['joins where a sentence goes on', ['One ', { at: 'join' }, 'two.']],
  ['parts where a sentence ends', ['One. ', { at: 'part' }, 'Two.']],
  ['stands before everything', [{ at: 'join' }, 'One. Two.']],
  ['stands behind everything', ['One. Two.', { at: 'part' }]],
])('cutSentences says that a mark is idle that %s', (_, steps) => {
  expect(cutSentences(steps).idle).toHaveLength(1);
});

it.each<[string, readonly Step[], readonly (readonly TranslatedPiece[])[]]>([
  ['plain words as they are', ['One ', number('4'), '. Two'], [['One ', number('4'), '.'], ['Two']]],
  [
    'strong words on both sides of a cut',
    [strong('One. Two '), 'three.'],
    [[strong('One.')], [strong('Two '), 'three.']],
  ],
  ['a mark at either end', [number('4'), ' here. ', number('5')], [[number('4'), ' here.'], [number('5')]]],
  ['one space for several', ['One ', ' two', '  ', number(' 3 '), '. '], [['One ', 'two', ' ', number('3 '), '.']]],
  ['nothing of nothing', [' ', ''], []],
  ['no empty piece and no empty sentence', [' ', 'One. ', { at: 'part' }, ' ', ''], [['One.']]],
])('cutSentences keeps %s', (_, steps, expected) => {
  expect(cutSentences(steps).sentences).toEqual(expected);
});

it('cutSentences loses no word and keeps their order', () => {
  const piece = fc.oneof(
    fc.constantFrom<Step>('One here. ', 'Two', ' (so). ', '. ', ' тов. Ім’я ', '\n', { at: 'join' }, { at: 'part' }),
    fc.constantFrom('1,068', 'A. B', ' x ').map(number),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (steps) => {
      const letters = (text: string): string => text.replace(/\s+/gu, '');
      const all = steps.map((step) => (typeof step !== 'string' && 'at' in step ? '' : wordsOf(step))).join('');
      expect(letters(sentences(steps).join(''))).toBe(letters(all));
      for (const sentence of sentences(steps)) expect(sentence).toBe(sentence.trim().replace(/\s+/gu, ' '));
    }),
    { seed: 1924 },
  );
});

function number(words: string): TranslatedPiece {
  return { words, strong: false, renders: { what: 'claim', id: 'a-claim' } };
}

function strong(words: string): TranslatedPiece {
  return { words, strong: true, renders: null };
}
