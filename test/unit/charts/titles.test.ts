/** Titles of views speak of what the view shows: a number in one is a number, or made of numbers, behind its marks. */
import { expect, it } from 'vitest';
import { claimsIn, localeOf } from '../../../src/charts/locale.ts';
import { LANGS } from '../../../src/model/common.ts';
import { parseTemplate } from '../../../src/text/cite.ts';
import { spellInput } from '../../../src/text/formula.ts';
import { drawn, edition } from './real.ts';

const views = edition.charts.flatMap(({ id, views }) => views.map((view) => [`${id}/${view.id}`, id, view] as const));

it.each(views)('the title of %s cites only what its marks rest on', (_, chart, { id, title }) => {
  const { chart: family, series } = drawn(chart);
  const shown = new Set(family.captions(series, id).flatMap((caption) => caption.rows));
  for (const lang of LANGS) {
    const cited = parseTemplate(title[lang]).parts.flatMap((part) =>
      part.kind === 'claim' || part.kind === 'check' ? claimsIn(spellInput(part), edition) : [],
    );
    expect(cited.filter((claim) => !shown.has(claim))).toEqual([]);
  }
});

it.each(views)('the title of %s stands in one line on a laptop: eighty signs', (_, __, { title }) => {
  for (const lang of LANGS) expect(localeOf(edition, lang).fill(title).length, title[lang]).toBeLessThanOrEqual(80);
});
