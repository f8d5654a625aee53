/** The pictures of views and pages: files that go out alone, and say by themselves what they are and whose. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { printedAddress } from '../../src/kinds/references.ts';
import { absolute } from '../../src/model/paths.ts';
import { PREVIEW } from '../../src/model/resource.ts';
import { words } from '../../src/words/index.ts';
import { builtPages, isChartView, isReader, isUkrainian } from '../support/site.ts';

/** Those that may be linked to from elsewhere. */
const pages = builtPages().filter(({ dom }) => dom.querySelector('meta[name=robots][content=noindex]') === null);
const views = pages.filter(isChartView);
const named = (some: typeof pages): [string, (typeof pages)[number]][] => some.map((page) => [page.route, page]);
/** A page binds words that no line may part. */
const unbound = (text = ''): string => text.trim().replace(/\s+/g, ' ');
const beside = (route: string, extension: string): string => join(dist, `${route.slice(1, -1)}.${extension}`);

/** Width and height of a PNG, from its first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  expect(bytes.length, `${file} is all of one colour`).toBeGreaterThan(15_000);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each(named(views))('the view %s', (route, page) => {
  const svg = readFileSync(beside(route, 'svg'), 'utf8');
  // Throws where it is not well formed.
  XmlDocument.fromString(svg).dispose();
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = document.documentElement;
  const said = [...document.querySelectorAll('text')].map((text) => unbound(text.textContent)).join(' ');

  it(`${route} has a picture that says title, sources, colours, address and licence by itself`, () => {
    expect(root.localName).toBe('svg');
    const lang = isUkrainian(page) ? 'uk' : 'en';
    const { editorial, holder } = edition().licence;
    const title = unbound(page.dom.querySelector('h1')?.text);
    expect(unbound(document.querySelector('title')?.textContent)).toBe(title);
    expect(unbound(document.querySelector('desc')?.textContent)).toBe(
      unbound(page.dom.querySelector('#chart-sentence')?.text),
    );
    const source = page.dom
      .querySelector('.chart-source.in-full')
      ?.childNodes.slice(0, 2)
      .map(({ text }) => text);
    const legend = page.dom.querySelectorAll('.chart-legend li').filter((item) => !item.querySelector('.look-hand'));
    for (const part of [
      title,
      source?.join('').trim().replace(/\.$/, '') ?? '',
      ...legend.map(({ text }) => text.trim()),
      ...(page.dom.querySelector('.look-hand') === null ? [] : [words(lang).picture.hand]),
      printedAddress(absolute(page.path)),
      `${editorial.name}, ${holder[lang]}`,
    ])
      expect(said).toContain(unbound(part));
  });

  it(`${route} has a picture that needs nothing from outside, and whose words keep their width in any font`, () => {
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (name !== 'xmlns') expect(value, `${element.localName} ${name}`).not.toMatch(/https?:|href|url\((?!#)/);
        const [, id] = /url\(#([^)]+)\)/.exec(value) ?? [];
        if (id !== undefined) expect(document.getElementById(id), id).not.toBeNull();
      }
    expect(document.querySelector('style, script, image, a, [class], [style]')).toBeNull();
    const all = [...document.querySelectorAll('text')];
    expect(all.length).toBeGreaterThan(8);
    for (const text of all) {
      expect(Number(text.getAttribute('textLength')), text.textContent).toBeGreaterThan(0);
      expect(text.getAttribute('font-family')).toMatch(/sans-serif$/);
    }
  });

  it(`${route} has a picture in pixels, twice as large`, () => {
    const { width, height } = sizeOf(beside(route, 'png'));
    expect([width, height]).toEqual([2 * Number(root.getAttribute('width')), 2 * Number(root.getAttribute('height'))]);
    const links = page.dom.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
    for (const extension of ['svg', 'png', 'csv', 'json'])
      expect(links).toContain(`${page.path.slice(0, -1)}.${extension}`);
  });
});

const meta = (page: (typeof pages)[number], name: string): string | undefined =>
  page.dom.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

it.each(named(pages))('%s names a picture for a link to it, of the size that it says', (route, page) => {
  const picture = meta(page, 'og:image') ?? '';
  const own = route === '/' || route === '/uk/' ? `${route}preview.png` : `${route.slice(0, -1)}.preview.png`;
  const hasOwn =
    isChartView(page) || isReader(page) || /^(\/uk)?\/(glossary\/|(stories|lessons)\/[^/]+\/)?$/.test(route);
  const home = isUkrainian(page) ? '/uk/preview.png' : '/preview.png';
  expect(picture).toBe(absolute(page.path.slice(0, -route.length) + (hasOwn ? own : home)));
  expect(sizeOf(join(dist, hasOwn ? own : home))).toEqual(PREVIEW);
  expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
  expect(meta(page, 'og:image:alt')).toBe(meta(page, 'og:title'));
  expect(meta(page, 'twitter:card')).toBe('summary_large_image');
  expect(existsSync(join(dist, '404.preview.png'))).toBe(false);
});
