import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { dataView } from '../../../../src/kinds/data/view.ts';
import { site } from '../../../../src/kinds/site.ts';

const edition = load();

it('the data page has a row for every claim, recommendation and set-aside numeral', () => {
  const { tables } = dataView([], site('uk', edition));
  expect(tables.map(({ id, body }) => [id, [...body.matchAll(/<tr/g)].length])).toEqual([
    ['claims', edition.claims.length],
    ['set-aside', edition.setAside.length],
    ['recommendations', edition.recommendations.length],
    ['apart', edition.excluded.length],
  ]);
});
