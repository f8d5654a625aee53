/** As many documents as one likes, in the order of their dates, made of a real one: the same for the same number. */
import { labelOf, type Listing } from '../../../../src/kinds/documents/listing.ts';
import { site } from '../../../../src/kinds/site.ts';
import type { Lang } from '../../../../src/model/common.ts';
import { byYears, type Years } from '../../../../src/model/period.ts';
import type { EditionDocument } from '../../../../src/model/edition.ts';
import { plain } from '../../../../src/model/text-types.ts';
import { edition } from '../../charts/real.ts';

const GENRES = [
  { en: plain('Report'), uk: plain('Звіт') },
  { en: plain('Theses'), uk: plain('Тези') },
  { en: plain('Letter'), uk: plain('Лист') },
];

/** Dates to a month, to a year, to several years, and with an end that nobody knows. */
function yearsOf(index: number): Years {
  const year = 1921 + (index % 8);
  const month = (index % 12) / 12;
  if (index % 4 === 0) return [year + month, year + month + 1 / 12];
  if (index % 4 === 1) return [year, year + 1];
  return index % 28 === 2 ? [null, year + 1] : [year + month, year + month + 1 + (index % 3)];
}

export function manyDocuments(count: number): EditionDocument[] {
  const [model] = edition.documents;
  if (model === undefined) throw new Error('There is no document.');
  return Array.from({ length: count }, (_, index): EditionDocument => {
    const genre = GENRES[index % 5 > 2 ? 0 : index % 3] ?? GENRES[0]!;
    const meta = { ...model.meta, language: index % 3 === 0 ? ('ru' as const) : ('uk' as const), genre };
    return { ...model, slug: `document-${index}`, meta, years: yearsOf(index) };
  }).sort((a, b) => byYears(a.years, b.years));
}

/** What can be chosen from, in words. */
export function facetLabels({ facets }: Listing, lang: Lang): string[] {
  const inLanguage = site(lang, edition);
  return facets.map(({ by, values }) => {
    const labels = [...values].map(([value, some]) => `${labelOf(some[0]!, { by, value }, inLanguage)} ${some.length}`);
    return `${by}: ${labels.join(', ')}`;
  });
}
