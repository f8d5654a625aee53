/**
 * Drawings against their golden pages: where a mark stands and what is said of it was looked at once, when the golden
 * was accepted, and is held here without a build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { chartPlaces } from '../../../../src/kinds/chart/open.ts';
import { chartPage } from '../../../../src/kinds/chart/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import { viewPath } from '../../../../src/model/addresses.ts';
import { LANGS } from '../../../../src/model/common.ts';
import { GOLDEN, normalised } from '../../../support/normalised.ts';
import { sourceLine } from '../../../../src/kinds/chart/source-line.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { dashHeld } from '../../../../src/text/line-breaks.ts';

const edition = load();
const linesOf = (html: string): string[] =>
  normalised(parse(`<main><figure>${html}</figure></main>`, { comment: false }).querySelector('main')!)
    .split('\n')
    .slice(2, -2);

describe.each(LANGS)('the pages of charts (%s)', (lang) => {
  const own = site(lang, edition);
  it.each(chartPlaces(edition))('the drawings and captions of $chart/$view are those of its golden page', (place) => {
    const page = chartPage(edition, own, place);
    const golden = readFileSync(join(GOLDEN, `charts.${place.chart}.html`), 'utf8');
    const [, rest = ''] = golden.split(`=== ${own.href(viewPath(place))}\n`);
    const [kept = ''] = rest.split('\n=== ');
    for (const html of [page.figure, page.captions]) {
      const lines = linesOf(html);
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.filter((line) => !kept.includes(line))).toEqual([]);
    }
  });
});

it.each(LANGS)('no two rows of a table of numbers under a chart have one name (%s)', (lang) => {
  const own = site(lang, edition);
  const tables = chartPlaces(edition)
    .flatMap((place) => chartPage(edition, own, place).table ?? [])
    .filter(({ columns }) => columns.some(({ id }) => id === 'date'));
  expect(tables.length).toBeGreaterThan(3);
  for (const { rows } of tables) {
    const names = rows.map(([name]) => name?.text);
    expect(names).toEqual([...new Set(names)]);
  }
});

it.each(LANGS)('a table under a chart has no column that says nothing (%s)', (lang) => {
  for (const place of chartPlaces(edition)) {
    const { columns = [], rows = [] } = chartPage(edition, site(lang, edition), place).table ?? {};
    expect(columns.filter((_, at) => rows.every((row) => row[at]?.text === '')).map(({ id }) => id)).toEqual([]);
  }
});

it.each(LANGS)(
  'every chart has a way to another view beside it, and only views of one chart turn in place (%s)',
  (lang) => {
    for (const place of chartPlaces(edition)) {
      const { tabs } = chartPage(edition, site(lang, edition), place);
      expect(tabs.length, place.chart).toBeGreaterThan(1);
      expect(tabs.filter(({ current }) => current).map(({ href }) => href)).toEqual([
        site(lang, edition).href(viewPath(place)),
      ]);
      for (const { href, turns } of tabs) expect(href.includes(`/charts/${place.chart}/`)).toBe(turns);
    }
  },
);

const slugs = edition.documents.map(({ slug }) => slug);

it.each(LANGS)('the line of sources dates each document as its own page does (%s)', (lang) => {
  const own = site(lang, edition);
  for (const some of [slugs, ...slugs.map((slug) => [slug])])
    for (const line of Object.values(sourceLine(new Set(some), own)))
      for (const { slug, meta } of edition.documents)
        expect(parse(toHtml(line)).text.includes(dashHeld(own.format.date(meta.date.edtf))), slug).toBe(
          some.includes(slug),
        );
});
