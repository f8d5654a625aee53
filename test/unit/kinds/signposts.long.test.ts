import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeNearPages } from '../../../src/cli/near-pages.ts';
import { edition } from '../../../src/edition/current.ts';
import { resources } from '../../../src/kinds/index.ts';
import { nearHtml, nearPages } from '../../../src/kinds/signposts.ts';
import { site } from '../../../src/kinds/site.ts';
import { LANGS } from '../../../src/model/common.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { plain } from '../../../src/model/text-types.ts';

const [page] = resources(edition());
const at = (...paths: readonly string[]): Resource[] => paths.map((path) => ({ ...page!, path, title: plain(path) }));
const linked = (all: readonly Resource[]): Record<string, string[]> =>
  Object.fromEntries(
    [...nearPages(all, site('en', edition()))].map(([folder, html]) => [
      folder,
      [...html.matchAll(/>([^<>]+)<\/a>/g)].map(([, name = '']) => name),
    ]),
  );

it('nearPages names what stands in a folder, after the page of the folder, and what is first below one without', () => {
  const steps = ['a/b/c/steps/', 'a/b/c/steps/1/', 'a/b/c/steps/2/'];
  expect(linked(at('', 'a/', 'a/b/c/', 'a/b/d/', 'a/b/c/e/', ...steps))).toEqual({
    'a/': ['a/', 'a/b/c/', 'a/b/d/'],
    'a/b/': ['a/b/c/', 'a/b/d/'],
    'a/b/c/': ['a/b/c/', 'a/b/c/e/', 'a/b/c/steps/'],
    'a/b/c/steps/': steps,
  });
});

it('nearPages makes none for a page with one below it, nor for each of very many', () => {
  expect(linked(at('', 'a/', 'a/b/'))).toEqual({});
  const many = Array.from({ length: 60 }, (_, number) => `a/${number}/`);
  const near = linked(at('a/', ...many, ...many.flatMap((path) => [`${path}x/`, `${path}y/`])));
  expect(Object.keys(near)).toEqual(['a/']);
  expect(near['a/']).toEqual(['a/', ...many.slice(0, 50)]);
});

it.each(LANGS)(
  'nearHtml says in the language of the site what its links are, and nothing where there are none',
  (lang) => {
    const inLanguage = site(lang, edition());
    expect(nearHtml(at('a/'), inLanguage)).toContain(`<h2>${inLanguage.t.notFound.near}</h2>`);
    expect(nearHtml([], inLanguage)).toBe('<div class="near"></div>');
  },
);

it('writeNearPages makes the folders that no page has yet, as where all of them are kept from the build before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'near-'));
  const printed = (lang: 'en' | 'uk'): string => `<main>${nearHtml([], site(lang, edition()))}</main>`;
  mkdirSync(join(folder, 'uk/404'), { recursive: true });
  writeFileSync(join(folder, '404.html'), printed('en'));
  writeFileSync(join(folder, 'uk/404/index.html'), printed('uk'));
  writeNearPages(folder, edition());
  const [near, above] = ['embed/documents/404.html', '404.html'].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  expect(near).toContain('/embed/documents/new-ties/');
  expect(above).toBe(printed('en'));
  expect(existsSync(join(folder, 'uk/404.html'))).toBe(true);
  rmSync(folder, { recursive: true });
});
