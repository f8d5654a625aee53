/** The pictures of numbers: a browser shows a picture that is no XML as nothing at all. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/typography.ts';
import { picturesOutput } from '../../../src/outputs/pictures.ts';
import { edition } from '../charts/real.ts';

const files = [...picturesOutput.files([], edition)];

it('there are pictures in both languages', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.some(({ path }) => path.startsWith('uk/'))).toBe(true);
});

it.each(files.map((file) => [file.path, file] as const))('%s is XML, with one number in hand', (_, { body }) => {
  const { document } = new JSDOM(String(body()), { contentType: 'image/svg+xml' }).window;
  expect(document.documentElement.localName).toBe('svg');
  expect(document.querySelectorAll('.in-hand')).toHaveLength(1);
  // A size of its own, for a page without a style sheet.
  const [, , width, height] = document.documentElement.getAttribute('viewBox')!.split(' ');
  expect(document.querySelector('style')!.textContent).toContain(`inline-size:${width}px;block-size:${height}px`);
  // As wide as in our face, whatever face the machine has.
  for (const text of document.querySelectorAll('text'))
    expect(Number(text.getAttribute('textLength'))).toBe(
      Math.round(textWidth(text.textContent, text.className.baseVal)),
    );
});
