import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { copyFrom, makeButton } from '../../../src/client/button.ts';

const { window } = new JSDOM('', { url: 'https://example.org/' });
const { document } = window;
const SAYS = { copied: 'Copied', byHand: 'Copy this:' } as const;
const ADDRESS = 'https://example.org/documents/#p2';

let offer: AbortController;
let button: HTMLButtonElement;

beforeAll(() => vi.stubGlobal('document', document));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  document.body.replaceChildren();
  offer = new AbortController();
  button = makeButton('Copy a link', 'copy', offer.signal);
  document.body.append(button);
});

/** The browser as a page finds it: with a clipboard that takes words, with one that refuses, or with none. */
const copyWith = async (clipboard?: { writeText: (text: string) => Promise<void> }): Promise<void> => {
  vi.stubGlobal('navigator', { clipboard });
  await copyFrom(button, ADDRESS, (what) => SAYS[what], offer.signal);
};
const shown = (): string[] => [...document.querySelectorAll('.copy + .by-hand')].map(({ textContent }) => textContent);

it('a button that copies says so, and shows nothing', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  await copyWith({ writeText });
  expect(writeText).toHaveBeenCalledWith(ADDRESS);
  expect([button.textContent, shown()]).toEqual(['Copied', []]);
});

it.each([
  ['has no clipboard', undefined],
  ['refuses', { writeText: () => Promise.reject(new Error('refused')) }],
])('a button shows the words, selected, where the browser %s, once and as long as they are offered', async (_, its) => {
  await copyWith(its);
  await copyWith(its);
  expect([button.textContent, shown()]).toEqual(['Copy a link', [`Copy this: ${ADDRESS}`]]);
  expect(document.getSelection()?.toString()).toBe(ADDRESS);
  expect(document.activeElement).toBe(button);
  offer.abort();
  expect(document.querySelectorAll('button, output')).toHaveLength(0);
});
