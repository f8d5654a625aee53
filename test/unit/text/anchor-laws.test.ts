/** Laws of anchors: what is described is found again, and nothing else is ever found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { anchor, flatten, occurrences, widen } from '../../../src/text/anchor.ts';
import { smallDifferences } from '../../../src/text/differences.ts';
import { likeness, nearest, nearestPassages } from '../../../src/text/likeness.ts';
import { collapseSpace, parseTranscription } from '../../../src/text/reading.ts';
import { FIXTURES } from '../../support/tree.ts';
import { fc, runs } from '../../support/laws.ts';

const texts = ['000_c3f7ce2fb380239d.txt', '001_af1945dec7d8b539.txt', '002_db9e1977d2e65054.txt'].map(
  (file) => parseTranscription(readFileSync(join(FIXTURES, 'transcriptions', file), 'utf8')).text,
);

/** Whole words of a real document. */
const range = fc.constantFrom(...texts).chain((text) => {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return fc.tuple(fc.nat(words.length - 1), fc.nat(11)).map(([first, more]) => ({
    text,
    start: words[first]?.start ?? 0,
    end: words[Math.min(first + more, words.length - 1)]?.end ?? 0,
  }));
});

/** How a person would point at a range: by its words, and by more words around them where those stand more often. */
function describeRange({ text, start, end }: { text: string; start: number; end: number }): {
  quote: string;
  context?: string;
  at: number;
} {
  const flat = flatten(text);
  const quote = flat.slice(start, end);
  if (occurrences(flat, quote).length === 1) return { quote, at: 0 };
  const context = widen(flat, { start, end });
  return { quote, context, at: start - flat.indexOf(context) };
}

it('anchor finds the described range again', () => {
  fc.assert(
    fc.property(range, (place) => {
      const { quote, context, at } = describeRange(place);
      expect(anchor(place.text, quote, context, at)).toEqual({
        ok: true,
        span: { start: place.start, end: place.end },
      });
    }),
    { numRuns: runs(500) },
  );
});

it('anchor does not care how the white space of a quote is broken', () => {
  fc.assert(
    fc.property(range, fc.constantFrom('\n', '  ', '\t', '\r\n', ' \n '), (place, space) => {
      const { quote, context, at } = describeRange(place);
      const broken = (text: string): string => ` ${text.replaceAll(' ', space)} `;
      expect(anchor(place.text, broken(quote), context === undefined ? undefined : broken(context), at)).toEqual({
        ok: true,
        span: { start: place.start, end: place.end },
      });
    }),
  );
});

it('anchor never resolves damaged words in silence', () => {
  fc.assert(
    fc.property(range, damage, ({ text, start, end }, change) => {
      const quote = flatten(text).slice(start, end);
      const damaged = change(quote);
      const result = anchor(text, damaged);
      if (result.ok) expect(flatten(text).slice(result.span.start, result.span.end)).toBe(collapseSpace(damaged));
      else expect(['missing', 'differs', 'ambiguous']).toContain(result.why);
    }),
    { numRuns: runs(500) },
  );
});

it('anchor names what would have been right only in words of the source', () => {
  fc.assert(
    fc.property(range, damage, ({ text, start, end }, change) => {
      const result = anchor(text, change(flatten(text).slice(start, end)));
      if (!result.ok) for (const words of result.nearest) expect(flatten(text)).toContain(words);
    }),
    { numRuns: runs(300) },
  );
});

it('anchor knows every small difference for what it is', () => {
  const text = "На початку 1924 року було вісімсот п'ятдесять чотири «осередків» —1068.";
  const kinds = (quote: string): unknown => smallDifferences(text, quote)?.differences.map(({ kind }) => kind);
  expect(kinds('п’ятдесять')).toEqual(['apostrophe']);
  expect(kinds('на початку')).toEqual(['case']);
  expect(kinds('«осередків» -1068')).toEqual(['dash']);
  expect(kinds('"осередків" —1068')).toEqual(['quotation-mark']);
  expect(kinds('почат ку 1924')).toEqual(['space']);
  expect(kinds('початкy')).toEqual(['lookalike']);
  expect(kinds('вісімсот п’ятдесять  ЧОТИРИ')).toEqual(['apostrophe', 'space', 'case']);
  expect(kinds('початку')).toEqual([]);
  expect(kinds('початок')).toBeUndefined();
  expect(smallDifferences('мій', 'мии\u0306')).toBeNull();
  expect(smallDifferences('мій дім', 'міи\u0306 дім')?.differences.map(({ kind }) => kind)).toEqual(['normalisation']);
});

it('anchor gives back the span of what differs', () => {
  fc.assert(
    fc.property(range, ({ text, start, end }) => {
      const flat = flatten(text);
      const quote = flat.slice(start, end);
      const found = smallDifferences(flat, quote.toUpperCase());
      expect(found?.span === undefined ? '' : flat.slice(found.span.start, found.span.end).toUpperCase()).toBe(
        quote.toUpperCase(),
      );
    }),
    { numRuns: runs(200) },
  );
});

/** A letter taken out, put in or exchanged; a word taken out, or two exchanged. */
const damage = fc
  .tuple(fc.nat(10_000), fc.constantFrom('drop', 'add', 'change', 'word', 'swap'), fc.constantFrom('ж', 'ї', '7', '—'))
  .map(([seed, how, letter]) => (quote: string): string => {
    const at = seed % quote.length;
    const words = quote.split(' ');
    const one = seed % words.length;
    switch (how) {
      case 'drop':
        return quote.slice(0, at) + quote.slice(at + 1);
      case 'add':
        return quote.slice(0, at) + letter + quote.slice(at);
      case 'change':
        return quote.slice(0, at) + (quote[at] === letter ? 'щ' : letter) + quote.slice(at + 1);
      case 'word':
        return words.filter((_, index) => index !== one).join(' ');
      default:
        return words
          .map((word, index) =>
            index === one ? (words[one + 1] ?? word) : index === one + 1 ? (words[one] ?? word) : word,
          )
          .join(' ');
    }
  });

it('likeness is 1 for equal words and strictly less for damaged ones', () => {
  fc.assert(
    fc.property(range, damage, ({ text, start, end }, change) => {
      const quote = text.slice(start, end);
      const damaged = change(quote);
      expect(likeness(quote, quote)).toBe(1);
      if (damaged !== quote) expect(likeness(quote, damaged)).toBeLessThan(1);
    }),
    { numRuns: runs(1000) },
  );
});

it('likeness is the same both ways, and between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30, unit: 'grapheme' }),
      fc.string({ maxLength: 30, unit: 'grapheme' }),
      (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('nearest puts the right word before the damaged one', () => {
  fc.assert(
    fc.property(range, damage, ({ text, start, end }, change) => {
      const quote = text.slice(start, end);
      expect(nearest(quote, [change(quote), quote], 1)).toEqual([quote]);
    }),
    { numRuns: runs(300) },
  );
});

it('nearestPassages leads damaged words of some length back to where they came from', () => {
  fc.assert(
    fc.property(range, damage, ({ text, start, end }, change) => {
      const flat = flatten(text);
      const quote = flat.slice(start, end);
      const damaged = change(quote);
      // Below a likeness of 0.4 nothing is offered, and a short word that lost a letter is anybody's guess.
      fc.pre(quote.length >= 12 && likeness(quote, damaged) >= 0.6);
      const best = Math.max(0, ...nearestPassages(flat, damaged, 3).map((candidate) => likeness(candidate, damaged)));
      expect(best).toBeGreaterThanOrEqual(likeness(quote, damaged) * 0.75);
    }),
    { numRuns: runs(300) },
  );
});

it('nearest gives up where nothing is alike', () => {
  expect(nearestPassages(texts[0] ?? '', 'qwertz uiop asdf', 3)).toEqual([]);
  expect(nearestPassages('', 'слово', 3)).toEqual([]);
  expect(nearestPassages('слово', '', 3)).toEqual([]);
  expect(nearestPassages('слово', 'довше за сам текст слово', 3)).toEqual([]);
});
