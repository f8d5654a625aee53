/**
 * Laws of the reading text: no word of a transcription is lost or changed, and each character knows where it came from.
 */
import { expect, it } from 'vitest';
import { blockAt, collapseSpace, fileOffset, parseTranscription } from '../../../src/text/reading.ts';
import { fc } from '../../support/laws.ts';

/** Transcriptions as people write them, and as they should not: markup at odd places, every kind of white space. */
const piece = fc.constantFrom(
  'слово',
  'п’ять',
  "п'ять",
  'І',
  '—1068',
  '*',
  '**',
  '#',
  '# ',
  '## Заг',
  '***',
  '\n***\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '😀',
  'é',
  '<b>',
  '&amp;',
  '_x_',
  '[a](b)',
  '|',
  '.',
  '—',
  '>',
);
const transcription = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What the four signs of markup leave of a file: an independent and slower reader, line by line. */
function words(source: string): string {
  let outside = false;
  const kept = source.split('\n').map((line) => {
    if (/^\s*\*\*\*\s*$/.test(line)) {
      outside = true;
      return '';
    }
    return (outside ? line : line.replace(/^ {0,3}#{1,2} +(?=\S)/, '')).replaceAll('**', '');
  });
  return kept.join('\n').replace(/\s+/gu, '');
}

it('the reading text has every character of the file but white space and markup, in order', () => {
  fc.assert(
    fc.property(transcription, (source) => {
      expect(parseTranscription(source).text.replace(/\s+/gu, '')).toBe(words(source));
    }),
  );
});

it('the reading text leads every character back to itself in the file', () => {
  fc.assert(
    fc.property(transcription, fc.constantFrom('', '---\ntitle: x\n---\n'), (source, front) => {
      const file = front + source;
      const parsed = parseTranscription(file, front.length);
      for (let at = 0; at < parsed.text.length; at += 1) {
        const [read, written] = [parsed.text[at] ?? '', file[fileOffset(parsed, at)] ?? ''];
        if (read === ' ' || read === '\n') expect(written).toMatch(/\s/);
        else expect(written).toBe(read);
      }
    }),
  );
});

it('the reading text goes through the file in one direction', () => {
  fc.assert(
    fc.property(transcription, (source) => {
      const parsed = parseTranscription(source);
      const offsets = Array.from(parsed.text, (_, at) => fileOffset(parsed, at));
      expect(
        offsets.every(
          (offset, at) =>
            at === 0 || offset > (offsets[at - 1] ?? 0) || parsed.text.codePointAt(at) !== parsed.text.charCodeAt(at),
        ),
      ).toBe(true);
    }),
  );
});

it('the reading text is cut into blocks without gap, overlap or doubled id, and a place belongs to its block', () => {
  fc.assert(
    fc.property(transcription, (source) => {
      const { text, blocks } = parseTranscription(source);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      for (const block of blocks) {
        for (const strong of block.strong)
          expect(strong.start >= block.start && strong.end <= block.end && strong.end > strong.start).toBe(true);
        if (block.end > block.start) expect(blockAt({ text, blocks }, block.start)).toBe(block);
      }
    }),
  );
});

it('the reading text has no white space but single spaces inside blocks', () => {
  fc.assert(
    fc.property(transcription, (source) => {
      const { text, blocks, unpaired } = parseTranscription(source);
      if (unpaired.length > 0) return;
      for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(collapseSpace(text.slice(start, end)));
    }),
  );
});
