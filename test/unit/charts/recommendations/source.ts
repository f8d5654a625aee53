/** The project's own recommendations, and made-up corpora of any size, as charts see them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { recommendationsSeries, type RecommendationsSeries } from '../../../../src/charts/recommendations/series.ts';
import type { Dataset } from '../../../../src/charts/dataset.ts';
import type { RecommendationsConfig } from '../../../../src/charts/recommendations/config.ts';
import { chartsFile } from '../../../../src/charts/registry.ts';
import type { Lang } from '../../../../src/model/common.ts';
import { claimsFile } from '../../../../src/model/claim.ts';
import { documentSchema, type DocumentMeta } from '../../../../src/model/document.ts';
import { recommendationsFile } from '../../../../src/model/recommendation.ts';
import { vocabularyFile } from '../../../../src/model/vocabulary.ts';
import { localeOf } from '../../../../src/charts/locale.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const json = (name: string): unknown => JSON.parse(read(`data/${name}.json`));
// Charts read no positions: rows need not be anchored for them.
const unplaced = { span: { start: 0, end: 0 }, block: 'p1' };

const { charts } = chartsFile.parse(json('charts'));
const stored = recommendationsFile.parse(json('recommendations'));

const rows: Omit<Dataset, 'index'> = {
  charts,
  vocabulary: vocabularyFile.parse(json('vocabulary')),
  claims: claimsFile.parse(json('claims')).claims.map((claim) => ({
    type: 'claim',
    ...claim,
    ...unplaced,
    words: claim.quote,
    marks: [],
    corrected: claim.emendation?.value ?? claim.value,
  })),
  recommendations: stored.recommendations.map((row) => ({
    type: 'recommendation',
    ...row,
    ...unplaced,
    words: row.quote,
    marks: [],
  })),
  excluded: stored.reportedAsDone.map((row) => ({
    type: 'excluded',
    ...row,
    ...unplaced,
    words: row.quote,
    marks: [],
  })),
  checks: [],
  documents: ['new-ties', 'production-cells', 'zhytomyr-station'].map((slug) => ({
    slug,
    reading: { text: '', blocks: [] },
    meta: documentSchema.parse(
      parse(read(`content/documents/${slug}/transcription.md`).split(/^---$/m)[1] ?? ''),
    ) as unknown as DocumentMeta,
  })),
};

/** The dataset as the files have it, documents in the order of their dates. */
export const source: Dataset = {
  ...rows,
  index: {
    documents: new Map(rows.documents.map((document) => [document.slug, document])),
    claims: new Map(rows.claims.map((claim) => [claim.id, claim])),
    checks: new Map(),
    units: new Map(rows.vocabulary.units.map((unit) => [unit.id, unit])),
    counts: { documents: 3, notes: 0, claims: 0, recommendations: 0, charts: 0, checks: 0, works: 0 },
  },
};

export const config = charts.find(({ id }) => id === 'recommendations') as RecommendationsConfig;

/** The series of a source in a language. */
export function seriesOf(from: Dataset, lang: Lang): RecommendationsSeries {
  return recommendationsSeries(config, from, localeOf(from, lang));
}

/**
 * A corpus made of the project's own recommendations, each repeated, given to documents and moved between themes,
 * addressees and modalities by a rule that a number in [0, 2³²) starts. Its ids are its own.
 */
export function corpus(documents: number, recommendations: number, seed: number): Dataset {
  let state = seed >>> 0;
  const draw = (below: number): number => {
    // Numerical Recipes' linear congruential generator; the high bits are the better ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(some: readonly T[]): T => some[draw(some.length)] as T;
  const { themes, addressees, modalities } = source.vocabulary;
  const slugs = Array.from({ length: documents }, (_, index) => `document-${index + 1}`);
  return {
    ...source,
    documents: slugs.map((slug, index) => ({
      slug,
      reading: { text: '', blocks: [] },
      meta: (source.documents[index % source.documents.length] as Dataset['documents'][number]).meta,
    })),
    recommendations: Array.from({ length: recommendations }, (_, index) => {
      const row = pick(source.recommendations);
      // Squared: some documents are large, most are small.
      const document = slugs[Math.floor((draw(1000) / 1000) ** 2 * documents)] as string;
      const theme = pick(themes).id;
      const addressee = pick(addressees).id;
      const told = row.addressed === 'named' ? 'named' : 'understood';
      return {
        ...row,
        id: `rec-${index + 1}`,
        document,
        theme,
        addressee,
        // As in the files: nobody is named where nobody is meant, and nowhere else.
        addressed: addressee === 'unstated' ? 'not-named' : told,
        modality: pick(modalities).id,
      };
    }),
  };
}
