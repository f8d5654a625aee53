import { expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { parseTranscription } from '../../../src/text/reading.ts';
import { sentences } from '../../../src/text/sentences.ts';

const cut = (source: string): string[] => {
  const reading = parseTranscription(source);
  return sentences(reading).map(({ start, end }) => reading.text.slice(start, end));
};

it.each([
  ['before a capital letter', 'Заяв подано. Це багато.', ['Заяв подано.', 'Це багато.']],
  ['not after тов.', 'Доповів тов. Халявський. Усі слухали.', ['Доповів тов. Халявський.', 'Усі слухали.']],
  ['not after ст.', 'В партколективі ст. Житоміру лад.', ['В партколективі ст. Житоміру лад.']],
  ['not after initials', 'Пише Л. М. Коваленко. Далі інше.', ['Пише Л. М. Коваленко.', 'Далі інше.']],
  ['not inside т. и.', 'Селитьби і т. и. Потім усе.', ['Селитьби і т. и.', 'Потім усе.']],
  ['not after т. д. before a small letter', 'В союзы и т. д. вовлечь.', ['В союзы и т. д. вовлечь.']],
  [
    'after тис. only before a capital letter',
    'Їх 20 тис. 5 вибуло. Було 20 тис. Стало більше.',
    ['Їх 20 тис. 5 вибуло.', 'Було 20 тис.', 'Стало більше.'],
  ],
  ['not before a small letter', 'З 20 000 ч. до 56 000 ч. зросла.', ['З 20 000 ч. до 56 000 ч. зросла.']],
  [
    'with its closing marks',
    '«Так!» Сказав він… (Сміх.) І пішов?! «Ні».',
    ['«Так!»', 'Сказав він…', '(Сміх.)', 'І пішов?!', '«Ні».'],
  ],
  ['before a number', 'Заяв подано. 53 прийнято.', ['Заяв подано.', '53 прийнято.']],
  ['at the end of a block without a mark', '# Заголовок\n\nТекст', ['Заголовок', 'Текст']],
  [
    'not at a line break of the transcriber',
    'А проявить эту\n\nсамодеятельность должен каждый. Так.',
    ['А проявить эту\nсамодеятельность должен каждый.', 'Так.'],
  ],
  ['never outside the document', 'Слово.\n\n***\n\nОголошення бібліотеки.', ['Слово.']],
  ['of nothing', '', []],
])('sentences end %s', (_name, source, expected) => {
  expect(cut(source)).toEqual(expected);
});

it('sentences hold every word of the real documents once and in order', () => {
  for (const { reading } of edition().documents) {
    const spans = sentences(reading);
    const inside = reading.blocks.filter(({ kind }) => kind !== 'outside');
    const words = reading.text.slice(0, inside.at(-1)?.end ?? 0).replace(/\s+/g, '');
    expect(
      spans
        .map(({ start, end }) => reading.text.slice(start, end))
        .join('')
        .replace(/\s+/g, ''),
    ).toBe(words);
    for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
});
