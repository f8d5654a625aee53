/**
 * The static read API: plain JSON for others' programs and for tests. Fields may be added; those that are there stay.
 */
import { documentPath } from '../model/addresses.ts';
import type { Bilingual, Span } from '../model/common.ts';
import type { Edition, EditionDocument, Note } from '../model/edition.ts';
import type { Licence } from '../model/licence.ts';
import { codePointer, surroundings } from '../text/positions.ts';
import { codePoints } from './code-points.ts';

/** Makes an absolute address of a path below the site's base. */
export type Absolute = (path: string) => string;

interface Quoted {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  /** Code points of `transcription` in the document's file. */
  readonly start: number;
  readonly end: number;
}

/** `/api/documents.json` */
export function documentsJson(edition: Edition, absolute: Absolute): object[] {
  return edition.documents.map(({ slug, meta }) => ({
    slug,
    language: meta.language,
    title: meta.title,
    titles: meta.titles,
    date: meta.date.edtf,
    sourceFile: meta.sourceFile,
    sha256: meta.sourceSha256,
    url: absolute(documentPath(slug)),
    licence: licenceJson(edition.licence),
  }));
}

/** `/api/documents/<slug>.json` */
export function documentJson(document: EditionDocument, licence: Licence): object {
  const { slug, meta, reading, translations } = document;
  const texts = {
    en: new Map(translations.en.map((block) => [block.block, block])),
    uk: new Map(translations.uk.map((block) => [block.block, block])),
  };
  const translation = (lang: 'en' | 'uk', block: string): string | null => {
    const found = texts[lang].get(block);
    return found === undefined || found.gap ? null : found.text;
  };
  return {
    slug,
    language: meta.language,
    title: meta.title,
    titles: meta.titles,
    sourceFile: meta.sourceFile,
    sha256: meta.sourceSha256,
    transcription: reading.text,
    blocks: reading.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      text: reading.text.slice(block.start, block.end),
      translations: { en: translation('en', block.id), uk: translation('uk', block.id) },
    })),
    licence: licenceJson(licence),
  };
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

/** `/api/annotations/<slug>.json`: a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/). */
export function annotationsJson(edition: Edition, document: EditionDocument, absolute: Absolute): object {
  const { slug, meta, reading } = document;
  const point = codePointer(reading.text);
  const source = absolute(`api/documents/${slug}.json`);
  const target = (span: Span): object => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: reading.text.slice(span.start, span.end),
        ...surroundings(reading.text, span),
      },
      { type: 'TextPositionSelector', ...point(span) },
    ],
  });
  const common = (id: string): object => ({
    id: absolute(documentPath(slug, id)),
    type: 'Annotation',
    creator: { type: 'Organization', name: edition.licence.holder.en },
    rights: edition.licence.editorial.url,
  });
  const textual = (value: string, language: string, purpose: string, format = 'text/plain'): object => ({
    type: 'TextualBody',
    value,
    language,
    format,
    purpose,
  });
  const bodies = (text: Bilingual, purpose: string): object[] => [
    textual(text.en, 'en', purpose),
    textual(text.uk, 'uk', purpose),
  ];
  const ofNote = (note: Note): object => ({
    ...common(note.id),
    motivation: note.emendation === null ? 'commenting' : 'editing',
    body: [
      ...(note.emendation === null ? [] : [textual(note.emendation.reading, meta.language, 'editing')]),
      ...bodies(note.title, 'describing'),
      ...bodies(note.text, 'commenting'),
    ],
    ...(note.emendation === null ? {} : { 'oseredok:certainty': note.emendation.certainty }),
    target: target(note.span),
  });
  const { claims, recommendations } = edition.index.rows;
  const items = [
    ...document.notes.map((note) => ({ at: note.span.start, item: ofNote(note) })),
    ...(claims.get(slug) ?? []).map((claim) => ({
      at: claim.span.start,
      item: {
        ...common(claim.id),
        motivation: 'identifying',
        body: [
          ...bodies(claim.label, 'describing'),
          { type: 'Dataset', id: absolute('api/claims.json'), format: 'application/json' },
        ],
        target: target(claim.span),
      },
    })),
    ...(recommendations.get(slug) ?? []).map((row) => ({
      at: row.span.start,
      item: {
        ...common(row.id),
        motivation: 'classifying',
        body: [...bodies(row.gist, 'describing'), textual(row.theme, 'en', 'tagging')],
        target: target(row.span),
      },
    })),
  ].sort((a, b) => a.at - b.at);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { oseredok: absolute('about/#') }],
    id: absolute(`api/annotations/${slug}.json`),
    type: 'AnnotationPage',
    partOf: {
      id: absolute(documentPath(slug)),
      type: 'AnnotationCollection',
      label: meta.titles.en,
      total: items.length,
    },
    startIndex: 0,
    items: items.map(({ item }) => item),
  };
}

function quoted(
  row: { id: string; document: string; words: string; span: Span },
  point: (document: string, span: Span) => Span,
): Quoted {
  return { id: row.id, document: row.document, quote: row.words, ...point(row.document, row.span) };
}

function licenceJson({ editorial, sources, holder }: Licence): object {
  return { editorial, sources, holder: holder.en };
}
