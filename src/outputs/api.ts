/**
 * The static read API: plain JSON for others' programs and for tests. Fields may be added; those that are there stay.
 */
import { citedBy } from '../edition/cited-by.ts';
import { documentPath } from '../model/addresses.ts';
import {
  CHECK_COLUMNS,
  CLAIM_COLUMNS,
  EXCLUDED_COLUMNS,
  RECOMMENDATION_COLUMNS,
  recordOf,
  SET_ASIDE_COLUMNS,
} from '../edition/columns.ts';
import { VERDICTS } from '../model/check.ts';
import { ADDRESSED } from '../model/recommendation.ts';
import type { Edition } from '../model/edition.ts';
import type { Licence } from '../model/licence.ts';
import { absolute, href } from '../model/paths.ts';
import { codePoints, JSON_TYPE, type Output, type OutputFile } from './output.ts';
import { inBoth } from '../words/index.ts';

/** The lists of the edition: documents, claims, recommendations, checks, works. */
export const apiOutput: Output = {
  name: 'api',
  over: 'edition',
  files: (_, edition) => [
    jsonFile(
      'api/documents.json',
      () => documentsJson(edition),
      (site) => site.t.data.documentsFile,
    ),
    jsonFile(
      'api/claims.json',
      () => claimsJson(edition),
      (site) => site.t.data.claimsFile,
    ),
    jsonFile(
      'api/recommendations.json',
      () => recommendationsJson(edition),
      (site) => site.t.data.recommendationsFile,
    ),
    jsonFile(
      'api/checks.json',
      () => checksJson(edition),
      (site) => site.t.data.checksFile,
    ),
    jsonFile(
      'api/sources.json',
      () => sourcesJson(edition),
      (site) => site.t.data.sourcesFile,
    ),
  ],
};

/** A file of JSON in one line. */
export function jsonFile(path: string, content: () => unknown, holds: OutputFile['holds'] & {}): OutputFile {
  return { path, type: JSON_TYPE, body: () => `${JSON.stringify(content())}\n`, holds };
}

/** `/api/documents.json` */
function documentsJson(edition: Edition): object[] {
  return edition.documents.map(({ slug, meta }) => ({
    slug,
    language: meta.language,
    title: meta.title,
    titles: meta.titles,
    date: meta.date.edtf,
    sourceFile: meta.sourceFile,
    sha256: meta.sourceSha256,
    url: absolute(href('en', documentPath(slug))),
    licence: licenceJson(edition.licence),
  }));
}

/** `/api/claims.json` */
export function claimsJson(edition: Edition): object {
  const point = codePoints(edition);
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    claims: edition.claims.map((row) => recordOf(row, CLAIM_COLUMNS, point)),
    setAside: edition.setAside.map((row) => recordOf(row, SET_ASIDE_COLUMNS, point)),
  };
}

/** `/api/recommendations.json` */
export function recommendationsJson(edition: Edition): object {
  const point = codePoints(edition);
  const { themes, addressees, modalities } = edition.vocabulary;
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    unit: edition.recommendationUnit,
    themes,
    addressees,
    addressed: ADDRESSED.map((id) => ({ id, label: inBoth((t) => t.recommendations.addressed[id]) })),
    modalities,
    recommendations: edition.recommendations.map((row) => recordOf(row, RECOMMENDATION_COLUMNS, point)),
    reportedAsDone: edition.excluded.map((row) => recordOf(row, EXCLUDED_COLUMNS, point)),
  };
}

/** `/api/checks.json` */
function checksJson(edition: Edition): object {
  const point = codePoints(edition);
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    verdicts: VERDICTS.map((id) => ({
      id,
      label: inBoth((t) => t.ledger.verdicts[id]),
      meaning: inBoth((t) => t.ledger.verdictHelp[id]),
    })),
    checks: edition.checks.map((row) => recordOf(row, CHECK_COLUMNS, point)),
  };
}

/** `/api/sources.json`: a list as CSL-JSON wants it; `citedBy` names the addresses of what leans on a work. */
function sourcesJson(edition: Edition): object[] {
  const citing = citedBy(edition);
  return edition.works.map(({ custom, ...work }) => ({
    ...work,
    custom: { ...custom, citedBy: (citing.get(work.id) ?? []).map(({ path }) => absolute(href('en', path))) },
  }));
}

/** The licence as every file of the API states it. */
export function licenceJson({ editorial, sources, holder }: Licence): object {
  return { editorial, sources, holder: holder.en };
}
