/**
 * Addresses of the built site: against the list of resources, against those that were published before, and against
 * the links that name them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { DOMParser } from 'linkedom';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { dist, root } from '../../src/cli/paths.ts';
import { knownAddresses, knownPlaces, linkPlaces } from '../../src/check/prose/addresses.ts';
import { edition } from '../../src/edition/current.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { resources } from '../../src/kinds/index.ts';
import { documentPath, glossaryPath, wordsPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { isReservedId } from '../../src/model/linkable.ts';
import { href, rootOf } from '../../src/model/paths.ts';
import { outputFiles } from '../../src/outputs/index.ts';
import { Problems } from '../../src/problems/problem.ts';
import { readData } from '../../src/read/data.ts';
import { readDocument } from '../../src/read/document.ts';
import { readFile } from '../../src/read/file.ts';
import { nodeFiles } from '../../src/read/files.ts';
import { readLesson } from '../../src/read/lesson.ts';
import { readStory } from '../../src/read/story.ts';
import { readTerm } from '../../src/read/term.ts';
import { readTree } from '../../src/read/tree.ts';
import { addressesIn, brokenLinks, references } from '../support/links.ts';
import {
  builtAlone,
  builtFiles,
  builtExcerpts,
  builtFrames,
  builtNearPages,
  builtPages,
  builtRedirects,
  builtSteps,
  builtTexts,
  type BuiltPage,
} from '../support/site.ts';

const all = resources(edition());
const origin = siteOrigin();
const pages = new Map(
  [...builtPages(), ...builtFrames(), ...builtExcerpts(), ...builtSteps()].map((page) => [page.route, page]),
);
/** What is served where nothing stands. */
const LOST = ['/404.html', '/uk/404.html'];
const pageAt = (path: string) => pages.get(`/${path.slice(basePath().length)}`);
const pageOf = ({ lang, path }: { lang: 'en' | 'uk'; path: string }) => pages.get(`/${rootOf(lang)}${path}`);

it('the built site has a page for each resource, and no other but the one for lost readers', () => {
  const routes = all.map(({ lang, path }) => `/${rootOf(lang)}${path}`);
  expect([...pages.keys()].filter((route) => !LOST.includes(route)).sort()).toEqual(routes.sort());
});

it('the built site has every file that an output writes', () => {
  const files = new Set(builtFiles());
  expect(outputFiles(edition()).filter(({ path }) => !files.has(path))).toEqual([]);
});

it('the built site has on each page every place that its resource names, old ids among them', () => {
  let count = 0;
  for (const resource of all) {
    const ids = new Set(
      pageOf(resource)
        ?.dom.querySelectorAll('[id]')
        .map((element) => element.id),
    );
    for (const { id, aliases } of resource.places())
      for (const one of [id, ...aliases]) {
        expect(ids.has(one), `${resource.path}#${one}`).toBe(true);
        count += 1;
      }
  }
  expect(count).toBeGreaterThan(1000);
});

it('the built site has on each page, in both languages, every id that the checker lets content link to', () => {
  const files = nodeFiles(root);
  const problems = new Problems();
  const tree = readTree(files, problems);
  const open = (path: string) => (tree.files.has(path) ? readFile(files, path, problems) : null);
  const data = readData(tree, open, problems);
  const drafts = tree.documents.flatMap((slug) => readDocument(slug, open, problems) ?? []);
  const stories = tree.stories.map((slug) => readStory(slug, open, problems));
  const lessons = tree.lessons.map((slug) => readLesson(slug, open, problems));
  const terms = tree.terms.map((id) => readTerm(id, open, problems));
  const places = linkPlaces(drafts, { stories, lessons, terms }, data, knownPlaces(drafts, data));
  const addresses = knownAddresses(tree, data);
  expect([...places.values()].reduce((sum, { ids }) => sum + ids.size, 0)).toBeGreaterThan(500);
  for (const lang of LANGS)
    for (const [path, { ids }] of places) {
      if (addresses.lacks(path)) continue;
      const built = new Set(
        pageOf({ lang, path })
          ?.dom.querySelectorAll('[id]')
          .map(({ id }) => id),
      );
      expect(
        [...ids].filter((id) => !built.has(id)),
        `${lang}: ${path}`,
      ).toEqual([]);
    }
});

it('the built site keeps from content every id that a reader or the ledger takes for itself', () => {
  for (const resource of all.filter(({ kind }) => kind === 'document' || kind === 'ledger')) {
    const places = new Set(resource.places().flatMap(({ id, aliases }) => [id, ...aliases]));
    const ids =
      pageOf(resource)
        ?.dom.querySelectorAll('main [id], header [id]')
        .map((element) => element.id) ?? [];
    expect(
      ids.filter((id) => !places.has(id) && !isReservedId(id)),
      resource.path,
    ).toEqual([]);
    expect(ids.length).toBeGreaterThan(20);
  }
});

it('the built site lists in the sitemap every page that engines may list, with its other language', () => {
  const text = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  // Throws where it is not well formed.
  XmlDocument.fromString(text).dispose();
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  const listed = [...xml.querySelectorAll('loc')].map(({ textContent }) => textContent).sort();
  const links = (rel: string) =>
    builtPages()
      .filter(({ dom }) => dom.querySelector('meta[name=robots][content=noindex]') === null)
      .flatMap(({ dom }) => dom.querySelectorAll(`link[rel=${rel}]`));
  const canonical = links('canonical')
    .map((link) => link.getAttribute('href'))
    .sort();
  expect(listed).toEqual(canonical);
  const alternates = [...xml.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href'));
  expect(new Set(alternates)).toEqual(new Set(listed));
  // The same languages as in the head of the page.
  for (const url of xml.querySelectorAll('url')) {
    const page = pageAt(new URL(url.querySelector('loc')?.textContent ?? '').pathname);
    const told = (links: Iterable<{ getAttribute(name: string): string | null | undefined }>): string[] =>
      [...links].map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`);
    expect(told(url.getElementsByTagName('xhtml:link'))).toEqual(
      told(page?.dom.querySelectorAll('link[rel=alternate][hreflang]') ?? []),
    );
  }
});

it('the built site tells crawlers where its sitemap is', () => {
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
  expect(/^Sitemap: (.+)$/m.exec(robots)?.[1]).toBe(new URL(`${basePath()}sitemap.xml`, origin).href);
});

it('the built site says on each page in JSON-LD what it is, at its canonical address and in its language', () => {
  for (const { route, dom } of builtPages()) {
    const blocks = dom.querySelectorAll('script[type="application/ld+json"]');
    expect(blocks.length, route).toBe(LOST.includes(route) ? 0 : 1);
    if (blocks[0] === undefined) continue;
    const { '@graph': graph } = JSON.parse(blocks[0].rawText) as { '@graph': Record<string, unknown>[] };
    expect(graph[0]?.['url'], route).toBe(dom.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(graph[0]?.['inLanguage'], route).toBe(dom.querySelector('html')?.getAttribute('lang'));
    expect(graph.map((one) => one['@type']).at(-1), route).toBe('BreadcrumbList');
  }
});

it('the built site answers at every address of the first edition with its page or one that leads on', () => {
  const files = builtFiles();
  const published = readFileSync(join(root, 'test', 'fixtures', 'addresses-first-edition.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(published.length).toBeGreaterThan(100);
  for (const address of published) {
    const pattern = new RegExp(`^${address.replace(/[.*]/g, (sign) => (sign === '*' ? '[^/]+' : '\\.'))}$`);
    const found = files.filter((file) => pattern.test(file));
    expect(found.length, address).toBeGreaterThanOrEqual(address.includes('*') ? 80 : 1);
  }
});

/** Published fragments: of pages of documents, of 275 notes of the first edition among others, and of the glossary. */
const { 'glossary/#': entries = [], ...fragments } = JSON.parse(
  readFileSync(join(root, 'test', 'fixtures', 'anchors.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;
it.each(LANGS)('every published fragment lands on its page or is led on from there (%s)', (lang) => {
  let ledOn = 0;
  const glossary = pageAt(href(lang, glossaryPath()))?.dom;
  for (const [slug, ids] of Object.entries(fragments)) {
    const dom = pageAt(href(lang, documentPath(slug)))?.dom;
    const lines = pageAt(href(lang, wordsPath(slug)))?.dom;
    for (const id of ids) {
      const place = dom?.querySelector(`[id="${id}"]`);
      expect(place, `${slug}/#${id}`).toBeTruthy();
      const former = place?.getAttribute('data-now');
      if (former !== undefined) expect(dom?.querySelector(`[id="${former}"]`), `${slug}/#${former}`).toBeTruthy();
      if (place?.classList.contains('led-on') !== true) continue;
      const [path, line] = place.getAttribute('href')?.split('#') ?? [];
      ledOn += 1;
      // An entry of the glossary says what the note said.
      if (path === href(lang, glossaryPath())) {
        expect(glossary?.querySelector(`[id="${line}"]`), `glossary/#${line}`).toBeTruthy();
        continue;
      }
      expect(path).toBe(href(lang, wordsPath(slug)));
      expect(lines?.querySelector(`.words li[id="${line}"]`), `${slug}/words/#${line}`).toBeTruthy();
    }
  }
  expect(entries.filter((id) => !glossary?.querySelector(`[id="${id}"]`))).toEqual([]);
  expect(entries.length).toBeGreaterThan(70);
  expect(Object.values(fragments).flat().length).toBeGreaterThan(350);
  expect(ledOn).toBeGreaterThanOrEqual(80);
});

it.each(LANGS)('every line of old words has an address of its own that it names (%s)', (lang) => {
  for (const slug of Object.keys(fragments)) {
    const lines = pageAt(href(lang, wordsPath(slug)))?.dom.querySelectorAll('.word-block li') ?? [];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line.querySelector('.address')?.getAttribute('href')).toBe(`#${line.id}`);
  }
});

it('every link of the site leads somewhere, and its fragment too, in pages, their JSON-LD and all files', () => {
  const every = [
    ...builtPages(),
    ...builtFrames(),
    ...builtExcerpts(),
    ...builtSteps(),
    ...builtRedirects(),
    ...builtAlone(),
    ...builtNearPages(),
  ];
  expect(every.flatMap(references).length).toBeGreaterThan(every.length * 5);
  const texts = builtTexts();
  expect(texts.flatMap(({ text }) => addressesIn(text)).length).toBeGreaterThan(1000);
  expect(brokenLinks({ pages: every, texts, files: builtFiles(), base: basePath(), origin })).toEqual([]);
});

it('a wrong name of a view, step, lesson or frame is answered with links to the right ones, without a script', () => {
  const near = new Map(
    builtNearPages().map(({ route, dom }) => [
      route.replace('404.html', ''),
      dom.querySelectorAll('.near a').map((link) => link.getAttribute('href')),
    ]),
  );
  const named = ['chart', 'reveal', 'lesson', 'sheet', 'embed', 'excerpt', 'document'];
  const wanted = resources(edition()).filter(({ kind }) => named.includes(kind));
  expect(new Set(wanted.map(({ kind }) => kind)).size).toBe(named.length);
  for (const { lang, path } of wanted) {
    const folder = `/${rootOf(lang)}${path}`.replace(/[^/]+\/$/, '');
    expect(near.get(folder), folder).toContain(href(lang, path));
  }
});

it('brokenLinks sees every kind of broken link', () => {
  const page = (file: string, html: string): BuiltPage => ({
    file,
    route: `/${file.replace('index.html', '')}`,
    path: `/b/${file.replace('index.html', '')}`,
    html,
    dom: parse(html),
  });
  const broken = [
    page(
      'index.html',
      '<a href="a/#x">ok</a><a href="a/#y">no id</a><a href="a">no slash</a><a href="/a/">outside the ' +
        'base</a><a href="">empty</a><img src="p.png" srcset="p.png 1x, q.png 2x"><a ' +
        'href="https://elsewhere.org/">away</a><style>a{background:url(z.woff2)}</style>',
    ),
    page(
      'a/index.html',
      '<p id="x">x</p><a href="http://here/b/?v=1#:~:text=x">ok</a><svg><use xlink:href="#none"></use></svg>' +
        '<script type="application/ld+json">{"url":"http://here/b/c/"}</script>',
    ),
  ];
  const texts = [
    { file: 'x.json', text: '{"a":"http://here/b/a/#x","b":"http://here/b/a/#y","c":"https://elsewhere.org/a"}' },
    { file: 'x.xml', text: '<loc>http://here/b/</loc><loc>http://here/a/</loc>' },
  ];
  const files = ['index.html', 'a/index.html', 'p.png'];
  expect(brokenLinks({ pages: broken, texts, files, base: '/b/', origin: 'http://here' })).toEqual([
    '/b/ <a> a/#y: no element with that id',
    '/b/ <a> a: the closing slash is missing',
    '/b/ <a> /a/: no such page or file',
    '/b/ <a> (empty): empty',
    '/b/ <img> q.png: no such page or file',
    '/b/ <style> z.woff2: no such page or file',
    '/b/a/ <use> #none: no element with that id',
    '/b/a/ <script> JSON-LD http://here/b/c/: no such page or file',
    '/b/x.json text http://here/b/a/#y: no element with that id',
    '/b/x.xml text http://here/a/: no such page or file',
  ]);
});
