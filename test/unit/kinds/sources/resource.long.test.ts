/** The page of the works behind our facts. */
import { expect, it } from 'vitest';
import { citedBy } from '../../../../src/edition/cited-by.ts';
import { edition as load } from '../../../../src/edition/current.ts';
import { resources } from '../../../../src/kinds/index.ts';
import { site } from '../../../../src/kinds/site.ts';
import { sourcesView } from '../../../../src/kinds/sources/resource.ts';
import { wordsIn } from '../../../../src/text/html.ts';

const edition = load();

it('the page of works shows each work once, in both languages, with who leans on it', () => {
  const citing = citedBy(edition);
  for (const lang of ['en', 'uk'] as const) {
    const { groups } = sourcesView(site(lang, edition));
    const shown = groups.flatMap(({ works }) => works);
    expect(shown.map(({ id }) => id).sort()).toEqual(edition.works.map(({ id }) => id).sort());
    for (const { id, citedBy: html } of shown)
      for (const { path } of citing.get(id) ?? []) expect(html).toContain(path);
  }
});

it('the page of works is what documents and pages rest on', () => {
  const used = resources(edition).flatMap((one) => (one.kind === 'sources' ? [] : one.uses()));
  const works = new Set(used.flatMap((ref) => (ref.type === 'work' ? [ref.id] : [])));
  expect([...works].sort()).toEqual(edition.works.map(({ id }) => id).sort());
});

it('the day of reading stands once where it is the same for all works, and else with each', () => {
  const days = (works: typeof edition.works) => {
    const { allOn, groups } = sourcesView(site('en', { ...edition, works }));
    return {
      allOn,
      dated: groups.flatMap((group) => group.works).filter(({ where }) => / \d{4}$/.test(wordsIn(where))).length,
    };
  };
  const on = (day: number) => (work: (typeof edition.works)[number]) => ({
    ...work,
    accessed: { 'date-parts': [[2026, 11, day]] as [[number, number, number]] },
  });
  const same = edition.works.map(on(25));
  expect(days(same)).toEqual({ allOn: '25 November 2026', dated: 0 });
  expect(days([...same.slice(1), ...same.slice(0, 1).map(on(26))])).toEqual({ allOn: null, dated: same.length });
});
