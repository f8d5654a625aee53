/** Translated blocks: their parts as written, and how they are cut into sentences. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TranslatedPiece } from '../../../src/model/translation.ts';
import { cutSentences, type Step } from '../../../src/text/translated-sentences.ts';
import { readTranslated } from '../../../src/text/translated.ts';

const wordsOf = (piece: TranslatedPiece): string => (typeof piece === 'string' ? piece : piece.words);
const sentences = (steps: readonly Step[]): string[] =>
  cutSentences(steps).sentences.map((sentence) => sentence.map(wordsOf).join(''));

it('readTranslated finds words and marks, each at its place', () => {
  const source = '**By {a-1}** now\n{b-2| eleven }: {=first of all}{+} {/}';
  const { parts, broken, signs } = readTranslated(source);
  expect([broken, signs]).toEqual([[], []]);
  expect(parts.map(({ kind, strong, start, end }) => [kind, strong, source.slice(start, end)])).toEqual([
    ['words', true, 'By '],
    ['mark', true, '{a-1}'],
    ['words', false, ' now\n'],
    ['mark', false, '{b-2| eleven }'],
    ['words', false, ': '],
    ['literal', false, '{=first of all}'],
    ['join', false, '{+}'],
    ['words', false, ' '],
    ['part', false, '{/}'],
  ]);
  const said = parts.flatMap((part) => ('words' in part ? [part.words] : []));
  expect(said).toEqual(['By ', null, ' now ', 'eleven', ': ', 'first of all', ' ']);
});

it.each([
  ['{cells', ['{']],
  ['cells}', ['}']],
  ['{check:ratio}', ['{check:ratio}']],
  ['{cells@transcribed}', ['{cells@transcribed}']],
  ['{Cells|words}', ['{Cells|words}']],
  ['{cells|}', ['{cells|}']],
  ['{}', ['{}']],
])('readTranslated reports the braces of “%s”', (source, broken) => {
  expect(readTranslated(source).broken.map(({ text }) => text)).toEqual(broken);
});

it.each([
  ['a *word* and _another_', ['*word*', '_another_']],
  ['[words](#p1) and `code`', ['](', '`', '`']],
  ['one ** alone', ['**']],
  ['**two** and **', ['**']],
  ['snake_case_word, 2 * 3 * 4, [and] (so)', []],
])('readTranslated reports the signs of “%s”', (source, found) => {
  expect(readTranslated(source).signs.map(({ start, end }) => source.slice(start, end))).toEqual(found);
});

it.each<[string, readonly Step[], string[]]>([
  ['where sentences end', ['One here.  Two\nthere. '], ['One here.', 'Two there.']],
  ['not at the point of a mark', ['Now ', number('4.2'), ' per cent. Next'], ['Now 4.2 per cent.', 'Next']],
  ['after a mark', ['Up to ', number('5–6'), '. Next'], ['Up to 5–6.', 'Next']],
  ['not inside a mark', ['By ', number('Mr. A. So it was'), ' said'], ['By Mr. A. So it was said']],
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
