import { expect, it } from 'vitest';
import { references } from '../support/links.ts';
import { builtPages, isChartView, isReader, type BuiltPage } from '../support/site.ts';
import {
  KB,
  imports,
  importsAtOnce,
  pageWeight,
  scriptFileGzip,
  scriptFileWeight,
  scriptWeight,
  scripts,
  styleWeight,
  weight,
} from '../support/weight.ts';

const pages = builtPages();
const named = (some: readonly BuiltPage[]): (readonly [string, BuiltPage])[] =>
  some.map((page) => [page.route, page] as const);
const kb = (bytes: number): number => Math.round(bytes / 10) / 100;

it.each(named(pages.filter(isChartView)))(
  '%s weighs at most 20 KB of HTML with style, chart and all that is said of it, and 14 KB of scripts after gzip',
  (_route, page) => {
    expect(kb(pageWeight(page, 20 * KB))).toBeLessThanOrEqual(20);
    expect(kb(scriptFileGzip(page))).toBeLessThanOrEqual(14);
  },
);

it.each(named(pages.filter(isChartView)))(
  '%s is seen after one request: style and chart stand in it, and no script holds it up',
  (_route, page) => {
    expect(page.dom.querySelectorAll('link[rel=stylesheet]')).toEqual([]);
    expect(page.dom.querySelectorAll('style').length).toBeGreaterThan(0);
    expect(page.dom.querySelectorAll('main svg, main .matrix').length).toBeGreaterThan(0);
    expect(page.dom.querySelectorAll('main table').length).toBeGreaterThan(0);
    const blocking = page.dom
      .querySelectorAll('script[src]')
      .filter(
        (script) =>
          script.getAttribute('type') !== 'module' && !script.hasAttribute('defer') && !script.hasAttribute('async'),
      );
    expect(blocking.map(String)).toEqual([]);
  },
);

it.each(named(pages.filter(isReader)))('%s weighs at most 30,000 bytes with its style', (_route, page) => {
  expect(pageWeight(page) + styleWeight(page)).toBeLessThanOrEqual(30_000);
});

it.each(named(pages.filter(isReader)))('%s weighs at most 45 KB in all, 12 KB of it JavaScript', (_route, page) => {
  expect(kb(pageWeight(page) + styleWeight(page) + scriptFileWeight(page))).toBeLessThanOrEqual(45);
  expect(kb(scriptWeight(page))).toBeLessThanOrEqual(12);
});

it.each(named(pages.filter(isReader)))(
  '%s works with at most 6 KB of JavaScript and what sheet it carries; the rest comes when it is asked for',
  (_route, page) => {
    const every = pages.find(({ route }) => route === '/licences/')!;
    const own = scriptFileWeight(page, importsAtOnce) - scriptFileWeight(every, importsAtOnce);
    expect(kb(own)).toBeLessThanOrEqual(6);
    expect(own).toBeGreaterThan(KB);
    expect(scripts(page).length).toBeGreaterThan(scripts(page, importsAtOnce).length);
  },
);

it.each(named(pages.filter(({ route }) => /\/booklet\/$/.test(route))))(
  '%s is cut into pages by at most 6 KB of JavaScript, besides that of every page',
  (_route, page) => {
    const every = pages.find(({ route }) => route === '/licences/')!;
    expect(kb(scriptWeight(page) - scriptWeight(every))).toBeLessThanOrEqual(6);
    expect(scriptWeight(page)).toBeGreaterThan(scriptWeight(every));
  },
);

it.each(named(pages))('%s preloads fonts of its own, and asks nobody else for anything', (_route, page) => {
  const preloaded = page.dom.querySelectorAll('link[rel=preload][as=font]');
  expect(preloaded.length).toBeGreaterThan(0);
  for (const link of preloaded) {
    // Fonts are always fetched anonymously; a preload that is not would fetch them twice.
    expect(link.hasAttribute('crossorigin'), link.toString()).toBe(true);
    expect(page.html, 'a preloaded font that no style sheet names').toMatch(
      new RegExp(`url\\(["']?${link.getAttribute('href')?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  }
  const loads = page.dom.querySelectorAll(
    'script[src], img[src], iframe[src], source[src], link[rel=stylesheet], link[rel=preload], ' +
      'link[rel=modulepreload], link[rel=icon], link[rel=manifest]',
  );
  const away = loads.filter((element) =>
    /^([a-z]+:)?\/\//i.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
  );
  expect(away.map(String)).toEqual([]);
  expect(references(page).filter(({ from, value }) => from === '<style>' && /^([a-z]+:)?\/\//i.test(value))).toEqual(
    [],
  );
});

it('the scales count scripts that are imported, at once and later', () => {
  expect(
    imports(
      'import{a}from"./b.js";import"./c.js";const d=()=>import(`./d.js`).catch(()=>import(`./d.js?`+e));',
      '/_astro/a.js',
    ),
  ).toEqual(['/_astro/b.js', '/_astro/c.js', '/_astro/d.js']);
  expect(weight('a'.repeat(100 * KB))).toBeLessThan(100);
});
