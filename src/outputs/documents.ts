/** What programs read of each document: its text block by block, and its annotations. */
import { documentPath, sourcesPath, wordsPath } from '../model/addresses.ts';
import type { Bilingual, Span } from '../model/common.ts';
import type { Edition, EditionDocument, Note } from '../model/edition.ts';
import type { Licence } from '../model/licence.ts';
import { absolute, file } from '../model/paths.ts';
import { citationText } from '../text/citation.ts';
import { pairsOf } from '../text/sentences.ts';
import { codePointer, surroundings } from '../text/positions.ts';
import { sentenceText } from '../text/render-translated.ts';
import { jsonFile, licenceJson } from './api.ts';
import type { Output } from './output.ts';

export const documentsOutput: Output = {
  name: 'documents',
  over: 'edition',
  files: (_, edition) =>
    edition.documents.flatMap((document) => {
      const { slug, meta } = document;
      return [
        jsonFile(
          documentFile(slug),
          () => documentJson(document, edition.licence),
          ({ t, lang }) => t.data.documentFile(meta.titles[lang]),
        ),
        jsonFile(
          annotationsFile(slug),
          () => annotationsJson(edition, document),
          ({ t, lang }) => t.data.annotationsFile(meta.titles[lang]),
        ),
      ];
    }),
};

function documentFile(slug: string): string {
  return `api/documents/${slug}.json`;
}

function annotationsFile(slug: string): string {
  return `api/annotations/${slug}.json`;
}

/** An absolute address, English where there is a choice: the address is an identifier, and there must be one. */
function at(path: string): string {
  return absolute(file(path));
}

/** `/api/documents/<slug>.json` */
function documentJson(document: EditionDocument, licence: Licence): object {
  const { slug, meta, reading, translations, words } = document;
  const point = codePointer(reading.text);
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
    blocks: pairsOf(document).map(({ block, pairs }) => ({
      id: block.id,
      kind: block.kind,
      text: reading.text.slice(block.start, block.end),
      translations: { en: translation('en', block.id), uk: translation('uk', block.id) },
      sentences: pairs.map(({ span, translations: { en, uk } }) => ({
        ...point(span),
        translations: { en: en && sentenceText(en, 'en'), uk: uk && sentenceText(uk, 'uk') },
      })),
    })),
    words: (words?.lines ?? []).map(({ id, forms, today, text, sources, places }) => ({
      id,
      url: at(wordsPath(slug, id)),
      forms,
      today,
      meaning: text,
      sources: sources.map((work) => at(sourcesPath(work))),
      places: places.map(({ block, span, words: exact }) => ({ block, exact, ...point(span) })),
    })),
    licence: licenceJson(licence),
  };
}

/** `/api/annotations/<slug>.json`: a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/). */
function annotationsJson(edition: Edition, document: EditionDocument): object {
  const { slug, meta, reading } = document;
  const point = codePointer(reading.text);
  const source = at(documentFile(slug));
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
    id: at(documentPath(slug, id)),
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
  // `dcterms` is a name of the annotation context itself.
  const references = (works: readonly string[]): object =>
    works.length === 0
      ? {}
      : {
          'dcterms:references': works.flatMap((id) => {
            const work = edition.index.works.get(id);
            if (work === undefined) return [];
            return { id: at(sourcesPath(id)), 'dcterms:bibliographicCitation': citationText(work, 'en') };
          }),
        };
  const ofNote = (note: Note): object => ({
    ...common(note.id),
    motivation: note.emendation === null ? 'commenting' : 'editing',
    body: [
      ...(note.emendation === null ? [] : [textual(note.emendation.reading, meta.language, 'editing')]),
      ...bodies(note.title, 'describing'),
      ...bodies(note.text, 'commenting'),
    ],
    ...(note.emendation === null
      ? {}
      : { 'oseredok:certainty': note.emendation.certainty, 'oseredok:changes': note.emendation.changes }),
    ...references(note.sources),
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
          { type: 'Dataset', id: at('api/claims.json'), format: 'application/json' },
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
    '@context': ['http://www.w3.org/ns/anno.jsonld', { oseredok: at('about/#') }],
    id: at(annotationsFile(slug)),
    type: 'AnnotationPage',
    partOf: {
      id: at(documentPath(slug)),
      type: 'AnnotationCollection',
      label: meta.titles.en,
      total: items.length,
    },
    startIndex: 0,
    items: items.map(({ item }) => item),
  };
}
