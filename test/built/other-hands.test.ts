/** What holds of the built pages where they are read otherwise than in this year's browser with everything on. */
import type { HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { builtPages, isReader } from '../support/site.ts';

const pages = builtPages();
const readers = pages.filter(isReader);

/** The style sheets of all pages, each once. */
const sheets = [...new Set(pages.flatMap(({ dom }) => dom.querySelectorAll('style').map(({ rawText }) => rawText)))];

it('style sheets say nothing that WebKit does not know of lines, nor older browsers of colours', () => {
  expect(sheets.length).toBeGreaterThan(5);
  for (const sheet of sheets) {
    expect(sheet.match(/[\w-]*text-decoration:[^;}]*\s[^;}]*/g) ?? []).toEqual([]);
    expect(sheet).not.toContain('light-dark(');
  }
  // Both values of a colour stand in it, and iOS keeps its hands off the size of the text.
  expect(sheets.filter((sheet) => sheet.includes('#e4e9ec') && sheet.includes('#12171a'))).not.toEqual([]);
  expect(sheets.filter((sheet) => sheet.includes('-webkit-text-size-adjust'))).not.toEqual([]);
});

/** What a client without the style sheet makes of an element: the words of all of it that is not hidden. */
function bareText(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (!('tagName' in node)) return node.text;
      const child = node as HTMLElement;
      return child.hasAttribute('hidden') ? '' : bareText(child);
    })
    .join('');
}

it('both readings of a slip are told apart in the text itself', () => {
  let told = 0;
  for (const { dom, route } of readers) {
    for (const choice of dom.querySelectorAll('.src .choice')) {
      const words = (name: string): string => choice.querySelector(`.${name}`)?.text ?? '';
      expect(bareText(choice), route).toBe(`${words('sic')} [sic] [${words('corr') || '–'}]`);
      told += 1;
    }
    for (const choice of dom.querySelectorAll('.tr .choice')) {
      const [words, note] = choice.children.map(({ text }) => text);
      expect(bareText(choice), route).toBe(`${words}${note}`);
      expect(note, route).toMatch(/^ \[.+\]$/);
    }
  }
  expect(told).toBeGreaterThan(40);
  const dispatch = readers.find(({ route }) => route === '/documents/production-cells/');
  expect(bareText(dispatch!.dom.querySelector('#p2 .src')!)).toContain('113 [sic] [11,3] відсотки');
});

it('every page with an address prints it', () => {
  for (const { dom, route } of pages.filter((page) => !page.route.includes('404'))) {
    const printed = dom.querySelectorAll('.print-address').map(({ text }) => text);
    expect(printed, route).toEqual([dom.querySelector('link[rel=canonical]')?.getAttribute('href')]);
  }
});
