/**
 * What is said of a document, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). Each points twice at
 * its words: in the text file of the transcription, where positions are counted, and in the page that people read.
 */
import { idsOfSentences } from '../kinds/document/annotated.ts';
import { annotationsPath, documentPath, sourcesPath } from '../model/addresses.ts';
import { recordOf } from '../edition/column.ts';
import { CLAIM_COLUMNS, RECOMMENDATION_COLUMNS } from '../edition/columns.ts';
import { LANGS, type Bilingual, type Span } from '../model/common.ts';
import type { Edition, EditionDocument, Note } from '../model/edition.ts';
import { citationText } from '../text/citation.ts';
import { codePointer, surroundings } from '../text/positions.ts';
import { printedText } from '../text/printed-text.ts';
import { pairsOf } from '../text/sentences.ts';
import { jsonFile } from './api.ts';
import { textFile } from './documents.ts';
import { identifier, type Output } from './output.ts';

export const annotationsOutput: Output = {
  name: 'annotations',
  over: 'edition',
  files: (_, edition) =>
    edition.documents.map((document) => ({
      ...jsonFile(
        annotationsPath(document.slug),
        () => annotationsJson(edition, document),
        ({ t, lang }) => t.data.annotationsFile(document.meta.titles[lang]),
      ),
      document: document.slug,
    })),
};

/** `/api/annotations/<slug>.json`: an annotation page. */
function annotationsJson(edition: Edition, document: EditionDocument): object {
  const { slug, meta } = document;
  const target = targets(document);
  const inPoints = codePointer(document.astral);
  const point = (_: string, span: Span): Span => inPoints(span);
  const annotation = ({ id, span }: Pick<Note, 'id' | 'span'>, said: object): { at: number; item: object } => ({
    at: span.start,
    item: {
      id: identifier(documentPath(slug, id)),
      type: 'Annotation',
      creator: { type: 'Organization', name: edition.licence.holder.en },
      rights: edition.licence.editorial.url,
      ...said,
      target: target(span),
    },
  });
  const { claims, recommendations } = edition.index.rows;
  const items = [
    ...document.notes.map((note) => annotation(note, saidOfNote(note, edition, meta.language))),
    ...(claims.get(slug) ?? []).map((row) =>
      annotation(row, {
        motivation: 'identifying',
        body: [
          ...bodies(row.label, 'describing'),
          { type: 'Dataset', id: identifier('api/claims.json'), format: 'application/json' },
        ],
        ...rowJson(recordOf(row, CLAIM_COLUMNS, point)),
      }),
    ),
    ...(recommendations.get(slug) ?? []).map((row) =>
      annotation(row, {
        motivation: 'classifying',
        body: [...bodies(row.gist, 'describing'), textual(row.theme, 'en', 'tagging')],
        ...rowJson(recordOf(row, RECOMMENDATION_COLUMNS, point)),
      }),
    ),
  ].sort((a, b) => a.at - b.at);
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { oseredok: identifier('about/#') }],
    id: identifier(annotationsPath(slug)),
    type: 'AnnotationPage',
    partOf: {
      id: identifier(documentPath(slug)),
      type: 'AnnotationCollection',
      label: meta.titles.en,
      total: items.length,
    },
    startIndex: 0,
    items: items.map(({ item }) => item),
  };
}

/** @param language that of the document, in which a correction reads */
function saidOfNote({ emendation, title, text, sources }: Note, edition: Edition, language: string): object {
  return {
    motivation: emendation === null ? 'commenting' : 'editing',
    body: [
      ...(emendation === null ? [] : [textual(emendation.reading, language, 'editing')]),
      ...bodies(title, 'describing'),
      ...bodies(text, 'commenting'),
    ],
    ...(emendation === null
      ? {}
      : { 'oseredok:certainty': emendation.certainty, 'oseredok:changes': emendation.changes }),
    ...references(sources, edition),
  };
}

function textual(value: string, language: string, purpose: string): object {
  return { type: 'TextualBody', value, language, format: 'text/plain', purpose };
}

function bodies(text: Bilingual, purpose: string): object[] {
  return [textual(text.en, 'en', purpose), textual(text.uk, 'uk', purpose)];
}

/** The works of a note; `dcterms` is a name of the annotation context itself. */
function references(works: readonly string[], { index }: Edition): object {
  if (works.length === 0) return {};
  return {
    'dcterms:references': works.flatMap((id) => {
      const work = index.works.get(id);
      if (work === undefined) return [];
      return { id: identifier(sourcesPath(id)), 'dcterms:bibliographicCitation': citationText(work, 'en') };
    }),
  };
}

/** The row as the API has it: whoever takes the annotations of a passage has its numbers, too. */
function rowJson(row: object): object {
  return { 'oseredok:row': { '@type': '@json', '@value': row } };
}

/** Where the words of a span stand: in the text file, and in each sentence of the page that they touch. */
function targets(document: EditionDocument): (span: Span) => object[] {
  const { slug, reading, notes, translations } = document;
  const point = codePointer(document.astral);
  const [file, address] = [identifier(textFile(slug)), identifier(documentPath(slug))];
  const blocks = pairsOf(document);
  const ids = idsOfSentences({ document, blocks });
  const printed = blocks.flatMap(({ block, pairs }) =>
    pairs.map(({ span }, index) => ({
      sentence: span,
      id: ids.get(block.id)?.[index] ?? block.id,
      whole: block.kind === 'heading',
      ...printedText(reading, span, notes),
    })),
  );
  const page = [
    ...printed.map(({ text }) => text),
    ...LANGS.flatMap((lang) => translations[lang].map(({ text }) => text)),
  ].join('\n');
  return (span) => [
    {
      source: file,
      selector: [quoted(span, reading.text, reading.text), { type: 'TextPositionSelector', ...point(span) }],
    },
    ...printed
      .filter(({ sentence: { start, end } }) => span.start < end && span.end > start)
      .map(({ id, whole, text, place }) => ({
        source: address,
        selector: [
          quoted(place(span), text, page, whole ? text.length : AROUND),
          { type: 'CssSelector', value: `[id="${id}"] > .src`, refinedBy: quoted(place(span), text, text) },
        ],
      })),
  ];
}

/**
 * Characters that are quoted on either side of words, where they do to tell the place from others. Translations stand
 * between sentences: what is quoted around words does not leave their sentence. A heading is quoted whole, since the
 * title of the page may say the same.
 */
const AROUND = 32;

/** Words of a text with as much around them as tells them from the same words elsewhere. */
function quoted(span: Span, text: string, everything: string, around = AROUND): object {
  const exact = text.slice(span.start, span.end);
  const { prefix, suffix } = surroundings(text, span, around);
  const whole = prefix + exact + suffix;
  // Forwards twice: a file takes 3.7 ms of CPU, and 4.7 ms with `lastIndexOf`.
  if (around < text.length && everything.indexOf(whole, everything.indexOf(whole) + 1) >= 0)
    return quoted(span, text, everything, around * 2);
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}
