/** What holds of the built pages where they are read otherwise than in this year's browser with everything on. */
import type { HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { isThrownAway } from '../../src/text/reader-modes.ts';
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
      expect(bareText(choice), route).toBe(`${words('was')}\u00a0[sic] [${words('now') || '–'}]`);
      told += 1;
    }
    for (const bracket of dom.querySelectorAll('.tr .sic')) expect(bareText(bracket), route).toMatch(/^\u00a0\[.+\]$/);
    for (const choice of dom.querySelectorAll('.tr .choice'))
      expect(bareText(choice), route).not.toContain(`]${choice.querySelector('.now')?.text}`);
  }
  expect(told).toBeGreaterThan(40);
  const dispatch = readers.find(({ route }) => route === '/documents/production-cells/');
  const words = dispatch!.dom.querySelectorAll('#p2 .src').map(bareText).join(' ');
  expect(words).toContain('113\u00a0[sic] [11,3] відсотки');
});

it('no words of a source are in what reader modes of browsers leave out', () => {
  for (const { dom, route } of readers) {
    const cells = dom.querySelectorAll('reader-page :is(.src, .tr)');
    const named = cells.flatMap((cell) => [cell, ...cell.querySelectorAll('[id]')]);
    expect(named.filter(({ id, text }) => text !== '' && isThrownAway(id)).map(String), route).toEqual([]);
    // A `div` of which much is links is left out as a whole, but for that of the text.
    const around = cells.map((cell) => cell.closest('div'));
    expect(around.filter((div) => div !== null && div.id !== 'text').map(String), route).toEqual([]);
  }
});

it('every page with an address prints it', () => {
  for (const { dom, route } of pages.filter((page) => !page.route.includes('404'))) {
    const printed = dom.querySelectorAll('.print-address').map(({ text }) => text);
    expect(printed, route).toEqual([dom.querySelector('link[rel=canonical]')?.getAttribute('href')]);
  }
});

it('titles of pages have at most 70 letters and no blanks at their ends', () => {
  for (const { dom, route } of pages) {
    const title = dom.querySelector('title')?.text ?? '';
    expect(title.length, `${route}: ${title}`).toBeLessThanOrEqual(71);
    expect(title, route).toBe(title.trim());
  }
});

it('no translator of a browser touches the words of a source, nor its numbers in our translations', () => {
  for (const { dom, route } of pages) {
    const evidence = dom.querySelectorAll(
      '.src, .note q, .note .slip, .tr .sic [lang], .tr .k-num, .note .fig, .home .numeral, ' +
        '.home .quoted, .words b[lang], .chart-table [lang]',
    );
    expect(evidence.filter((element) => element.closest('[translate="no"]') === null).map(String), route).toEqual([]);
  }
  const kept = readers.map(({ dom }) => dom.querySelectorAll('[translate="no"]').length);
  expect(Math.min(...kept)).toBeGreaterThan(25);
});

it('the page for what is not there speaks the language of the address first', () => {
  const [en, uk] = ['/404.html', '/uk/404.html'].map((lost) => pages.find(({ route }) => route === lost));
  expect([en, uk].map((page) => page?.dom.querySelector('html')?.getAttribute('lang'))).toEqual(['en', 'uk']);
  expect([en, uk].map((page) => page?.dom.querySelector('h1')?.text)).toEqual(['No such page', 'Такої сторінки немає']);
});

it('articles have names, no table has an empty heading, and no heading has a sign that is read out', () => {
  for (const { dom, route } of pages) {
    // Who hears the list of headings would hear what a link in one does, at each of them.
    const signs = dom.querySelectorAll(':is(h1, h2, h3, h4) [aria-label]');
    const told = signs.filter(({ text }) => /^[^\p{L}\p{N}]+$/u.test(text));
    expect(told.map(String), route).toEqual([]);
    const unnamed = dom
      .querySelectorAll('article')
      .filter((article) => !article.hasAttribute('aria-label') && !article.hasAttribute('aria-labelledby'));
    expect(
      unnamed.map(({ text }) => text.slice(0, 40)),
      route,
    ).toEqual([]);
    const empty = dom.querySelectorAll('thead :is(th, td)').filter(({ text }) => text.trim() === '');
    expect(empty.map(String), route).toEqual([]);
  }
});
