/** Addresses of the built site against the list of resources, and against those that were published before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { dist, root } from '../../src/cli/paths.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { basePath } from '../../src/edition/environment.ts';
import { resources } from '../../src/kinds/index.ts';
import { isReservedId } from '../../src/model/linkable.ts';
import { rootOf } from '../../src/model/paths.ts';
import { outputFiles } from '../../src/outputs/index.ts';
import { builtFiles, builtPages } from '../support/site.ts';

const { edition } = assemble({ root, base: basePath() });
if (edition === null) throw new Error('The content has problems.');
const all = resources(edition);
const pages = new Map(builtPages().map((page) => [page.route, page]));
const pageOf = ({ lang, path }: { lang: 'en' | 'uk'; path: string }) => pages.get(`/${rootOf(lang)}${path}`);

it('the built site has a page for each resource, and no other but the one for lost readers', () => {
  const routes = all.map(({ lang, path }) => `/${rootOf(lang)}${path}`);
  expect([...pages.keys()].filter((route) => route !== '/404.html').sort()).toEqual(routes.sort());
});

it('the built site has every file that an output writes', () => {
  const files = new Set(builtFiles());
  expect(outputFiles(edition).filter(({ path }) => !files.has(path))).toEqual([]);
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

it('the built site lists in the sitemap every page that has a canonical address, with its other language', () => {
  const xml = new JSDOM(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), { contentType: 'text/xml' }).window.document;
  const listed = [...xml.querySelectorAll('loc')].map(({ textContent }) => textContent).sort();
  const links = (rel: string) => [...pages.values()].flatMap(({ dom }) => dom.querySelectorAll(`link[rel=${rel}]`));
  const canonical = links('canonical')
    .map((link) => link.getAttribute('href'))
    .sort();
  expect(listed).toEqual(canonical);
  const alternates = [...xml.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href'));
  expect(new Set(alternates)).toEqual(new Set(listed));
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
