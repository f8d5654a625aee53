/** A small text with any annotations over it, for laws of cutting and drawing. */
import type { Span } from '../../src/model/common.ts';
import type { Drawn } from '../../src/text/marks.ts';
import { parseTranscription } from '../../src/text/reading.ts';
import { fc } from './laws.ts';

export const reading = parseTranscription(
  '# Заголовок <b>\n\n**Підзаголовок.** Перші слова & "лапки", далі п\'ять слів і ще кілька слів ' +
    'наприкінці.\n\nДругий абзац, не довший.\n\n***\n\nПримітка.',
);
const { text } = reading;

const span = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));

/** A note without an emendation, or a row of the dataset. */
export function drawn(type: Drawn['type'], id: string, start: number, end: number): Drawn {
  return type === 'note' ? { type, id, span: { start, end }, emendation: null } : { type, id, span: { start, end } };
}

/** A note that emends the words. */
export function emending(id: string, start: number, end: number, words: string): Drawn {
  return {
    type: 'note',
    id,
    span: { start, end },
    emendation: { reading: words, certainty: 'high', changes: 'sense' },
  };
}

const plain = fc.array(fc.tuple(fc.constantFrom('note', 'claim', 'recommendation', 'excluded'), span), {
  maxLength: 12,
});

/** The words of a claim as the checker lets them pass: all in one block. */
function insideBlock({ start, end }: Span): Span {
  const block = reading.blocks.find((one) => one.end > start);
  const from = Math.max(start, block?.start ?? 0);
  return { start: from, end: Math.max(from + 1, Math.min(end, block?.end ?? end)) };
}

/** Emendations as the checker lets them pass: each inside one block, none over another. */
const emendations = fc
  .array(fc.tuple(span, fc.constantFrom('', 'инші', '11,3', '<i>&"', 'довге виправлення')), { maxLength: 5 })
  .map((list) => {
    const kept: Drawn[] = [];
    for (const [{ start, end }, words] of list) {
      const block = reading.blocks.find((one) => start >= one.start && start < one.end);
      if (block === undefined) continue;
      const inside = Math.min(end, block.end);
      if (kept.every(({ span: other }) => inside <= other.start || start >= other.end))
        kept.push(emending(`e-${kept.length}`, start, inside, words));
    }
    return kept;
  });

/** Any annotations of the text. */
export const annotations = fc.tuple(plain, emendations).map(([others, corrections]): Drawn[] => [
  ...others.map(([type, place], index) => {
    const { start, end } = type === 'claim' ? insideBlock(place) : place;
    return drawn(type, `a-${index}`, start, end);
  }),
  ...corrections,
]);
