/** Laws of drawing: segments cover a block exactly, and the HTML says the words of both readings and nothing else. */
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/edition.ts';
import { parseTranscription } from '../../../src/text/reading.ts';
import { renderBlock } from '../../../src/text/render.ts';
import { segments, type Annotation } from '../../../src/text/segments.ts';
import { fc } from '../../support/laws.ts';

const reading = parseTranscription(
  '# Заголовок <b>\n\n**Підзаголовок.** Перші слова & "лапки", далі п\'ять слів і ще кілька слів ' +
    'наприкінці.\n\nДругий абзац, не довший.\n\n***\n\nПримітка.',
);
const { text } = reading;

const span = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
const plain = fc.array(
  fc.record({ span, type: fc.constantFrom('note' as const, 'claim' as const, 'rec' as const, 'apart' as const) }),
  { maxLength: 12 },
);
/** Emendations as the checker lets them pass: each inside one block, none over another. */
const emendations = fc
  .array(fc.record({ span, reading: fc.constantFrom('', 'инші', '11,3', '<i>&"', 'довге виправлення') }), {
    maxLength: 5,
  })
  .map((list) => {
    const kept: { span: { start: number; end: number }; reading: string }[] = [];
    for (const one of list) {
      const block = reading.blocks.find(({ start, end }) => one.span.start >= start && one.span.start < end);
      if (block === undefined) continue;
      const inside = { ...one, span: { start: one.span.start, end: Math.min(one.span.end, block.end) } };
      if (kept.every(({ span: other }) => inside.span.end <= other.start || inside.span.start >= other.end))
        kept.push(inside);
    }
    return kept;
  });
const annotations = fc
  .tuple(plain, emendations)
  .map(([others, corrections]): Annotation[] => [
    ...others.map((one, index) => ({ ...one, id: `a-${index}`, reading: null })),
    ...corrections.map((one, index) => ({ ...one, id: `e-${index}`, type: 'note' as const })),
  ]);

const textOf = (html: string, without: string): string => {
  const root = parse(html);
  for (const element of root.querySelectorAll(without)) element.remove();
  return root.textContent
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
};

/** The words of a block with every emendation carried out. */
function correctedWords(block: Block, list: readonly Annotation[]): string {
  let result = text.slice(block.start, block.end);
  const inside = list.filter(
    ({ reading: words, span: place }) => words !== null && place.start >= block.start && place.end <= block.end,
  );
  for (const { span: place, reading: words } of inside.sort((a, b) => b.span.start - a.span.start))
    result = result.slice(0, place.start - block.start) + (words ?? '') + result.slice(place.end - block.start);
  return result;
}

describe('laws of segments', () => {
  it('partition the block, and each is covered by exactly the annotations around it', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        for (const block of reading.blocks) {
          const pieces = segments(block, list);
          expect(pieces[0]?.start).toBe(block.start);
          expect(pieces.at(-1)?.end).toBe(block.end);
          pieces.forEach((piece, index) => {
            expect(piece.end).toBeGreaterThan(piece.start);
            if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
            const around = list
              .filter(({ span: place }) => place.start < piece.end && place.end > piece.start)
              .map(({ id }) => id);
            expect(piece.covers.map(({ id }) => id).sort()).toEqual(around.sort());
          });
        }
      }),
    );
  });
});

describe('laws of the rendered text', () => {
  it('without tags and corrections it is the block as transcribed', () => {
    fc.assert(
      fc.property(annotations, (list) =>
        reading.blocks.forEach((block) =>
          expect(textOf(renderBlock(reading, block, list), '.corr')).toBe(text.slice(block.start, block.end)),
        ),
      ),
    );
  });

  it('without the slips it is the block as corrected', () => {
    fc.assert(
      fc.property(annotations, (list) =>
        reading.blocks.forEach((block) =>
          expect(textOf(renderBlock(reading, block, list), '.sic')).toBe(correctedWords(block, list)),
        ),
      ),
    );
  });

  it('has every annotation as an id exactly once, in the block where it begins', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const ids = reading.blocks.flatMap((block) =>
          parse(renderBlock(reading, block, list))
            .querySelectorAll('[id]')
            .map((element) => element.id),
        );
        // An annotation that begins on the break between two blocks begins in neither.
        const beginning = list.filter(({ span: place }) =>
          reading.blocks.some(({ start, end }) => place.start >= start && place.start < end),
        );
        expect(ids.sort()).toEqual(beginning.map(({ id }) => id).sort());
      }),
    );
  });

  it('keeps every id in the corrected reading too, where the slips are hidden', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        for (const block of reading.blocks) {
          const root = parse(renderBlock(reading, block, list));
          expect(root.querySelectorAll('.sic [id]').map((element) => element.id)).toEqual([]);
        }
      }),
    );
  });

  it('leads from every covered word to an annotation that covers it', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const known = new Set(list.map(({ id }) => `#n-${id}`));
        for (const block of reading.blocks)
          for (const link of parse(renderBlock(reading, block, list)).querySelectorAll('a'))
            expect(known.has(link.getAttribute('href') ?? '')).toBe(true);
      }),
    );
  });

  it('sets run-in subheadings in strong type', () => {
    const paragraph = reading.blocks.find(({ id }) => id === 'p1');
    expect(renderBlock(reading, paragraph ?? reading.blocks[0]!, [])).toMatch(
      /^<strong>Підзаголовок\.<\/strong> Перші слова &amp; &quot;лапки&quot;/,
    );
  });
});
