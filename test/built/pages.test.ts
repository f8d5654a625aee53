import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, NodeType, HTMLElement } from 'node-html-parser';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { edition } from '../../src/edition/current.ts';
import { pluralCategory } from '../../src/text/format.ts';
import {
  builtFiles,
  builtExcerpts,
  builtFrames,
  builtPages,
  builtSteps,
  expectedRoutes,
  isChartView,
  isReader,
} from '../support/site.ts';

const pages = builtPages();
const routes = new Set(pages.map((page) => page.route));

it('pages exist in both languages for all that the content calls for', () => {
  const wanted = expectedRoutes().flatMap((route) => [route, `/uk${route}`]);
  expect(wanted.filter((route) => !routes.has(route))).toEqual([]);
  expect(routes.has('/404.html')).toBe(true);
});

it('pages include readers and chart views, and each has its like in the other language', () => {
  expect(pages.filter(isReader).length).toBeGreaterThanOrEqual(6);
  expect(pages.filter(isChartView).length).toBeGreaterThanOrEqual(6);
  const alone = pages.filter(
    (page) =>
      !page.route.includes('404') &&
      !routes.has(page.route.startsWith('/uk/') ? page.route.slice(3) : `/uk${page.route}`),
  );
  expect(alone.map((page) => page.route)).toEqual([]);
});

it.each(pages.map((page) => [page.route, page] as const))(
  '%s says its language, its title and its other language',
  (route, page) => {
    const lang = page.dom.querySelector('html')?.getAttribute('lang');
    expect(lang).toBe(route.startsWith('/uk/') ? 'uk' : 'en');
    expect(page.dom.querySelector('title')?.text.trim()).not.toBe('');
    expect(page.dom.querySelectorAll('h1').length).toBe(1);
    if (route.includes('404')) return;
    const alternates = page.dom
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => link.getAttribute('hreflang'));
    expect(alternates).toEqual(expect.arrayContaining(['en', 'uk']));
    expect(page.dom.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^https?:\/\/.+\/$/);
  },
);

it('pages have titles and descriptions of their own', () => {
  const own = pages.filter((page) => !page.route.includes('404'));
  for (const select of [
    (page: (typeof own)[number]) => page.dom.querySelector('title')?.text,
    (page: (typeof own)[number]) => page.dom.querySelector('meta[name=description]')?.getAttribute('content'),
  ]) {
    const byText = Map.groupBy(own, (page) => select(page) ?? '');
    expect(byText.has('')).toBe(false);
    expect(
      [...byText.values()].filter((same) => same.length > 1).map((same) => same.map((page) => page.route)),
    ).toEqual([]);
  }
});

/** Texts that editors or we wrote: neither the words of a source nor what programs take word for word. */
function proseOf(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return [node.rawText];
  if (!(node instanceof HTMLElement) || node.getAttribute('translate') === 'no') return [];
  if (['code', 'pre', 'script', 'style', 'textarea', 'title', 'svg'].includes(node.rawTagName)) return [];
  return node.childNodes.flatMap(proseOf);
}

it('pages let no line of prose begin with a dash', () => {
  const loose = [...pages, ...builtFrames(), ...builtExcerpts(), ...builtSteps()].flatMap(({ route, dom }) =>
    proseOf(dom.querySelector('body') ?? dom).flatMap((text) => {
      const [found] = /.{0,30}[ \n]–.{0,20}/u.exec(text) ?? [];
      return found === undefined ? [] : [`${route}: ${found}`];
    }),
  );
  expect(loose).toEqual([]);
});

it('the version of the data stands where all of it does: a new note leaves the other pages as they are', () => {
  const { version } = edition();
  const whole = ['/booklet/', '/data/', '/uk/booklet/', '/uk/data/'];
  expect(pages.filter(({ html }) => html.includes(version)).map(({ route }) => route)).toEqual(whole);
});

const files = builtFiles().filter((file) => /\.(html|js|css|json)$/.test(file));

it('the built site holds nothing of the dev server: neither its panel of problems nor its messages', () => {
  expect(files.length).toBeGreaterThan(20);
  const found = files.filter((file) =>
    /live-problems|oseredok:(problems|hello)|@vite\/client|__open-in-editor/.test(
      readFileSync(join(dist, file), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});

/** The categories of each form of what is counted: «осередки» is few, «осередків» many. */
const forms = new Map<string, Set<string>>();
for (const { forms: of } of edition().vocabulary.units)
  for (const [category, words] of Object.entries(of?.uk ?? {})) {
    const [noun = ''] = words.split(' ');
    forms.set(noun, (forms.get(noun) ?? new Set()).add(category));
  }

/** A number, no part of a word, a note’s sign or another number, and two words: the first may be an adjective. */
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d.,–×№\u2060-]\s?)(\d{1,3}(?:\s\d{3})*|\d+)(,\d+)?\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?`,
  'gu',
);
const QUOTED = /«[^»]*»/gu;

/** What in a text does not agree with its number. Sources, which are quoted, have a grammar of their own. */
function disagreeing(text: string): string[] {
  return [...text.replaceAll(QUOTED, '').matchAll(COUNTED)].flatMap(([all, whole = '', decimals, ...words]) => {
    const noun = words.slice(0, /[иі]х$|[иі]$/u.test(words[0] ?? '') ? 2 : 1).find((word) => word && forms.has(word));
    if (noun === undefined) return [];
    const category = decimals === undefined ? pluralCategory(Number(whole.replaceAll(/\D/g, '')), 'uk') : 'other';
    return forms.get(noun)?.has(category) ? [] : [all];
  });
}

/** In a drawing each line of words stands by itself. */
function spoken(named: HTMLElement): string {
  const lines = named.querySelectorAll('text');
  return lines.length === 0 ? named.text : lines.map(({ text }) => text).join(' ');
}

it('in Ukrainian no name, head or link has a number before a noun that does not agree with it', () => {
  const seen = [
    '1068 виробничі осередки',
    '11 члени',
    '33 000 прийнято',
    '1068 виробничих осередків',
    '12,7 тисячі осіб',
  ];
  expect(seen.flatMap(disagreeing)).toEqual(['1068 виробничі осередки', '11 члени']);
  const wrong = pages
    .filter(({ route }) => route.startsWith('/uk/'))
    .flatMap(({ route, dom }) =>
      dom
        .querySelectorAll('a, button, summary, label, h1, h2, h3, h4, caption, title, desc, [aria-label]')
        .filter(
          (named) =>
            named.closest('.src, .q, [translate=no], [aria-hidden]') === null || named.hasAttribute('aria-label'),
        )
        .map((named) => named.getAttribute('aria-label') ?? spoken(named))
        .flatMap((name) => disagreeing(name).map((all) => `${route}: ${all} (${name.trim().slice(0, 60)})`)),
    );
  expect([...new Set(wrong)]).toEqual([]);
});
