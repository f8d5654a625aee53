/** Views for the pages of others: frames that are complete by themselves, and what programs find that make them. */
import { extract } from '@extractus/oembed-extractor';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import ogs from 'open-graph-scraper';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { absolute } from '../../src/model/paths.ts';
import { references } from '../support/links.ts';
import { builtExcerpts, builtFrames, builtPages, isChartView, isReader, isUkrainian } from '../support/site.ts';
import { weight } from '../support/weight.ts';

const frames = builtFrames();
const views = builtPages().filter(isChartView);
const named = (some: typeof frames): [string, (typeof frames)[number]][] => some.map((page) => [page.route, page]);
/** A page binds words that no line may part; names of it do not. */
const unbound = (text = ''): string => text.trim().replace(/\s+/g, ' ');
/** The frame of a view, and the other way round. */
const frameOf = (path: string): string => path.replace('/charts/', '/embed/');

it('there is a frame for each view in each language', () => {
  expect(frames.map(({ path }) => path).sort()).toEqual(views.map(({ path }) => frameOf(path)).sort());
});

it.each(named(frames))('%s says by itself what it shows and whose it is, in 25 kB', (_, frame) => {
  const view = views.find(({ path }) => frameOf(path) === frame.path);
  const text = (selector: string): string | undefined => frame.dom.querySelector(selector)?.text.trim();
  expect(unbound(text('h1'))).toBe(unbound(view?.dom.querySelector('h1')?.text));
  expect(text('title')).toBe(view?.dom.querySelector('title')?.text);
  expect(frame.dom.querySelector('html')?.getAttribute('lang')).toBe(isUkrainian(frame) ? 'uk' : 'en');
  expect(frame.dom.querySelectorAll('svg > desc').map((desc) => desc.text)).toEqual(
    Array(3).fill(view?.dom.querySelector('#chart-sentence')?.text),
  );
  expect(frame.dom.querySelectorAll('.chart-table tbody tr').length).toBeGreaterThan(1);
  expect(text('.framed-source')).toContain(isUkrainian(frame) ? 'Джерел' : 'Source');
  expect(frame.dom.querySelector('a[rel=license]')?.getAttribute('href')).toMatch(/^https:/);
  expect(frame.dom.querySelector('.masthead, nav, form')).toBeNull();
  expect(weight(frame.html, 25 * 1024)).toBeLessThanOrEqual(25 * 1024);
});

it.each(named(frames))(
  '%s is kept from search engines, leads out of the frame, and asks for fonts alone',
  (_, frame) => {
    const home = frame.dom.querySelector('.framed-foot a')?.getAttribute('href');
    expect(frame.dom.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(frame.dom.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(home);
    expect(frame.dom.querySelector('base')?.attributes).toEqual({ target: '_blank' });
    expect(frame.dom.querySelector('meta[charset]')?.nextElementSibling?.getAttribute('http-equiv')).toBe(
      'content-security-policy',
    );
    // A link in another window needs the whole address, and one within the page would open a window too.
    for (const link of frame.dom.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
    const asked = frame.dom
      .querySelectorAll('[src], link:not([rel=canonical]):not([rel=icon])')
      .map((one) => one.getAttribute('as'));
    expect(new Set(asked)).toEqual(new Set(['font']));
    expect(references(frame).filter(({ from, value }) => from === '<style>' && !value.endsWith('.woff2'))).toEqual([]);
  },
);

/** Answers for the site out of its folder, and for nobody else. */
async function fromFolder(address: string | URL | Request): Promise<Response> {
  const { origin, pathname } = new URL(address instanceof Request ? address.url : address);
  expect(origin).toBe(new URL(siteOrigin()).origin);
  const path = pathname.slice(basePath().length);
  const type = path.endsWith('.json') ? 'application/json' : 'text/html';
  const bytes = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  return Promise.resolve(new Response(bytes, { headers: { 'Content-Type': type } }));
}

it.each(named(views))('programs of others find the frame and the picture of %s by its link', async (_, view) => {
  const found = await extract(absolute(view.path), {}, fromFolder);
  const title = unbound(view.dom.querySelector('h1')?.text);
  expect(found).toMatchObject({
    version: '1.0',
    type: 'rich',
    thumbnail_url: absolute(`${view.path.slice(0, -1)}.preview.png`),
  });
  const {
    html = '',
    height,
    width,
    title: named,
  } = found as { [name in 'html' | 'title']?: string } & {
    [name in 'height' | 'width']?: number;
  };
  expect(unbound(named)).toBe(title);
  const frame = parse(html).querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(absolute(frameOf(view.path)));
  expect(unbound(frame?.getAttribute('title'))).toBe(title);
  expect(frame?.getAttribute('height')).toBe(String(height));
  expect(frame?.getAttribute('sandbox')?.split(' ')).toEqual([
    'allow-scripts',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
  ]);
  expect([width, (height ?? 0) > 400]).toEqual([700, true]);
  const { error, result } = await ogs({ html: view.html });
  expect(error).toBe(false);
  expect(result).toMatchObject({ twitterCard: 'summary_large_image', ogUrl: absolute(view.path) });
  expect(unbound(result.ogTitle)).toBe(title);
  expect(result.ogImage).toMatchObject([{ url: found.thumbnail_url, width: '1200', height: '630' }]);
});

const excerpts = builtExcerpts();
const readers = builtPages().filter(isReader);

it.each(named(excerpts))(
  '%s has every passage of its document, says whose it is, and asks for fonts alone',
  (_, page) => {
    const reader = readers.find(({ path }) => frameOf(path.replace('/documents/', '/charts/documents/')) === page.path);
    const ids = (dom: typeof page.dom): string[] => dom.querySelectorAll('.para, .row').map(({ id }) => id);
    expect(ids(page.dom)).toEqual(ids(reader!.dom));
    expect(ids(page.dom).length).toBeGreaterThan(4);
    // Every sentence of the source, and its translation beside it, letter by letter.
    expect(page.dom.querySelectorAll('.src')).toHaveLength(reader!.dom.querySelectorAll('.src').length);
    expect(page.dom.querySelectorAll('.tr')).toHaveLength(reader!.dom.querySelectorAll('.row > .tr:not(.gap)').length);
    for (const place of page.dom.querySelectorAll('.place > a'))
      expect(place.getAttribute('href')).toBe(`${absolute(reader!.path)}#${place.closest('.para')?.id}`);
    // Each paragraph, and each sentence where it has several, by a link that needs no script.
    const alone = page.dom.querySelectorAll('.para').flatMap((para) => {
      const rows = para.querySelectorAll('.row').map(({ id }) => id);
      return [para.id, ...(rows.length > 1 ? rows : [])];
    });
    const links = page.dom.querySelectorAll('.alone a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(alone.map((id) => `${absolute(page.path)}#${id}`));
    expect(new Set(links.map((link) => link.getAttribute('aria-label') ?? link.text)).size).toBe(alone.length);
    expect(page.dom.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(absolute(reader!.path));
    expect(page.dom.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.dom.querySelector('.framed-source')?.text).toMatch(/\d{4}/);
    expect(page.dom.querySelector('a[rel=license]')?.getAttribute('href')).toMatch(/^https:/);
    for (const link of page.dom.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
    const asked = page.dom
      .querySelectorAll('[src], link:not([rel=canonical]):not([rel=icon])')
      .map((one) => one.getAttribute('as'));
    expect(new Set(asked)).toEqual(new Set(['font']));
    expect(weight(page.html, 25 * 1024)).toBeLessThanOrEqual(25 * 1024);
  },
);

it('there is a page of passages for each document in each language', () => {
  expect(excerpts).toHaveLength(readers.length);
});

it.each(named(readers))('programs of others find what %s is by its link', async (_, page) => {
  const found = await extract(absolute(page.path), {}, fromFolder);
  expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_url: expect.stringContaining(basePath()) });
  const src = parse((found as { html?: string }).html ?? '')
    .querySelector('iframe')
    ?.getAttribute('src');
  expect(excerpts.map(({ path }) => absolute(path))).toContain(src);
  const { error, result } = await ogs({ html: page.html });
  expect(error).toBe(false);
  const { title = '', thumbnail_url } = found as { title?: string; thumbnail_url?: string };
  expect([unbound(title), thumbnail_url]).toEqual([unbound(result.ogTitle), result.ogImage?.[0]?.url]);
});
