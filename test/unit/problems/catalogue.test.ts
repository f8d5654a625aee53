/** The catalogue is whole in both languages. */
import { expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { fill, pieces } from '../../../src/problems/catalogue/entry.ts';

const entries = Object.entries(catalogue);
const parameters = (sentence: string): string[] =>
  pieces(sentence)
    .flatMap((piece) => ('slot' in piece ? [piece.slot] : []))
    .sort();

it('the catalogue knows at least sixty mistakes', () => {
  expect(entries.length).toBeGreaterThanOrEqual(60);
});

it.each(entries)('the problem %s speaks both languages', (code, entry) => {
  expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const parts = [entry.title, entry.what, entry.why, entry.mend];
  for (const part of parts) {
    expect(part.en.trim()).not.toBe('');
    expect(part.uk.trim()).not.toBe('');
    expect(parameters(part.uk)).toEqual(parameters(part.en));
    // A report has these beside what fills its sentences.
    expect(parameters(part.en)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(nearest|fault|behind|covers)$/)]),
    );
  }
  // A title is a name, the rest are sentences. «ё», «ы», «э», «ъ» are no Ukrainian letters.
  expect(entry.title.en).not.toMatch(/[.!]$/);
  for (const part of [entry.what, entry.why, entry.mend])
    if (!/\}\]?»?…?»?$/.test(part.en)) expect(part.en).toMatch(/[.»”…]$|^\{reason\}$|\.$/);
  for (const part of parts) expect(part.uk).not.toMatch(/[ёыэъ]|''/i);
  for (const part of parts) expect(part.en).not.toMatch(/[іїєґ]/i);
});

it('the catalogue splits sentences at slots and keeps braces that are not to be filled', () => {
  expect(pieces('Write {claim-id} or {={number}}, then {#{id}}.')).toEqual([
    { words: 'Write {claim-id} or {=' },
    { slot: 'number' },
    { words: '}, then {#' },
    { slot: 'id' },
    { words: '}.' },
  ]);
});

it('the catalogue fills parameters in the language asked for, and leaves what a writer is to type', () => {
  expect(fill('{word} {{id}} {claim-id} {missing}', { 'word:en': 'one', 'word:uk': 'один', id: 'x' }, 'uk')).toBe(
    'один {x} {claim-id} {missing}',
  );
});
