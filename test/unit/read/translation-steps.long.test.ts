/** What is said of translations that no longer stand beside their source: the texts are those of the edition. */
import { expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import type { EditionDocument, ReadingText } from '../../../src/model/edition.ts';
import { LANGS, type Lang } from '../../../src/model/common.ts';
import { outOfStep, type WrittenSection } from '../../../src/read/translation-steps.ts';

const sections = ({ translations }: EditionDocument, lang: Lang): WrittenSection[] =>
  translations[lang].map(({ block, text }) => ({ title: block, words: text, parted: 0 }));

/** The reading with other blocks, named anew. */
function reading(blocks: readonly { readonly kind: string; readonly words: string }[]): ReadingText {
  const counts = { h: 0, p: 0, x: 0 };
  let text = '';
  const placed = blocks.map(({ kind, words }) => {
    const letter = kind === 'heading' ? 'h' : kind === 'outside' ? 'x' : 'p';
    const start = text.length;
    text += `${words}\n`;
    return { kind, id: `${letter}${(counts[letter] += 1)}`, start, end: start + words.length };
  });
  return { text, blocks: placed } as unknown as ReadingText;
}

const cases = edition().documents.flatMap((document) => LANGS.map((lang) => [document.slug, lang, document] as const));
const blocksOf = ({ reading: { blocks, text } }: EditionDocument): { kind: string; words: string }[] =>
  blocks.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));

it.each(cases)('outOfStep says nothing of %s in %s as it stands', (_slug, lang, document) => {
  expect(outOfStep(document.reading, sections(document, lang))).toBeNull();
});

it.each(cases)(
  'outOfStep names the paragraph of %s that was split, from the source and %s alone',
  (_slug, lang, document) => {
    const blocks = blocksOf(document);
    const parted = blocks.flatMap(({ kind, words }, index) => {
      const cut = kind === 'paragraph' ? words.search(/(?<=.{60}[.!?])\s+(?=\p{Lu}.{40})/u) : -1;
      return cut === -1 ? [] : [{ index, cut, words }];
    });
    expect(parted.length).toBeGreaterThan(2);
    for (const { index, cut, words } of parted) {
      const split = [
        ...blocks.slice(0, index),
        { kind: 'paragraph', words: words.slice(0, cut) },
        { kind: 'paragraph', words: words.slice(cut).trim() },
        ...blocks.slice(index + 1),
      ];
      const out = outOfStep(reading(split), sections(document, lang));
      const divided = out?.is === 'shifted' ? out.steps.find(({ does }) => does === 'divide') : undefined;
      expect(Math.abs((divided?.at ?? -9) - index), `${index}`).toBeLessThanOrEqual(1);
    }
  },
);

it.each(cases)(
  'outOfStep names the paragraphs of %s that were joined, from the source and %s alone',
  (_slug, lang, document) => {
    const blocks = blocksOf(document);
    const index = blocks.findIndex(({ kind }, at) => kind === 'paragraph' && at > 1 && blocks[at + 1]?.kind === kind);
    const joined = blocks.flatMap((block, at) => {
      if (at === index + 1) return [];
      return [at === index ? { ...block, words: `${block.words} ${blocks[index + 1]?.words}` } : block];
    });
    expect(outOfStep(reading(joined), sections(document, lang))).toMatchObject({
      is: 'shifted',
      steps: expect.arrayContaining([expect.objectContaining({ does: 'join', at: index })]) as unknown,
    });
  },
);

it('outOfStep names two paragraphs that have changed places, nine times in ten', () => {
  const told = cases.flatMap(([, lang, document]) => {
    const right = sections(document, lang);
    const paragraphs = right.flatMap(({ title }, index) => (title.startsWith('p') ? [index] : []));
    return paragraphs.flatMap((one) =>
      paragraphs.slice(paragraphs.indexOf(one) + 1).map((other) => {
        const words = (index: number): string | null => right[index]?.words ?? null;
        const out = outOfStep(
          document.reading,
          right.map((section, index) =>
            index === one || index === other ? { ...section, words: words(one + other - index) } : section,
          ),
        );
        return out?.is === 'exchanged' && out.blocks[0] === one && out.blocks[1] === other;
      }),
    );
  });
  expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.9);
});
