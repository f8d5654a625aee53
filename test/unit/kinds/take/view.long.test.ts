/** The panel of each view: what it gives away is what stands at the addresses of the view. */
import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { chartPlaces, openView } from '../../../../src/kinds/chart/open.ts';
import { embedSnippet } from '../../../../src/kinds/embed/resource.ts';
import { resources } from '../../../../src/kinds/index.ts';
import { viewCitations } from '../../../../src/kinds/references.ts';
import { site } from '../../../../src/kinds/site.ts';
import { takePanel } from '../../../../src/kinds/take/panel.ts';
import { viewPanel } from '../../../../src/kinds/take/view.ts';
import { takePath, viewPath } from '../../../../src/model/addresses.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { absolute, other, rootOf } from '../../../../src/model/paths.ts';
import type { Html } from '../../../../src/model/text-types.ts';
import { outputFiles } from '../../../../src/outputs/index.ts';
import { parse } from 'node-html-parser';

const edition = load();
const written = new Set([
  ...outputFiles(edition).map(({ path }) => path),
  ...resources(edition).map(({ lang, path }) => rootOf(lang) + path),
]);

it.each(LANGS)('the panel of each view gives its link, frame, picture, data and citation (%s)', (lang) => {
  const own = site(lang, edition);
  const places = chartPlaces(edition);
  expect(places.length).toBeGreaterThan(7);
  for (const place of places) {
    const page = parse(takePanel(viewPanel(place, own), '' as Html, own.t.takeScript));
    const texts = page.querySelectorAll('input, textarea').map((field) => field.getAttribute('value') ?? field.text);
    expect(texts).toEqual([
      absolute(own.href(viewPath(place))),
      embedSnippet(place, own),
      embedSnippet(place, site(other(lang), edition)),
      expect.stringContaining('embed.js'),
      ...viewCitations(openView(edition, own, place), own),
    ]);
    const links = page.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    const paths = links.map((link) => new URL(absolute(link)).pathname.slice(1));
    expect(paths.filter((path) => !written.has(path))).toEqual([]);
    const kinds = new Set(paths.map((path) => /\.[a-z.]+$/.exec(path)?.[0] ?? 'page'));
    for (const kind of ['page', '.png', '.svg', '.csv', '.comma.csv', '.json', '.bib', '.ris', '.csl.json'])
      expect([...kinds], `${place.chart}/${place.view}`).toContain(kind);
  }
});

it('each view has a page of its panel, which search engines do not list', () => {
  const pages = resources(edition).filter(({ kind }) => kind === 'take');
  expect(pages.map(({ path }) => path)).toEqual(LANGS.flatMap(() => chartPlaces(edition).map(takePath)));
  expect(pages.some(({ listed }) => listed)).toBe(false);
});
