/**
 * The static read API: plain JSON for others' programs and for tests. Fields may be added; those that are there stay.
 */
import { documentPath } from '../model/addresses.ts';
import type { Span } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import type { Licence } from '../model/licence.ts';
import { absolute, href } from '../model/paths.ts';
import { codePoints } from './code-points.ts';
import { JSON_TYPE, type Output, type OutputFile } from './output.ts';

/** The lists of the edition: documents, claims, recommendations, checks. */
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
  ],
};

/** A file of JSON in one line. */
export function jsonFile(path: string, content: () => unknown, holds: OutputFile['holds'] & {}): OutputFile {
  return { path, type: JSON_TYPE, body: () => `${JSON.stringify(content())}\n`, holds };
}

interface Quoted {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  /** Code points of `transcription` in the document's file. */
  readonly start: number;
  readonly end: number;
}

/** `/api/documents.json` */
export function documentsJson(edition: Edition): object[] {
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
    claims: edition.claims.map((claim) => ({
      ...quoted(claim, point),
      value: claim.value,
      unit: claim.unit,
      measures: claim.measures,
      certainty: claim.certainty,
      kind: claim.kind,
      bound: claim.bound,
      label: claim.label,
      per: claim.per ?? null,
      date: claim.date,
      corrected: claim.emendation === undefined ? null : { value: claim.emendation.value, note: claim.emendation.note },
      remark: claim.remark ?? null,
      marks: claim.marks,
    })),
    setAside: edition.setAside.map(({ document, words, span, reason }) => ({
      document,
      quote: words,
      ...point(document, span),
      reason,
    })),
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
    modalities,
    recommendations: edition.recommendations.map((row) => ({
      ...quoted(row, point),
      theme: row.theme,
      addressee: row.addressee,
      modality: row.modality,
      modalWord: row.modalWord,
      quantity: row.quantity,
      gist: row.gist,
      marks: row.marks,
    })),
    reportedAsDone: edition.apart.map((row) => ({ ...quoted(row, point), kind: row.kind, gist: row.gist })),
  };
}

/** `/api/checks.json` */
export function checksJson(edition: Edition): object {
  return {
    version: edition.version,
    licence: licenceJson(edition.licence),
    checks: edition.checks.map(
      ({
        id,
        title,
        formula,
        inputs,
        result,
        digits,
        unit,
        claimed,
        against,
        relation,
        tolerance,
        verdict,
        explanation,
      }) => ({
        id,
        title,
        formula,
        inputs,
        result,
        digits,
        unit,
        claimed: against,
        claim: claimed,
        relation,
        tolerance: tolerance ?? null,
        verdict,
        explanation,
      }),
    ),
  };
}

function quoted(
  row: { id: string; document: string; words: string; span: Span },
  point: (document: string, span: Span) => Span,
): Quoted {
  return { id: row.id, document: row.document, quote: row.words, ...point(row.document, row.span) };
}

/** The licence as every file of the API states it. */
export function licenceJson({ editorial, sources, holder }: Licence): object {
  return { editorial, sources, holder: holder.en };
}
