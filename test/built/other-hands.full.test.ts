/** What reader modes of browsers make of the built pages, by the library of the one in Firefox. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { builtPages, isReader } from '../support/site.ts';

const readers = builtPages().filter(isReader);

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

it('there are readers in both languages', () => {
  expect(new Set(readers.map(({ route }) => route.startsWith('/uk/')))).toEqual(new Set([true, false]));
});

it.each(readers.map(({ route, html }) => [route, html] as const))(
  '%s keeps each sentence whole in reader mode, source and translation, with both readings of a slip',
  (_, html) => {
    const { document } = new JSDOM(html).window;
    for (const hidden of document.querySelectorAll('[hidden]')) hidden.remove();
    // The mode shows the title itself, and leaves out what says the same.
    const sentences = [...document.querySelectorAll(':is(.src, .tr):not(h1)')].map(({ textContent }) => textContent);
    const shown = flat(new Readability(document).parse()?.textContent ?? '');
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.map(flat).filter((sentence) => !shown.includes(sentence))).toEqual([]);
  },
);
