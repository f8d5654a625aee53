/**
 * Recommendations: what the documents ask for. Few of them are carried one by one, each with its words; many are
 * carried as counts.
 * Meaning only, no pixels.
 */
import type { RecommendationsConfig } from '../../model/chart.ts';
import type { Lang } from '../../model/common.ts';
import type { Excluded } from '../../model/edition.ts';
import type { ChartSeries, Facet, SeriesView } from '../chart.ts';
import { claimOf, type Dataset, type Speaker } from '../dataset.ts';
import { FACETS, type FacetId, type Place } from './facets.ts';
import { isJoined, joinCounts, shownDocuments, type Example } from './aggregate.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';

/** The number that a recommendation gives. */
export interface Amount {
  /** Id of its claim. */
  readonly claim: string;
  readonly number: string;
  /** What the number is of, with its unit. */
  readonly text: string;
  readonly quote: string;
}

export interface Single {
  readonly id: string;
  readonly at: Place;
  readonly quote: string;
  readonly gist: string;
  /** The modal word as it stands in the source; absent where an earlier one is carried on. */
  readonly word?: string;
  readonly amount?: Amount;
}

/** How many recommendations share a place. */
export type Counted = readonly [...Place, count: number];

/** The many, as counts, with an example for each cell of each view. */
export interface Joined {
  readonly counts: readonly Counted[];
  readonly examples: readonly Example[];
  readonly withNumber: number;
}

export interface RecommendationsView extends SeriesView {
  readonly rows: Exclude<FacetId, 'document'>;
}

/** An option of a facet; documents add the language of their words. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
}

export interface RecommendationsSeries extends ChartSeries {
  readonly chart: 'recommendations';
  readonly views: readonly RecommendationsView[];
  /** In the order of `FACETS`, each with the options that occur. */
  readonly facets: readonly (Facet & { readonly options: readonly Term[] })[];
  /** In the order of the texts; empty where they are joined. */
  readonly each: readonly Single[];
  /** `null` where each is carried by itself. */
  readonly joined: Joined | null;
  /** Passages that are kept apart, by kind. */
  readonly apart: Readonly<Record<Excluded['kind'], number>>;
  /** What stands between thousands, in numbers of four and of more digits. */
  readonly grouping: readonly [four: string, more: string];
  readonly words: Words['recommendations'];
}

/**
 * The series of the recommendations in the speaker's language; `joined` where there are too many to be drawn one by
 * one.
 */
export function recommendationsSeries(
  config: RecommendationsConfig,
  dataset: Dataset,
  speaker: Speaker,
  joined = isJoined(dataset),
): RecommendationsSeries {
  const { lang } = speaker;
  const words = wordsIn(lang).recommendations;
  const facets = facetsOf(dataset, lang, words, joined);
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
    ] as Place,
  }));
  const apart = { done: 0, diagnosis: 0, phrase: 0 };
  for (const { kind } of dataset.apart) apart[kind] += 1;
  return {
    chart: 'recommendations',
    lang,
    views: config.views.map((view) => ({ id: view.id, rows: view.rows, readings: false })),
    facets,
    each: joined
      ? []
      : placed.map(({ row, at }) => ({
          id: row.id,
          at,
          quote: row.quote,
          gist: row.gist[lang],
          ...(row.modalWord === null ? {} : { word: row.modalWord }),
          ...(row.quantity === null ? {} : { amount: amountOf(row.quantity, dataset, speaker) }),
        })),
    joined: joined
      ? joinCounts(placed, new Map(dataset.documents.map((document) => [document.slug, document.meta.language])))
      : null,
    apart,
    grouping: [speaker.number(1000).slice(1, -3), speaker.number(10_000).slice(2, -3)],
    words,
  };
}

function facetsOf(
  dataset: Dataset,
  lang: Lang,
  words: Words['recommendations'],
  joined: boolean,
): RecommendationsSeries['facets'] {
  const { vocabulary, recommendations } = dataset;
  const { kept, others } = shownDocuments(dataset, joined);
  const documents: Term[] = kept.map(({ slug, meta }) => ({ id: slug, label: meta.short[lang], lang: meta.language }));
  if (others !== null) documents.push({ id: others, label: words.others });
  const occurring = (terms: Dataset['vocabulary']['themes'], ids: readonly string[]): Term[] => {
    const used = new Set(ids);
    return terms.filter((term) => used.has(term.id)).map((term) => ({ id: term.id, label: term.label[lang] }));
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

function amountOf(id: string, dataset: Dataset, speaker: Speaker): Amount {
  const claim = claimOf(dataset, id);
  const value = claim.corrected;
  const number = typeof value === 'number' ? speaker.number(value) : value.map((end) => speaker.number(end)).join('–');
  return {
    claim: id,
    number,
    text: `${claim.label[speaker.lang]}: ${speaker.withUnit(value, claim.unit)}`,
    quote: claim.quote,
  };
}
