import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { brokenLinks, references } from '../support/links.ts';
import { builtFiles, builtPages, builtRedirects, type BuiltPage } from '../support/site.ts';

const origin = new URL(process.env['SITE'] ?? 'http://localhost:4321').origin;

it('every link of the site leads somewhere, and its fragment too', () => {
  const pages = [...builtPages(), ...builtRedirects()];
  expect(pages.flatMap(references).length).toBeGreaterThan(pages.length * 5);
  expect(brokenLinks({ pages, files: builtFiles(), base: basePath(), origin })).toEqual([]);
});

it('brokenLinks sees every kind of broken link', () => {
  const page = (file: string, html: string): BuiltPage => ({
    file,
    route: `/${file.replace('index.html', '')}`,
    path: `/b/${file.replace('index.html', '')}`,
    html,
    dom: parse(html),
  });
  const pages = [
    page(
      'index.html',
      '<a href="a/#x">ok</a><a href="a/#y">no id</a><a href="a">no slash</a><a href="/a/">outside the ' +
        'base</a><a href="">empty</a><img src="p.png" srcset="p.png 1x, q.png 2x"><a ' +
        'href="https://elsewhere.org/">away</a><style>a{background:url(z.woff2)}</style>',
    ),
    page(
      'a/index.html',
      '<p id="x">x</p><a href="http://here/b/?v=1#:~:text=x">ok</a><svg><use xlink:href="#none"></use></svg>',
    ),
  ];
  expect(
    brokenLinks({ pages, files: ['index.html', 'a/index.html', 'p.png'], base: '/b/', origin: 'http://here' }),
  ).toEqual([
    '/b/ <a> a/#y: no element with that id',
    '/b/ <a> a: the closing slash is missing',
    '/b/ <a> /a/: no such page or file',
    '/b/ <a> (empty): empty',
    '/b/ <img> q.png: no such page or file',
    '/b/ <style> z.woff2: no such page or file',
    '/b/a/ <use> #none: no element with that id',
  ]);
});
