/** The short way through plain prose gives what the parser gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { markdown, plainText, readProse, renderProse } from '../../../src/text/markdown.ts';

const context = { cite: (inner: string) => `<cite>${inner}</cite>`, link: (target: string) => target };
// Words as editors write them, and every sign that means something to the parser.
const piece = fc.constantFrom(
  'слово',
  'word',
  'ї',
  'é',
  '𝒜',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\n\n',
  '\t',
  '-',
  '–',
  '1',
  '1.',
  '1)',
  '.',
  ',',
  '«',
  '»',
  '"',
  "'",
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](',
  '<',
  '>',
  '{',
  '}',
  '!',
  '&',
  '&amp;',
  '#',
  '## ',
  '+',
  '=',
  '~',
  '|',
  '\\',
  ':',
  '/',
  'https://x.y',
  '***',
  '> ',
);
const prose = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').trim());

describe('prose without marks', () => {
  it('is rendered as the parser renders it', () => {
    fc.assert(
      fc.property(prose, (source) => renderProse(source, context) === markdown.render(source, { ...context }).trim()),
      { numRuns: 3000 },
    );
  });

  it('loses no letter where the parser loses none', () => {
    // A sentence that the parser has to read, before prose that may go the short way.
    fc.assert(
      fc.property(
        prose,
        (source) => (readProse(source).lost === null) === (readProse(`*a*\n\n${source}`).lost === null),
      ),
      { numRuns: 2000 },
    );
  });

  it('has the words that a browser would show', () => {
    const slow = (html: string): string => plainText(`${html}<i></i>`);
    for (const { translations, notes } of edition().documents) {
      for (const { html } of [...translations.en, ...translations.uk]) expect(plainText(html)).toBe(slow(html));
      for (const { html } of notes)
        expect([plainText(html.en), plainText(html.uk)]).toEqual([slow(html.en), slow(html.uk)]);
    }
  });
});
