/**
 * Recommendations: what the documents ask for. Few of them are carried one by one, each with its words; many are
 * carried as counts.
 * Meaning only, no pixels.
 */
import { rollup, sort } from 'd3';
import type { Lang } from '../../model/common.ts';
import type { Excluded } from '../../model/edition.ts';
import { viewOf, type ChartSeries, type SeriesView } from '../chart.ts';
import { claimOf, type Dataset, type Locale } from '../dataset.ts';
import type { Shown } from '../family.ts';
import { cellId } from '../matrix.ts';
import { aggregate, isAggregate, OTHERS, shownDocuments } from './aggregate.ts';
import type { RecommendationsConfig } from './config.ts';
import {
  FACETS,
  type Aggregate,
  type StatedNumber,
  type FacetId,
  type Grouping,
  type FacetPlace,
  type Single,
  type Term,
} from './terms.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';

export interface RecommendationsView extends SeriesView {
  readonly rows: RecommendationsConfig['views'][number]['rows'];
  readonly order: RecommendationsConfig['views'][number]['order'];
  /** Id of the row or cell of the finding; null where the editors name none. */
  readonly finding: string | null;
}

export interface RecommendationsSeries extends ChartSeries {
  readonly chart: 'recommendations';
  readonly views: readonly RecommendationsView[];
  /** In the order of `FACETS`, each with the options that occur. */
  readonly facets: readonly { readonly id: FacetId; readonly label: string; readonly options: readonly Term[] }[];
  /** In the order of the texts; empty where they are counted. */
  readonly each: readonly Single[];
  /** `null` where each is carried by itself. */
  readonly aggregate: Aggregate | null;
  /** Passages that are excluded from the counts, by kind. */
  readonly excluded: Readonly<Record<Excluded['kind'], number>>;
  readonly grouping: Grouping;
  readonly words: Words['recommendations'];
}

/**
 * The series of the recommendations in the locale's language; as counts where there are too many to be drawn one by
 * one.
 */
export function recommendationsSeries(
  config: RecommendationsConfig,
  dataset: Dataset,
  locale: Locale,
): RecommendationsSeries {
  const counted = isAggregate(dataset);
  const { lang } = locale;
  const words = wordsIn(lang).recommendations;
  const facets = facetsOf(dataset, lang, words, { counted, leads: config.leads });
  const positions = facets.map((facet) => new Map(facet.options.map((option, index) => [option.id, index])));
  const at = (facet: number, id: string): number => positions[facet]?.get(id) ?? -1;
  const columns = facets[0]?.options.length ?? 0;
  const placed = dataset.recommendations.map((row) => ({
    row,
    // A document that is not among the options is one of the others, which come last.
    at: [
      positions[0]?.get(row.document) ?? columns - 1,
      at(1, row.theme),
      at(2, row.addressee),
      at(3, row.modality),
    ] as FacetPlace,
  }));
  const excluded = { done: 0, diagnosis: 0, phrase: 0 };
  for (const { kind } of dataset.excluded) excluded[kind] += 1;
  return {
    chart: 'recommendations',
    lang,
    views: config.views.map(({ id, rows, order, captions: [first] }) => ({
      id,
      rows,
      order,
      finding: first?.mark ?? null,
    })),
    facets,
    each: counted
      ? []
      : placed.map(({ row, at }) => ({
          id: row.id,
          at,
          quote: row.quote,
          gist: row.gist[lang],
          addressed: row.addressed,
          implied: row.implied ?? false,
          ...(row.marker === undefined ? {} : { marker: row.marker }),
          ...(row.modalWord === null ? {} : { word: row.modalWord }),
          ...(row.quantity === null ? {} : { amount: amountOf(row.quantity, dataset, locale) }),
        })),
    aggregate: counted
      ? aggregate(placed, new Map(dataset.documents.map((document) => [document.slug, document.meta.language])))
      : null,
    excluded,
    grouping: [locale.number(1000).slice(1, -3), locale.number(10_000).slice(2, -3)],
    words,
  };
}

/**
 * Where each is drawn by itself, its caption says what a mark shows; a mark that counts many names one of them there,
 * and shows them all.
 */
export function shows(series: RecommendationsSeries, view: string, dataset: Dataset): Shown[] | undefined {
  if (series.aggregate === null) return undefined;
  const { rows } = viewOf(series, view);
  const columns = new Set(series.facets[0]?.options.map((option) => option.id));
  return dataset.recommendations.map((row) => ({
    id: cellId(row[rows], columns.has(row.document) ? row.document : OTHERS),
    rows: [row.id, ...(row.quantity === null ? [] : [row.quantity])],
  }));
}

function facetsOf(
  dataset: Dataset,
  lang: Lang,
  words: Words['recommendations'],
  { counted, leads }: { readonly counted: boolean; readonly leads: string | undefined },
): RecommendationsSeries['facets'] {
  const { vocabulary, recommendations } = dataset;
  const { kept, others } = shownDocuments(dataset, counted);
  const sizes = rollup(
    recommendations,
    (rows) => rows.length,
    ({ document }) => document,
  );
  const ordered = sort(kept, ({ slug }) => (slug === leads ? -Infinity : -(sizes.get(slug) ?? 0)));
  const documents: Term[] = ordered.map(({ slug, meta }) => ({
    id: slug,
    label: meta.short[lang],
    lang: meta.language,
  }));
  if (others !== null) documents.push({ id: others, label: words.others });
  const occurring = (terms: Dataset['vocabulary']['themes'], ids: readonly string[]): Term[] => {
    const used = new Set(ids);
    return terms
      .filter((term) => used.has(term.id))
      .map(({ id, label, definition }) => ({
        id,
        label: label[lang],
        ...(definition === undefined ? {} : { meaning: definition[lang] }),
      }));
  };
  const options: Record<FacetId, readonly Term[]> = {
    document: documents,
    theme: occurring(
      vocabulary.themes,
      recommendations.map((row) => row.theme),
    ),
    addressee: occurring(
      vocabulary.addressees,
      recommendations.map((row) => row.addressee),
    ),
    modality: occurring(
      vocabulary.modalities,
      recommendations.map((row) => row.modality),
    ),
  };
  return FACETS.map((id) => ({ id, label: words.facets[id], options: options[id] }));
}

function amountOf(id: string, dataset: Dataset, locale: Locale): StatedNumber {
  const claim = claimOf(dataset, id);
  const value = claim.corrected;
  const number = typeof value === 'number' ? locale.number(value) : value.map((end) => locale.number(end)).join('–');
  return {
    claim: id,
    number,
    text: `${claim.label[locale.lang]}: ${locale.withUnit(value, claim.unit)}`,
    quote: claim.quote,
    asked: claim.certainty === 'prescribed',
  };
}
