/** The text of a printed block: what another program finds in the page when it looks there for words. */
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import type { Block } from '../../../src/model/edition.ts';
import { toSourceHtml } from '../../../src/text/html.ts';
import { printedText } from '../../../src/text/printed-text.ts';
import { renderPlainly } from '../../../src/text/render.ts';
import { annotations, drawn, emending, reading } from '../../support/annotations.ts';
import { fc } from '../../support/laws.ts';

const words = { text: 'first\none two three', blocks: [] };
const line: Block = { id: 'p1', kind: 'paragraph', level: 0, start: 6, end: 19, strong: [] };

it('printedText is the words of the block where nothing is emended', () => {
  const { text, place } = printedText(words, line, [drawn('note', 'a', 10, 13)]);
  expect(text).toBe('one two three');
  expect(place({ start: 10, end: 13 })).toEqual({ start: 4, end: 7 });
});

it('printedText has the correction after the slip, and finds the words on either side of it', () => {
  const { text, place } = printedText(words, line, [emending('a', 10, 13, 'TWO')]);
  expect(text).toBe('one two\u00a0[sic] [TWO] three');
  const at = (start: number, end: number): string => {
    const span = place({ start, end });
    return text.slice(span.start, span.end);
  };
  expect(at(6, 9)).toBe('one');
  expect(at(10, 13)).toBe('two');
  expect(at(14, 19)).toBe('three');
  expect(at(6, 19)).toBe('one two\u00a0[sic] [TWO] three');
});

it('printedText leaves out of a span what lies outside the block', () => {
  expect(printedText(words, line, []).place({ start: 0, end: 9 })).toEqual({ start: 0, end: 3 });
});

it('printedText is the text of the block as the page has it, whatever else is annotated', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      for (const block of reading.blocks) {
        const emended = list.filter((one) => 'emendation' in one && one.emendation !== null);
        const page = parse(toSourceHtml(renderPlainly(reading, { ...block, numerals: [] }, list))).textContent;
        expect(unescape(page)).toBe(printedText(reading, block, emended).text);
      }
    }),
  );
});

it('printedText places every word of the transcription on itself', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      for (const block of reading.blocks) {
        const { text, place } = printedText(reading, block, list);
        for (let start = block.start; start < block.end; start += 1) {
          const at = place({ start, end: start + 1 });
          expect(text.slice(at.start, at.end)).toBe(reading.text[start]);
        }
      }
    }),
  );
});

const unescape = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
