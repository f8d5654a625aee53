/**
 * Fragments of the pages of documents: each that was published, of 275 notes of the first edition among others, stands
 * on its page, and where a note has become a line of a list, the page leads on to the line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { LANGS } from '../../src/model/common.ts';
import { href } from '../../src/model/paths.ts';
import { documentPath, wordsPath } from '../../src/model/addresses.ts';
import { builtPages } from '../support/site.ts';

const published = JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'anchors.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const pages = new Map(builtPages().map((page) => [page.path, page]));

it.each(LANGS)('every published fragment of a document lands on its page or is led on from there (%s)', (lang) => {
  let ledOn = 0;
  for (const [slug, ids] of Object.entries(published)) {
    const dom = pages.get(href(lang, documentPath(slug)))?.dom;
    const lines = pages.get(href(lang, wordsPath(slug)))?.dom;
    for (const id of ids) {
      const place = dom?.querySelector(`[id="${id}"]`);
      expect(place, `${slug}/#${id}`).toBeTruthy();
      const former = place?.getAttribute('data-now');
      if (former !== undefined) expect(dom?.querySelector(`[id="${former}"]`), `${slug}/#${former}`).toBeTruthy();
      if (place?.classList.contains('led-on') !== true) continue;
      const [path, line] = place.getAttribute('href')?.split('#') ?? [];
      expect(path).toBe(href(lang, wordsPath(slug)));
      expect(lines?.querySelector(`.words li[id="${line}"]`), `${slug}/words/#${line}`).toBeTruthy();
      ledOn += 1;
    }
  }
  expect(Object.values(published).flat().length).toBeGreaterThan(350);
  expect(ledOn).toBeGreaterThanOrEqual(80);
});

it.each(LANGS)('every line of old words has an address of its own that it names (%s)', (lang) => {
  for (const slug of Object.keys(published)) {
    const lines = pages.get(href(lang, wordsPath(slug)))?.dom.querySelectorAll('.words li') ?? [];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line.querySelector('.address')?.getAttribute('href')).toBe(`#${line.id}`);
  }
});
