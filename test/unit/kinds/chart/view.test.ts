import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { chartPlaces } from '../../../../src/kinds/chart/open.ts';
import { chartPage } from '../../../../src/kinds/chart/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import { LANGS } from '../../../../src/model/common.ts';

const edition = load();

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
