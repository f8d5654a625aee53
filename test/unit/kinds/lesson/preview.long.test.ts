import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { textWidth, VARIANTS } from '../../../../src/charts/typography.ts';
import { edition as load } from '../../../../src/edition/current.ts';
import { lessonPreview } from '../../../../src/kinds/lesson/preview.ts';
import { site } from '../../../../src/kinds/site.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { PREVIEW } from '../../../../src/model/resource.ts';

const edition = load();
const each = edition.lessons.flatMap((lesson) =>
  LANGS.map((lang) => [`${lang} ${lesson.slug}`, lesson, lang] as const),
);

/** As small as words may be that are seen at a third of their size. */
const SMALLEST = 34;

it.each(each)(
  'the preview of %s shows all of its title, large enough at 400 pixels, within its frame',
  (_, lesson, lang) => {
    const svg = lessonPreview(lesson, site(lang, edition));
    const texts = parse(svg)
      .querySelectorAll('text')
      .map((text) => ({
        words: text.textContent,
        size: Number(text.getAttribute('font-size')),
        x: Number(text.getAttribute('x')),
        y: Number(text.getAttribute('y')),
        anchor: text.getAttribute('text-anchor') ?? null,
      }));
    const title = texts.filter(({ size }) => size >= 44);
    const letters = (text: string): string => text.replace(/[\s\u00a0–]+/g, '');
    expect(title.map(({ words }) => letters(words)).join('')).toBe(letters(lesson.title[lang]));
    for (const { words, size, x, y, anchor } of texts) {
      if (y < 556) expect(size, words).toBeGreaterThanOrEqual(SMALLEST);
      const width = (textWidth(words, 'label bold') * size) / VARIANTS.label;
      if (anchor === null) expect(x + width, words).toBeLessThanOrEqual(PREVIEW.width - 40);
      if (size >= 44) expect(y + size * 0.25, words).toBeLessThan(556);
    }
    // Below one another, none over another.
    const lines = [...new Set(title.map(({ y }) => y))];
    for (const [index, y] of lines.slice(1).entries()) {
      const size = Math.max(...title.filter((one) => one.y === y).map((one) => one.size));
      expect(y - (lines[index] ?? 0)).toBeGreaterThan(size);
    }
  },
);

it('the preview of a lesson hatches a number of its title that cannot be right, and no other', () => {
  const hatched = each.map(([name, lesson, lang]) => {
    const texts = parse(lessonPreview(lesson, site(lang, edition))).querySelectorAll('text[fill^="url"]');
    return [name, texts.map((text) => text.textContent).join()];
  });
  expect(hatched.filter(([, words]) => words !== '')).toEqual([
    ['en can-113-per-cent-be-right', '113'],
    ['uk can-113-per-cent-be-right', '113'],
  ]);
});
